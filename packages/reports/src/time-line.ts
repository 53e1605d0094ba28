import { addDays, type Composition, daysBetween, type PlainDate } from "@fuyou/kernel";
import { type Phase, phasesOf, stepsOf, type Transition } from "@fuyou/reform";
import { type Content, html } from "./markup.js";
import { pictureMark } from "./synthetic-mark.js";
import { textWidth, wrap } from "./text-width.js";
import { datedGates, datedWindows, planWindingUps } from "./time-line-gate.js";
import {
  gateCount,
  gateLine,
  laneLine,
  windingUpLine,
  windingUpWords,
  windowLine,
} from "./time-line-lane.js";
import { capital, type Wording } from "./wording.js";

const width = 920;
const label = 200;
const lane = 72;
const head = 30;

const words = {
  title: { zh: "方案与阶段", en: "Plans and their phases" },
  scale: {
    zh: "长度不按比例；断线处无方案进行",
    en: "Not to scale; breaks where no plan is under way",
  },
};

/** A stretch of days in which nothing begins or ends, with the room it is given. */
interface Stretch {
  from: PlainDate;
  next: PlainDate;
  idle: boolean;
  room: number;
}

/**
 * The plans with their phases on one line of time (时间轴). Days are data: phases and steps come from
 * the composition. Stretches without a plan are cut short and say how many days they leave out.
 *
 * @param transitions - the plans in order
 * @param composition - the plugins
 * @param synthetic - whether any record is invented
 * @param wording - the language
 */
export function timeLine(
  transitions: readonly Transition[],
  composition: Composition,
  synthetic: boolean,
  wording: Wording,
): Content {
  const plans = transitions.map((transition) => lanesOf(transition, composition));
  const phases = plans.flatMap((plan) => plan.phases);
  if (phases.length === 0) return null;
  const stretches = stretchesOf(phases, wording);
  const place = placer(stretches);
  const tops = plans.map((_, at) =>
    plans.slice(0, at).reduce((sum, each) => sum + lane + each.lines * laneLine, head),
  );
  const height = plans.reduce((sum, each) => sum + lane + each.lines * laneLine, head) + 16;
  const described = plans.map((plan) => inWords(plan, wording));
  return html`<svg class="time-line" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="time-title time-desc">
    <title id="time-title">${wording.say(words.title)}</title>
    <desc id="time-desc">${described.join(". ")}</desc>
    <text class="caption" x="2" y="15">${wording.say(words.title)} · ${wording.say(words.scale)}</text>
    ${pictureMark(synthetic, width - 2, 2, wording)}
    ${plans.map((plan, index) => {
      const { transition, phases: own } = plan;
      const y = tops[index] as number;
      return html`<g>
        <path class="base" d="M${label} ${y + 34}H${width - 4}" />
        ${wrap(wording.say(transition.title), 13, label - 18, 3).map(
          (line, row) => html`<text class="plan" x="2" y="${y + 30 + row * 17}">${line}</text>`,
        )}
        ${stretches.filter((each) => each.idle).map((each) => pause(each, place, y, index === 0, wording))}
        ${own.map((phase, at) => phaseBlock(phase, at, place, y, wording))}
        ${stepMarks(composition, transition.plan, place, y, wording)}
        ${belowPhases(plan, place, y + lane, wording)}
      </g>`;
    })}
  </svg>`;
}

/** A plan with what is drawn of it: its phases, and below them its gates, windows and winding-ups. */
interface PlanLanes {
  transition: Transition;
  phases: readonly Phase[];
  gates: ReturnType<typeof datedGates>;
  windows: ReturnType<typeof datedWindows>;
  windingUps: ReturnType<typeof planWindingUps>;
  lines: number;
}

function lanesOf(transition: Transition, composition: Composition): PlanLanes {
  const gates = datedGates(transition, composition);
  const windows = datedWindows(transition, composition);
  const windingUps = planWindingUps(transition);
  const lines = (gates.length > 0 ? 1 : 0) + windows.length + (windingUps === undefined ? 0 : 1);
  const phases = phasesOf(composition, transition.plan);
  return { transition, phases, gates, windows, windingUps, lines };
}

function inWords(
  { transition, phases, gates, windows, windingUps }: PlanLanes,
  wording: Wording,
): string {
  const { say, days } = wording;
  const told = [...phases, ...windows].map(
    ({ title, from, to }) => `${say(title)} ${days(from, to)}`,
  );
  if (gates.length > 0) told.push(gateCount(gates, wording));
  if (windingUps !== undefined) told.push(windingUpWords(windingUps, wording));
  return `${say(transition.title)}: ${told.join("; ")}`;
}

