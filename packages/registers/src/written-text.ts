const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/gu;
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu;
const wideJoint = /[\uff0d\uff0e\uff0f\uff3f]/gu;
const blanks = /[\u3000\u00a0\u2002-\u200a\u202f]/gu;
const edges = /^[\s]+|[\s]+$/gu;

/** Whether anything in a text may have to be changed; most cells hold nothing of the kind. */
const suspect = /[^\u0021-\u007e\u4e00-\u9fff]/u;

/**
 * A text as it was meant (清理文字): without characters that cannot be seen and blanks at its ends, with wide
 * digits, letters and blanks (全角) as plain ones. Chinese punctuation stays: names are written with it.
 *
 * @param text - what stands in the cell
 */
export function cleanText(text: string): string {
  if (!suspect.test(text)) return text;
  return text.replace(unseen, "").replace(blanks, " ").replace(wide, narrow).replace(edges, "");
}

/**
 * An identifier or code as it was meant (清理编号): a {@link cleanText} in which hyphens, points, slashes and
 * underscores are plain ones too.
 *
 * @param text - what stands in the cell
 */
export function cleanIdentifier(text: string): string {
  if (!suspect.test(text)) return text;
  return cleanText(text.replace(wideJoint, narrow));
}

/**
 * A number, day or unit as it was meant (清理数字): compatibility forms as plain ones (NFKC), so that `１２，３４５`
 * reads `12,345` and `㎡` reads `m2`.
 *
 * @param text - what stands in the cell
 */
export function cleanFigure(text: string): string {
  if (!suspect.test(text)) return text;
  return text.normalize("NFKC").replace(unseen, "").replace(edges, "");
}

const between = /[\s\u200b-\u200f\u2060\ufeff*★·:;,.、，。；：()[\]{}【】〔〕“”"'‘’_/\\-]/gu;

/**
 * What two wordings of the same name have in common (比对用名): compatibility forms plain, letters small, without
 * blanks, brackets, stars and punctuation.
 *
 * @param text - a heading, the name of a sheet or of a code
 */
export function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(between, "");
}

/**
 * Whether a cell says that there is nothing to say (空项): `—`, `/`, `无`, `N/A` and the like.
 *
 * @param text - what stands in the cell, cleaned
 */
export function saysNothing(text: string): boolean {
  return nothing.has(text);
}

const nothing: ReadonlySet<string> = new Set([
  ...["", "-", "--", "—", "——", "－", "―", "–", "/", "\\", "无", "空", "N/A", "n/a", "NA"],
]);

function narrow(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** What is read as something else than what it says, or not at all, where it stands alone in a cell. */
const readOtherwise =
  /^'[=+\-@＝＋－＠\t\r']|^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$|^[+-]?\d(\.\d+)?E\+\d{2,3}$|^\{\}$/u;

/**
 * Whether a text is read back as it is written (原样读回): nothing of it would be cleaned away, and it looks like
 * nothing that is left out, such as a total or a note below the table.
 *
 * @param text - the text
 */
export function isReadAsWritten(text: string): boolean {
  if (cleanIdentifier(text) !== text || saysNothing(text) || readOtherwise.test(text)) return false;
  if (footPattern.test(text)) return false;
  return !special.has(comparable(text));
}

/** How notes and signatures below a register begin (表下说明). */
export const footPattern: RegExp =
  /^(制表|填表|填报|审核|复核|审批|经办|负责人|单位负责人|分管|编制单位|盖章|签字|签章|打印|注|备注|说明|附注|note|remark|prepared|checked)[^:：]{0,12}[:：]/iu;

/** Words that make a line something else than a record, by {@link comparable}. */
export const totalWords: ReadonlyMap<string, "part" | "whole"> = new Map([
  ...["小计", "本页小计", "本页合计", "subtotal"].map((word) => [word, "part"] as const),
  ...["合计", "总计", "共计", "总合计", "累计", "total", "grandtotal", "sum"].map(
    (word) => [word, "whole"] as const,
  ),
]);

/** Words that mark the line of an example, by {@link comparable}. */
export const exampleWords: ReadonlySet<string> = new Set(["示例", "例", "样例", "example"]);

const special: ReadonlySet<string> = new Set([...totalWords.keys(), ...exampleWords]);
