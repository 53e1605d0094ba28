import type { PlainDate } from "@fuyou/kernel";
import type { Requirement } from "@fuyou/standards";
import {
  centreEightDuties,
  centreForPublicInterest,
  centreSecondGrade,
  oneCountyCentre,
} from "./centre-requirements.js";
import {
  communityCentreGuided,
  hospitalEightDuties,
  stationPlateHung,
  townshipStationEnded,
} from "./township-requirements.js";
import {
  villageRoomsKept,
  villageWorkerDuties,
  villageWorkerKept,
} from "./village-requirements.js";

/**
 * The requirements of source 000 that registers can judge (方案提出的要求). What has to be kept holds from the
 * first day of the implementation; what its steps bring about, from the day after its last.
 *
 * @param implementation - first day of the implementation
 * @param conclusion - first day after it
 */
export function requirements(
  implementation: PlainDate,
  conclusion: PlainDate,
): readonly Requirement[] {
  return [
    villageWorkerKept(implementation),
    villageRoomsKept(implementation),
    villageWorkerDuties(conclusion),
    oneCountyCentre(conclusion),
    centreForPublicInterest(conclusion),
    centreEightDuties(conclusion),
    townshipStationEnded(conclusion),
    stationPlateHung(conclusion),
    hospitalEightDuties(conclusion),
    communityCentreGuided(conclusion),
    centreSecondGrade(),
  ];
}