function belowPhases(
  { gates, windows, windingUps }: PlanLanes,
  place: (day: PlainDate) => number,
  top: number,
  wording: Wording,
): Content {
  let y = top;
  const next = () => {
    const at = { place, y, right: width - 4, wording };
    y += laneLine;
    return at;
  };
  return [
    gates.length > 0 && gateLine(gates, next()),
    windows.map((each) => windowLine(each, next())),
    windingUps !== undefined && windingUpLine(windingUps, next()),
  ];
}

/** Every stretch is as wide as the phases that run through it need for their names. */
function stretchesOf(phases: readonly Phase[], wording: Wording): Stretch[] {
  const edges = [...new Set(phases.flatMap((phase) => [phase.from, addDays(phase.to, 1)]))].sort();
  const stretches = edges.slice(0, -1).map((from, index): Stretch => {
    const next = edges[index + 1] as PlainDate;
    const running = phases.filter((phase) => phase.from <= from && phase.to >= from);
    const days = daysBetween(from, next);
    const named = running.map(
      (phase) => textWidth(wording.say(phase.title), 13) / spans(phase, edges) + 20,
    );
    const dated = running.map(
      (phase) => textWidth(wording.days(phase.from, phase.to), 11) / spans(phase, edges) + 16,
    );
    const idle = running.length === 0;
    return {
      from,
      next,
      idle,
      room: idle ? 56 : Math.max(...named, ...dated) + Math.sqrt(days) * 3,
    };
  });
  const room = stretches.reduce((total, each) => total + each.room, 0);
  const scale = (width - label - 12) / room;
  for (const each of stretches) each.room *= scale;
  return stretches;
}

function spans(phase: Phase, edges: readonly PlainDate[]): number {
  return edges.filter((edge) => edge >= phase.from && edge <= phase.to).length;
}

/** Finds the place of a day. */
function placer(stretches: readonly Stretch[]): (day: PlainDate) => number {
  return (day) => {
    let x = label + 6;
    for (const { from, next, room } of stretches) {
      if (day < next) {
        return x + (room * Math.max(0, daysBetween(from, day))) / daysBetween(from, next);
      }
      x += room;
    }
    return x;
  };
}

function phaseBlock(
  phase: Phase,
  at: number,
  place: (day: PlainDate) => number,
  y: number,
  wording: Wording,
): Content {
  const [x, end] = [place(phase.from), place(addDays(phase.to, 1))];
  const room = end - x - 3;
  const title = wrap(capital(wording.say(phase.title)), 13, room - 12, 1)[0];
  return html`<g class="phase tone-${at % 3}">
    <title>${`${wording.say(phase.title)} ${wording.days(phase.from, phase.to)}`}</title>
    <rect x="${x}" y="${y + 18}" width="${room}" height="30" rx="3" />
    <text class="phase-name" x="${x + room / 2}" y="${y + 38}" text-anchor="middle">${title}</text>
    <text class="day" x="${x + room / 2}" y="${y + 63}" text-anchor="middle">${wording.days(phase.from, phase.to)}</text>
  </g>`;
}

function pause(
  { from, next, room }: Stretch,
  place: (day: PlainDate) => number,
  y: number,
  told: boolean,
  wording: Wording,
): Content {
  const x = place(from) + room / 2;
  const days = wording.amount({ value: daysBetween(from, next), unit: "day" });
  return html`<g class="pause">
    <rect x="${x - 9}" y="${y + 26}" width="18" height="16" />
    <path d="M${x - 9} ${y + 42}l7 -16M${x + 2} ${y + 42}l7 -16" />
    ${told ? html`<text class="day" x="${x}" y="${y + 63}" text-anchor="middle">${days}</text>` : null}
  </g>`;
}

/** The days on which steps take effect, each with their number. */
function stepMarks(
  composition: Composition,
  plan: string,
  place: (day: PlainDate) => number,
  y: number,
  wording: Wording,
): Content {
  const byDay = new Map<PlainDate, number>();
  for (const { on } of stepsOf(composition, plan)) byDay.set(on, (byDay.get(on) ?? 0) + 1);
  return [...byDay].map(([day, count]) => {
    const x = Math.min((place(day) + place(addDays(day, 1))) / 2, width - 46);
    const said = wording.say({ zh: `${count} 步`, en: count === 1 ? "1 step" : `${count} steps` });
    return html`<g class="step-mark">
      <title>${`${day}: ${said}`}</title>
      <path d="M${x} ${y + 18}l-5 -8h10z" />
      <text class="day" x="${x + 9}" y="${y + 15}">${said}</text>
    </g>`;
  });
}
