import { institutions } from "@fuyou/hierarchy";
import { inForce, text, type ViewCell, type ViewTable } from "@fuyou/kernel";
import type { AnswerContent, DocumentContext, OfficialAnswer, Transition } from "@fuyou/reform";
import { column } from "./document-column.js";
import { bodyName } from "./person-particulars.js";
import { type StaffMember, staff } from "./staff.js";
import { transferItemPoint, transferItems } from "./transfer-item.js";
import { isSuperseded, type TransferPaper, transferPapers } from "./transfer-paper.js";
import { transferredStaff, transferStanding } from "./transferred-staff.js";

const columns = [
  column("person", "text", "人员编号", "person"),
  column("institution", "text", "在册单位", "on the books of"),
  column("matter", "text", "事项", "matter"),
  column("count", "number", "项数", "items"),
  column("since", "date", "起始日期", "since"),
];

/**
 * Whether anybody is unplaced or unpaid (有无未安置、待遇未接续人员): people on the books of a body that ended or is
 * unknown, people refused by the receiving body, and items of pay, insurance or pension not settled of people who
 * were accepted or moved. Where somebody was moved without any paper on record the registers do not tell whether
 * pay and insurance went along: that is unknown, and never clear.
 */
export const unplacedAnswer: OfficialAnswer = {
  id: "personnel.unplaced",
  place: 1,
  asker: "official",
  question: text(
    "有没有人员未安置，或工资、保险没有接续？",
    "Is anybody unplaced, or without pay or insurance carried on?",
  ),
  answer(context) {
    const { transition } = context;
    const homeless = withoutBody(transition);
    const refused = standingRefusals(transition);
    const unpaid = livelihoodOpen(context);
    const silent = transferredStaff(transition).filter(
      (each) => transferStanding(transition, each).state === "none",
    ).length;
    const open = homeless.length + refused.length + unpaid.length;
    const untold = silent > 0 || !transition.compiled;
    const state = open > 0 ? "open" : untold ? "unknown" : "clear";
    return {
      state,
      text: sentence(state, [homeless.length, refused.length, unpaid.length, silent]),
      facts: [
        fact("不在存续单位账上的人员", "On no standing body's books", homeless.length),
        fact("接收单位退回、去向未定的人员", "Refused, and not settled", refused.length),
        fact("未办结的工资、保险、待遇事项", "Items of pay and insurance open", unpaid.length),
        fact("已转隶而没有手续登记的人员", "Moved with no paper on record", silent),
      ],
      ...(open === 0 ? {} : { table: table(context, homeless, refused, unpaid) }),
    };
  },
};

function fact(zh: string, en: string, value: number) {
  return { label: text(zh, en), value, kind: "number" as const };
}

function sentence(
  state: AnswerContent["state"],
  [homeless = 0, refused = 0, unpaid = 0, silent = 0]: readonly number[],
) {
  if (state === "clear") {
    return text(
      "没有未安置人员，工资、保险事项均已接续。",
      "Nobody is unplaced, and pay and insurance are carried on.",
    );
  }
  if (state === "unknown" && silent === 0) {
    return text(
      "方案尚未编制成功，人员如何安置不明。",
      "The plan does not compile, so where people will be is not known.",
    );
  }
  if (state === "unknown") {
    return text(
      `没有未安置人员；${silent} 名转隶人员没有手续登记，工资、保险是否接续不明。`,
      `Nobody is unplaced; of those transferred, ${silent} have no paper on record, and whether pay and insurance go on is not known.`,
    );
  }
  const more =
    silent === 0
      ? text("", "")
      : text(`，另有 ${silent} 人没有手续登记`, `; ${silent} more have no paper on record`);
  return text(
    `未落实单位 ${homeless} 人，被退回 ${refused} 人，工资、保险事项未办结 ${unpaid} 项${more.zh}。`,
    `On no standing body's books: ${homeless}; refused: ${refused}; items of pay and insurance open: ${unpaid}${more.en}.`,
  );
}

/** People in force whose body has ended or is on no register. */
export function withoutBody({ after, to }: Transition): StaffMember[] {
  const bodies = new Map<string, boolean>();
  const stands = (id: string) => {
    let known = bodies.get(id);
    if (known === undefined) {
      const body = after.get(institutions, id);
      known = body !== undefined && inForce(body, to);
      bodies.set(id, known);
    }
    return known;
  };
  return [...after.rows(staff)].filter((row) => inForce(row, to) && !stands(row.institution));
}

/** Refusals that no later paper settles, of people still in force who are at no other body since. */
function standingRefusals({ after, to }: Transition): TransferPaper[] {
  return [...after.rows(transferPapers)].filter((paper) => {
    if (paper.decision !== "refused" || paper.retiredOn !== undefined) return false;
    const person = after.get(staff, paper.person);
    if (person === undefined || !inForce(person, to) || isSuperseded(paper, after)) return false;
    return person.institution === paper.to || person.institution === paper.from;
  });
}

interface OpenItem {
  readonly paper: TransferPaper;
  readonly item: string;
}

/** Items of pay, insurance and pension that are open, of people accepted or moved already. */
function livelihoodOpen({ transition, composition }: DocumentContext): OpenItem[] {
  const { after, to } = transition;
  return [...after.rows(transferItems)].flatMap((row) => {
    if (row.settledOn !== undefined || row.retiredOn !== undefined) return [];
    if (composition.get(transferItemPoint, row.item)?.livelihood !== true) return [];
    const paper = after.get(transferPapers, row.paper);
    if (paper === undefined || paper.retiredOn !== undefined || paper.decision === "refused") {
      return [];
    }
    const person = after.get(staff, paper.person);
    if (person === undefined || !inForce(person, to) || person.institution !== paper.to) return [];
    return [{ paper, item: row.item }];
  });
}

function table(
  { transition, composition }: DocumentContext,
  homeless: readonly StaffMember[],
  refused: readonly TransferPaper[],
  unpaid: readonly OpenItem[],
): ViewTable {
  const { after, before } = transition;
  const body = (person: string) => bodyName(after.get(staff, person)?.institution ?? "", after);
  const rows: Record<string, ViewCell>[] = [
    ...homeless.map((row) => ({
      person: row.id,
      institution: bodyName(row.institution, after, before),
      matter: text("在册单位已撤销或未登记", "the body has ended or is on no register"),
      count: 1,
      since: after.get(institutions, row.institution)?.retiredOn ?? null,
    })),
    ...refused.map(({ person, decidedOn }) => ({
      person,
      institution: body(person),
      matter: text("接收单位退回", "refused by the receiving body"),
      count: 1,
      since: decidedOn ?? null,
    })),
  ];
  const items = new Map<string, OpenItem[]>();
  for (const each of unpaid) {
    const key = `${each.paper.to}\n${each.item}`;
    items.set(key, [...(items.get(key) ?? []), each]);
  }
  for (const own of items.values()) {
    const [first] = own;
    if (first === undefined) continue;
    rows.push({
      person: null,
      institution: bodyName(first.paper.to, after),
      matter: composition.get(transferItemPoint, first.item)?.title ?? first.item,
      count: own.length,
      since: own.map(({ paper }) => paper.preparedOn).sort()[0] ?? null,
    });
  }
  return { title: text("未落实事项", "What is open"), columns, rows };
}
