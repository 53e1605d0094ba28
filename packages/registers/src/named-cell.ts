import { nearest, type Text } from "@fuyou/kernel";
import { choiceLabels, foldedLabel } from "./choice-labels.js";
import type { CellValue } from "./grid.js";
import { Unreadable } from "./unreadable.js";
import { cleanIdentifier, comparable, saysNothing } from "./written-text.js";

/** What a cell may say, by the way it is written; null where several values are written alike. */
type Names = ReadonlyMap<string, unknown>;

/**
 * Reads the codes of a column (读取代码): by code, by their Chinese or English name, or by both, as `镇卫生院
 * township-hospital`.
 *
 * @param choices - the codes with their names
 * @param held - the value a record holds for a code, where it is not the code itself
 * @param past - codes that do not hold on the day, whose names give way to those of codes that do
 */
export function namedReader(
  choices: ReadonlyMap<string, Text>,
  held: (code: string) => unknown = (code) => code,
  past: ReadonlySet<string> = new Set(),
): (cell: CellValue) => unknown {
  const names = namesOf(choices, past);
  const labels = new Map(
    (["zh", "en"] as const).flatMap((language) =>
      [...choiceLabels(choices, language)].map(([code, label]) => [foldedLabel(label), code]),
    ),
  );
  const known = new Map<string, unknown>();
  const spellings = [...choices].flatMap(([code, title]) => [title.zh, title.en, code]);
  const offered = [...choices].filter(([code]) => !past.has(code)).map(([, title]) => title);
  const expected = expectedOf(offered);
  const judge = (text: string): unknown => {
    const written = cleanIdentifier(text);
    if (choices.has(text)) return held(text);
    if (choices.has(written)) return held(written);
    const labelled = labels.get(foldedLabel(text));
    if (labelled !== undefined) return held(labelled);
    if (saysNothing(written)) return undefined;
    const named = names.get(comparable(written));
    if (named !== undefined && named !== null) return held(named as string);
    const both = /^(.*?)[\s(（]+([^\s()（）]+)[)）]?$/su.exec(written);
    const code = both?.[2];
    if (code !== undefined && choices.has(code)) {
      const { zh, en } = choices.get(code) as Text;
      const name = comparable(both?.[1] ?? "");
      if (name === comparable(zh) || name === comparable(en)) return held(code);
    }
    if (named === null) {
      const same = [...choices].filter(([, title]) => isNamed(title, written));
      const codes = same.map(([each, title]) => `${title.zh} ${each}`).join("、");
      return new Unreadable("REGISTERS_AMBIGUOUS_NAME", { zh: codes, en: codes }, codes);
    }
    return new Unreadable("REGISTERS_UNKNOWN_NAME", expected, nearestOf(written, spellings));
  };
  return (cell) => {
    if (cell === null) return undefined;
    const text = typeof cell === "string" ? cell : String(cell);
    let value = known.get(text);
    if (value === undefined) {
      value = judge(text);
      if (known.size < 10_000) known.set(text, value);
    }
    return value;
  };
}

function isNamed(title: Text, written: string): boolean {
  const name = comparable(written);
  return comparable(title.zh) === name || comparable(title.en) === name;
}

/** The nearest spelling; a code that lost its leading zeros is nearest to the one that has them. */
function nearestOf(written: string, spellings: readonly string[]): string | undefined {
  const padded = spellings.find(
    (each) => each.length > written.length && each === written.padStart(each.length, "0"),
  );
  return padded ?? nearest(written, spellings);
}

function namesOf(choices: ReadonlyMap<string, Text>, past: ReadonlySet<string>): Names {
  const put = (names: Map<string, unknown>, code: string, title: Text) => {
    for (const name of new Set([comparable(code), comparable(title.zh), comparable(title.en)])) {
      names.set(name, names.has(name) ? null : code);
    }
  };
  const [now, before] = [new Map<string, unknown>(), new Map<string, unknown>()];
  for (const [code, title] of choices) put(past.has(code) ? before : now, code, title);
  return new Map([...before, ...now]);
}

/** The first names of a list, and how many there are. */
function expectedOf(titles: readonly Text[]): Text {
  if (titles.length === 0) {
    return {
      zh: "代码表中的代码（本部署当日没有）",
      en: "a code of its list, which has none in this deployment on the day",
    };
  }
  const first = titles.slice(0, 6);
  const more = titles.length > first.length;
  const [zh, en] = [
    first.map((each) => each.zh).join("、"),
    first.map((each) => each.en).join(", "),
  ];
  return {
    zh: more ? `${zh}等 ${titles.length} 项之一` : `${zh}之一`,
    en: more ? `one of ${titles.length}, such as ${en}` : `one of ${en}`,
  };
}

const yes: ReadonlySet<string> = new Set([
  ...["是", "有", "√", "✓", "✔", "☑", "对", "y", "yes", "t", "true", "1"],
]);
const no: ReadonlySet<string> = new Set([
  ...["否", "无", "没有", "×", "✗", "✘", "☒", "不", "不是", "n", "no", "f", "false", "0", "x"],
]);

/**
 * Reads yes or no (读取是否): 是/否, 有/无, √/×, Y/N, true/false.
 *
 * @param cell - what stands in the cell
 */
export function readFlag(cell: CellValue): unknown {
  if (cell === null || typeof cell === "boolean") return cell ?? undefined;
  const text = String(cell).normalize("NFKC").trim().toLowerCase();
  if (yes.has(text)) return true;
  if (no.has(text)) return false;
  if (saysNothing(text)) return undefined;
  return new Unreadable("REGISTERS_NOT_A_FLAG", { zh: "是或否", en: "yes or no (是/否)" });
}
