import type { Language, Text } from "@fuyou/kernel";

/** A text made of others, language by language. */
export function say(make: (language: Language) => string): Text {
  return { zh: make("zh"), en: make("en") };
}

/** A whole number as people read it, thousands set apart. */
export function grouped(value: number): string {
  let digits = String(value);
  for (let at = digits.length - 3; at > 0; at -= 3) {
    digits = `${digits.slice(0, at)},${digits.slice(at)}`;
  }
  return digits;
}

/** A text in brackets, as it follows a clause. */
export function bracketed({ zh, en }: Text): Text {
  return { zh: `（${zh}）`, en: ` (${en})` };
}

/** Several texts one after another. */
export function listed(texts: readonly Text[]): Text {
  return {
    zh: texts.map((each) => each.zh).join("、"),
    en: texts.map((each) => each.en).join(", "),
  };
}
