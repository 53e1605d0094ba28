import type { Journal } from "@fuyou/journal";
import type { CountyHeader, Finding, Language, PlainDate } from "@fuyou/kernel";
import { FuyouError } from "@fuyou/kernel";
import {
  type ExportedFile,
  exportData,
  exportText,
  exportWorkbook,
  sheetsOf,
  writeTemplate,
} from "@fuyou/registers";
import { type CountyState, statesOf } from "./county-state.js";
import type { Deployment } from "./deployment.js";

/** What is asked of a template. */
export interface TemplateRequest {
  /** The language of headings, names and hints. */
  readonly language: Language;
  /** The day whose code lists count; that of the registers by default, and needed where there are none yet. */
  readonly date?: PlainDate | undefined;
}

/** What is asked of an export. */
export interface ExportRequest {
  /** As a workbook, as text files, or as data. */
  readonly format: "xlsx" | "csv" | "json";
  /** The language of headings and names. */
  readonly language: Language;
  /** As the plans leave the county, instead of as its registers stand. */
  readonly after?: boolean | undefined;
  /** As this journal holds the county, instead. */
  readonly journal?: Journal | undefined;
  /** Whether fields that identify persons are written; they are left out unless asked for. */
  readonly names?: boolean | undefined;
  /** Told how many records are written of how many. */
  readonly onProgress?: ((written: number, records: number) => void) | undefined;
}

/** The registers of a county as files. */
export interface ExportedRegisters {
  /** The county that is exported. */
  readonly county: CountyHeader;
  /** The plan that left it so; null for the registers and the journal. */
  readonly plan: string | null;
  /** The files; one, or with text files those of a folder. */
  readonly files: readonly ExportedFile[];
  /** Why records are missing: the faults for which they could not be read, of which the files hold nothing. */
  readonly faults: readonly Finding[];
}

/**
 * The template of a deployment's registers (登记表模板).
 *
 * @param deployment - the deployment
 * @param request - in which language
 * @throws FuyouError `DEPLOYMENT_REGISTERS_UNREADABLE` where neither registers nor a day are given
 */
export async function registerTemplate(
  deployment: Deployment,
  { language, date }: TemplateRequest,
): Promise<ExportedFile> {
  const county = await knownHeader(deployment, date !== undefined);
  const day = date ?? county.date;
  const sheets = sheetsOf(deployment.composition, day);
  const content = writeTemplate(sheets, { language, county: { ...county, date: day } });
  return { name: `${deployment.county}-template.xlsx`, content };
}

/**
 * The registers of a deployment's county as files (登记表导出).
 *
 * @param deployment - the deployment
 * @param request - in which form, in which state, and whether with personal fields
 */
export async function exportRegisters(
  deployment: Deployment,
  request: ExportRequest,
): Promise<ExportedRegisters> {
  const { state, faults } = await wantedState(deployment, request);
  const { county, plan } = state;
  const sheets = sheetsOf(deployment.composition, county.date);
  const files = {
    xlsx: () => [exportWorkbook(county, sheets, request)],
    csv: () => exportText(county, sheets, request),
    json: () => [exportData(county, sheets, request)],
  }[request.format]();
  return { county: county.header, plan, files, faults };
}

async function wantedState(
  deployment: Deployment,
  { after, journal }: ExportRequest,
): Promise<{ state: CountyState; faults: Finding[] }> {
  if (journal !== undefined) {
    const { county } = await journal.open(deployment.county);
    return { state: { county, plan: null }, faults: [] };
  }
  if (after !== true) {
    const { county, findings } = await deployment.open();
    const faults = findings.filter(({ severity }) => severity === "error");
    return { state: { county, plan: null }, faults };
  }
  const run = await deployment.run({ dryRun: true });
  const faults = run.findings.filter(({ severity }) => severity === "error");
  return { state: statesOf(run).at(-1) as CountyState, faults };
}

type KnownHeader = Pick<CountyHeader, "code" | "date"> & Partial<CountyHeader>;

/** What is known of the county before a template comes back: what its registers say, where it has any. */
async function knownHeader(deployment: Deployment, without: boolean): Promise<KnownHeader> {
  try {
    const { code, name, edition, date } = (await deployment.open()).county;
    return { code, name, edition, date };
  } catch (thrown) {
    if (!without || !FuyouError.is(thrown, "DEPLOYMENT_REGISTERS_UNREADABLE")) throw thrown;
    return { code: deployment.county, date: "" };
  }
}
