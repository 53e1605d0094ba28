import type { WantedField } from "@fuyou/deployment";
import type { Language } from "@fuyou/kernel";
import { words } from "./language.js";

const few = 3;

/**
 * What is most worth collecting next, a line for each field of a register; nothing where nothing is
 * missing.
 *
 * @param fields - what is missing
 * @param language - the language to speak
 * @param all - whether to list everything
 */
export function wantedText(
  fields: readonly WantedField[],
  language: Language,
  all: boolean,
): string[] {
  if (fields.length === 0) return [];
  const shown = all ? fields : fields.slice(0, few);
  const lines = shown.map((field) => `  ${lineOf(field, language)}`);
  const rest = fields.length - shown.length;
  const more = rest === 0 ? [] : [`      … ${rest} ${words.more[language]}`];
  return [`${words.wanted[language]}: ${fields.length}`, ...lines, ...more];
}

function lineOf({ what, records, decides, touches }: WantedField, language: Language): string {
  const [example] = records;
  if (language === "zh") {
    const use =
      decides > 0 ? `补录后即可判定${decides}项` : `与其他数据一起，可判定至少${touches}项`;
    return `${what.zh}：缺${records.length}条（如 ${example}），${use}`;
  }
  const use =
    decides > 0
      ? `${decides} ${decides === 1 ? "verdict" : "verdicts"} could then be judged`
      : `with other data, at least ${touches} ${touches === 1 ? "verdict" : "verdicts"} could be judged`;
  return `${what.en}: missing ${records.length} (such as ${example}); ${use}`;
}
