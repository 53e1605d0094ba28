import type { Text } from "@fuyou/kernel";
import type { DocumentContext, OfficialDocument } from "./document.js";
import type { DocumentBlock, DocumentTable } from "./document-content.js";
import { bodyName, shown, titleOr, toFill } from "./document-words.js";
import type { Evidence } from "./evidence.js";
import { evidenceKindPoint, issuerPoint } from "./evidence-kind.js";
import type { Gate } from "./gate.js";
import { gatesAt, gatesOf } from "./gates-at.js";
import { completionOf } from "./phase-completion.js";
import type { Phase } from "./plan.js";
import { readEvidence } from "./standing-evidence.js";
import { phasesOf } from "./step-order.js";

/**
 * The check list of the phases (阶段核对表): what has to be on record before each phase, what is, and what each
 * phase does, with boxes for whoever goes through it.
 */
export const phasesDocument: OfficialDocument = {
  id: "reform.phase-checklist",
  title: { zh: "分阶段核对表", en: "check list of the phases" },
  purpose: {
    zh: "每一阶段实施前逐项核对：应有的证据、已登记的证据、关口是否打开、本阶段的步骤。",
    en: "Gone through before each phase: the evidence asked, that on record, whether the gate is open, the steps.",
  },
  write(context) {
    const { transition, composition } = context;
    const phases = phasesOf(composition, transition.plan);
    if (phases.length === 0) return null;
    return {
      on: transition.to,
      blocks: [
        ...phases.flatMap((phase) => phaseBlocks(phase, context)),
        {
          kind: "signatures",
          signatures: [
            { role: { zh: "核对单位", en: "Checked by" } },
            { role: { zh: "批准实施", en: "Carrying out approved by" } },
          ],
        },
      ],
    };
  },
};

const noGate: DocumentBlock = {
  kind: "paragraph",
  text: { zh: "本阶段没有关口。", en: "The phase has no gate." },
};

function phaseBlocks(phase: Phase, context: DocumentContext): DocumentBlock[] {
  const { transition, composition } = context;
  const done = completionOf(transition.after, phase.plan, phase.id);
  const steps = transition.steps.filter((step) => step.phase === phase.id);
  return [
    { kind: "clause", level: 1, text: phase.title },
    {
      kind: "facts",
      facts: [
        { label: { zh: "起", en: "From" }, value: phase.from, kind: "date" },
        { label: { zh: "止", en: "To" }, value: phase.to, kind: "date" },
        {
          label: { zh: "办结登记", en: "Recorded as carried out on" },
          value: done?.period.from ?? null,
          kind: "date",
        },
      ],
    },
    gatesOf(composition, transition.plan, phase.id).length === 0
      ? noGate
      : { kind: "table", table: gateTable(phase, context) },
    steps.length === 0 ? noStep : stepTable(steps),
  ];
}

const noStep: DocumentBlock = {
  kind: "paragraph",
  text: { zh: "本阶段没有步骤。", en: "The phase has no step." },
};

function stepTable(steps: DocumentContext["transition"]["steps"]): DocumentBlock {
  return {
    kind: "table",
    table: {
      title: { zh: "本阶段步骤", en: "steps of the phase" },
      columns: [
        shown("step", "步骤", "step"),
        shown("on", "生效日期", "effective on", "date"),
        shown("changes", "变更数", "changes", "number"),
        toFill("checked", "核对", "checked"),
      ],
      rows: steps.map(({ title, on, changes }) => ({
        step: title,
        on,
        changes: changes.length,
        checked: null,
      })),
      totals: [{ column: "changes", of: "sum" }],
    },
  };
}

function gateTable(phase: Phase, { transition, composition }: DocumentContext): DocumentTable {
  const { after, plan, title } = transition;
  const said = gatesAt(after, composition, plan, phase.id, phase.to);
  const closed = new Set(
    said.filter((each) => each.code === "REFORM_GATE_CLOSED").map((each) => each.subject),
  );
  const { standing } = readEvidence(after, composition, plan, phase.to);
  const state = (gate: Gate): Text =>
    closed.has(`${plan}.${gate.id}`)
      ? { zh: "未打开", en: "closed" }
      : { zh: "已打开", en: "open" };
  return {
    title: { zh: "关口", en: "gates" },
    columns: [
      shown("gate", "关口", "gate"),
      shown("asked", "应有证据", "evidence asked"),
      shown("had", "已登记证据", "evidence on record"),
      shown("state", "状态", "state"),
      toFill("checked", "核对", "checked"),
    ],
    rows: gatesOf(composition, plan, phase.id).map((gate) => {
      const kind = composition.get(evidenceKindPoint, gate.evidence)?.title;
      const had = standing.filter((each) => each.kind === gate.evidence);
      return {
        gate: gate.title,
        asked: titleOr(kind, gate.evidence),
        had: had.length === 0 ? null : listed(had.map((each) => evidenceName(each))),
        state: state(gate),
        checked: null,
      };
    }),
    // Papers name the plan; its identifier is for messages.
    notes: said.map(({ message: { zh, en } }) => ({
      zh: zh.replaceAll(plan, title.zh),
      en: en.replaceAll(plan, title.en),
    })),
  };

  function evidenceName(row: Evidence): Text {
    const issuer = titleOr(composition.get(issuerPoint, row.issuer)?.title, row.issuer);
    const of = row.institution === undefined ? "" : ` ${bodyName(after, row.institution)}`;
    const by = { zh: row.issuerName ?? issuer.zh, en: row.issuerName ?? issuer.en };
    const number = row.number === undefined ? "" : ` ${row.number}`;
    return {
      zh: `${by.zh}${number}（${row.period.from}）${of}`,
      en: `${by.en}${number} (${row.period.from})${of}`,
    };
  }
}

/** Several names in one cell; the first ten, and how many more. */
function listed(names: readonly Text[]): Text {
  const [first, more] = [names.slice(0, 10), names.length - 10];
  return {
    zh: `${first.map(({ zh }) => zh).join("；")}${more > 0 ? `；另 ${more} 件` : ""}`,
    en: `${first.map(({ en }) => en).join("; ")}${more > 0 ? `; and ${more} more` : ""}`,
  };
}
