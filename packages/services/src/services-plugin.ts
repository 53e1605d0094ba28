import { assignments, type DutyAssignment, dutiesPlugin } from "@fuyou/duties";
import {
  changePoint,
  conservedPoint,
  definePlugin,
  messageTablePoint,
  type Plugin,
  tablePoint,
  viewPoint,
} from "@fuyou/kernel";
import { continuityProofPoint, stepKindPoint } from "@fuyou/reform";
import { serviceCatalogueView } from "./catalogue-view.js";
import { servicesCodes } from "./errors.js";
import { licenceContinuity } from "./licence-continuity.js";
import { licenseTechniques } from "./license-step.js";
import { needKinds } from "./need-kinds.js";
import { servicesUnder } from "./provider.js";
import { providerView } from "./provider-view.js";
import { readinessView } from "./readiness-view.js";
import { deliveryModePoint, serviceFamilyPoint, serviceRecordPoint } from "./service-lists.js";
import { needKindPoint, readinessDomainPoint, readinessDomains } from "./service-need.js";
import { techniquePoint } from "./technique.js";
import { techniqueLicences } from "./technique-licence.js";
import { grantTechnique, withdrawTechnique } from "./technique-licence-change.js";
import { tourStops } from "./tour.js";
import { recordTourStop } from "./tour-change.js";
import { tourView } from "./tour-view.js";
import { deliveryModes, serviceFamilies, serviceRecords, techniques } from "./vocabulary.js";

/**
 * Services as a plugin: the lists of the catalogue, the register of licences for techniques, readiness, and what the
 * conservation proof counts of services. Rooms and things are looked at only where assets are composed: without them
 * no code of theirs is known, and a need that names one is refused. A service place is a service of the catalogue wherever its duty is held.
 */
export const servicesPlugin: Plugin<"services"> = definePlugin({
  id: "services",
  title: { zh: "服务", en: "Services" },
  dependsOn: [dutiesPlugin],
  contribute(to) {
    to.add(messageTablePoint, { id: "services", codes: servicesCodes });
    to.add(conservedPoint, {
      category: "services",
      title: { zh: "服务", en: "services given" },
      unit: "service",
      table: assignments,
      measure: (row, composition, date) =>
        servicesUnder(composition, (row as DutyAssignment).duty, date),
    });
    for (const family of serviceFamilies) to.add(serviceFamilyPoint, family);
    for (const record of serviceRecords) to.add(serviceRecordPoint, record);
    for (const mode of deliveryModes) to.add(deliveryModePoint, mode);
    for (const technique of techniques) to.add(techniquePoint, technique);
    for (const domain of readinessDomains) to.add(readinessDomainPoint, domain);
    for (const kind of needKinds) to.add(needKindPoint, kind);
    to.add(tablePoint, techniqueLicences);
    to.add(tablePoint, tourStops);
    to.add(changePoint, recordTourStop);
    to.add(changePoint, grantTechnique);
    to.add(changePoint, withdrawTechnique);
    to.add(continuityProofPoint, licenceContinuity);
    to.add(stepKindPoint, licenseTechniques);
    for (const view of [serviceCatalogueView, providerView, readinessView, tourView])
      to.add(viewPoint, view);
  },
});
