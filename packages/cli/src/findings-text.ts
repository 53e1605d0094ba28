import type { Finding, Language, Severity, Verdict } from "@fuyou/kernel";
import { severityWords, words } from "./language.js";
import { whereToAsk } from "./where-to-ask.js";

const weight: Record<Severity, number> = {
  error: 0,
  mandatory: 1,
  warning: 2,
  target: 3,
  advice: 4,
  information: 5,
};

/**
 * How the rules were judged after a plan, in one line.
 *
 * @param findings - the findings of the plan
 * @param language - the language to speak
 */
export function verdictsText(findings: readonly Finding[], language: Language): string {
  const count = (verdict: Verdict) => findings.filter((each) => each.verdict === verdict).length;
  const parts = [
    `${words.met[language]} ${count("met")}`,
    `${words.short[language]} ${count("short")}`,
    `${words.unknown[language]} ${count("unknown")}`,
    `${words.notApplicable[language]} ${count("not-applicable")}`,
  ];
  return `${words.rules[language]}: ${parts.join(" · ")}`;
}

/**
 * The findings as text, the weightiest first; of many alike only the first few unless all are asked
 * for.
 *
 * @param findings - the findings
 * @param language - the language to speak
 * @param all - whether to list everything
 * @param ids - whether to print the identifier of each
 */
export function findingsText(
  findings: readonly Finding[],
  language: Language,
  all: boolean,
  ids = false,
): string {
  const shown = findings.filter(
    (each) => all || (each.verdict !== "met" && each.verdict !== "not-applicable"),
  );
  const groups = new Map<string, Finding[]>();
  for (const each of [...shown].sort((a, b) => weight[a.severity] - weight[b.severity])) {
    const key = `${each.severity} ${each.code} ${each.requirement ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  const lines = [`${words.findings[language]}: ${shown.length}`];
  for (const group of groups.values()) {
    const listed = all ? group : group.slice(0, 3);
    for (const { id, severity, code, message, source, clause } of listed) {
      const cited = source === null ? "" : ` (${source} ${clause})`;
      lines.push(`  [${severityWords[severity][language]}] ${code}: ${message[language]}${cited}`);
      if (ids) lines.push(`      ${id}`);
    }
    if (listed.length < group.length) {
      lines.push(`      … ${group.length - listed.length} ${words.more[language]}`);
    }
  }
  const fault = shown.find((each) => each.severity === "error");
  if (fault !== undefined) lines.push(whereToAsk(fault.code, language));
  return lines.join("\n");
}
