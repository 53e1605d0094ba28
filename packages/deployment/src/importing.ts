import {
  type Composition,
  Counting,
  type County,
  type CountyData,
  conservedTitle,
  type Finding,
  finding,
} from "@fuyou/kernel";
import {
  annotatedWorkbook,
  type CellFault,
  fileCodes,
  type GridReading,
  importReading,
  isExplaining,
  type OpenedFiles,
  openFiles,
  type ReadRecord,
  readGrids,
  sheetsOf,
} from "@fuyou/registers";
import { deploymentCodes } from "./errors.js";
import type {
  AnnotatedFile,
  ImportedTotal,
  ImportOptions,
  LeftRecord,
  RegisterImport,
} from "./import-result.js";

/** What an import stands on: the deployment's own, asked for where the files leave it open. */
export interface ImportGround {
  /** Code of the deployment's county. */
  readonly county: string;
  /** Its registers and code lists. */
  readonly composition: Composition;
  /** Its registers as they are, where they can be read. */
  current(): Promise<CountyData | undefined>;
}

/**
 * Imports files of registers (导入登记表): whole or not at all, unless the valid part is asked for. Nothing is written.
 *
 * @param files - files and folders
 * @param ground - the deployment
 * @param options - the day, the county, and what may come in
 */
export async function importFiles(
  files: readonly string[],
  ground: ImportGround,
  options: ImportOptions,
): Promise<RegisterImport> {
  const { composition } = ground;
  const today = new Date().toISOString().slice(0, 10);
  const opened = await openFiles(files, { ...options, date: options.date ?? today });
  try {
    const base = options.merge === true ? await ground.current() : undefined;
    const given = options.header ?? base?.county;
    // Which code lists count depends on the day of the county, which a sheet of the files may tell.
    const named = given ?? (await readGrids(opened.grids, [], { date: today, composition })).header;
    const header = named ?? (await ground.current())?.county;
    const date = options.date ?? header?.date ?? today;
    const read = await readGrids(opened.grids, sheetsOf(composition, date), {
      date,
      composition,
      header,
    });
    const { kept, lost } = withoutBroken(read, opened.broken);
    const part = options.validPart === true ? "valid" : "whole";
    const result = importReading(upon(base, kept), composition, { part });
    const findings = [...new Map(opened.findings.map((each) => [each.id, each])).values()];
    if (header !== undefined && header.code !== ground.county) {
      findings.push(otherCounty(ground.county, header.code, date));
    }
    const own = ({ at }: { at: { file: string } }) => at.file !== "";
    findings.push(...emptyFiles(opened, read, findings, date));
    const foreign = header !== undefined && header.code !== ground.county;
    const stopped = foreign || (part === "whole" && findings.some(isError));
    const taken = countOf(kept) - result.leftOut.filter(own).length;
    const data = stopped || taken === 0 || !result.leftOut.every(own) ? undefined : result.data;
    // Sentences are made when they are asked for: a file may have a hundred thousand faults.
    let told: readonly Finding[] | undefined;
    const left: LeftRecord[] = [
      ...lost,
      ...result.leftOut.filter(own).map(({ register, id, at }) => ({
        file: at.file,
        sheet: at.sheet,
        line: at.line,
        register,
        id,
      })),
    ];
    return {
      data,
      registers: composition.tables.flatMap(({ name, title }) => {
        const records = read.tables.get(name)?.length ?? 0;
        if (records === 0) return [];
        const out = left.filter(({ register }) => register === name).length;
        const came = data === undefined ? 0 : records - out;
        return [{ register: name, title, read: records, taken: came }];
      }),
      totals: data === undefined ? [] : totalsOf(result.county, composition),
      left,
      faults: result.faults,
      annotated: await annotatedFiles(opened, result.faults, options, header?.synthetic === true),
      get findings() {
        told ??= [...findings, ...result.findings];
        return told;
      },
    };
  } finally {
    opened.close();
  }
}

