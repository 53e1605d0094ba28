import { type Text, text, type ViewCell } from "@fuyou/kernel";
import type {
  DocumentBlock,
  DocumentContent,
  DocumentContext,
  DocumentFact,
  DocumentTable,
  OfficialDocument,
} from "@fuyou/reform";
import { blank, column } from "./document-column.js";
import { bodyName, paperStateTitles, particularsOf } from "./person-particulars.js";
import { fundingFormTitles, quotas, quotaTypeTitles } from "./quota.js";
import { type StaffMember, staff } from "./staff.js";
import { transferItemPoint, transferRouteTitles } from "./transfer-item.js";
import {
  type TransferredPerson,
  type TransferStanding,
  transferredStaff,
  transferStanding,
} from "./transferred-staff.js";

const itemColumns = [
  column("item", "text", "事项", "item"),
  column("route", "text", "转移方式", "route"),
  column("settled", "date", "办结日期", "settled on"),
  blank("handler", "经办人", "settled by"),
];

/**
 * The transfer sheet of each person (人员转隶单): from where to where, the quota, pay, insurance and file, what goes
 * along and what goes apart, what is still outstanding, and the lines on which both bodies and the person sign.
 */
export const transferSheet: OfficialDocument = {
  id: "personnel.transfer-sheet",
  title: text("人员转隶单", "Transfer sheet"),
  purpose: text(
    "每名转隶人员一张，载明编制、工资、保险、档案和未办结事项，由移出、接收单位和本人签署。",
    "One for each person transferred, with quota, pay, insurance, file and what is outstanding; both bodies and the person sign.",
  ),
  binding: "together",
  copies: ({ transition }) =>
    transferredStaff(transition).map(({ person: { id } }) => ({
      key: id,
      title: text(`编号 ${id}`, `No. ${id}`),
    })),
  write(context, copy) {
    const moved = transferredStaff(context.transition);
    const own = moved.find(({ person }) => person.id === copy?.key);
    return own === undefined ? null : sheet(context, own);
  },
};

function sheet(context: DocumentContext, moved: TransferredPerson): DocumentContent {
  const { transition } = context;
  const standing = transferStanding(transition, moved);
  const from = bodyName(moved.from, transition.before, transition.after);
  const to = bodyName(moved.to, transition.after);
  const blocks: DocumentBlock[] = [
    clause("基本情况", "The person"),
    { kind: "facts", facts: [...particulars(context, moved), ...move(context, moved, from, to)] },
    clause("编制和工资关系", "Quota and pay"),
    { kind: "facts", facts: quotaAndPay(context, moved) },
    clause("划转事项", "What the transfer concerns"),
    { kind: "table", table: items(context, moved, standing) },
    clause("未办结事项", "Outstanding"),
    { kind: "paragraph", text: outstanding(context, standing) },
    clause("签署", "Signatures"),
    {
      kind: "signatures",
      signatures: [
        { role: text("移出单位", "giving up"), body: from },
        { role: text("接收单位", "receiving"), body: to },
        { role: text("本人", "the person"), person: true },
      ],
    },
  ];
  return { on: moved.on, blocks };
}

function clause(zh: string, en: string): DocumentBlock {
  return { kind: "clause", level: 1, text: { zh, en } };
}

function particulars(
  context: DocumentContext,
  { before, person }: TransferredPerson,
): DocumentFact[] {
  const { transition } = context;
  const old = particularsOf(transition.before, before, transition.from);
  const now = particularsOf(transition.after, person, transition.to);
  return [
    { label: text("姓名", "Name"), value: context.personal(staff, person, "name") },
    { label: text("人员编号", "Identifier"), value: person.id },
    { label: text("用人方式", "Employment"), value: now.employment },
    { label: text("岗位类别", "Class of post"), value: now.postClass },
    { label: text("职称", "Professional title"), value: now.title },
    { label: text("原任岗位", "Posts before"), value: old.posts },
    { label: text("现任岗位", "Posts now"), value: now.posts },
  ];
}

function move(
  { transition }: DocumentContext,
  moved: TransferredPerson,
  from: string,
  to: string,
): DocumentFact[] {
  const { state, paper } = transferStanding(transition, moved);
  return [
    { label: text("移出单位", "From"), value: from },
    { label: text("接收单位", "To"), value: to },
    { label: text("转隶日期", "From the day"), value: moved.on, kind: "date" },
    { label: text("手续", "Paper"), value: paperStateTitles[state] },
    { label: text("手续编号", "Identifier of the paper"), value: paper?.id ?? null },
  ];
}

