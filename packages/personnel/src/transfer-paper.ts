import { institutions } from "@fuyou/hierarchy";
import {
  type CountyView,
  clashes,
  defineTable,
  type Finding,
  type FindingDetails,
  finding,
  inForce,
  type Message,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { outdatedLicences } from "./licence-task.js";
import { staff } from "./staff.js";

/**
 * The transfer paper of one person (划转手续、介绍信): drawn up by the body that gives the person up, in a
 * batch or alone, and accepted or refused by the receiving side, person by person.
 */
export interface TransferPaper extends Row {
  /** The batch it belongs to (批次). */
  readonly batch: string;
  /** The person. */
  readonly person: string;
  /** The body that gives the person up. */
  readonly from: string;
  /** The body that is to receive the person. */
  readonly to: string;
  /** The day it was drawn up. */
  readonly preparedOn: PlainDate;
  /** The plan whose step drew it up when it moved the person; absent where a body drew it up beforehand. */
  readonly plan?: string | undefined;
  /** What the receiving side decided; absent while it has not. */
  readonly decision?: "accepted" | "refused" | undefined;
  /** The day of the decision. */
  readonly decidedOn?: PlainDate | undefined;
  /** Why it was refused. */
  readonly reason?: string | undefined;
}

/** Shape of a {@link TransferPaper}. */
export const transferPaperSchema: z.ZodType<TransferPaper> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "手续编号", en: "identifier" } }),
  batch: z
    .string()
    .min(1)
    .meta({ label: { zh: "批次", en: "batch" } }),
  person: z.string().meta({ label: { zh: "人员", en: "person" } }),
  from: z.string().meta({ label: { zh: "移出单位", en: "from" } }),
  to: z.string().meta({ label: { zh: "接收单位", en: "to" } }),
  preparedOn: plainDateSchema.meta({ label: { zh: "办理日期", en: "drawn up on" } }),
  plan: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "方案", en: "plan" } }),
  decision: z
    .enum(["accepted", "refused"])
    .optional()
    .meta({
      label: { zh: "接收决定", en: "decision" },
      titles: {
        accepted: { zh: "接收", en: "accepted" },
        refused: { zh: "退回", en: "refused" },
      },
    }),
  decidedOn: plainDateSchema.optional().meta({ label: { zh: "决定日期", en: "decided on" } }),
  reason: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "退回理由", en: "reason of refusal" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤销日期", en: "withdrawn on" } }),
});

/**
 * Register of transfer papers (划转手续). Reported: two that wait for a decision on one person, a decision
 * without its day or reason, how many of a batch wait, whom a receiving body refused and where that leaves
 * the person, and licences of a person received that are still registered for the old place. Of several
 * papers on one person only the last tells where the matter stands. A reason is never shown.
 */
export const transferPapers: Table<TransferPaper, "person" | "from" | "to"> = defineTable<
  TransferPaper,
  "person" | "from" | "to"
>({
  name: "transfer-papers",
  title: { zh: "划转手续", en: "transfer papers" },
  schema: transferPaperSchema,
  references: {
    person: { to: staff, onRetire: "keep" },
    from: { to: institutions, onRetire: "keep" },
    to: { to: institutions, onRetire: "keep" },
  },
  personal: ["reason"],
  *check(rows, county) {
    const open = rows.filter((row) => waits(row));
    const pairs = clashes(
      open,
      (row) => county.by(transferPapers, "person", row.person),
      (a, b) => waits(a) && waits(b),
    );
    for (const [first, second] of pairs) {
      const values = { person: second.person, first: first.id, second: second.id };
      const message = personnelCodes.message("PERSONNEL_TWO_PAPERS", values);
      yield finding(message, details(second, county, "error"));
    }
    yield* waiting(open, county);
    for (const row of rows) {
      if (row.retiredOn !== undefined || row.decision === undefined) continue;
      if (row.decidedOn === undefined || (row.decision === "refused" && row.reason === undefined)) {
        const message = personnelCodes.message("PERSONNEL_PAPER_INCOMPLETE", { paper: row.id });
        yield finding(message, details(row, county, "error"));
      }
      const person = county.get(staff, row.person);
      if (person === undefined || !inForce(person, county.date)) continue;
      if (row.decision === "refused") {
        const message = refusal(row, person.institution, county);
        if (message !== undefined) yield finding(message, details(row, county, "warning"));
      }
      if (row.decision !== "accepted" || person.institution !== row.to) continue;
      for (const { licence, message } of outdatedLicences(county, row.person, row.to)) {
        yield finding(message, {
          ...details(row, county, "information"),
          subject: `licences/${licence}`,
        });
      }
    }
  },
});

/**
 * Whether a decided paper is followed by another on the same person (另办手续): one that was not withdrawn and
 * was drawn up after the decision.
 *
 * @param row - the paper
 * @param county - the county
 */
export function isSuperseded(row: TransferPaper, county: CountyView): boolean {
  const papers = county.by(transferPapers, "person", row.person);
  const at = papers.findIndex((each) => each.id === row.id);
  const decidedOn = row.decidedOn ?? row.preparedOn;
  return papers.some(
    (each, index) =>
      each.retiredOn === undefined &&
      (each.preparedOn > decidedOn || (each.preparedOn === decidedOn && index > at)),
  );
}

/**
 * Whether a paper waits for a decision.
 *
 * @param row - the paper
 */
export function waits(row: TransferPaper): boolean {
  return row.decision === undefined && row.retiredOn === undefined;
}

/** How many papers of a batch wait for the same body, once for each batch some of whose papers are judged. */
function* waiting(open: readonly TransferPaper[], county: CountyView): Iterable<Finding> {
  const told = new Set<string>();
  for (const row of open) {
    const aspect = `${row.batch}:${row.from}`;
    if (told.has(`${aspect}:${row.to}`)) continue;
    told.add(`${aspect}:${row.to}`);
    const same = county
      .by(transferPapers, "to", row.to)
      .filter((each) => each.batch === row.batch && each.from === row.from && waits(each));
    const values = { batch: row.batch, count: same.length, ...bodies(row, county) };
    yield finding(personnelCodes.message("PERSONNEL_PAPERS_WAIT", values), {
      ...details(row, county, "information"),
      subject: `institutions/${row.to}`,
      aspect,
    });
  }
}

/**
 * Where a refusal leaves the person: at home, as a rule. Where a plan had moved the person already, the
 * books of the receiving body go on holding the person until somebody decides otherwise.
 */
function refusal(row: TransferPaper, at: string, county: CountyView): Message | undefined {
  if (isSuperseded(row, county)) return undefined;
  const values = { paper: row.id, batch: row.batch, person: row.person, ...bodies(row, county) };
  if (at === row.from) return personnelCodes.message("PERSONNEL_TRANSFER_REFUSED", values);
  if (at !== row.to) return undefined;
  const home = county.get(institutions, row.from);
  const stands = home !== undefined && inForce(home, county.date);
  return personnelCodes.message(
    stands ? "PERSONNEL_REFUSED_RETURN" : "PERSONNEL_REFUSED_NO_HOME",
    values,
  );
}

function bodies({ from, to }: TransferPaper, county: CountyView) {
  const name = (id: string) => county.get(institutions, id)?.name ?? id;
  return { home: name(from), receiver: name(to) };
}

function details(
  row: TransferPaper,
  county: CountyView,
  severity: FindingDetails["severity"],
): FindingDetails {
  return { kind: "data", severity, subject: `transfer-papers/${row.id}`, date: county.date };
}
