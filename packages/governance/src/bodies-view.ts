import { defineView, type View } from "@fuyou/kernel";
import { z } from "zod";
import { readBodies } from "./body-reading.js";
import { answerable, type Part } from "./responsibility.js";

const partTitles: Readonly<Record<Part, { zh: string; en: string }>> = {
  overall: { zh: "负总责", en: "answers for all of it" },
  guide: { zh: "指导", en: "guides" },
  lead: { zh: "为主", en: "leads" },
  "carry-out": { zh: "落实", en: "carries out" },
  cooperate: { zh: "配合", en: "cooperates" },
};

const noOptions: z.ZodType<Record<never, never>> = z.strictObject({});

/** Which governing bodies have to exist, which do, and who sits in them (议事协调机构). */
export const bodiesView: View<Record<never, never>> = defineView({
  id: "governance.bodies",
  title: { zh: "议事协调机构", en: "governing bodies" },
  question: {
    zh: "应设哪些议事协调机构，设了没有，由哪些部门或岗位组成？",
    en: "Which governing bodies have to exist, do they, and which departments or posts sit in them?",
  },
  options: noOptions,
  answer({ county, composition, date }) {
    const { lines, findings } = readBodies(county, composition, date);
    return {
      tables: [
        {
          title: { zh: "议事协调机构", en: "Governing bodies" },
          columns: [
            { key: "kind", label: { zh: "类型", en: "kind" }, kind: "text" },
            { key: "unit", label: { zh: "设立单位", en: "at" }, kind: "text" },
            { key: "name", label: { zh: "名称", en: "name" }, kind: "text" },
            { key: "since", label: { zh: "成立日期", en: "since" }, kind: "date" },
            { key: "members", label: { zh: "成员单位", en: "members" }, kind: "text" },
          ],
          rows: lines.map(({ kind, unit, body, members }) => ({
            kind: kind.title,
            unit: unit.name,
            name: body?.name ?? null,
            since: body?.period.from ?? null,
            members: members.length === 0 ? null : members.map(({ name }) => name).join("、"),
          })),
          notes: [
            {
              zh: "成员按部门或岗位登记，不登记个人。",
              en: "Members are departments and posts; no person is recorded.",
            },
          ],
        },
      ],
      findings,
    };
  },
});

/** Who is answerable for what (责任清单). */
export const responsibilitiesView: View<Record<never, never>> = defineView({
  id: "governance.responsibilities",
  title: { zh: "责任清单", en: "responsibilities" },
  question: {
    zh: "哪一级的谁对什么负责，改革后是否不变，谁是自愿参与？",
    en: "Who answers for what at which level, does it stay as it was, and who takes part by choice?",
  },
  options: noOptions,
  answer({ county, composition, date }) {
    const lines = answerable(county, composition, date);
    return {
      tables: [
        {
          title: { zh: "责任清单", en: "Responsibilities" },
          columns: [
            { key: "title", label: { zh: "事项", en: "matter" }, kind: "text" },
            { key: "holder", label: { zh: "责任主体", en: "who answers" }, kind: "text" },
            { key: "part", label: { zh: "责任", en: "part" }, kind: "text" },
            { key: "units", label: { zh: "单位数", en: "units" }, kind: "number" },
            { key: "remark", label: { zh: "说明", en: "remark" }, kind: "text" },
          ],
          rows: lines.map(({ responsibility: each, units }) => ({
            title: each.title,
            holder: each.holder,
            part: partTitles[each.part],
            units,
            remark: each.voluntary
              ? { zh: "自愿", en: "by choice" }
              : each.unchanged
                ? { zh: "改革前后不变", en: "as before the reform" }
                : null,
          })),
        },
      ],
      findings: lines.flatMap((each) => each.findings),
    };
  },
});