function quotaAndPay(context: DocumentContext, moved: TransferredPerson): DocumentFact[] {
  const { before, after } = context.transition;
  return [
    {
      label: text("移出单位同类编制", "Quotas of that sort, body giving up"),
      value: quotaWords(before, moved.from, moved.before),
    },
    {
      label: text("接收单位同类编制", "Quotas of that sort, receiving body"),
      value: quotaWords(after, moved.to, moved.person),
    },
    { label: text("岗位工资、薪级工资", "Pay of post and grade"), value: null, fill: true },
    { label: text("工资停发、起发月份", "Month paid last and first"), value: null, fill: true },
    { label: text("社会保险转移", "Social insurance moved"), value: null, fill: true },
    { label: text("人事档案移交", "Personnel file handed over"), value: null, fill: true },
  ];
}

/** The types and funding forms of the quotas a person may stand in; null where none is on file. */
function quotaWords(
  county: DocumentContext["transition"]["after"],
  institution: string,
  { employment }: StaffMember,
): Text | null {
  const civil = employment === "civil-service-rules";
  if (!civil && employment !== "established") return text("不占编制", "takes up no quota");
  const words = county
    .by(quotas, "institution", institution)
    .filter((row) => row.retiredOn === undefined)
    .filter((row) => (row.type === "civil-service-rules") === civil)
    .map(({ type, fundingForm }) => [quotaTypeTitles[type], fundingFormTitles[fundingForm]]);
  const said = (language: "zh" | "en") => [
    ...new Set(
      words.map((pair) => pair.map((each) => each[language]).join(language === "zh" ? "·" : ", ")),
    ),
  ];
  return words.length === 0 ? null : text(said("zh").join("；"), said("en").join("; "));
}

function items(
  { composition, transition }: DocumentContext,
  { person, on }: TransferredPerson,
  { state, items: listed }: TransferStanding,
): DocumentTable {
  const rows =
    state === "none"
      ? composition
          .at(transferItemPoint, on)
          .map(({ value }) => value)
          .filter(({ employments }) => employments?.includes(person.employment) !== false)
          .map(({ code, route }) => itemRow(code, route, null))
      : listed.map(({ item, route, settledOn }) => itemRow(item, route, settledOn ?? null));
  function itemRow(
    code: string,
    route: keyof typeof transferRouteTitles,
    settled: string | null,
  ): Record<string, ViewCell> {
    const item = composition.get(transferItemPoint, code)?.title ?? code;
    return { item, route: transferRouteTitles[route], settled, handler: null };
  }
  const note =
    state === "none"
      ? text(
          "尚未办理划转手续，所列为目录中与本人有关的事项，是否办结未见登记。",
          "No transfer paper was drawn up; the list is that of the catalogue for this employment, and nothing is on record of its being settled.",
        )
      : text(
          `截至${transition.to}划转事项登记。`,
          `As the register of transfer items has it on ${transition.to}.`,
        );
  return { title: text("划转事项", "Items"), columns: itemColumns, rows, notes: [note] };
}

function outstanding({ composition }: DocumentContext, { state, open }: TransferStanding): Text {
  if (state === "none") {
    return text(
      "划转手续未办理，全部事项待确认。",
      "The paper is not drawn up; everything is to be confirmed.",
    );
  }
  const first = {
    waiting: text("接收单位尚未作出接收决定", "the receiving body has not decided yet"),
    refused: text("接收单位已退回，去向待定", "the receiving body refused; the case is open"),
    accepted: null,
  }[state];
  const names = open.map(
    ({ item }) => composition.get(transferItemPoint, item)?.title ?? text(item, item),
  );
  const zh = names.map((each) => each.zh).join("、");
  const en = names.map((each) => each.en).join(", ");
  if (first === null && names.length === 0) return text("无。", "Nothing.");
  if (names.length === 0) return text(`${first?.zh}。`, `${first?.en}.`);
  const lead = first === null ? text("", "") : text(`${first.zh}；`, `${first.en}; `);
  return text(`${lead.zh}未办结：${zh}。`, `${lead.en}not settled: ${en}.`);
}
