import type { ViewTable } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";

const columns: ViewTable["columns"] = [
  { key: "plan", label: { zh: "方案", en: "plan" }, kind: "text" },
  { key: "step", label: { zh: "步骤", en: "step" }, kind: "text" },
  { key: "phase", label: { zh: "阶段", en: "phase" }, kind: "text" },
  { key: "on", label: { zh: "生效日", en: "takes effect" }, kind: "date" },
  { key: "changes", label: { zh: "变更项数", en: "changes" }, kind: "number" },
  { key: "records", label: { zh: "涉及登记", en: "records" }, kind: "number" },
];

/**
 * What each step did, as a table (步骤成效数据).
 *
 * @param transitions - the plans in order
 */
export function stepTable(transitions: readonly Transition[]): ViewTable {
  return {
    title: { zh: "各步骤做了什么", en: "what each step did" },
    columns,
    rows: transitions.flatMap(({ title, steps }) =>
      steps.map((step) => ({
        plan: title,
        step: step.title,
        phase: step.phase,
        on: step.on,
        changes: step.changes.length,
        records: new Set(
          step.changes.flatMap(({ edits }) => edits.map((edit) => `${edit.table}/${edit.id}`)),
        ).size,
      })),
    ),
  };
}
