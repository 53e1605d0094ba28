import { divisions, isWithin } from "@fuyou/hierarchy";
import {
  type Composition,
  type County,
  inForce,
  type PlainDate,
  type Text,
  text,
  type ViewCell,
  type ViewTable,
} from "@fuyou/kernel";
import type { DocumentContext, OfficialAnswer } from "@fuyou/reform";
import { assignments } from "./assignment.js";
import { dutiesContinuity } from "./duties-continuity.js";
import { dutyPoint } from "./duty.js";
import { column } from "./duty-wording.js";

const columns = [
  column("duty", "text", "职责", "duty"),
  column("division", "text", "服务区划", "division"),
  column("matter", "text", "事项", "matter"),
  column("from", "date", "起", "from"),
  column("to", "date", "止", "to"),
];

interface OpenDuty {
  readonly duty: Text;
  readonly division: string;
  readonly matter: Text;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/**
 * Whether every duty went on and has its one lead (职责是否连续、牵头是否唯一): no day without a holder, exactly one
 * lead where the documents name one, nothing of the catalogue that nobody holds. Duties for which the documents
 * name no lead are counted apart: that several hold them is no fault, and no lead is invented.
 */
export const continuityAnswer: OfficialAnswer = {
  id: "duties.continuity",
  place: 7,
  asker: "inspector",
  question: text(
    "职责是否没有间断，文件指明牵头的是否只有一家牵头？",
    "Did every duty go on, with exactly one lead where the documents name one?",
  ),
  answer(context) {
    const { transition } = context;
    if (!transition.compiled) {
      return {
        state: "unknown",
        text: text("方案尚未编制成功，无从判断。", "The plan does not compile: it cannot be told."),
        facts: [],
      };
    }
    const gaps = gapsOf(context);
    const { after, to } = transition;
    const judged = [...(dutiesContinuity.judge?.(after, context.composition, to) ?? [])];
    const by = (code: string) => judged.filter((each) => each.code === code);
    const several = by("DUTIES_SEVERAL_LEADS");
    const none = withoutLead(transition.after, context.composition, transition.to);
    const unheld = by("DUTIES_NOBODY_HOLDS");
    const unnamed = by("DUTIES_NO_LEAD_NAMED").length;
    const wrong = gaps.length + several.length + none.length + unheld.length;
    const found: OpenDuty[] = [
      ...gaps,
      ...several.map(({ subject }) => {
        const [duty = "", division = ""] = subject.split("@");
        return open(context, duty, division, text("不止一家牵头", "more than one lead"));
      }),
      ...none.map(({ duty, division }) =>
        open(context, duty, division, text("没有牵头单位", "no lead")),
      ),
      ...unheld.map(({ subject }) =>
        open(context, subject, null, text("无人承担", "nobody holds it")),
      ),
    ];
    return {
      state: wrong > 0 ? "open" : "clear",
      text: sentence(gaps.length, several.length, none.length, unheld.length),
      facts: [
        fact("有间断的职责", "Duties interrupted", gaps.length),
        fact("不止一家牵头", "More than one lead", several.length),
        fact("没有牵头单位", "No lead", none.length),
        fact("目录中无人承担的职责", "In the catalogue, held by nobody", unheld.length),
        fact("文件未指明牵头、由多家承担", "Held by several, no lead named", unnamed),
      ],
      ...(found.length === 0 ? {} : { table: table(found) }),
    };
  },
};

function fact(zh: string, en: string, value: number) {
  return { label: text(zh, en), value, kind: "number" as const };
}

function open(
  { transition, composition }: DocumentContext,
  duty: string,
  division: string | null,
  matter: Text,
  days: { from: PlainDate; to: PlainDate } | null = null,
): OpenDuty {
  return {
    duty: composition.get(dutyPoint, duty)?.title ?? text(duty, duty),
    division:
      division === null ? "—" : (transition.after.get(divisions, division)?.name ?? division),
    matter,
    from: days?.from ?? null,
    to: days?.to ?? null,
  };
}

/** The days without a holder, of the duties of the catalogue alone. */
function gapsOf(context: DocumentContext): OpenDuty[] {
  return context.transition.gaps
    .filter(({ duty }) => context.composition.get(dutyPoint, duty) !== undefined)
    .map((gap) => open(context, gap.duty, gap.division, text("间断", "interrupted"), gap));
}

/**
 * Duties whose documents name a lead and that bodies only assist with, with no lead in that division or in one
 * around it: a county's lead leads for its towns.
 */
function withoutLead(
  county: County,
  composition: Composition,
  on: PlainDate,
): { duty: string; division: string }[] {
  const leads = new Map<string, string[]>();
  const assisted = new Map<string, { duty: string; division: string }>();
  for (const { duty, division, involvement, ...row } of county.rows(assignments)) {
    if (!inForce(row, on) || composition.get(dutyPoint, duty, on)?.lead !== "named") continue;
    if (involvement === "lead") leads.set(duty, [...(leads.get(duty) ?? []), division]);
    else assisted.set(`${duty}@${division}`, { duty, division });
  }
  return [...assisted.values()].filter(
    ({ duty, division }) => !leads.get(duty)?.some((around) => isWithin(division, around)),
  );
}

function sentence(gaps: number, several: number, none: number, unheld: number): Text {
  if (gaps + several + none + unheld === 0) {
    return text(
      "各项职责没有间断；文件指明牵头的均只有一家牵头。",
      "No duty was interrupted; where the documents name a lead there is exactly one.",
    );
  }
  return text(
    `职责间断 ${gaps} 项，不止一家牵头 ${several} 项，没有牵头 ${none} 项，无人承担 ${unheld} 项。`,
    `Interrupted: ${gaps}; more than one lead: ${several}; no lead: ${none}; held by nobody: ${unheld}.`,
  );
}

function table(found: readonly OpenDuty[]): ViewTable {
  const rows: Record<string, ViewCell>[] = found.map((each) => ({ ...each }));
  return { title: text("职责问题", "What is open"), columns, rows };
}
