import { createInterface } from "node:readline";
import { folderJournal, type Journal, postgresJournal } from "@fuyou/journal";
import { definePlugin } from "@fuyou/kernel";
import {
  completionOf,
  gatePoint,
  phasePoint,
  planPoint,
  recordEvidence,
  reformPlugin,
  stepPoint,
  strengthen,
} from "@fuyou/reform";
import { openBooks } from "./books.js";
import { composeDeployment } from "./compose-deployment.js";
import type { Deployment } from "./deployment.js";
import type { OrderedAct } from "./ordered-act.js";
import { body, cites, registers } from "./sample-plan.js";

// A program of its own, for the crash trials: carries the plan of a county out from beginning to end with
// the commands anybody gives, saying what it found first and what it has done, until somebody kills it.

/** What the program is told, as one line of JSON on its stdin. */
export interface CarryingTask {
  /** A folder, or the address of a PostgreSQL. */
  place: { folder: string } | { url: string };
  /** The county that was left off last, which is carried to its end first; none where absent. */
  before?: string | undefined;
  /** The county that is begun; none where absent. */
  begin?: string | undefined;
}

/** What the program tells of a county. */
export interface CarriedTold {
  /** The county. */
  county: string;
  /** Entries by what they do, in order. */
  entries: readonly string[];
  /** Whether chain, replay and balance hold. */
  isProven: boolean;
  /** The registers, as text. */
  state: string;
}

const title = { zh: "乡增强", en: "townships strengthened" };
const towns = { 101: "east", 102: "west", 103: "north", 104: "south" };

/** A plan of two phases with two steps each: the stations of four towns end; the second waits for a paper. */
const fourTowns = definePlugin({
  id: "four-towns",
  title,
  dependsOn: [reformPlugin],
  contribute(to) {
    to.add(planPoint, { id: "first", title, cites, authority: { issuer: "县编委" }, concerns: [] });
    const phase = (id: string, from: string, last: string, names: readonly string[]) => {
      to.add(phasePoint, { plan: "first", id, title, cites, from, to: last });
      for (const town of names) {
        const head = { plan: "first", id: town, phase: id, title, cites };
        const step = strengthen.step(head, {
          from: { kinds: ["township-fp-station"], ids: [`${town}-station`] },
          into: { kinds: ["township-hospital"], ids: [`${town}-hospital`] },
          plate: { kind: "mchfp-service-station", name: "{division}服务站" },
        });
        to.add(stepPoint, step);
      }
    };
    phase("act", "2016-01-01", "2016-01-31", ["east", "west"]);
    phase("go-on", "2016-02-01", "2016-02-28", ["north", "south"]);
    const gate = { plan: "first", id: "money", phase: "go-on", evidence: "funding-secured" };
    to.add(gatePoint, { ...gate, title: { zh: "经费落实", en: "money is secured" }, cites });
  },
});

/**
 * The invented county of four towns, under any code.
 *
 * @param code - the code
 */
export function fourTownsOf(code: string): Deployment {
  const { county } = registers;
  const divisions = [{ id: `${code}000000`, name: "合成县" }];
  const institutions = Object.entries(towns).flatMap(([number, town]) => {
    const division = `${code}${number}000`;
    divisions.push({ id: division, name: `合成${town}镇` });
    return [
      { ...body(`${town}-hospital`, "township-hospital", `${town}卫生院`), division },
      { ...body(`${town}-station`, "township-fp-station", `${town}计生服务所`), division },
    ];
  });
  const tables = { divisions, institutions };
  const data = { county: { ...county, code }, tables };
  return composeDeployment({ county: code, registers: data, plugins: [fourTowns] });
}

const at = "2016-03-01T08:00:00Z";
const actor = "county health office";

/** A file of three papers; the first opens the gate. */
const papers = ["funding-secured", "operating-policy", "operating-policy"].map(
  (kind, index): OrderedAct => {
    const issuer = index === 0 ? "county-finance-department" : "county-government";
    const row = { id: `paper-${index + 1}`, kind, plan: "first", issuer };
    return {
      change: recordEvidence.type,
      payload: { evidence: { ...row, period: { from: "2016-02-01" } } },
      on: "2016-02-01",
      cites,
    };
  },
);

/**
 * Gives the commands of the whole plan, from the first to the last; what is done already is left alone.
 *
 * @param deployment - the county
 * @param journal - its journal
 */
export async function carryThrough(deployment: Deployment, journal: Journal): Promise<void> {
  const writing = { actor, at, plan: "first" };
  const { county } = (await openBooks(deployment, journal, writing)).reading;
  if (completionOf(county, "first", "act") === undefined)
    await deployment.approve(journal, writing);
  await deployment.record(journal, { ...writing, phase: "act" });
  await deployment.enter(journal, { ...writing, key: "papers", acts: papers });
  await deployment.record(journal, writing);
}

/**
 * What is on record of a county, for whoever compares.
 *
 * @param code - code of the county
 * @param journal - its journal
 */
export async function toldOf(code: string, journal: Journal): Promise<CarriedTold> {
  const deployment = fourTownsOf(code);
  const entries: string[] = [];
  if (!(await journal.counties()).includes(code)) {
    return { county: code, entries, isProven: true, state: "" };
  }
  for await (const { kind, phase, step, key } of journal.entries(code)) {
    entries.push(
      [kind, phase, step ?? key.replace(/^first\.(\w)/, "$1")].filter(Boolean).join(" "),
    );
  }
  const { chainIntact, replayEqual, balanced } = await deployment.verify(journal);
  const { county } = await journal.open(code);
  const state = JSON.stringify(county.toData()).replaceAll(code, "999900");
  return { county: code, entries, isProven: chainIntact && replayEqual && balanced, state };
}

async function work({ place, before, begin }: CarryingTask): Promise<void> {
  const say = (told: object) => process.stdout.write(`${JSON.stringify(told)}\n`);
  const composition = fourTownsOf("999900").composition;
  const journal =
    "folder" in place
      ? await folderJournal({ composition, folder: place.folder })
      : await postgresJournal({ composition, url: place.url });
  if (before !== undefined) {
    const found = await toldOf(before, journal);
    await carryThrough(fourTownsOf(before), journal);
    say({ found, finished: await toldOf(before, journal) });
  }
  if (begin !== undefined) {
    const deployment = fourTownsOf(begin);
    say({ begun: begin });
    await carryThrough(deployment, journal);
    say({ done: begin });
  }
  await journal.close();
}

if (process.argv[1]?.endsWith("carrying-writer.mjs") === true) {
  createInterface(process.stdin).once("line", (line) => {
    void work(JSON.parse(line) as CarryingTask);
  });
}
