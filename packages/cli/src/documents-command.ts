import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import {
  type Deployment,
  type DocumentRequest,
  type DrawnDocuments,
  loadDeployment,
} from "@fuyou/deployment";
import { isBlocking, type Language } from "@fuyou/kernel";
import { findingsText } from "./findings-text.js";
import { documentWords, languageOf } from "./language.js";
import { printJson } from "./print.js";
import { startProgress } from "./progress.js";
import type { DocumentsFlags } from "./view-lines.js";
import { withJournal } from "./with-journal.js";

/**
 * Lists the documents that a deployment can draw up, or draws them up into a folder; answers 1 where a total
 * disagrees with the ledger or a plan does not stand.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function documentsCommand(path: string, flags: DocumentsFlags): Promise<number> {
  const language = languageOf(flags.lang);
  if (flags.out === undefined) return listed(path, flags, language);
  const out = resolve(flags.out);
  mkdirSync(out, { recursive: true });
  const drawn = await drawnUp(path, flags, language);
  for (const { file, bytes } of drawn.documents) writeFileSync(join(out, file), bytes);
  if (flags.json === true) printJson(withoutBytes(drawn));
  else process.stdout.write(`${told(drawn, relative(process.cwd(), out), flags, language)}\n`);
  return drawn.findings.some(isBlocking) ? 1 : 0;
}

async function listed(path: string, flags: DocumentsFlags, language: Language): Promise<number> {
  const { deployment } = await loadDeployment(path);
  const lines = deployment
    .documentLines()
    .filter(({ document }) => flags.only === undefined || flags.only.includes(document));
  if (flags.json === true) {
    printJson(lines);
    return 0;
  }
  const width = Math.max(0, ...lines.map((each) => each.document.length));
  for (const { document, title, purpose, copies } of lines) {
    const many = copies ? ` [${documentWords.perCopy[language]}]` : "";
    process.stdout.write(
      `${document.padEnd(width)}  ${title[language]}${many} · ${purpose[language]}\n`,
    );
  }
  process.stdout.write(`${documentWords.howToDraw[language]}\n`);
  return 0;
}

/** Draws up from a rehearsal, or from the journal, which is closed afterwards. */
async function drawnUp(
  path: string,
  flags: DocumentsFlags,
  language: Language,
): Promise<DrawnDocuments> {
  const progress = startProgress(language);
  const { only, plan, copy, format, names, journal } = flags;
  const request: DocumentRequest = {
    only,
    plan,
    copy,
    formats: format,
    language,
    names: names === true,
    onProgress: progress.tell,
  };
  try {
    if (journal === undefined)
      return await (await loadDeployment(path)).deployment.documents(request);
    const place = journal === true ? undefined : journal;
    return await withJournal(path, place, (deployment: Deployment, open) =>
      deployment.documents({ ...request, journal: open }),
    );
  } finally {
    progress.stop();
  }
}

function withoutBytes({ documents, empty, names, findings }: DrawnDocuments): object {
  const files = documents.map(({ bytes, ...each }) => ({ ...each, size: bytes.length }));
  return { documents: files, empty, names, findings };
}

function told(
  { documents, empty, names, findings }: DrawnDocuments,
  out: string,
  flags: DocumentsFlags,
  language: Language,
): string {
  const say = (word: keyof typeof documentWords) => documentWords[word][language];
  const lines = documents.map(({ file }) => join(out, file));
  lines.push(`${say("drawn")}: ${documents.length}`);
  if (flags.journal === undefined) lines.push(say("rehearsal"));
  if (!names) lines.push(say("masked"));
  for (const { document, plan, title } of empty) {
    lines.push(`${say("empty")}: ${document} (${plan}) ${title[language]}`);
  }
  if (findings.length > 0) lines.push("", findingsText(findings, language, false));
  return lines.join("\n");
}
