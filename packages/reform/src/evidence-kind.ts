import {
  type Citation,
  type CodeEntry,
  citationSchema,
  codeOf,
  codeSchema,
  defineCodeList,
  defineExtensionPoint,
  type ExtensionPoint,
  nearest,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { reformCodes } from "./errors.js";

/** Who issues evidence (出具单位类别): an open list of offices, not of names. */
export const issuerPoint: ExtensionPoint<CodeEntry> = defineCodeList("reform.issuer", {
  zh: "出具单位类别",
  en: "issuers of evidence",
});

/** What a kind of evidence may need beside kind, plan, issuer and day. */
export type EvidenceNeed = "number" | "institution" | "about";

/**
 * A kind of evidence (证据类型): an approval, a deliverable, a consultation, a meeting, an inventory. It
 * declares what a record of it needs before it counts for a gate, so that no code asks what it is.
 */
export interface EvidenceKind {
  /** The code that records hold, for example `establishment-approval`. */
  code: string;
  /** Its name. */
  title: Text;
  /** Who may issue it, codes of `reform.issuer`; at least one. */
  issuers: readonly string[];
  /** What a record of it has to say beside kind, plan, issuer and day; nothing where absent. */
  needs?: readonly EvidenceNeed[] | undefined;
  /**
   * Kinds of which the plan has to have a record of the same day or earlier (先后次序), of the same
   * institution where both name one. A record that comes before them does not count.
   */
  after?: readonly string[] | undefined;
  /**
   * Whether only the carrying out of a plan writes and withdraws it (系统登记), so that nobody enters by hand
   * that a phase was carried out.
   */
  reserved?: boolean | undefined;
  /** The clauses that ask for it, where a document does. */
  cites?: readonly Citation[] | undefined;
}

/** Shape of an {@link EvidenceKind}. */
export const evidenceKindSchema: z.ZodType<EvidenceKind> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  issuers: z.array(codeOf(issuerPoint)).min(1),
  needs: z.array(z.enum(["number", "institution", "about"])).optional(),
  after: z.array(z.string()).optional(),
  reserved: z.boolean().optional(),
  cites: z.array(citationSchema).optional(),
});

/** Kinds of evidence (证据类型): an open list. */
export const evidenceKindPoint: ExtensionPoint<EvidenceKind> = defineExtensionPoint<EvidenceKind>({
  id: "reform.evidence-kind",
  title: { zh: "证据类型", en: "kinds of evidence" },
  schema: evidenceKindSchema,
  cited: false,
  key: (kind) => kind.code,
  *check(entries, composition) {
    const kinds = new Map(entries.map(({ value }) => [value.code, value]));
    for (const { plugin, key, value } of entries) {
      const say = (zh: string, en: string) =>
        reformCodes.message("REFORM_INVALID_EVIDENCE_KIND", {
          plugin,
          kind: key,
          reason: { zh, en },
        });
      for (const before of value.after ?? []) {
        if (kinds.has(before)) continue;
        const close = nearest(before, kinds.keys()) ?? "—";
        const zh = `它列在 ${before} 之后，而没有这种证据；最接近的是 ${close}`;
        yield say(zh, `it comes after '${before}', which is no kind; the nearest is '${close}'`);
      }
      for (const issuer of value.issuers) {
        const known = composition.keys(issuerPoint.id);
        if (known.has(issuer)) continue;
        const close = nearest(issuer, known) ?? "—";
        const zh = `没有出具单位类别 ${issuer}；最接近的是 ${close}`;
        yield say(zh, `there is no issuer '${issuer}'; the nearest is '${close}'`);
      }
      if (leadsBack(value, kinds)) {
        yield say("它的先后次序成环", "what it comes after leads back to itself");
      }
    }
  },
});

function leadsBack(kind: EvidenceKind, kinds: ReadonlyMap<string, EvidenceKind>): boolean {
  const open = [...(kind.after ?? [])];
  const seen = new Set<string>();
  while (open.length > 0) {
    const each = open.pop() as string;
    if (each === kind.code) return true;
    if (seen.has(each)) continue;
    seen.add(each);
    open.push(...(kinds.get(each)?.after ?? []));
  }
  return false;
}
