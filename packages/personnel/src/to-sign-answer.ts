import { type Text, text, type ViewCell, type ViewTable } from "@fuyou/kernel";
import type { DocumentContext, OfficialAnswer, Transition } from "@fuyou/reform";
import { type ChoiceOffer, choiceOffers } from "./choice-offer.js";
import { column } from "./document-column.js";
import { bodyName, paperStateTitles } from "./person-particulars.js";
import {
  type TransferredPerson,
  type TransferStanding,
  transferredStaff,
  transferStanding,
} from "./transferred-staff.js";

const columns = [
  column("matter", "text", "待签事项", "to be signed"),
  column("from", "text", "移出单位", "from"),
  column("to", "text", "接收单位", "to"),
  column("count", "number", "人数", "persons"),
  column("until", "date", "期限", "until"),
];

/**
 * What people still have to sign (还有哪些需要签字): choices not made by those who may choose, and transfer papers
 * that are not drawn up, wait, were refused, or leave something unsettled.
 */
export const toSignAnswer: OfficialAnswer = {
  id: "personnel.to-sign",
  place: 4,
  asker: "official",
  question: text("人员方面还有哪些需要签字？", "What do people still have to sign?"),
  answer(context) {
    const { transition, composition } = context;
    const unchosen = choiceOffers(transition, composition).filter(
      ({ chosen, options }) => !chosen && options.length > 0,
    );
    const papers = transferredStaff(transition)
      .map((moved) => ({ moved, standing: transferStanding(transition, moved) }))
      .filter(({ standing: { state, open } }) => state !== "accepted" || open.length > 0);
    const many = (state: TransferStanding["state"]) =>
      papers.filter(({ standing }) => standing.state === state).length;
    const open = unchosen.length + papers.length;
    const facts = [
      fact("有选择权而未选择的人员", "May choose and have not", unchosen.length),
      fact("划转手续未办理", "Papers not drawn up", many("none")),
      fact("划转手续待接收", "Papers that wait", many("waiting")),
      fact("划转手续被退回", "Papers refused", many("refused")),
      fact("已接收而事项未办结", "Accepted, with items open", many("accepted")),
    ];
    return {
      state: transition.compiled ? (open === 0 ? "clear" : "open") : "unknown",
      text: sentence(transition, unchosen.length, papers.length),
      facts: transition.compiled ? facts : facts.map((each) => ({ ...each, value: null })),
      ...(open === 0 ? {} : { table: table(context, unchosen, papers) }),
    };
  },
};

function fact(zh: string, en: string, value: number) {
  return { label: text(zh, en), value, kind: "number" as const };
}

function sentence({ compiled }: Transition, unchosen: number, papers: number): Text {
  if (!compiled) {
    return text(
      "方案尚未编制成功，不知道谁要签字。",
      "The plan does not compile, so it is not known who has to sign.",
    );
  }
  if (unchosen + papers === 0) return text("没有待签事项。", "Nothing is left to be signed.");
  return text(
    `${unchosen} 人有选择权而未选择，${papers} 份划转手续未办完。`,
    `May choose and have not: ${unchosen}; transfer papers not complete: ${papers}.`,
  );
}

interface OpenPaper {
  readonly moved: TransferredPerson;
  readonly standing: TransferStanding;
}

/** How many of which kind, by the bodies concerned; nobody is named. */
function table(
  { transition: { before, after } }: DocumentContext,
  unchosen: readonly ChoiceOffer[],
  papers: readonly OpenPaper[],
): ViewTable {
  const rows = new Map<string, Record<string, ViewCell> & { count: number }>();
  const add = (matter: Text, from: string, to: string | null, until: string | null) => {
    const key = `${matter.en}\n${from}\n${to}`;
    const row = rows.get(key);
    if (row !== undefined) row.count += 1;
    else {
      const receiver = to === null ? null : bodyName(to, after);
      rows.set(key, { matter, from: bodyName(from, before, after), to: receiver, until, count: 1 });
    }
  };
  for (const { from, until } of unchosen) {
    add(text("自愿选择表", "form of choice"), from, null, until);
  }
  for (const { moved, standing } of papers) {
    const state = paperStateTitles[standing.state];
    add(
      text(`划转手续（${state.zh}）`, `transfer paper (${state.en})`),
      moved.from,
      moved.to,
      null,
    );
  }
  return { title: text("待签事项", "To be signed"), columns, rows: [...rows.values()] };
}
