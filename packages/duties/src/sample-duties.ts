import { hierarchyPlugin } from "@fuyou/hierarchy";
import type { Composition, Finding } from "@fuyou/kernel";
import { aCitation, aPlugin, composed } from "@fuyou/kernel/testing";
import { personnelPlugin } from "@fuyou/personnel";
import {
  type DocumentContent,
  type DocumentContext,
  type DocumentTable,
  reformPlugin,
  type Step,
  type Transition,
} from "@fuyou/reform";
import { aPlanPlugin } from "@fuyou/reform/testing";
import { dutiesPlugin } from "./duties-plugin.js";
import { type Duty, type DutySet, dutyPoint, dutySetPoint, functionAreaPoint } from "./duty.js";

// A small catalogue for the tests of this package: one duty of each class, and sets of them.

/** A duty of a class. */
export function aDuty(code: string, over: Partial<Duty> = {}): Duty {
  return {
    code,
    title: { zh: `职责${code}`, en: `duty ${code}` },
    class: "technical",
    functionArea: "sample",
    lead: "named",
    cites: [aCitation()],
    ...over,
  };
}

/** A set of duties. */
export function aDutySet(code: string, over: Partial<DutySet> = {}): DutySet {
  return {
    code,
    title: { zh: `清单${code}`, en: `set ${code}` },
    duties: ["care"],
    involvement: "lead",
    cites: [aCitation()],
    ...over,
  };
}

/** The catalogue: care and advice are technical, order administrative, training delegated. */
export const catalogue: readonly Duty[] = [
  aDuty("care"),
  aDuty("advice", { lead: "unnamed" }),
  aDuty("order", { class: "administrative" }),
  aDuty("training", { class: "delegated" }),
];

/** A composition with the catalogue, some sets, and the steps of the sample plan. */
export function withSteps(steps: readonly Step[], sets: readonly DutySet[] = []): Composition {
  const duties = aPlugin("catalogue", (to) => {
    to.add(functionAreaPoint, { code: "sample", title: { zh: "样", en: "sample" } });
    for (const duty of catalogue) to.add(dutyPoint, duty);
    for (const set of sets) to.add(dutySetPoint, set);
  });
  const plan = aPlanPlugin(steps);
  return composed(hierarchyPlugin, reformPlugin, personnelPlugin, dutiesPlugin, duties, plan);
}

/** That an institution, or a post, holds a duty in a division since 2010. */
export function held(
  duty: string,
  holder: { institution: string } | { post: string },
  division: string,
  over: object = {},
) {
  const by = "post" in holder ? holder.post : holder.institution;
  const period = { from: "2010-01-01" };
  return { id: `${by}.${duty}`, duty, division, ...holder, involvement: "lead", period, ...over };
}

/** Findings but for the duties of the sample catalogue that nobody holds, which most tests leave out. */
export function besidesUnheld(findings: readonly Finding[]): Finding[] {
  return findings.filter((each) => each.code !== "DUTIES_NOBODY_HOLDS");
}

/** A context of papers as for a rehearsal: personal data are masked. */
export function paperContext(transition: Transition, composition: Composition): DocumentContext {
  return { transition, composition, entries: [], personal: () => "＊" };
}

/** The tables of a paper, in order. */
export function tablesOf(content: DocumentContent | null): DocumentTable[] {
  return (content?.blocks ?? []).flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

/** The cells of some columns of a table, row by row, in Chinese. */
export function cellsOf(table: DocumentTable | undefined, ...columns: string[]) {
  return (table?.rows ?? []).map((row) =>
    columns.map((key) => {
      const cell = row[key];
      return typeof cell === "object" && cell !== null ? cell.zh : cell;
    }),
  );
}

/** What the ledger has for each total of a table: its column, the sum of the rows, and the figure. */
export function totalsOf(table: DocumentTable | undefined) {
  return (table?.totals ?? []).map(({ column, of, ledger }) => {
    const numbers = (table?.rows ?? []).map((row) => Number(row[column] ?? 0));
    const sum = of === "rows" ? numbers.length : numbers.reduce((all, each) => all + each, 0);
    return [column, sum, ledger?.amount];
  });
}
