import {
  type Composition,
  Counting,
  type County,
  type CountyData,
  conservedTitle,
  type Finding,
  finding,
  isBlocking,
} from "@fuyou/kernel";
import {
  type CellFault,
  type GridReading,
  openFiles,
  type ReadRecord,
  readGrids,
  sheetsOf,
} from "@fuyou/registers";
import { deploymentCodes } from "./errors.js";
import { placedFault } from "./import-place.js";
import type { ImportedTotal, ImportOptions, LeftRecord, RegisterImport } from "./import-result.js";
import { readRegisters } from "./register-reading.js";

/** What an import stands on: the deployment's own, asked for where the files leave it open. */
export interface ImportGround {
  /** Code of the deployment's county. */
  readonly county: string;
  /** Its registers and code lists. */
  readonly composition: Composition;
  /** Its registers as they are, where they can be read. */
  current(): Promise<CountyData | undefined>;
}

/** Rounds of leaving out records; each takes out what the one before has orphaned. */
const mostRounds = 50;

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
  const day = new Date().toISOString().slice(0, 10);
  const opened = await openFiles(files, { ...options, date: options.date ?? day });
  try {
    const current = options.merge === true ? await ground.current() : undefined;
    let given = options.header ?? current?.county;
    let date = options.date ?? given?.date;
    if (date === undefined) {
      const named = await readGrids(opened.grids, [], { date: day, composition });
      given ??= named.header ?? (await ground.current())?.county;
      date = given?.date ?? day;
    }
    const sheets = sheetsOf(composition, date);
    const reading = await readGrids(opened.grids, sheets, { date, composition, header: given });
    const found = new Map(opened.findings.map((each) => [each.id, each]));
    for (const fault of reading.faults) found.set(fault.finding.id, fault.finding);
    const header = reading.header ?? (await ground.current())?.county;
    if (header === undefined) {
      const message = deploymentCodes.message("DEPLOYMENT_IMPORT_COUNTY_UNKNOWN", {
        county: ground.county,
      });
      const unknown = finding(message, {
        kind: "data",
        severity: "error",
        subject: ground.county,
        date,
      });
      found.set(unknown.id, unknown);
      return nothing(reading, composition, [...found.values()]);
    }
    const base = current ?? { county: header, tables: {} };
    const choice = await chooseRecords(reading, opened.broken, base, ground, options);
    const faults = [...reading.faults, ...choice.faults];
    for (const each of choice.findings) if (!found.has(each.id)) found.set(each.id, each);
    const findings = [...found.values()];
    if (choice.data === undefined || (options.validPart !== true && findings.some(isBlocking))) {
      return { ...nothing(reading, composition, findings), faults };
    }
    return {
      data: choice.data,
      registers: counts(reading, composition, choice.taken),
      totals: totalsOf(choice.county, composition),
      left: leftOf(reading, choice.taken),
      faults,
      findings,
    };
  } finally {
    opened.close();
  }
}

interface Choice {
  data: CountyData | undefined;
  county: County;
  taken: ReadonlySet<ReadRecord>;
  faults: CellFault[];
  findings: Finding[];
}

/** The records that may come in: all that have no fault, and refer to none that has. */
async function chooseRecords(
  reading: GridReading,
  broken: ReadonlySet<string>,
  base: CountyData,
  { county: wanted, composition }: ImportGround,
  options: ImportOptions,
): Promise<Choice> {
  const taken = new Set<ReadRecord>();
  for (const records of reading.tables.values()) {
    for (const each of records) if (!each.faulty && !broken.has(each.at.file)) taken.add(each);
  }
  const faults: CellFault[] = [];
  const findings = new Map<string, Finding>();
  for (let round = 0; ; round++) {
    const { data, origin } = merged(base, reading, taken);
    const read = await readRegisters(wanted, data, composition);
    const out = new Set<ReadRecord>();
    let standing = false;
    for (const each of read.findings) {
      const records = origin(each);
      const [record] = records;
      const fault = record === undefined ? undefined : placedFault(each, record, composition);
      if (fault !== undefined && !findings.has(each.id)) faults.push(fault);
      if (!findings.has(each.id)) findings.set(each.id, fault?.finding ?? each);
      if (!isBlocking(each)) continue;
      for (const fallen of records) out.add(fallen);
      if (records.length === 0) standing = true;
    }
    const done = out.size === 0 || options.validPart !== true || round === mostRounds;
    for (const each of out) taken.delete(each);
    if (!done) continue;
    const whole = !standing && out.size === 0 && taken.size > 0;
    return {
      data: whole ? data : undefined,
      county: read.county,
      taken,
      faults,
      findings: [...findings.values()],
    };
  }
}

