import {
  type ActNature,
  type Citation,
  type Composition,
  type County,
  changePoint,
  citationSchema,
  codeOf,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Finding,
  finding,
  nearest,
  type PlainDate,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { reformCodes } from "./errors.js";
import { evidenceKindPoint } from "./evidence-kind.js";
import { phasePoint } from "./plan.js";
import { issuersOf, readEvidence } from "./standing-evidence.js";
import { phasesOf } from "./step-order.js";

/**
 * A discipline window (纪律期): from one phase of a plan to another, acts of some nature are barred outside
 * routine, so that nobody spends, disposes or hires ahead of the reform. What has to be done all the same is
 * permitted by evidence with a number, which the act cites; it serves every act that cites it. The steps of the plan itself are not concerned.
 */
export interface DisciplineWindow {
  /** The plan it belongs to. */
  plan: string;
  /** Its identifier within the plan. */
  id: string;
  /** Its name. */
  title: Text;
  /** The phase with whose first day it begins. */
  from: string;
  /** The phase with whose last day it ends. */
  to: string;
  /** What is barred. */
  bars: readonly ActNature[];
  /** The kind of evidence by which one act is permitted, a code of `reform.evidence-kind`. */
  permit: string;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
}

/** Shape of a {@link DisciplineWindow}. */
export const disciplineWindowSchema: z.ZodType<DisciplineWindow> = z.strictObject({
  plan: z.string().min(1),
  id: codeSchema,
  title: textSchema,
  from: z.string().min(1),
  to: z.string().min(1),
  bars: z.array(z.enum(["disposal", "spending", "staffing"])).min(1),
  permit: codeOf(evidenceKindPoint),
  cites: z.array(citationSchema),
});

/** The discipline windows of plans (纪律期). */
export const disciplineWindowPoint: ExtensionPoint<DisciplineWindow> =
  defineExtensionPoint<DisciplineWindow>({
    id: "reform.discipline-window",
    title: { zh: "纪律期", en: "discipline windows" },
    schema: disciplineWindowSchema,
    key: (window) => `${window.plan}.${window.id}`,
    *check(entries, composition) {
      const phases = composition.all(phasePoint).map((each) => each.value);
      for (const { plugin, key, value } of entries) {
        const say = (zh: string, en: string) =>
          reformCodes.message("REFORM_INVALID_WINDOW", { plugin, window: key, reason: { zh, en } });
        const own = phases.filter((each) => each.plan === value.plan);
        for (const phase of new Set([value.from, value.to])) {
          if (own.some((each) => each.id === phase)) continue;
          const close =
            nearest(
              phase,
              own.map((each) => each.id),
            ) ?? "—";
          const zh = `方案 ${value.plan} 没有阶段 ${phase}；最接近的是 ${close}`;
          yield say(
            zh,
            `the plan '${value.plan}' has no phase '${phase}'; the nearest is '${close}'`,
          );
        }
        if (composition.keys(evidenceKindPoint.id).has(value.permit)) continue;
        const close = nearest(value.permit, composition.keys(evidenceKindPoint.id)) ?? "—";
        const zh = `没有证据类型 ${value.permit}；最接近的是 ${close}`;
        yield say(zh, `there is no kind of evidence '${value.permit}'; the nearest is '${close}'`);
      }
    },
  });

/** An act as a discipline window looks at it (拟办事项). */
export interface WatchedAct {
  /** Its kind, the type of a change. */
  type: string;
  /** Its day. */
  on: PlainDate;
  /** Number of the document that permits it, where there is one. */
  number?: string | undefined;
}

const natureTitles: Readonly<Record<ActNature, Text>> = {
  disposal: { zh: "处置", en: "disposals" },
  spending: { zh: "支出", en: "spending" },
  staffing: { zh: "人事调整", en: "changes of staff" },
};

/**
 * The discipline windows that bar an act on its day (纪律期核验): each an error that names the window, its
 * days, and who may permit the act. An act that cites the number of a permission on record is not barred.
 *
 * @param county - the county before the act
 * @param composition - the plugins
 * @param act - the act
 */
export function disciplineAt(county: County, composition: Composition, act: WatchedAct): Finding[] {
  const change = composition.get(changePoint, act.type);
  const nature = change?.nature;
  if (change === undefined || nature === undefined) return [];
  return composition
    .all(disciplineWindowPoint)
    .map((each) => each.value)
    .flatMap((window) => {
      const days = daysOf(window, composition);
      if (days === undefined || act.on < days.from || act.on > days.to) return [];
      if (!window.bars.includes(nature) || isPermitted(window, county, composition, act)) return [];
      const kind = composition.get(evidenceKindPoint, window.permit);
      const values = {
        act: change.title,
        nature: natureTitles[nature],
        window: window.title,
        plan: window.plan,
        ...days,
        on: act.on,
        evidence: kind?.title ?? window.permit,
        issuer: kind === undefined ? "—" : issuersOf(kind, composition),
      };
      return finding(reformCodes.message("REFORM_DISCIPLINE", values), {
        kind: "compile",
        severity: "error",
        subject: `${window.plan}.${window.id}`,
        aspect: act.type,
        date: act.on,
        plan: window.plan,
        cites: window.cites[0],
      });
    });
}

function daysOf(window: DisciplineWindow, composition: Composition) {
  const phases = phasesOf(composition, window.plan);
  const from = phases.find((each) => each.id === window.from)?.from;
  const to = phases.find((each) => each.id === window.to)?.to;
  return from === undefined || to === undefined ? undefined : { from, to };
}

function isPermitted(
  { plan, permit }: DisciplineWindow,
  county: County,
  composition: Composition,
  { on, number }: WatchedAct,
): boolean {
  if (number === undefined) return false;
  const { standing } = readEvidence(county, composition, plan, on);
  return standing.some((row) => row.kind === permit && row.number === number);
}
