import { type AnyView, defineView, type Finding, finding, type ViewCell } from "@fuyou/kernel";
import { clientsCodes } from "./errors.js";
import { recordKindPoint, retentionPoint } from "./record-kind.js";
import { column, joined, noOptions } from "./view-parts.js";

/** What the client store holds, what for and how long (服务对象数据一览). */
export const recordKindsView: AnyView = defineView({
  id: "clients.record-kinds",
  title: { zh: "服务对象数据的用途和保存期", en: "Client data: purpose, consent, retention" },
  question: {
    zh: "服务对象库保存哪些记录，用途、同意方式和保存期各是什么？",
    en: "Which records does the client store hold, what for, on whose consent and how long?",
  },
  options: noOptions,
  answer({ composition, date }) {
    const findings: Finding[] = [];
    const rows = composition.all(recordKindPoint).map(({ value }) => {
      const { retention } = value;
      let kept: ViewCell = null;
      if (retention === "while-enrolled") {
        kept = { zh: "退出即清除", en: "erased at once on leaving" };
      } else {
        const found = (retention ?? []).map((code) => composition.get(retentionPoint, code, date));
        const known = found.filter((each) => each !== undefined);
        kept = joined(
          known.map(({ title, years }) => ({
            zh: `${title.zh}至少${years}年`,
            en: `${title.en} at least ${years} years`,
          })),
        );
        if (known.length < found.length || found.length === 0) {
          const message = clientsCodes.message("CLIENTS_RETENTION_UNRESOLVED", {
            kind: value.title,
          });
          const subject = `record-kind/${value.code}`;
          findings.push(finding(message, { kind: "data", severity: "warning", subject, date }));
        }
      }
      return {
        kind: value.title,
        purpose: value.purpose ?? null,
        consent: value.consent ?? null,
        kept,
      };
    });
    return {
      tables: [
        {
          title: { zh: "服务对象数据", en: "Client data" },
          columns: [
            column("kind", "记录", "record"),
            column("purpose", "用途", "purpose"),
            column("consent", "同意方式", "consent"),
            column("kept", "保存期", "kept"),
          ],
          rows,
          notes: [
            {
              zh: "这些数据只在服务对象库中，不进入县级登记表、日志、快照和备份。",
              en: "They lie in the client store alone, never in the county's registers, journal, snapshots or backups.",
            },
          ],
        },
      ],
      findings,
    };
  },
});
