import type { ClientDesk } from "@fuyou/clients";
import type { Journal, LineageEvent, Verification } from "@fuyou/journal";
import {
  type Composition,
  type County,
  type CountyReading,
  type Finding,
  type Language,
  registerFindings,
} from "@fuyou/kernel";
import { carryOut, compilePlan, openCases, type Progress, type Transition } from "@fuyou/reform";
import { checkRequirements } from "@fuyou/standards";
import { type ActLine, actLines } from "./act-line.js";
import type { Approved, ApproveOptions } from "./approving.js";
import { carryPlans } from "./carrying-plans.js";
import { type ClauseLine, clauseLines } from "./clause-line.js";
import {
  type ClausePage,
  type ClausePageOptions,
  carriedClauses,
  clauseWriterToken,
} from "./clause-writer.js";
import { type ClientPlace, openDesk } from "./client-place.js";
import { type CountyState, statesOf } from "./county-state.js";
import type {
  DeploymentDefinition,
  JudgeOptions,
  ProcurementRequest,
  Registers,
  RuleDiffOptions,
  RunOptions,
} from "./definition.js";
import { type DocumentLine, documentLines } from "./document-line.js";
import type { DocumentRequest, DrawnDocuments } from "./documents.js";
import type { Entered, EnterOptions } from "./entering.js";
import { type ExplainedFinding, explainFinding } from "./explained-finding.js";
import { type CountyProcurement, countyProcurement } from "./procurement.js";
import type { RecordedRun, RecordOptions } from "./recording.js";
import type { RegisterDesk } from "./register-desk.js";
import { readRegisters } from "./register-reading.js";
import { registerNamed, shownRecords } from "./register-records.js";
import { type ReportFile, type ReportMaterial, reportWriterToken } from "./report-writer.js";
import type { Reversed, ReverseOptions } from "./reversing.js";
import {
  type RulePage,
  type RulePageOptions,
  ruleCatalogueWriterToken,
} from "./rule-catalogue-writer.js";
import { type RuleDiff, ruleDiff } from "./rule-diff.js";
import { type RuleCatalogue, type RuleOptions, ruleCatalogue } from "./rule-line.js";
import { judgedSide } from "./rule-side.js";
import type { Run } from "./run.js";
import type { Undone, UndoOptions } from "./undoing.js";
import { type ViewPage, viewWriterToken } from "./view-writer.js";
import { askView, type Viewed, type ViewLine, type ViewRequest, viewLines } from "./viewing.js";
import { type WantedField, wantedFields } from "./wanted-field.js";

const brand = Symbol.for("fuyou.deployment");

/**
 * A county and its plugins as one object (县级部署): everything the command line can do is a call on it.
 */
export class Deployment {
  /** Marks deployments across copies of the package; use {@link Deployment.is}. */
  readonly [brand] = true;
  /** Six-digit code of the county. */
  readonly county: string;
  /** The plugins as one whole. */
  readonly composition: Composition;
  /** The plans in the order in which they are done. */
  readonly plans: readonly string[];
  readonly #registers: Registers;
  #folder = process.cwd();
  readonly #embedFont: boolean;

  /** @internal */
  constructor(
    definition: DeploymentDefinition,
    composition: Composition,
    plans: readonly string[],
  ) {
    this.county = definition.county;
    this.composition = composition;
    this.#registers = definition.registers;
    this.#embedFont = definition.embedFont ?? true;
    this.plans = plans;
  }

  /**
   * Tells whether something is a deployment, whichever copy of the package made it.
   *
   * @param value - anything
   */
  static is(value: unknown): value is Deployment {
    return (value as Record<symbol, unknown> | null | undefined)?.[brand] === true;
  }

  /**
   * Says where the configuration of this deployment lies; relative paths of its registers count from there.
   *
   * @internal
   * @param folder - the folder
   */
  placedIn(folder: string): void {
    this.#folder = folder;
  }