/** The files that have faults, with these marked; one that broke off cannot be read once more. */
async function annotatedFiles(
  { grids, broken }: OpenedFiles,
  faults: readonly CellFault[],
  { annotate: language }: ImportOptions,
  synthetic: boolean,
): Promise<AnnotatedFile[]> {
  if (language === undefined) return [];
  const annotated: AnnotatedFile[] = [];
  for (const file of new Set(grids.map((grid) => grid.file))) {
    const own = faults.filter((fault) => fault.file === file);
    if (own.length === 0 || broken.has(file)) continue;
    const sheets = grids.filter((grid) => grid.file === file);
    annotated.push({ file, bytes: await annotatedWorkbook(sheets, own, { language, synthetic }) });
  }
  return annotated;
}

/** Files that could be read and gave no record: what keeps everything out where no file gave one. */
function emptyFiles(
  { files, broken, grids }: OpenedFiles,
  { tables, faults }: GridReading,
  found: readonly Finding[],
  date: string,
): Finding[] {
  const records = [...tables.values()].flat();
  const explaining = grids.filter(({ sheet }) => isExplaining(sheet)).map(({ file }) => file);
  const settled = new Set([
    ...records.map(({ at }) => at.file),
    ...faults.filter(isError).map(({ file }) => file),
    ...(records.length === 0 ? [] : explaining),
  ]);
  return files
    .filter((file) => !settled.has(file) && !broken.has(file))
    .map((file) => {
      const message = fileCodes.message("REGISTERS_FILE_NOTHING", { file });
      const severity = records.length === 0 && !found.some(isError) ? "error" : "warning";
      return finding(message, { kind: "data", severity, subject: file, date });
    });
}

const isError = ({ severity }: Pick<Finding, "severity">) => severity === "error";

function otherCounty(wanted: string, code: string, date: string): Finding {
  const message = deploymentCodes.message("DEPLOYMENT_OTHER_COUNTY", { wanted, given: code });
  return finding(message, { kind: "data", severity: "error", subject: code, date });
}

/** The reading without the files whose reading broke off: what was read of them says nothing of the rest. */
function withoutBroken(
  reading: GridReading,
  broken: ReadonlySet<string>,
): { kept: GridReading; lost: LeftRecord[] } {
  const lost: LeftRecord[] = [];
  const tables = new Map<string, readonly ReadRecord[]>();
  for (const [register, records] of reading.tables) {
    const kept: ReadRecord[] = [];
    for (const each of records) {
      const { file, sheet, line } = each.at;
      if (!broken.has(file)) kept.push(each);
      else lost.push({ file, sheet, line, register, id: each.row.id as string | undefined });
    }
    tables.set(register, kept);
  }
  return { kept: { ...reading, tables }, lost };
}

/** The reading put upon the registers that are there: records of the same identifiers are replaced, all others stay. */
function upon(base: CountyData | undefined, reading: GridReading): GridReading {
  if (base === undefined) return reading;
  const tables = new Map<string, readonly ReadRecord[]>(reading.tables);
  for (const [name, rows] of Object.entries(base.tables)) {
    const read = reading.tables.get(name) ?? [];
    const replaced = new Set(read.map(({ row }) => row.id));
    const at = { file: "", sheet: name };
    const stay = (rows as Record<string, unknown>[]).filter(({ id }) => !replaced.has(id));
    const records = stay.map(
      (row, place): ReadRecord => ({
        row,
        at: { ...at, line: place + 1 },
        columns: new Map(),
        faulty: false,
      }),
    );
    tables.set(name, [...records, ...read]);
  }
  return { ...reading, tables };
}

function countOf({ tables }: GridReading): number {
  return [...tables.values()].reduce((sum, records) => sum + records.length, 0);
}

function totalsOf(county: County | undefined, composition: Composition): ImportedTotal[] {
  if (county === undefined) return [];
  const figures = new Counting(composition).of(county, county.date, county.date);
  return [...figures.values()]
    .filter(({ amount }) => amount !== 0)
    .map((each) => ({ ...each, title: conservedTitle(each.category, composition) }));
}
