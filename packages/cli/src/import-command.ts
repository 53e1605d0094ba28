import { existsSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { loadDeployment, type RegisterImport, writeRegisters } from "@fuyou/deployment";
import { formatQuantity, isBlocking, type Language } from "@fuyou/kernel";
import Table from "cli-table3";
import { refuseInputs, writeTo, writing } from "./exported-files.js";
import { findingsText } from "./findings-text.js";
import { startImportProgress } from "./import-progress.js";
import { languageOf, words } from "./language.js";
import { isDeployment } from "./named-deployment.js";
import { printJson } from "./print.js";
import type { ImportFlags } from "./register-lines.js";

const few = 20;

/**
 * Imports files of registers: tells every fault at its cell, and writes the registers as JSON where everything passes,
 * or the valid part where that is asked for.
 *
 * @param names - the files and folders; the last may be the deployment
 * @param flags - what was asked for
 */
export async function importCommand(names: readonly string[], flags: ImportFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { files, path } = importedFiles(names);
  refuseInputs(
    [flags.out, flags.annotated].flatMap((each) => each ?? []),
    files,
  );
  const { deployment } = await loadDeployment(path);
  const progress = startImportProgress(language);
  const desk = await deployment.registers();
  const done = await desk
    .import(files, {
      validPart: flags.validPart === true,
      merge: flags.merge === true,
      date: flags.on,
      annotate: flags.annotated === undefined ? undefined : language,
      onProgress: progress.tell,
    })
    .finally(progress.stop);
  const written = done.data !== undefined && flags.out !== undefined ? flags.out : undefined;
  const { data: registers } = done;
  if (registers !== undefined && written !== undefined) {
    await writing(written, () => writeRegisters(written, registers));
  }
  const marked =
    flags.annotated === undefined
      ? []
      : await writeAnnotated(done.annotated, flags.annotated, files);
  if (flags.json === true) {
    const { data, registers, totals, left, findings } = done;
    const county = data?.county ?? null;
    printJson({
      county,
      written: written ?? null,
      registers,
      totals,
      left,
      annotated: marked,
      findings,
    });
  } else {
    const lines = [importText(done, written, language, flags.all === true)];
    for (const each of marked) lines.push(`${words.annotated[language]}: ${each}`);
    process.stdout.write(`${lines.join("\n")}\n`);
  }
  if (done.data === undefined) return 1;
  return done.left.length > 0 || done.findings.some(isBlocking) ? 1 : 0;
}

/** Writes the files with their faults marked: one to the place itself, several into it as a folder. */
async function writeAnnotated(
  files: RegisterImport["annotated"],
  place: string,
  read: readonly string[],
): Promise<string[]> {
  const single = files.length === 1 && extname(place) !== "" && !isFolder(place);
  const taken = new Set<string>();
  const targets = files.map(({ file, bytes }) => {
    if (single) return { target: place, bytes };
    const stem = basename(file, extname(file));
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem} ${number}`;
    taken.add(name.toLowerCase());
    return { target: join(place, `${name}.xlsx`), bytes };
  });
  refuseInputs(
    targets.map(({ target }) => target),
    read,
  );
  for (const { target, bytes } of targets) {
    await writeTo({ name: basename(target), content: [bytes] }, target, true);
  }
  return targets.map(({ target }) => target);
}

function isFolder(place: string): boolean {
  return existsSync(place) && statSync(place).isDirectory();
}

/**
 * Which of the names are files to import, and which is the deployment: the last one where it is a configuration or its
 * folder, otherwise the nearest.
 *
 * @param names - what was named
 */
export function importedFiles(names: readonly string[]): { files: string[]; path: string } {
  const last = names.at(-1);
  if (names.length > 1 && last !== undefined && isDeployment(last)) {
    return { files: names.slice(0, -1), path: last };
  }
  return { files: [...names], path: "." };
}

function importText(
  { data, registers, totals, left, findings }: RegisterImport,
  written: string | undefined,
  language: Language,
  all: boolean,
): string {
  const lines: string[] = [];
  if (data !== undefined) {
    const { name, code, date, synthetic } = data.county;
    lines.push(`${name[language]} (${code}) · ${date}`);
    if (synthetic) lines.push(words.synthetic[language]);
  }
  const drawn = new Table({
    head: [words.register[language], words.linesRead[language], words.cameIn[language]],
    colAligns: ["left", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  for (const { title, read, taken } of registers) drawn.push([title[language], read, taken]);
  if (registers.length > 0) lines.push(drawn.toString());
  for (const { title, unit, amount } of totals) {
    lines.push(`  ${title[language]}: ${formatQuantity({ value: amount, unit }, language)}`);
  }
  if (data !== undefined && left.length > 0) {
    lines.push(`${words.leftOut[language]}: ${left.length}`);
    const shown = all ? left : left.slice(0, few);
    for (const { file, sheet, line, id } of shown) {
      lines.push(`  ${file} ${sheet}!${line}${id === undefined ? "" : ` ${id}`}`);
    }
    if (shown.length < left.length) {
      lines.push(`      … ${left.length - shown.length} ${words.more[language]}`);
    }
  }
  if (findings.length > 0) lines.push(findingsText(findings, language, all));
  if (data === undefined) lines.push(words.nothingImported[language]);
  else if (written === undefined) lines.push(words.importNotWritten[language]);
  else lines.push(`${words.importWritten[language]}: ${written}`);
  return lines.join("\n");
}
