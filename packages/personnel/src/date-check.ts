import { inForce, type PlainDate, type Text, text } from "@fuyou/kernel";
import {
  type DocumentContext,
  disciplineAt,
  disciplineWindowPoint,
  readEvidence,
} from "@fuyou/reform";
import { choices } from "./choice.js";
import { choiceOffers } from "./choice-offer.js";
import { endEmployment } from "./employment-end.js";
import { approvedOn } from "./establishment-approval.js";
import { licences } from "./licence.js";
import { outdatedLicences } from "./licence-task.js";
import { recruitments } from "./recruitment.js";
import { announceRecruitment } from "./recruitment-change.js";
import { staff } from "./staff.js";
import { transferPapers } from "./transfer-paper.js";
import { transferredStaff } from "./transferred-staff.js";

/** Something done on a day on which it should not have been (日期问题). */
export interface DateFault {
  /** The record concerned, `table/id`. */
  readonly record: string;
  /** The day of it. */
  readonly on: PlainDate;
  /** The day before which, or after which, it should not have been; null where there is none. */
  readonly limit: PlainDate | null;
}

/** What one look at the days of acts on people comes to (日期核查). */
export interface DateCheck {
  /** What is looked at. */
  readonly what: Text;
  /** What is wrong, as far as the registers tell. */
  readonly faults: readonly DateFault[];
  /** Of how many records the registers do not tell. */
  readonly untold: number;
}

/**
 * Whether the days of what was done to people are lawful (人员事项日期核查), as far as the registers tell: transfers
 * before the approval, choices after the last day or before the meeting, licences not registered anew from the
 * day of the move, and staffing within a discipline window.
 *
 * @param context - the transition, the catalogues, and the entries on record
 */
export function dateChecks(context: DocumentContext): DateCheck[] {
  return [
    beforeApproval(context),
    lateChoices(context),
    earlyChoices(context),
    licencesNotRegistered(context),
    withinDiscipline(context),
  ];
}

function beforeApproval(context: DocumentContext): DateCheck {
  const { transition } = context;
  const what = text("编委批复前转隶", "Transferred before the committee approved");
  const moved = transferredStaff(transition).map(({ person, on }) => ({
    record: `${staff.name}/${person.id}`,
    on,
  }));
  const accepted = [...transition.after.rows(transferPapers)].flatMap(
    ({ id, decision, decidedOn, plan }) =>
      decision === "accepted" && decidedOn !== undefined && plan === transition.plan
        ? [{ record: `${transferPapers.name}/${id}`, on: decidedOn }]
        : [],
  );
  const acts = [...moved, ...accepted];
  const limit = approvedOn(context);
  if (limit === undefined) return { what, faults: [], untold: acts.length };
  const faults = acts.filter(({ on }) => on < limit).map((act) => ({ ...act, limit }));
  return { what, faults, untold: 0 };
}

function lateChoices({ transition, composition }: DocumentContext): DateCheck {
  const faults = choiceOffers(transition, composition).flatMap(({ person, until, chosenOn }) =>
    chosenOn !== undefined && chosenOn > until
      ? [{ record: `${staff.name}/${person.id}`, on: chosenOn, limit: until }]
      : [],
  );
  return { what: text("截止日后作出选择", "Chosen after the last day"), faults, untold: 0 };
}

/** As the register of choices itself judges; where no meeting is on record it has nothing to compare. */
function earlyChoices({ transition }: DocumentContext): DateCheck {
  const { after, plan } = transition;
  const own = [...after.rows(choices)].filter((row) => row.plan === plan);
  const found = [...(choices.check?.(own, after) ?? [])].filter(
    ({ code }) => code === "PERSONNEL_CHOICE_EARLY",
  );
  const faults = found.map(({ subject }) => {
    const id = subject.slice(choices.name.length + 1);
    return { record: subject, on: after.get(choices, id)?.on ?? transition.to, limit: null };
  });
  return { what: text("动员会前作出选择", "Chosen before the meeting"), faults, untold: 0 };
}

function licencesNotRegistered({ transition }: DocumentContext): DateCheck {
  const county = transition.after.asOf(transition.to);
  const moved = transferredStaff(transition);
  const faults = moved.flatMap(({ person, to, on }) =>
    outdatedLicences(county, person.id, to).map(({ licence }) => ({
      record: `${licences.name}/${licence}`,
      on,
      limit: null,
    })),
  );
  const untold = moved
    .flatMap(({ person }) => county.by(licences, "person", person.id))
    .filter((row) => row.placeOfPractice === undefined && inForce(row, transition.to)).length;
  const what = text(
    "到新单位后执业地点未变更",
    "Licences still registered for the old place after the move",
  );
  return { what, faults, untold };
}

/**
 * Recruitments announced within a window that bars staffing with no permission on record by then. Where one
 * is on record, or somebody left the books beside the plan, the registers do not tell whether it was permitted.
 */
function withinDiscipline({ transition, composition }: DocumentContext): DateCheck {
  const { after, before, plan } = transition;
  const windows = composition.all(disciplineWindowPoint).map(({ value }) => value);
  const barred = (type: string, on: PlainDate) =>
    disciplineAt(after, composition, { type, on }).some((each) => each.plan === plan);
  const permitted = (on: PlainDate) => {
    const kinds = windows.filter((each) => each.plan === plan).map(({ permit }) => permit);
    return readEvidence(after, composition, plan, on).standing.some(({ kind }) =>
      kinds.includes(kind),
    );
  };
  const announced = [...after.rows(recruitments)]
    .filter(({ announcedOn }) => barred(announceRecruitment.type, announcedOn))
    .map(({ id, announcedOn: on }) => ({ record: `${recruitments.name}/${id}`, on, limit: null }));
  const faults = announced.filter(({ on }) => !permitted(on));
  const byPlan = endedByPlan(transition.steps);
  const left = [...after.rows(staff)].filter(
    ({ id, retiredOn }) =>
      retiredOn !== undefined &&
      before.get(staff, id)?.retiredOn === undefined &&
      !byPlan.has(id) &&
      barred(endEmployment.type, retiredOn),
  );
  const what = text("纪律期内招聘、减员", "Staffing within the discipline window");
  return { what, faults, untold: announced.length - faults.length + left.length };
}

/** Identifiers of those whose record a step of the plan touched. */
function endedByPlan(steps: DocumentContext["transition"]["steps"]): ReadonlySet<string> {
  const edits = steps.flatMap(({ changes }) => changes).flatMap((change) => change.edits);
  return new Set(edits.filter(({ table }) => table === staff.name).map(({ id }) => id));
}
