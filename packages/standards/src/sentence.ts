import type { Language, Text } from "@fuyou/kernel";

/** What stands in the places of a sentence. */
export type Said = Record<string, string | Text>;

/** Words and places by turns, beginning and ending with words. */
type Pieces = readonly string[];

/**
 * A sentence with places such as `{subject}`, cut up once. What is the same for many sentences is
 * filled in first, so that each costs only what differs.
 */
export class Sentence {
  private constructor(readonly pieces: Readonly<Record<Language, Pieces>>) {}

  /**
   * Cuts a template at its places.
   *
   * @param template - the sentence in both languages
   */
  static of(template: Text): Sentence {
    const place = /\{(\w+)\}/;
    return new Sentence({ zh: template.zh.split(place), en: template.en.split(place) });
  }

  /**
   * The same sentence with some places filled in.
   *
   * @param said - what stands in them
   */
  with(said: Said): Sentence {
    return new Sentence({
      zh: filled(this.pieces.zh, said, "zh"),
      en: filled(this.pieces.en, said, "en"),
    });
  }

  /**
   * The sentence with all places filled in.
   *
   * @param said - what stands in those still open
   */
  say(said: Said): Text {
    return { zh: told(this.pieces.zh, said, "zh"), en: told(this.pieces.en, said, "en") };
  }
}

function filled(pieces: Pieces, said: Said, language: Language): Pieces {
  const result = [pieces[0] as string];
  for (let index = 1; index < pieces.length; index += 2) {
    const place = pieces[index] as string;
    const words = said[place];
    const next = pieces[index + 1] as string;
    if (words === undefined) result.push(place, next);
    else
      result[result.length - 1] += `${typeof words === "string" ? words : words[language]}${next}`;
  }
  return result;
}

/** Joined rather than added up: the result is kept, and should not keep its parts. */
function told(pieces: Pieces, said: Said, language: Language): string {
  const result = pieces.slice();
  for (let index = 1; index < result.length; index += 2) {
    const words = said[result[index] as string] ?? "";
    result[index] = typeof words === "string" ? words : words[language];
  }
  return result.join("");
}
