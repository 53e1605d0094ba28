import { institutions } from "@fuyou/hierarchy";
import {
  defineView,
  type Finding,
  finding,
  inForce,
  type Message,
  type View,
  type ViewCell,
  type ViewColumn,
} from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { licences } from "./licence.js";
import { licenceFrom } from "./licence-kinds.js";
import { posts } from "./post.js";
import {
  exitReasonPoint,
  practiceExits,
  riskPools,
  type VillagePracticeRule,
  villagePracticePoint,
} from "./village-practice.js";

/** Which posts the practice of village doctors is judged for. */
export interface VillagePracticeQuestion {
  /** The kinds of post whose holders are village doctors, codes of `personnel.post-kind`. */
  postKinds: readonly string[];
}

const columns: readonly ViewColumn[] = [
  { key: "institution", label: { zh: "机构", en: "Institution" }, kind: "text" },
  { key: "doctors", label: { zh: "在岗村医", en: "Doctors" }, kind: "number" },
  { key: "registered", label: { zh: "已在此注册", en: "Registered here" }, kind: "number" },
  { key: "pool", label: { zh: "风险共担", en: "Risk pool" }, kind: "text" },
];
const exitColumns: readonly ViewColumn[] = [
  { key: "reason", label: { zh: "退出原因", en: "Reason" }, kind: "text" },
  { key: "exits", label: { zh: "人次", en: "Exits" }, kind: "number" },
];

/** What may be practised as a village doctor: the certificate itself, and the licences that go beyond it. */
const licensed = [...licenceFrom("village-doctor"), ...licenceFrom("assistant-physician")];

/**
 * The practice of village doctors (乡村医生执业): how many hold posts where, whether they are registered there,
 * whether a pool shares their risks, and how many left this year and why. Numbers only.
 */
export const villagePracticeView: View<VillagePracticeQuestion> =
  defineView<VillagePracticeQuestion>({
    id: "personnel.village-practice",
    title: { zh: "乡村医生执业", en: "Practice of village doctors" },
    question: {
      zh: "乡村医生是否都已注册、是否有风险共担，本年度退出多少、因何退出？",
      en: "Are village doctors registered and their risks shared, and how many left this year and why?",
    },
    options: z.strictObject({
      postKinds: z.array(z.string().min(1)).min(1).default(["village-doctor"]),
    }) as z.ZodType<VillagePracticeQuestion>,
    answer({ county, composition, date }, { postKinds }) {
      const rules = composition.at(villagePracticePoint, date).map(({ value }) => value);
      const holders = new Map<string, Set<string>>();
      for (const post of county.rows(posts)) {
        if (!postKinds.includes(post.kind) || post.holder === undefined || !inForce(post, date)) {
          continue;
        }
        const known = holders.get(post.institution) ?? new Set();
        holders.set(post.institution, known.add(post.holder));
      }
      const rows: Record<string, ViewCell>[] = [];
      const findings: Finding[] = [];
      const say = (rule: VillagePracticeRule, message: Message, institution: string) =>
        findings.push(
          finding(message, {
            kind: "requirement",
            severity: "mandatory",
            subject: `institutions/${institution}`,
            date,
            aspect: rule.id,
            cites: rule.cites[0],
          }),
        );
      for (const [id, doctors] of holders) {
        const name = county.get(institutions, id)?.name ?? id;
        const registered = [...doctors].filter((person) =>
          county
            .by(licences, "person", person)
            .some(
              (row) =>
                licensed.includes(row.kind) &&
                inForce(row, date) &&
                (row.placeOfPractice ?? id) === id,
            ),
        ).length;
        const pool = county.by(riskPools, "members", id).find((row) => inForce(row, date));
        rows.push({
          institution: name,
          doctors: doctors.size,
          registered,
          pool: pool?.name ?? null,
        });
        for (const rule of rules) {
          const open = doctors.size - registered;
          if (rule.registration && open > 0) {
            const values = { institution: name, count: open, rule: rule.title };
            say(rule, personnelCodes.message("PERSONNEL_DOCTORS_UNREGISTERED", values), id);
          }
          if (rule.riskPool && pool === undefined) {
            const values = { institution: name, rule: rule.title };
            say(rule, personnelCodes.message("PERSONNEL_NO_RISK_POOL", values), id);
          }
        }
      }
      const exits = new Map<string, number>();
      for (const { on, reason, retiredOn } of county.rows(practiceExits)) {
        if (retiredOn !== undefined || !on.startsWith(date.slice(0, 4))) continue;
        exits.set(reason, (exits.get(reason) ?? 0) + 1);
      }
      return {
        tables: [
          {
            title: { zh: "乡村医生执业", en: "Practice of village doctors" },
            columns,
            rows,
            notes: rules.flatMap(({ open }) => (open === undefined ? [] : [open])),
          },
          {
            title: { zh: "本年度退出执业", en: "Exits of the year" },
            columns: exitColumns,
            rows: [...exits].map(([reason, many]) => ({
              reason: composition.get(exitReasonPoint, reason)?.title ?? reason,
              exits: many,
            })),
          },
        ],
        findings,
      };
    },
  });
