import {
  type Finding,
  finding,
  formatQuantity,
  type Language,
  type PlainDate,
  type Text,
  type ViewCell,
} from "@fuyou/kernel";
import type {
  DocumentColumn,
  DocumentEntry,
  DocumentFact,
  DocumentTable,
  DocumentTotal,
  LedgerFigure,
} from "@fuyou/reform";
import { documentCodes } from "./document-errors.js";
import type { LedgerCheck, ResolvedFact, ResolvedTable, ResolvedTotal } from "./resolved-table.js";

/** How many digits of an entry's hash a document shows. */
const shownDigits = 12;

/** Which copy of which document is added up. */
interface SummedPaper {
  readonly document: string;
  readonly copy: string | undefined;
  readonly plan: string;
}

/**
 * Adds up what a copy of a document lists and compares it with the ledger (加总核对). What disagrees is a finding and
 * stays as it is: a total is never made to fit.
 */
export class ResolvedSums {
  /** What came up. */
  readonly findings: Finding[] = [];
  readonly #paper: SummedPaper;

  /** @param paper - which copy of which document is added up */
  constructor(paper: SummedPaper) {
    this.#paper = paper;
  }

  /**
   * A fact beside its figure in the ledger.
   *
   * @param fact - the fact
   * @param on - the day of the document
   */
  fact(fact: DocumentFact, on: PlainDate): ResolvedFact {
    const { ledger, value, label } = fact;
    if (ledger === undefined || typeof value !== "number") return { ...fact, check: null };
    return { ...fact, check: this.#check(value, 0, ledger, label, null, on) };
  }

  /**
   * A table with its totals; columns to fill in are emptied.
   *
   * @param table - the table
   * @param on - the day of the document
   */
  table(table: DocumentTable, on: PlainDate): ResolvedTable {
    const { title, columns, notes = [] } = table;
    const rows = table.rows.map((row) =>
      Object.fromEntries(
        columns.map(({ key, fill }): [string, ViewCell] => [
          key,
          fill === true ? "" : (row[key] ?? null),
        ]),
      ),
    );
    const totals: ResolvedTotal[] = [];
    for (const total of table.totals ?? []) {
      const column = columns.find((each) => each.key === total.column);
      if (column === undefined) this.#unknown(total.column, columns, on);
      else totals.push(this.#total(total, column, rows, on));
    }
    return { title, columns, rows, notes, totals };
  }

  #total(
    { column, of, ledger }: DocumentTotal,
    { label }: DocumentColumn,
    rows: ResolvedTable["rows"],
    on: PlainDate,
  ): ResolvedTotal {
    let [amount, missing] = [0, 0];
    for (const row of rows) {
      const cell = row[column];
      if (of === "rows") amount += 1;
      else if (typeof cell === "number") amount += cell;
      else missing += 1;
    }
    const check =
      ledger === undefined ? null : this.#check(amount, missing, ledger, label, column, on);
    return { column, of, amount, missing, check, agrees: check?.agrees ?? null };
  }

  #check(
    amount: number,
    missing: number,
    ledger: LedgerFigure,
    label: Text,
    column: string | null,
    on: PlainDate,
  ): LedgerCheck {
    const difference = amount - ledger.amount;
    const agrees = difference === 0;
    const say = (value: number): Text => inBoth((language) => written(value, ledger, language));
    const figures = { total: say(amount), had: say(ledger.amount), out: say(difference) };
    if (!agrees) {
      const { document, copy, plan } = this.#paper;
      const message = documentCodes.message("REPORTS_DOCUMENT_TOTAL_DISAGREES", {
        document,
        copy: copy ?? "—",
        column: label,
        total: figures.total,
        ledger: figures.had,
        what: ledger.what,
        difference: figures.out,
      });
      const subject = copy === undefined ? document : `${document}/${copy}`;
      const details = { kind: "conservation", severity: "error", subject, date: on } as const;
      this.findings.push(finding(message, { ...details, aspect: column ?? label.en, plan }));
    }
    const lead = column === null ? leads.fact : leads.total;
    const statement = inBoth(
      (language) =>
        lead[language] +
        compared(figures, ledger, agrees, language) +
        leftOut(missing, language) +
        entryStatement(ledger.entry)[language],
    );
    return { ledger, difference, agrees, statement };
  }

  #unknown(column: string, columns: readonly DocumentColumn[], on: PlainDate): void {
    const { document, plan } = this.#paper;
    const known = columns.map((each) => each.key).join(", ");
    const values = { document, column, known };
    const message = documentCodes.message("REPORTS_DOCUMENT_UNKNOWN_COLUMN", values);
    const details = { kind: "data", severity: "error", subject: document, date: on } as const;
    this.findings.push(finding(message, { ...details, aspect: column, plan }));
  }
}

/**
 * From which entry of the journal a figure was made (入账凭证), by number, first digits of its hash and day; or that
 * nothing has been entered.
 *
 * @param entry - the entry; null for a rehearsal
 */
export function entryStatement(entry: DocumentEntry | null): Text {
  if (entry === null) {
    return {
      zh: "本数为演练结果，尚未入账。",
      en: " From a rehearsal: nothing has been entered in the journal.",
    };
  }
  const { sequence, on } = entry;
  const hash = entry.hash.slice(0, shownDigits);
  return {
    zh: `据台账第${sequence}号凭证（${hash}，${on}）。`,
    en: ` Made from journal entry ${sequence} (${hash}, ${on}).`,
  };
}

const leads: Readonly<Record<"total" | "fact", Text>> = {
  total: { zh: "合计", en: "Total " },
  fact: { zh: "该数为", en: "Figure " },
};

function compared(
  { total, had, out }: Readonly<Record<"total" | "had" | "out", Text>>,
  { what, on }: LedgerFigure,
  agrees: boolean,
  language: Language,
): string {
  if (language === "zh") {
    return agrees
      ? `${total.zh}，与账面数一致（${what.zh}，${on}）。`
      : `${total.zh}，账面数${had.zh}（${what.zh}，${on}），相差${out.zh}，账实不一致。`;
  }
  return agrees
    ? `${total.en}: equals the ledger (${what.en}, ${on}).`
    : `${total.en}; the ledger has ${had.en} (${what.en}, ${on}): they differ by ${out.en}.`;
}

function leftOut(missing: number, language: Language): string {
  if (missing === 0) return "";
  return language === "zh"
    ? `其中${missing}行没有数字，未计入合计。`
    : ` Rows without a number, not in the total: ${missing}.`;
}

function written(value: number, { unit }: LedgerFigure, language: Language): string {
  return formatQuantity({ value, unit }, language);
}

function inBoth(say: (language: Language) => string): Text {
  return { zh: say("zh"), en: say("en") };
}
