import { hierarchyPlugin } from "@fuyou/hierarchy";
import {
  changePoint,
  definePlugin,
  messageTablePoint,
  type Plugin,
  tablePoint,
  viewPoint,
} from "@fuyou/kernel";
import { absorb } from "./absorb.js";
import { acceptanceDocument } from "./acceptance-document.js";
import { inspectorAnswersDocument, officialAnswersDocument } from "./answers-document.js";
import { consolidate } from "./consolidate.js";
import { datesAnswer } from "./dates-answer.js";
import { documentPoint } from "./document.js";
import { reformCodes } from "./errors.js";
import { evidence, recordEvidence, withdrawEvidence } from "./evidence.js";
import { evidenceKindPoint, issuerPoint } from "./evidence-kind.js";
import { evidenceKinds, issuers } from "./evidence-vocabulary.js";
import { integrationDimensionPoint, integrationDimensions } from "./integration-dimension.js";
import { restoreLineage } from "./new-identity.js";
import { officialAnswerPoint } from "./official-answer.js";
import { phasesDocument } from "./phases-document.js";
import { platesDocument } from "./plates-document.js";
import { endRecords, openRecords } from "./record-change.js";
import { completionAnswer, platesAnswer, signaturesAnswer } from "./reform-answers.js";
import { registrationDocument } from "./registration-document.js";
import { relocationPoint } from "./relocation.js";
import { reversalPoint } from "./reversal-kind.js";
import { roleRelocation } from "./role-relocation.js";
import { schemeSummary } from "./scheme-summary.js";
import { completionView, scorecardView } from "./scorecard-view.js";
import { sealsDocument } from "./seals-document.js";
import { stepKindPoint } from "./step.js";
import { strengthen } from "./strengthen.js";
import { structureRelocation } from "./structure-relocation.js";
import { structureReversal } from "./structure-reversal.js";
import {
  addDepartments,
  createInstitutions,
  guideInstitutions,
  hangPlates,
} from "./structure-step.js";
import { windUp } from "./wind-up.js";

/**
 * The reform as a plugin: the kinds of step that change institutions, what moves with them, and the
 * register of evidence with its vocabulary.
 */
export const reformPlugin: Plugin<"reform"> = definePlugin({
  id: "reform",
  title: { zh: "整合", en: "Reform" },
  dependsOn: [hierarchyPlugin],
  contribute(to) {
    to.add(messageTablePoint, { id: "reform", codes: reformCodes });
    for (const kind of [consolidate, absorb, strengthen]) to.add(stepKindPoint, kind);
    for (const kind of [hangPlates, addDepartments, createInstitutions, guideInstitutions, windUp])
      to.add(stepKindPoint, kind);
    to.add(relocationPoint, structureRelocation);
    to.add(relocationPoint, roleRelocation);
    to.add(reversalPoint, structureReversal);
    for (const change of [endRecords, openRecords]) to.add(changePoint, change);
    to.add(changePoint, restoreLineage);
    to.add(tablePoint, evidence);
    for (const change of [recordEvidence, withdrawEvidence]) to.add(changePoint, change);
    for (const issuer of issuers) to.add(issuerPoint, issuer);
    for (const kind of evidenceKinds) to.add(evidenceKindPoint, kind);
    for (const dimension of integrationDimensions) to.add(integrationDimensionPoint, dimension);
    to.add(viewPoint, scorecardView);
    to.add(viewPoint, completionView);
    for (const document of [
      schemeSummary,
      officialAnswersDocument,
      inspectorAnswersDocument,
      acceptanceDocument,
      phasesDocument,
      platesDocument,
      sealsDocument,
      registrationDocument,
    ]) {
      to.add(documentPoint, document);
    }
    for (const answer of [completionAnswer, platesAnswer, datesAnswer, signaturesAnswer]) {
      to.add(officialAnswerPoint, answer);
    }
  },
});