/** The registers with the records taken in, and which of these a finding is about. */
function merged(
  base: CountyData,
  reading: GridReading,
  taken: ReadonlySet<ReadRecord>,
): { data: CountyData; origin: (found: Finding) => ReadRecord[] } {
  const tables: Record<string, unknown[]> = {};
  const sources = new Map<unknown, ReadRecord>();
  const byId = new Map<string, ReadRecord[]>();
  for (const [name, records] of Object.entries(base.tables)) tables[name] = [...records];
  for (const [name, records] of reading.tables) {
    const rows = tables[name] ?? [];
    const places = new Map(rows.map((row, place) => [(row as { id?: unknown }).id, place]));
    for (const each of records) {
      if (!taken.has(each)) continue;
      sources.set(each.row, each);
      const key = `${name}/${each.row.id}`;
      const alike = byId.get(key);
      if (alike === undefined) byId.set(key, [each]);
      else alike.push(each);
      const place = alike === undefined ? places.get(each.row.id) : undefined;
      if (place === undefined) rows.push(each.row);
      else rows[place] = each.row;
    }
    tables[name] = rows;
  }
  const origin = ({ code, subject }: Finding): ReadRecord[] => {
    const [, table = "", place] = subject.match(/^([^/]+)\/#(\d+)$/) ?? [];
    const record = place && sources.get(tables[table]?.[Number(place) - 1]);
    if (record) return [record];
    const alike = byId.get(subject) ?? [];
    // Of several with one identifier the first stays.
    return code === "KERNEL_DUPLICATE_ID" ? alike.slice(1) : alike;
  };
  return { data: { county: base.county, tables }, origin };
}

function counts(
  reading: GridReading,
  composition: Composition,
  taken: ReadonlySet<ReadRecord>,
): RegisterImport["registers"] {
  return composition.tables.flatMap(({ name, title }) => {
    const records = reading.tables.get(name);
    if (records === undefined) return [];
    const came = records.filter((each) => taken.has(each)).length;
    return [{ register: name, title, read: records.length, taken: came }];
  });
}

function leftOf(reading: GridReading, taken: ReadonlySet<ReadRecord>): LeftRecord[] {
  const left: LeftRecord[] = [];
  for (const [register, records] of reading.tables) {
    for (const { at, row } of records.filter((each) => !taken.has(each))) {
      const { file, sheet, line } = at;
      left.push({
        file,
        sheet,
        line,
        register,
        id: row.id === undefined ? undefined : `${row.id}`,
      });
    }
  }
  return left;
}

function totalsOf(county: County, composition: Composition): ImportedTotal[] {
  const figures = new Counting(composition).of(county, county.date, county.date);
  return [...figures.values()]
    .filter(({ amount }) => amount !== 0)
    .map((each) => ({ ...each, title: conservedTitle(each.category, composition) }));
}

function nothing(
  reading: GridReading,
  composition: Composition,
  findings: readonly Finding[],
): RegisterImport {
  const taken = new Set<ReadRecord>();
  const registers = counts(reading, composition, taken);
  const left = leftOf(reading, taken);
  return { data: undefined, registers, totals: [], left, faults: reading.faults, findings };
}
