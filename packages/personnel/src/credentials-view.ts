import { institutions } from "@fuyou/hierarchy";
import {
  addDays,
  daysBetween,
  defineView,
  finding,
  inForce,
  type View,
  type ViewCell,
  type ViewColumn,
} from "@fuyou/kernel";
import { z } from "zod";
import { credentialEvents, credentialKindPoint, credentialRulePoint } from "./credential-event.js";
import { personnelCodes } from "./errors.js";
import { licenceKindPoint } from "./extension-points.js";
import { licences } from "./licence.js";
import { staff } from "./staff.js";

/** What may be asked of credentials more narrowly. */
export interface CredentialsQuestion {
  /** How many days ahead (提前天数); 90, for the three months of the rule on re-registration, unless said. */
  days: number;
}

const eventColumns: readonly ViewColumn[] = [
  { key: "kind", label: { zh: "事项", en: "Matter" }, kind: "text" },
  { key: "name", label: { zh: "名称", en: "Name" }, kind: "text" },
  { key: "from", label: { zh: "起", en: "From" }, kind: "date" },
  { key: "to", label: { zh: "止", en: "To" }, kind: "date" },
];
const licenceColumns: readonly ViewColumn[] = [
  { key: "licence", label: { zh: "证照编号", en: "Licence" }, kind: "text" },
  { key: "kind", label: { zh: "类型", en: "Kind" }, kind: "text" },
  { key: "institution", label: { zh: "单位", en: "Institution" }, kind: "text" },
  { key: "to", label: { zh: "有效期止", en: "Valid to" }, kind: "date" },
  { key: "left", label: { zh: "剩余天数", en: "Days left" }, kind: "number" },
];

/**
 * The credential calendar (资格申报与到期): what may be applied for now and soon, and which licences end within three
 * months. A licence is shown by its number and institution, never by name.
 */
export const credentialsView: View<CredentialsQuestion> = defineView<CredentialsQuestion>({
  id: "personnel.credentials",
  title: { zh: "资格申报与到期", en: "Credential calendar" },
  question: {
    zh: "近期有哪些职称、考试和注册要组织，哪些证照即将到期？",
    en: "Which applications, examinations and registrations are due, and which licences end soon?",
  },
  options: z.strictObject({
    days: z.int().min(1).default(90),
  }) as z.ZodType<CredentialsQuestion>,
  answer({ county, composition, date }, { days }) {
    const horizon = addDays(date, days);
    const year = date.slice(0, 4);
    const events = [...county.rows(credentialEvents)].filter((row) => row.retiredOn === undefined);
    const ahead = events
      .filter(({ period }) => period.from <= horizon && (period.to ?? horizon) >= date)
      .sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
    const ending = [...county.rows(licences)]
      .filter(
        (row) => inForce(row, date) && row.period?.to !== undefined && row.period.to <= horizon,
      )
      .sort((a, b) => ((a.period?.to ?? "") < (b.period?.to ?? "") ? -1 : 1));
    const missing = composition.at(credentialRulePoint, date).flatMap(({ value }) =>
      value.kinds
        .filter((kind) => events.every((row) => row.kind !== kind || !touches(row.period, year)))
        .map((kind) => {
          const title = composition.get(credentialKindPoint, kind)?.title ?? kind;
          const values = { rule: value.title, year, matter: title };
          return finding(personnelCodes.message("PERSONNEL_CREDENTIAL_UNDATED", values), {
            kind: "requirement",
            severity: "target",
            subject: `county/${county.code}`,
            date,
            aspect: `${value.id}/${kind}`,
            cites: value.cites[0],
          });
        }),
    );
    return {
      tables: [
        {
          title: { zh: `今后 ${days} 天的申报日程`, en: `Calendar of the next ${days} days` },
          columns: eventColumns,
          rows: ahead.map(
            (row): Record<string, ViewCell> => ({
              kind: composition.get(credentialKindPoint, row.kind)?.title ?? row.kind,
              name: row.name,
              from: row.period.from,
              to: row.period.to ?? null,
            }),
          ),
        },
        {
          title: { zh: `${days} 天内到期的证照`, en: `Licences that end within ${days} days` },
          columns: licenceColumns,
          rows: ending.map((row): Record<string, ViewCell> => {
            const to = row.period?.to ?? date;
            const home = county.get(staff, row.person)?.institution;
            const name = home === undefined ? null : county.get(institutions, home)?.name;
            return {
              licence: row.id,
              kind: composition.get(licenceKindPoint, row.kind)?.title ?? row.kind,
              institution: name ?? null,
              to,
              left: daysBetween(date, to),
            };
          }),
          notes: [
            {
              zh: "没有登记有效期的证照不在此列，并不表示长期有效。",
              en: "Licences without days on record are not listed; that does not make them last.",
            },
          ],
        },
      ],
      findings: missing,
    };
  },
});

function touches(period: { from: string; to?: string | undefined }, year: string): boolean {
  return period.from.slice(0, 4) <= year && (period.to ?? period.from).slice(0, 4) >= year;
}
