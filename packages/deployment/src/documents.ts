import type { Journal } from "@fuyou/journal";
import {
  type AnyTable,
  type County,
  type Finding,
  FuyouError,
  finding,
  isBlocking,
  type Language,
  nearest,
  type Row,
  type Text,
} from "@fuyou/kernel";
import {
  type DocumentContext,
  type DocumentCopy,
  documentPoint,
  isProven,
  type OfficialDocument,
  type Progress,
} from "@fuyou/reform";
import type { DocumentFormat, DocumentMaterial } from "@fuyou/reports";
import { planNamed } from "./approving.js";
import type { Deployment } from "./deployment.js";
import { DocumentFileNames } from "./document-file-name.js";
import { documentWriterToken } from "./document-writer.js";
import { deploymentCodes } from "./errors.js";
import { recordedTransition } from "./recorded-transition.js";

/** Which documents are drawn up, from what, and in which forms. */
export interface DocumentRequest {
  /** Only these documents, by identifier; all where absent. */
  only?: readonly string[] | undefined;
  /** Only those of this plan; of all plans where absent. */
  plan?: string | undefined;
  /** Only this copy, by its key; all copies where absent. */
  copy?: string | undefined;
  /** The forms; DOCX where absent. */
  formats?: readonly DocumentFormat[] | undefined;
  /** The language to write in; Chinese where absent. */
  language?: Language | undefined;
  /** The journal, for what was carried out and entered; a rehearsal where absent. */
  journal?: Journal | undefined;
  /** Whether persons are named, for papers to be signed; personal data are masked where not said. */
  names?: boolean | undefined;
  /** Told before each document. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** A document that was drawn up, in one form (成文公文). */
export interface DrawnDocument {
  /** Its identifier. */
  document: string;
  /** Its title. */
  title: Text;
  /** The plan from which it was made. */
  plan: string;
  /** The copy; null where there is one document, or all copies are bound together. */
  copy: string | null;
  /** A name for its file, legal on every system and unlike all others. */
  file: string;
  /** What is in it. */
  bytes: Uint8Array;
}

/** What drawing up documents came to (成文结果). */
export interface DrawnDocuments {
  /** The documents, form by form. */
  documents: readonly DrawnDocument[];
  /** Documents that had nothing to say, by identifier and plan. */
  empty: readonly Pick<DrawnDocument, "document" | "plan" | "title">[];
  /** Whether persons are named in them. */
  names: boolean;
  /** What came up: totals that disagree with the ledger, plans that do not stand or were not carried out. */
  findings: readonly Finding[];
}

/**
 * Draws documents up (起草公文), from a rehearsal of the plans, or from what the journal holds of them.
 *
 * @param deployment - the deployment
 * @param request - which documents, from what, in which forms
 * @throws FuyouError `DEPLOYMENT_UNKNOWN_DOCUMENT`, `DEPLOYMENT_UNKNOWN_PLAN_NAMED`, `DEPLOYMENT_UNKNOWN_COPY`
 */
export async function drawDocuments(
  deployment: Deployment,
  request: DocumentRequest,
): Promise<DrawnDocuments> {
  const { composition } = deployment;
  const { formats = ["docx"], language = "zh", names = false, copy: wanted } = request;
  const wantedDocuments = chosen(deployment, request.only);
  const writer = composition.container.get(documentWriterToken);
  const { contexts, findings } = await contextsOf(deployment, request);
  const fileNames = new DocumentFileNames();
  const documents: DrawnDocument[] = [];
  const empty: DrawnDocuments["empty"][number][] = [];
  const known = new Set<string>();
  const bundles = contexts.flatMap((context) =>
    wantedDocuments.flatMap((document) => bundled(document, context, wanted, known)),
  );
  const isKnown = wanted === undefined || contexts.length === 0 || known.has(wanted);
  if (!isKnown) throw unknownCopy(wanted, known);
  for (const [done, { document, context, copies }] of bundles.entries()) {
    const { id, title } = document;
    const { plan } = context.transition;
    const [first] = copies;
    request.onProgress?.({ title: first?.title ?? title, done, total: bundles.length });
    const asked = personalIn(context, names);
    const papers = copies.flatMap((copy): DocumentMaterial["papers"] => {
      const content = document.write(asked.context, copy);
      return content === null ? [] : [{ copy, content }];
    });
    if (papers.length === 0) {
      empty.push({ document: id, plan, title });
      continue;
    }
    const { header } = context.transition.after;
    const material: DocumentMaterial = {
      document,
      county: header,
      plan: { id: plan, title: context.transition.title },
      entries: context.entries,
      masked: asked.isMasked(),
      papers,
      composition,
    };
    const written = await writer.write(material, formats, language);
    findings.push(...written.findings);
    const copy = copies.length === 1 ? (first?.key ?? null) : null;
    const parts = [plan, id, ...(copy === null ? [] : [copy]), language];
    for (const { ending, bytes } of written.files) {
      const file = fileNames.name(parts, ending);
      documents.push({ document: id, title, plan, copy, file, bytes });
    }
  }
  const last = contexts.at(-1);
  if (names && last !== undefined && documents.length > 0) {
    findings.push(namedPersons(last.transition.after, documents.length));
  }
  return { documents, empty, names, findings };
}

/** A document of a plan, with the copies that are bound in one file. */
interface Bundle {
  readonly document: OfficialDocument;
  readonly context: BareContext;
  readonly copies: readonly (DocumentCopy | undefined)[];
}

function bundled(
  document: OfficialDocument,
  context: BareContext,
  wanted: string | undefined,
  known: Set<string>,
): Bundle[] {
  if (document.copies === undefined) {
    return wanted === undefined ? [{ document, context, copies: [undefined] }] : [];
  }
  const copies = [...document.copies(personalIn(context, false).context)];
  for (const { key } of copies) known.add(key);
  const own = copies.filter(({ key }) => wanted === undefined || key === wanted);
  if (own.length === 0) return wanted === undefined ? [{ document, context, copies: [] }] : [];
  if (document.binding === "together") return [{ document, context, copies: own }];
  return own.map((copy) => ({ document, context, copies: [copy] }));
}

/** The documents asked for, in the order of their identifiers. */
function chosen(deployment: Deployment, only: readonly string[] | undefined): OfficialDocument[] {
  const all = deployment.composition.all(documentPoint).map(({ value }) => value);
  all.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (only === undefined || only.length === 0) return all;
  const ids = all.map((each) => each.id);
  for (const id of only) {
    if (ids.includes(id)) continue;
    const values = { document: id, nearest: nearest(id, ids) ?? "—", known: ids.join(", ") };
    throw new FuyouError(deploymentCodes.message("DEPLOYMENT_UNKNOWN_DOCUMENT", values));
  }
  return all.filter(({ id }) => only.includes(id));
}

/** What documents are made from, before it is known whether persons are named. */
type BareContext = Omit<DocumentContext, "personal">;

/** What the documents are made from, plan by plan, and what stands against it. */
async function contextsOf(
  deployment: Deployment,
  { plan, journal, onProgress }: DocumentRequest,
): Promise<{ contexts: BareContext[]; findings: Finding[] }> {
  const { composition } = deployment;
  if (plan !== undefined) planNamed(deployment, plan);
  const contexts: BareContext[] = [];
  const findings: Finding[] = [];
  if (journal === undefined) {
    const run = await deployment.run({ dryRun: true, onProgress });
    for (const transition of run.transitions) {
      if (plan !== undefined && transition.plan !== plan) continue;
      if (isProven(transition)) contexts.push({ transition, composition, entries: [] });
    }
    findings.push(...run.findings.filter(isBlocking));
  } else {
    for (const id of plan === undefined ? deployment.plans : [plan]) {
      const recorded = await recordedTransition(deployment, journal, id);
      if (recorded !== undefined) contexts.push({ ...recorded, composition });
      else findings.push(await notOnRecord(deployment, journal, id));
    }
  }
  return { contexts, findings };
}

/** What stands in place of what identifies a person. */
const masked = "＊";

/** The context of one document, and whether anything in it was masked. */
function personalIn(
  context: BareContext,
  names: boolean,
): { context: DocumentContext; isMasked(): boolean } {
  let wasMasked = false;
  const personal = (table: AnyTable, row: Row, field: string): string => {
    const value = (row as unknown as Record<string, unknown>)[field];
    if (value === undefined || value === null || value === "") return "";
    if (names || !table.personal.includes(field)) return String(value);
    wasMasked = true;
    return masked;
  };
  return { context: { ...context, personal }, isMasked: () => wasMasked };
}

async function notOnRecord(
  deployment: Deployment,
  journal: Journal,
  plan: string,
): Promise<Finding> {
  const { date } = (await journal.open(deployment.county)).county;
  const message = deploymentCodes.message("DEPLOYMENT_PLAN_NOT_ON_RECORD", { plan });
  return finding(message, { kind: "data", severity: "warning", subject: plan, date, plan });
}

function namedPersons({ code, date }: County, count: number): Finding {
  const message = deploymentCodes.message("DEPLOYMENT_DOCUMENTS_NAME_PERSONS", { count });
  return finding(message, { kind: "data", severity: "information", subject: code, date });
}

function unknownCopy(copy: string, known: ReadonlySet<string>): FuyouError {
  const keys = [...known];
  const shown = keys.slice(0, 20).join(", ") + (keys.length > 20 ? " …" : "");
  const values = { copy, nearest: nearest(copy, keys) ?? "—", known: shown || "—" };
  return new FuyouError(deploymentCodes.message("DEPLOYMENT_UNKNOWN_COPY", values));
}
