import {
  type Change,
  defineChange,
  FuyouError,
  type PlainDate,
  plainDateSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { governanceCodes } from "./errors.js";
import {
  type Inspection,
  type InspectionProblem,
  inspectionProblemSchema,
  inspectionProblems,
  inspectionSchema,
  inspections,
} from "./inspection.js";

/** What has to be said to record an inspection: the record, and what was found. */
export interface InspectionRecording {
  /** The inspection. */
  inspection: Inspection;
  /** The problems found; none where nothing was. */
  problems: readonly InspectionProblem[];
}

/** Records an inspection with the problems it found (登记监督检查). */
export const recordInspection: Change<InspectionRecording> = defineChange<InspectionRecording>({
  type: "governance.record-inspection",
  title: { zh: "登记监督检查", en: "record an inspection" },
  schema: z.strictObject({
    inspection: inspectionSchema,
    problems: z.array(inspectionProblemSchema),
  }),
  apply(draft, { inspection, problems }) {
    draft.insert(inspections, inspection);
    for (const problem of problems) draft.insert(inspectionProblems, problem);
  },
});

/** What has to be said to record that a problem was put right. */
export interface CorrectionRecording {
  /** The problem. */
  problem: string;
  /** The day on which it was put right. */
  on: PlainDate;
}

/** Records that a problem was put right (登记整改). */
export const recordCorrection: Change<CorrectionRecording> = defineChange<CorrectionRecording>({
  type: "governance.record-correction",
  title: { zh: "登记整改", en: "record a correction" },
  schema: z.strictObject({ problem: z.string().min(1), on: plainDateSchema }),
  apply(draft, { problem, on }) {
    const row = draft.require(inspectionProblems, problem);
    if (row.correctedOn !== undefined) {
      const values = { id: problem, on: row.correctedOn };
      throw new FuyouError(governanceCodes.message("GOVERNANCE_ALREADY_CORRECTED", values));
    }
    const inspected = draft.require(inspections, row.inspection).on;
    if (on < inspected) {
      const values = { id: problem, on, inspected };
      throw new FuyouError(governanceCodes.message("GOVERNANCE_CORRECTED_BEFORE", values));
    }
    draft.update(inspectionProblems, problem, { correctedOn: on });
  },
});

/** What has to be said to hand a problem over. */
export interface ProblemReferral {
  /** The problem. */
  problem: string;
  /** To whom, a code of `reform.issuer`. */
  to: string;
}

/** Hands a problem over to the authority that may decide (移送问题). What it decides is not kept here. */
export const referProblem: Change<ProblemReferral> = defineChange<ProblemReferral>({
  type: "governance.refer-problem",
  title: { zh: "移送问题", en: "hand a problem over" },
  schema: z.strictObject({ problem: z.string().min(1), to: z.string().min(1) }),
  apply(draft, { problem, to }) {
    draft.update(inspectionProblems, problem, { referredTo: to });
  },
});
