import { divisions, type Institution, institutionKindPoint } from "@fuyou/hierarchy";
import {
  type AppliedChange,
  type Change,
  type Citation,
  type Composition,
  type Draft,
  doChange,
  type Finding,
  FuyouError,
  finding,
  type Message,
  type PlainDate,
  type Severity,
} from "@fuyou/kernel";
import { actGatePoint } from "./act-gate.js";
import { actGatesAt } from "./act-gates-at.js";
import { reformCodes } from "./errors.js";
import type { Plan } from "./plan.js";
import { type Move, relocationPoint } from "./relocation.js";
import { divisionClassNames, type Selector, selectInstitutions } from "./selection.js";
import type { Step } from "./step.js";

/** What a step is handed while it is compiled: the county, the day, and the means to change and to report. */
export class StepContext {
  /** What the step has changed so far. */
  readonly applied: AppliedChange[] = [];
  /** What the step has to say. */
  readonly findings: Finding[] = [];
  /** The institutions whose fate the step decides. */
  readonly decided = new Set<string>();
  #already = 0;

  /** @internal */
  constructor(
    /** The county as the steps before have left it, and as this one is changing it. */
    readonly county: Draft,
    /** The catalogues of the deployment. */
    readonly composition: Composition,
    /** The plan. */
    readonly plan: Plan,
    /** The step. */
    readonly step: Step,
    /** First day of the step's effect. */
    readonly on: PlainDate,
  ) {}

  /** The step as people refer to it: `plan.step`. */
  get name(): string {
    return `${this.plan.id}.${this.step.id}`;
  }

  /**
   * Does a change on the day of the step, on the ground of its clauses.
   *
   * @param change - the kind of change
   * @param payload - what has to be said to do it
   * @param authorised - whether it brings something onto the books or takes it off them by authority
   *   of the plan; moves within the county are not, so that the proof can catch what they lose
   */
  do<P>(change: Change<P>, payload: P, authorised = false): void {
    const { issuer, number } = this.plan.authority;
    const cites: readonly Citation[] = this.step.cites;
    const authority = authorised ? { issuer, number, cites } : undefined;
    this.#barred(change.type, payload);
    this.applied.push(doChange(this.county, change, payload, { on: this.on, cites, authority }));
  }

  /** Reports the gates that stand in front of an act and are closed: a plan is no way around them. */
  #barred(type: string, payload: unknown): void {
    const { composition, county, on } = this;
    if (composition.all(actGatePoint).every((each) => each.value.change !== type)) return;
    for (const found of actGatesAt(county, composition, { type, payload, on })) {
      this.findings.push({ ...found, plan: this.plan.id });
    }
  }

  /**
   * Reports something the reader has to know.
   *
   * @param message - the coded sentence
   * @param subject - what it is about
   * @param severity - `error` stops the plan
   * @param aspect - which part of the subject, where one step may say the same of several; a thing
   *   said twice of the same part is kept once
   */
  report(message: Message, subject: string, severity: Severity, aspect?: string): void {
    const found = finding(message, {
      kind: "compile",
      severity,
      subject,
      aspect: aspect === undefined ? this.step.id : `${this.step.id}:${aspect}`,
      date: this.on,
      plan: this.plan.id,
      cites: this.step.cites[0],
    });
    if (!this.findings.some((each) => each.id === found.id)) this.findings.push(found);
  }

  /** Notes one place in which the result of the step is already there. */
  already(): void {
    this.#already++;
  }

  /**
   * Notes that the step decides what becomes of an institution.
   *
   * @param institution - its identifier
   */
  decide(institution: string): void {
    this.decided.add(institution);
  }

  /**
   * The institutions in force that a selector speaks of.
   *
   * @param selector - which ones
   */
  select(selector: Selector): Institution[] {
    return selectInstitutions(this.county, selector);
  }

  /**
   * The one institution a selector speaks of among some; a finding where there is none or several.
   *
   * @param among - the institutions to choose from
   * @param selector - which one is wanted
   * @param division - where, for the message
   */
  theOne(
    among: readonly Institution[],
    selector: Selector,
    division: string,
  ): Institution | undefined {
    const wanted = this.kindTitles(selector);
    const values = { step: this.name, where: this.placeName(division), wanted };
    const subject = `divisions/${division}`;
    const aspect = selector.kinds.join("+");
    if (among.length === 0) {
      this.report(reformCodes.message("REFORM_NONE_FOUND", values), subject, "error", aspect);
    } else if (among.length > 1) {
      const ids = among.map((each) => each.id).join(", ");
      const message = reformCodes.message("REFORM_SEVERAL_FOUND", {
        ...values,
        count: among.length,
        ids,
      });
      this.report(message, subject, "error", aspect);
    } else return among[0];
    return undefined;
  }

  /**
   * Moves everything that an institution has to another, by every relocation the plugins contribute.
   *
   * @param move - from where, to where, and what else a person may choose
   */
  relocate(move: Move): void {
    for (const { value } of this.composition.at(relocationPoint, this.on)) {
      value.relocate(this, move);
    }
  }

  /**
   * Name of a division for messages.
   *
   * @param division - its code
   */
  placeName(division: string): string {
    return this.county.get(divisions, division)?.name ?? division;
  }

  /** @internal Names of the kinds a selector speaks of. */
  kindTitles(selector: Selector): { zh: string; en: string } {
    const titles = selector.kinds.map(
      (kind) => this.composition.get(institutionKindPoint, kind)?.title ?? { zh: kind, en: kind },
    );
    const classes = (selector.divisionClasses ?? []).map((each) => divisionClassNames[each]);
    const zh = titles.map((title) => title.zh).join("、");
    const en = titles.map((title) => title.en).join(" or ");
    if (classes.length === 0) return { zh, en };
    const limits = { zh: "、", en: " or " };
    const said = (language: "zh" | "en") =>
      classes.map((each) => each[language]).join(limits[language]);
    return { zh: `${zh}（限${said("zh")}）`, en: `${en} (of a ${said("en")})` };
  }

  /** @internal Ends the step: what was already there is said once. */
  close(): void {
    if (this.#already === 0) {
      if (this.applied.length > 0 || this.findings.length > 0) return;
      const nothing = { step: this.name, title: this.step.title };
      this.report(reformCodes.message("REFORM_NOTHING_FOUND", nothing), this.name, "warning");
      return;
    }
    const values = { step: this.name, title: this.step.title, count: this.#already };
    this.report(reformCodes.message("REFORM_ALREADY_DONE", values), this.name, "information");
  }

  /** @internal Turns a coded error thrown on the way into a finding; anything else is thrown on. */
  fail(thrown: unknown): void {
    if (!FuyouError.is(thrown)) throw thrown;
    const message = { code: thrown.code, values: {}, text: thrown.text };
    this.report(message, this.name, "error");
  }
}
