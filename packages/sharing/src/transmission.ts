import {
  type Composition,
  type CountyView,
  FuyouError,
  inForce,
  type PlainDate,
} from "@fuyou/kernel";
import { dataSetPoint, identifiesPersons } from "./data-set.js";
import { sharingCodes } from "./errors.js";
import { type SystemLink, systemLinkPoint } from "./link.js";
import { type LinkOperation, linkOperations } from "./link-operation.js";

/** One record on its way from system to system (传送记录). It is handed through and kept by nobody here. */
export interface Parcel {
  /** The record, in the form that both systems agreed on. */
  readonly content: unknown;
  /** Reference to the person's consent in the keeper's own store; needed where persons are identified. */
  readonly consent?: string | undefined;
}

/**
 * What carries data from one system to another (适配器): the deployment's own, for the protocol of the province or the
 * vendor. It is asked only after the link was found to permit what is sent.
 */
export interface LinkAdapter {
  /** Its name, as links name it. */
  readonly id: string;
  /**
   * Carries records over.
   *
   * @param link - the link they go by
   * @param dataSet - what they are
   * @param parcels - the records
   */
  carry(link: SystemLink, dataSet: string, parcels: readonly Parcel[]): Promise<void>;
}

/** What is to be sent. */
export interface Transmission {
  /** The link, a code of `sharing.link`. */
  readonly link: string;
  /** The set of data, one that the link declares. */
  readonly dataSet: string;
  /** The records. */
  readonly parcels: readonly Parcel[];
  /** The day. */
  readonly on: PlainDate;
}

/**
 * Sends records by a link (传送): refused where the link is not declared, not in operation, untested, does not declare the
 * set of data, or where records about persons come without consent. Then all of them are refused, and none is named.
 *
 * @param county - the county
 * @param composition - the catalogues
 * @param adapter - what carries them
 * @param sent - what is to be sent
 * @throws FuyouError with a code of `sharingCodes`
 */
export async function transmit(
  county: CountyView,
  composition: Composition,
  adapter: LinkAdapter,
  sent: Transmission,
): Promise<void> {
  const link = composition.get(systemLinkPoint, sent.link, sent.on);
  if (link === undefined) {
    const known = [...composition.keys(systemLinkPoint.id)].join(", ") || "—";
    throw new FuyouError(sharingCodes.message("SHARING_UNKNOWN_LINK", { link: sent.link, known }));
  }
  if (operationsOf(county, sent.link, sent.on).every((each) => each.testedOn === undefined)) {
    const values = { link: sent.link, date: sent.on };
    throw new FuyouError(sharingCodes.message("SHARING_NOT_IN_OPERATION", values));
  }
  const { dataSet } = sent;
  if (!link.dataSets.includes(dataSet)) {
    const values = { link: link.code, dataSet, known: link.dataSets.join(", ") };
    throw new FuyouError(sharingCodes.message("SHARING_NOT_DECLARED", values));
  }
  const set = composition.get(dataSetPoint, dataSet);
  const without = sent.parcels.filter((each) => each.consent === undefined).length;
  if (set !== undefined && identifiesPersons(set) && without > 0) {
    const values = { dataSet, without, count: sent.parcels.length };
    throw new FuyouError(sharingCodes.message("SHARING_WITHOUT_CONSENT", values));
  }
  await adapter.carry(link, dataSet, sent.parcels);
}

/**
 * The records of a link's operation that stand on a day (在运行的联接).
 *
 * @param county - the county
 * @param link - code of the link
 * @param date - the day
 */
export function operationsOf(county: CountyView, link: string, date: PlainDate): LinkOperation[] {
  return [...county.rows(linkOperations)].filter(
    (each) => each.link === link && inForce(each, date),
  );
}
