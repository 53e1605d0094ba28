import {
  changePoint,
  definePlugin,
  kernelPlugin,
  matchRulePoint,
  messageTablePoint,
  type Plugin,
  tablePoint,
  viewPoint,
} from "@fuyou/kernel";
import { certificates } from "./certificate.js";
import { demandFigures } from "./demand-figure.js";
import { departments } from "./department.js";
import { divisions } from "./division.js";
import { certificateKinds, registrationItems } from "./ending-vocabulary.js";
import { hierarchyCodes } from "./errors.js";
import {
  certificateKindPoint,
  departmentKindPoint,
  plateKindPoint,
  registrationItemPoint,
  relationKindPoint,
} from "./extension-points.js";
import { divisionMatch, institutionMatch } from "./hierarchy-match.js";
import { institutions } from "./institution.js";
import { abolish, establish, registerChange } from "./institution-change.js";
import {
  institutionRoleKinds,
  institutionRolePoint,
  institutionRoles,
} from "./institution-role.js";
import { endRoles, giveRole } from "./institution-role-change.js";
import { institutionKindPoint } from "./kind.js";
import { namePlates } from "./name-plate.js";
import { forecastView } from "./population-forecast.js";
import {
  issueCertificate,
  noteRegistrationOwed,
  recordRegistration,
  surrenderCertificate,
} from "./registration-change.js";
import { registrationEvents } from "./registration-event.js";
import { administrativeRelation, guidanceRelation, relations } from "./relation.js";
import { rolesView } from "./roles-view.js";
import { seals } from "./seal.js";
import { cutSeal, limitSeal, surrenderSeal } from "./seal-change.js";
import { networkView } from "./service-tier.js";
import {
  addDepartment,
  endRelations,
  hangPlate,
  moveDepartments,
  relate,
} from "./structure-change.js";
import { departmentKinds, institutionKinds, plateKinds } from "./vocabulary.js";
import { windingUps } from "./winding-up.js";
import {
  assignWindingUps,
  beginWindingUp,
  closeClaims,
  deregister,
  fileLiquidationReport,
  publishNotice,
  tellCreditors,
} from "./winding-up-change.js";

/** The hierarchy as a plugin: its registers and the vocabulary common to all counties. */
export const hierarchyPlugin: Plugin<"hierarchy"> = definePlugin({
  id: "hierarchy",
  title: { zh: "机构体系", en: "Hierarchy" },
  dependsOn: [kernelPlugin],
  contribute(to) {
    to.add(messageTablePoint, { id: "hierarchy", codes: hierarchyCodes });
    for (const table of [divisions, institutions, namePlates, departments, relations]) {
      to.add(tablePoint, table);
    }
    for (const table of [seals, certificates, registrationEvents, windingUps]) {
      to.add(tablePoint, table);
    }
    for (const rule of [divisionMatch, institutionMatch]) to.add(matchRulePoint, rule);
    to.add(tablePoint, institutionRoles);
    to.add(tablePoint, demandFigures);
    for (const change of [giveRole, endRoles]) to.add(changePoint, change);
    for (const role of institutionRoleKinds) to.add(institutionRolePoint, role);
    for (const view of [rolesView, networkView, forecastView]) to.add(viewPoint, view);
    for (const change of [establish, abolish, registerChange]) to.add(changePoint, change);
    for (const change of [hangPlate, addDepartment, moveDepartments, relate, endRelations]) {
      to.add(changePoint, change);
    }
    for (const change of [cutSeal, limitSeal, surrenderSeal]) to.add(changePoint, change);
    for (const change of [issueCertificate, surrenderCertificate]) to.add(changePoint, change);
    for (const change of [noteRegistrationOwed, recordRegistration]) to.add(changePoint, change);
    for (const change of [beginWindingUp, tellCreditors, publishNotice, closeClaims]) {
      to.add(changePoint, change);
    }
    for (const change of [assignWindingUps, fileLiquidationReport, deregister])
      to.add(changePoint, change);
    for (const kind of certificateKinds) to.add(certificateKindPoint, kind);
    for (const item of registrationItems) to.add(registrationItemPoint, item);
    for (const kind of institutionKinds) to.add(institutionKindPoint, kind);
    for (const kind of departmentKinds) to.add(departmentKindPoint, kind);
    for (const kind of plateKinds) to.add(plateKindPoint, kind);
    to.add(relationKindPoint, {
      code: administrativeRelation,
      title: { zh: "隶属关系", en: "administrative subordination" },
    });
    to.add(relationKindPoint, {
      code: guidanceRelation,
      title: { zh: "业务指导", en: "professional guidance" },
    });
  },
});