  /**
   * Reads the county's registers. All their faults are findings.
   *
   * @throws FuyouError `DEPLOYMENT_REGISTERS_UNREADABLE` when they are not registers at all
   */
  async open(): Promise<CountyReading> {
    return readRegisters(this.county, this.#registers, this.composition, this.#folder);
  }

  /**
   * Rehearses one plan on a county (演练): the dry run. The county given is not changed.
   *
   * @param county - the county as of the eve of the plan
   * @param plan - identifier of the plan
   * @param onProgress - told before each step
   */
  plan(county: County, plan: string, onProgress?: (progress: Progress) => void): Transition {
    return compilePlan(county, this.composition, plan, onProgress);
  }

  /**
   * Carries out what was rehearsed (实施), by the same edits.
   *
   * @param county - the county as it is now
   * @param transition - what was rehearsed
   */
  carryOut(county: County, transition: Transition): County {
    return carryOut(county, this.composition, transition);
  }

  /**
   * Judges a county by every rule in force on its day (检查).
   *
   * @param county - the county
   * @param plan - the plan after which it is judged, for the findings
   * @param before - the county before that plan, for what must not be reduced
   */
  check(county: County, plan?: string, before?: County): Finding[] {
    const options = { date: county.date, plan: plan ?? null, before };
    return checkRequirements(county, this.composition, options);
  }

  /**
   * Runs all plans in order: each is compiled on the county the one before has left, carried out
   * unless this is a dry run, and the county judged by the rules in force. The first plan that does
   * not stand ends the run and leaves the county as it was before it.
   *
   * @param options - whether it is a dry run, and who is told of the progress
   */
  async run(options: RunOptions = {}): Promise<Run> {
    const take = (transition: Transition, county: County) => {
      const after = options.dryRun === true ? transition.after : this.carryOut(county, transition);
      return { county: after, findings: [] };
    };
    return carryPlans(this, await this.open(), this.plans, take, options.onProgress);
  }

  /**
   * Judges the county by its rules without carrying anything out: as its registers stand, or as its
   * plans leave it.
   *
   * @param options - `before`: as the registers stand
   */
  async judge(options: JudgeOptions = {}): Promise<Run> {
    if (options.before !== true && this.plans.length > 0) {
      const run = await this.run({ dryRun: true });
      const last = run.transitions.at(-1)?.plan;
      const findings = run.findings.filter(
        (each) => each.kind !== "requirement" || each.plan === (last ?? null),
      );
      return { ...run, findings };
    }
    const { county, findings } = await this.open();
    return {
      opening: county,
      closing: county,
      transitions: [],
      findings: [...findings, ...this.check(county)],
    };
  }

  /**
   * Opens the journal of this deployment (台账); close it when done.
   *
   * @param place - a folder, or an address `postgres://role@host/database`
   * @param begins - whether a folder without a journal begins one; it does where not said
   * @throws FuyouError `DEPLOYMENT_NO_JOURNAL`, `DEPLOYMENT_JOURNAL_NOT_A_FOLDER`
   */
  async journal(place: string, begins = true): Promise<Journal> {
    const { openJournal } = await import("./journal-place.js");
    return openJournal(place, this.composition, begins);
  }

  /**
   * Approves the rehearsal of what remains of a plan (批准演练结果): its steps lie in the journal as pending
   * entries until their phase is carried out.
   *
   * @param journal - the journal
   * @param options - which plan, who, when
   * @throws FuyouError `DEPLOYMENT_UNKNOWN_PLAN_NAMED`, `DEPLOYMENT_BOOKS_NOT_BEGUN`
   */
  async approve(journal: Journal, options: ApproveOptions): Promise<Approved> {
    const { approvePlan } = await import("./approving.js");
    return approvePlan(this, journal, options);
  }

  /**
   * Carries out the plans phase by phase and records them in the journal (分阶段实施并入账): what was approved,
   * where its gates are open; a phase is recorded whole or refused with every reason. What is carried out
   * already is left alone.
   *
   * @param journal - the journal
   * @param options - which plan and phase, who, when
   * @throws FuyouError `DEPLOYMENT_UNKNOWN_PLAN_NAMED`, `REFORM_UNKNOWN_PHASE`
   */
  async record(journal: Journal, options: RecordOptions): Promise<RecordedRun> {
    const { recordPlans } = await import("./recording.js");
    return recordPlans(this, journal, options);
  }

  /**
   * Enters acts in the journal (登记事项): evidence, choices, receipts and whatever else people do over the
   * weeks of a reform; all of them or none, with everything that stands against them said at once.
   *
   * @param journal - the journal
   * @param options - which acts, who, when, under which key
   * @throws FuyouError `DEPLOYMENT_BOOKS_NOT_BEGUN`, `DEPLOYMENT_KEY_REUSED`
   */
  async enter(journal: Journal, options: EnterOptions): Promise<Entered> {
    const { enterActs } = await import("./entering.js");
    return enterActs(this, journal, options);
  }

  /** Opens the desk at which registers come in and go out as files (登记表收发). */
  async registers(): Promise<RegisterDesk> {
    const { RegisterDesk } = await import("./register-desk.js");
    return new RegisterDesk(this);
  }

  /** What can be entered (可登记事项): every kind of change of the deployment, with the shape of what it has to be told. */
  acts(): ActLine[] {
    return actLines(this.composition);
  }

  /**
   * Takes entries of the journal back (冲销) by further entries with their edits reversed; nothing is deleted.
   *
   * @param journal - the journal
   * @param options - what, who, and when
   * @throws FuyouError `DEPLOYMENT_NOTHING_TO_UNDO`, `JOURNAL_STANDS_UPON`, `JOURNAL_ALREADY_SETTLED`
   */
  async undo(journal: Journal, options: UndoOptions): Promise<Undone> {
    const { undoEntries } = await import("./undoing.js");
    return undoEntries(this, journal, options);
  }

  /**
   * What is not settled in a county (未决事项): open cases, and what its registers find among their records,
   * such as transfers refused, receipts that wait for a signature, registrations owed. Listed, never hidden.
   *
   * @param county - the county
   */
  unsettled(county: County): Finding[] {
    const { composition } = this;
    const found = [
      ...openCases(county, composition, county.date),
      ...registerFindings(county, composition),
    ];
    return [...new Map(found.map((each) => [each.id, each])).values()];
  }

  /**
   * What became of a record (沿革), read from the journal: also of one taken back since.
   *
   * @param journal - the journal
   * @param record - the record, `register/identifier`
   * @throws FuyouError `DEPLOYMENT_UNKNOWN_REGISTER`
   */
  async lineage(journal: Journal, record: string): Promise<LineageEvent[]> {
    const [name = "", ...rest] = record.split("/");
    return journal.lineage(this.county, registerNamed(this.composition, name), rest.join("/"));
  }

  /**
   * The records of a register (登记记录), personal fields left out: what acts refer to by identifier.
   *
   * @param county - the county
   * @param register - name of the register
   * @param of - only those in force that refer to this record, for example an institution's
   * @throws FuyouError `DEPLOYMENT_UNKNOWN_REGISTER`
   */
  records(county: County, register: string, of?: string): Record<string, unknown>[] {
    return shownRecords(county, registerNamed(this.composition, register), of);
  }

  /**
   * Reverses a plan, or one of its phases, that has taken effect (反向实施): by a transition of its own, forward
   * in time and under its own approval. Refused, with each dependant named, where something stands on it.
   *
   * @param journal - the journal
   * @param options - what, who, when, on whose authority
   * @throws FuyouError `DEPLOYMENT_UNKNOWN_PLAN_NAMED`, `DEPLOYMENT_NOTHING_TO_REVERSE`,
   *   `DEPLOYMENT_ALREADY_REVERSED`, `DEPLOYMENT_LATER_PHASE_STANDS`
   */
  async reverse(journal: Journal, options: ReverseOptions): Promise<Reversed> {
    const { reversePlan } = await import("./reversing.js");
    return reversePlan(this, journal, options);
  }

  /**
   * Proves this county's journal (台账验证): the chain, that replay equals the state, and the balance.
   *
   * @param journal - the journal
   * @throws FuyouError `JOURNAL_UNKNOWN_COUNTY`
   */
  async verify(journal: Journal): Promise<Verification> {
    const { verify } = await import("@fuyou/journal");
    return verify(journal, this.county);
  }

  /** Every clause of the documents and what becomes of it (条款处置). */
  clauses(): ClauseLine[] {
    return clauseLines(this.composition);
  }

  /**
   * Writes the clause register as pages (条款登记): one of each document in its own order, and one that leads to
   * them, in both languages.
   *
   * @param options - where the code is documented
   */
  async clausePages(options: ClausePageOptions = {}): Promise<ClausePage[]> {
    const writer = this.composition.container.get(clauseWriterToken);
    const { composition } = this;
    const clauses = carriedClauses(composition, options.api);
    const material = { clauses, composition, apiPath: options.apiPath };
    const pages = (["zh", "en"] as const).map((language) => writer.write(material, language));
    return (await Promise.all(pages)).flat();
  }

  /**
   * The rule catalogue (规则目录): every rule as a line, and what is wrong with the rules as rules.
   *
   * @param options - of which plugin, on which day, with links to which API documentation
   * @throws FuyouError `DEPLOYMENT_UNKNOWN_PLUGIN`
   */
  rules(options: RuleOptions = {}): RuleCatalogue {
    return ruleCatalogue(this.composition, options);
  }

  /** The questions that can be asked of the county (报表目录). */
  views(): ViewLine[] {
    return viewLines(this.composition);
  }

  /**
   * Asks one question of the county (报表): as its plans leave it, as its registers stand, or as its journal holds it.
   *
   * @param view - identifier of the view
   * @param request - on which county and day, and what is asked more narrowly
   * @throws FuyouError `DEPLOYMENT_UNKNOWN_VIEW`, `DEPLOYMENT_VIEW_OPTIONS`
   */
  async view(view: string, request: ViewRequest = {}): Promise<Viewed> {
    return askView(view, await this.#viewed(request), this.composition, request);
  }

  /**
   * Writes every view as a page of its own, and one that leads to them, in both languages (报表页).
   *
   * @param request - on which county and day
   */
  async viewPages(request: Omit<ViewRequest, "options"> = {}): Promise<ViewPage[]> {
    const states = await this.#viewed(request);
    const answers = this.views().map(({ view }) =>
      askView(view, states, this.composition, { ...request, options: undefined }),
    );
    const writer = this.composition.container.get(viewWriterToken);
    const pages = (["zh", "en"] as const).map((language) => writer.write(answers, language));
    return (await Promise.all(pages)).flat();
  }

  /** The documents that can be drawn up (公文目录). */
  documentLines(): DocumentLine[] {
    return documentLines(this.composition);
  }

  /**
   * Draws documents up (起草公文), from a rehearsal of the plans, or from what the journal holds of them; personal
   * data are masked unless names are asked for.
   *
   * @param request - which documents, from what, in which forms
   * @throws FuyouError `DEPLOYMENT_UNKNOWN_DOCUMENT`, `DEPLOYMENT_UNKNOWN_PLAN_NAMED`, `DEPLOYMENT_UNKNOWN_COPY`
   */
  async documents(request: DocumentRequest = {}): Promise<DrawnDocuments> {
    const { drawDocuments } = await import("./documents.js");
    return drawDocuments(this, request);
  }

  /**
   * Opens the desk at which work for clients is done (服务台): due lists, consents and records, kept apart from the
   * county and its journal. Close its store when done.
   *
   * @param place - folder and key of the store, and on which county things are looked up
   * @throws FuyouError `CLIENTS_BAD_KEY`, `CLIENTS_STORE_IN_USE`
   */
  async clients(place: ClientPlace): Promise<ClientDesk> {
    const { county } = (await this.#states(place)).at(-1) as CountyState;
    return openDesk(place, county, this.composition);
  }

  /**
   * Explains one finding on a rule (判定说明), on the county in the state that was judged: the identifier
   * carries the day, and with it the state.
   *
   * @param finding - identifier of the finding, as {@link Deployment.judge} and {@link Deployment.run} give it
   * @param options - `before`: only on the county as its registers stand
   * @throws FuyouError `DEPLOYMENT_FINDING_MALFORMED`, `DEPLOYMENT_FINDING_NOT_A_RULE`,
   *   `DEPLOYMENT_FINDING_UNKNOWN`
   */
  async explain(finding: string, options: JudgeOptions = {}): Promise<ExplainedFinding> {
    return explainFinding(finding, await this.#states(options), this.composition);
  }

  /**
   * What is most worth collecting next in a run's last state (最值得补录的数据), by register and field.
   *
   * @param run - the run
   */
  wanted(run: Run): WantedField[] {
    const state = statesOf(run).at(-1);
    return state === undefined ? [] : wantedFields(state, this.composition);
  }

  /**
   * Tells which verdicts and shortfalls change, by township, where the same county is judged by other
   * rules (规则比较): those of two plugins, each by itself, or those of this deployment and of another.
   *
   * @param options - which rules, on the county before or after the plans, on which day
   * @throws FuyouError `DEPLOYMENT_UNKNOWN_PLUGIN`
   */
  async diffRules(options: RuleDiffOptions<Deployment>): Promise<RuleDiff> {
    const state = (await this.#states(options)).at(-1) as CountyState;
    const { county, plan } = state;
    const date = options.on ?? county.date;
    const other = options.with ?? this;
    const from = judgedSide(this.composition, options.from, state, date, false);
    const to = judgedSide(other.composition, options.to, state, date, other !== this);
    const { code, name, edition, synthetic } = county;
    return ruleDiff({ county: { code, name, edition }, synthetic, date, plan }, from, to);
  }

  /**
   * Lists what the county has to procure so that its room specifications are met (采购清单), by township.
   *
   * @param options - the county before or after the plans, and prices
   */
  async procurement(options: ProcurementRequest = {}): Promise<CountyProcurement> {
    const state = (await this.#states(options)).at(-1) as CountyState;
    return countyProcurement(state, this.composition, options.prices);
  }

  /** The states in which the county is asked: those it is judged in, or that of its journal. */
  async #viewed({ journal, ...request }: ViewRequest): Promise<CountyState[]> {
    if (journal === undefined) return this.#states(request);
    return [{ county: (await journal.open(this.county)).county, plan: null }];
  }

  /** The states in which the county is judged, the last one last. */
  async #states({ before }: JudgeOptions): Promise<CountyState[]> {
    if (before !== true) return statesOf(await this.run({ dryRun: true }));
    return [{ county: (await this.open()).county, plan: null }];
  }

  /**
   * Writes the rule catalogue as pages that need nothing else: one of each plugin that has rules, and one
   * that leads to them, in both languages.
   *
   * @param options - of which plugin, on which day, with links to which API documentation
   */
  async rulePages(options: RulePageOptions = {}): Promise<RulePage[]> {
    const writer = this.composition.container.get(ruleCatalogueWriterToken);
    const { composition } = this;
    const material = { ...this.rules(options), composition, apiPath: options.apiPath };
    return (
      await Promise.all((["zh", "en"] as const).map((language) => writer.write(material, language)))
    ).flat();
  }

  /**
   * Writes the report of a run as one page.
   *
   * @param run - the run
   * @param language - the language to write in
   */
  async report(run: Run, language: Language): Promise<string> {
    const writer = this.composition.container.get(reportWriterToken);
    return writer.write(this.#reportMaterial(run), language);
  }

  /**
   * Writes everything the report of a run shows as data: one JSON, and each table as CSV in both languages.
   *
   * @param run - the run
   */
  async reportData(run: Run): Promise<readonly ReportFile[]> {
    const writer = this.composition.container.get(reportWriterToken);
    return writer.data(this.#reportMaterial(run));
  }

  #reportMaterial({ opening, transitions, findings }: Run): ReportMaterial {
    const { composition } = this;
    return { opening, transitions, findings, composition, embedFont: this.#embedFont };
  }
}
