import { institutions } from "@fuyou/hierarchy";
import { inForce } from "@fuyou/kernel";
import type { Move, StepContext } from "@fuyou/reform";
import { personnelCodes } from "./errors.js";
import { transferItemPoint } from "./transfer-item.js";
import { type TransferPaper, transferPapers, waits } from "./transfer-paper.js";
import { preparePapers } from "./transfer-paper-change.js";

/**
 * Draws up the transfer papers of everyone whom a step moves from one body to another (随方案办理划转手续), in
 * one batch, before they move. Who has a paper there that waits or was accepted gets no second one; who
 * has one that waits and leads elsewhere is named.
 *
 * @param context - the step
 * @param move - the body that ends, its successor, and the options
 * @param to - identifier of the body to which they go
 * @param persons - identifiers of the persons
 */
export function drawPapers(
  context: StepContext,
  move: Move,
  to: string,
  persons: readonly string[],
): void {
  const { county, on } = context;
  const without = persons.filter((person) => {
    const papers = county.by(transferPapers, "person", person).filter((each) => inForce(each, on));
    const same = (each: TransferPaper) => each.from === move.from.id && each.to === to;
    if (papers.some((each) => same(each) && each.decision !== "refused")) return false;
    const waiting = papers.find(waits);
    if (waiting !== undefined) tellElsewhere(context, to, waiting);
    return waiting === undefined;
  });
  if (without.length === 0) return;
  context.do(preparePapers, {
    batch: `${context.name}.${move.from.id}.${to}`,
    persons: without,
    to,
    items: context.composition.at(transferItemPoint, context.on).map(({ value }) => value),
    plan: context.plan.id,
  });
}

function tellElsewhere(
  context: StepContext,
  to: string,
  { id: paper, person, to: other }: TransferPaper,
): void {
  const name = (id: string) => context.county.get(institutions, id)?.name ?? id;
  const message = personnelCodes.message("PERSONNEL_PAPER_ELSEWHERE", {
    person,
    paper,
    step: context.name,
    receiver: name(to),
    other: name(other),
  });
  context.report(message, `staff/${person}`, "warning");
}
