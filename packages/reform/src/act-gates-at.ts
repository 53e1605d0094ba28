import {
  type ChangeRecord,
  type Composition,
  type Contribution,
  type CountyView,
  changePoint,
  type Finding,
  finding,
  inForce,
  type Row,
  referredIds,
  type Table,
  type Text,
} from "@fuyou/kernel";
import { checkRequirements } from "@fuyou/standards";
import { type ActGate, actGatePoint, actGateRequirement, judgedTable } from "./act-gate.js";
import { reformCodes } from "./errors.js";

/** An act that is about to be recorded (拟办事项): its kind, what is said to do it, and its day. */
export type ProposedAct = Pick<ChangeRecord, "type" | "payload" | "on">;

/**
 * What stands against an act on its day (办事关口核验): for each closed gate in front of it what is missing, in
 * the words of its requirement. A missing datum keeps a gate closed; a subject outside its scope does not.
 * Every finding is an error. Pure.
 *
 * @param county - the county as it is before the act
 * @param composition - the plugins
 * @param act - the act
 */
export function actGatesAt(
  county: CountyView,
  composition: Composition,
  act: ProposedAct,
): Finding[] {
  return composition
    .at(actGatePoint, act.on)
    .filter((each) => each.value.change === act.type)
    .flatMap((gate) => closedFor(gate, county, composition, act));
}

function closedFor(
  gate: Contribution<ActGate>,
  county: CountyView,
  composition: Composition,
  act: ProposedAct,
): Finding[] {
  const { id, subject, requirement, title } = gate.value;
  const table = judgedTable(gate.value, composition.tables);
  if (table === undefined) return [];
  const barred = (about: string, missing: Text) => {
    const change = composition.get(changePoint, act.type);
    const values = { act: change?.title ?? act.type, gate: title, date: act.on, missing };
    return finding(reformCodes.message("REFORM_ACT_BARRED", values), {
      kind: "compile",
      severity: "error",
      subject: about,
      aspect: id,
      date: act.on,
      cites: gate.value.cites[0],
    });
  };
  const closed: Finding[] = [];
  const names = new Map<string, string>();
  for (const named of referredIds(act.payload as Row, subject.field)) {
    const rows = subjectsOf(table, subject.by, named, county, act.on);
    if (rows.length === 0) {
      const missing = {
        zh: `登记表“${table.title.zh}”中没有 ${named} 的有效记录。`,
        en: `The register of ${table.title.en} has no record in force for '${named}'.`,
      };
      closed.push(barred(`${table.name}/${named}`, missing));
    }
    for (const row of rows) names.set(judgedAs(gate.value, row), `${table.name}/${row.id}`);
  }
  if (names.size === 0) return closed;
  const judged = checkRequirements(county, composition, {
    date: act.on,
    plan: null,
    requirements: [actGateRequirement(gate)],
  });
  for (const each of judged) {
    const about = names.get(each.subject);
    if (about === undefined || each.requirement !== requirement.id) continue;
    if (each.verdict !== "short" && each.verdict !== "unknown") continue;
    closed.push(barred(about, each.message));
  }
  return closed;
}

/** The records in force that are judged for what the payload names. */
function subjectsOf(
  table: Table<Row, string>,
  by: string | undefined,
  named: string,
  county: CountyView,
  on: string,
): Row[] {
  const rows = by === undefined ? [county.get(table, named)] : county.by(table, by, named);
  return rows.filter((row): row is Row => row !== undefined && inForce(row, on));
}

/** The subject under which a requirement reports a record: itself, or the group it belongs to. */
function judgedAs({ requirement: { each, groupBy } }: ActGate, row: Row): string {
  if (groupBy === undefined) return `${each}/${row.id}`;
  return `${each}/${groupBy}=${(row as unknown as Record<string, unknown>)[groupBy]}`;
}
