import {
  type Composition,
  type County,
  FuyouError,
  type Language,
  labelOf,
  type Row,
  type Text,
} from "@fuyou/kernel";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { MatchDecision } from "./match-decision.js";
import { matchCodes } from "./match-errors.js";
import type { MatchProposal, MatchReason } from "./match-proposal.js";

const columns = [
  ["register", { zh: "登记表", en: "register" }, 16],
  ["left", { zh: "第一方编号", en: "first list" }, 22],
  ["right", { zh: "第二方编号", en: "second list" }, 22],
  ["leftName", { zh: "第一方", en: "first list says" }, 28],
  ["rightName", { zh: "第二方", en: "second list says" }, 28],
  ["score", { zh: "分值", en: "score" }, 8],
  ["reasons", { zh: "理由", en: "reasons" }, 60],
  ["decision", { zh: "决定", en: "decision" }, 12],
  ["why", { zh: "决定理由", en: "why" }, 28],
] as const;

type Key = (typeof columns)[number][0];

/** What may be decided, in words (决定). */
const decisionWords: readonly (readonly [boolean | null, Text])[] = [
  [true, { zh: "同一", en: "same" }],
  [false, { zh: "不同", en: "different" }],
  [null, { zh: "撤回", en: "take back" }],
];

/**
 * The proposals as a workbook in which people decide (比对决定表): one line for each two records with score and
 * reasons, and a column of decisions to choose from. Personal names are not in it.
 *
 * @param proposals - the proposals
 * @param sides - the two lists, for the names of records
 * @param composition - the registers
 * @param language - the language to write in
 */
export async function matchWorkbook(
  proposals: readonly MatchProposal[],
  sides: { left: County; right: County },
  composition: Composition,
  language: Language,
): Promise<Uint8Array> {
  const nameOf = (county: County, register: string, id: string) => {
    const table = composition.tables.find((each) => each.name === register);
    const row = table && county.get<Row>(table, id);
    return table === undefined || row === undefined ? id : labelOf(table, row, county);
  };
  const lines = proposals.map((each): Record<Key, string | number | null> => {
    const word = decisionWords.find(([same]) => same === each.decision?.same)?.[1][language];
    return {
      register: each.register,
      left: each.left,
      right: each.right,
      leftName: nameOf(sides.left, each.register, each.left),
      rightName: nameOf(sides.right, each.register, each.right),
      score: each.score,
      reasons: each.reasons
        .map((reason) => reasonText(reason, language))
        .join(reasonStop[language]),
      decision: word ?? null,
      why: each.decision?.reason ?? null,
    };
  });
  return writeXlsx({
    sheets: [
      {
        name: language === "zh" ? "比对" : "matches",
        columns: columns.map(([, title, width]) => ({ header: title[language], width })),
        rows: [
          columns.map(([, title]) => title[language]),
          ...lines.map((line) => columns.map(([key]) => line[key])),
        ],
        freezePane: { rows: 1 },
        dataValidations: [
          {
            type: "list",
            range: `H2:H${lines.length + 1}`,
            values: decisionWords.map(([, word]) => word[language]),
            allowBlank: true,
          },
        ],
      },
    ],
  });
}

const reasonStop: Text = { zh: "；", en: "; " };

/** `名称 60%（东镇卫生院 / 东镇医院）`; a clue that one of them does not tell says so. */
function reasonText({ clue, agreement, left, right }: MatchReason, language: Language): string {
  const zh = language === "zh";
  if (agreement === null) return zh ? `${clue.zh} 不明` : `${clue.en} not told`;
  const values = left === null || right === null ? "" : `${left} / ${right}`;
  const told = `${clue[language]} ${agreement}%`;
  if (values === "") return told;
  return zh ? `${told}（${values}）` : `${told} (${values})`;
}

/** What a filled-in workbook decides, before it is said who decided it and when. */
export type DecidedLine = Pick<MatchDecision, "register" | "left" | "right" | "same" | "reason">;

/**
 * Reads the decisions out of a workbook of proposals (读取比对决定表), in either language, columns in any order.
 * Lines without a decision decide nothing.
 *
 * @param file - the workbook
 * @throws FuyouError `REGISTERS_MATCH_WORKBOOK` where it is none, with what is missing
 * @throws FuyouError `REGISTERS_MATCH_WORD` for a decision that is no word of the list
 */
export async function readMatchWorkbook(file: Uint8Array): Promise<DecidedLine[]> {
  const { sheets } = await readXlsx(file);
  const [head = [], ...lines] = sheets[0]?.rows ?? [];
  const places = new Map<Key, number>();
  for (const [key, title] of columns) {
    const at = head.findIndex((cell) => cell === title.zh || cell === title.en);
    if (at >= 0) places.set(key, at);
  }
  const asked: readonly Key[] = ["register", "left", "right", "decision"];
  const missing = columns.filter(([key]) => asked.includes(key) && !places.has(key));
  if (missing.length > 0) {
    const names = (language: Language) => missing.map(([, title]) => title[language]).join(", ");
    const values = { missing: { zh: names("zh"), en: names("en") } };
    throw new FuyouError(matchCodes.message("REGISTERS_MATCH_WORKBOOK", values));
  }
  return lines.flatMap((line, at): DecidedLine[] => {
    const cell = (key: Key) => String(line[places.get(key) ?? -1] ?? "").trim();
    const said = cell("decision");
    if (said === "") return [];
    const decided = decisionWords.find(([, word]) => word.zh === said || word.en === said);
    if (decided === undefined) {
      const values = { line: at + 2, said };
      throw new FuyouError(matchCodes.message("REGISTERS_MATCH_WORD", values));
    }
    const why = cell("why");
    return [
      {
        register: cell("register"),
        left: cell("left"),
        right: cell("right"),
        same: decided[0],
        reason: why === "" ? undefined : why,
      },
    ];
  });
}
