import { divisions, townshipOf } from "@fuyou/hierarchy";
import type {
  Citation,
  Composition,
  CountyView,
  Finding,
  Message,
  PlainDate,
  Text,
} from "@fuyou/kernel";
import { labelOf } from "@fuyou/kernel";
import type { RequirementSeverity } from "@fuyou/standards";
import { type PriceList, type ProcuredKind, pricedBy, priceIssues, priceOf } from "./price-list.js";
import { type ProcurementDemand, procurementDemands } from "./procurement-demand.js";
import {
  costOf,
  type ItemTotal,
  type ProcurementCost,
  type TownshipTotal,
  totalsByItem,
  totalsByTownship,
} from "./procurement-total.js";
import { premises, rooms } from "./room.js";

/** What a procurement list is made from. */
export interface ProcurementOptions {
  /** The day on which the specifications are judged. */
  date: PlainDate;
  /** What one piece costs; without it nothing is priced. */
  prices?: PriceList | undefined;
  /** Of requirements of which weight; `mandatory` and `target` unless said: what is advised is not bought. */
  severities?: readonly RequirementSeverity[] | undefined;
}

/** The specification for which something is procured. */
export interface ProcurementReason {
  /** Identifier of the room specification. */
  specification: string;
  /** Key of the requirement that is short, or unknown. */
  requirement: string;
  /** The plugin that contributed it. */
  plugin: string;
  /** How much the document wants it. */
  severity: RequirementSeverity;
  /** The clauses it rests on. */
  cites: readonly Citation[];
}

/** Where something is procured for. */
export interface ProcurementPlace {
  /** The room or division judged: `table/id`. */
  subject: string;
  /** How it is called. */
  place: string;
  /** The division it lies in. */
  division: string;
  /** The township-level division it lies in; null for what is the county's own. */
  township: string | null;
}

/** What is procured. */
export interface ProcuredThing {
  /** Whether it is a thing for a room, a board that tells something, or a display outside. */
  kind: ProcuredKind;
  /** Its code in the list of that kind. */
  code: string;
  /** Its name. */
  title: Text;
}

/** One line of a procurement list (采购项): so many of one thing for one place. */
export interface ProcurementLine extends ProcuredThing, ProcurementPlace {
  /** How many are lacking. */
  quantity: number;
  /** The specifications that ask for it; where several do, the largest shortfall counts, once. */
  because: readonly ProcurementReason[];
  /** What one costs, in fen; null where that is not known. */
  unitPrice: number | null;
  /** What they cost, in fen; null where that is not known. */
  cost: number | null;
}

/** What has to be inventoried first (待清点): nobody knows whether it is there, so it is not bought. */
export interface InventoryGap extends ProcurementPlace {
  /** What nobody knows of. */
  things: readonly ProcuredThing[];
  /** Why, for each of them, in the words of the judgement. */
  messages: readonly Text[];
}

/** A requirement that found nothing to judge. */
export interface NotListed {
  /** Key of the requirement. */
  requirement: string;
  /** Why. */
  message: Text;
}

/** What is lacking to what room specifications ask for (采购清单): what, how many, where, why, and for how much. */
export interface ProcurementList {
  /** The day on which it was judged. */
  date: PlainDate;
  /** What is lacking, by township, place and thing. */
  lines: readonly ProcurementLine[];
  /** What has to be inventoried before anybody can say. */
  toInventory: readonly InventoryGap[];
  /** Requirements that find nothing in their scope: no such room or division is on record. */
  notListed: readonly NotListed[];
  /** Totals by thing. */
  byItem: readonly ItemTotal[];
  /** Totals by township. */
  byTownship: readonly TownshipTotal[];
  /** How many pieces in all. */
  quantity: number;
  /** What all of it costs; null without a price list. */
  cost: ProcurementCost | null;
  /** What is wrong with the price list. */
  issues: readonly Message[];
}

/**
 * Lists what has to be procured so that room specifications are met (采购清单). It judges the requirements
 * that follow from them, thing by thing, and takes their shortfalls: there is no second rule. Rooms and
 * functions are arranged, not bought, and are left to the findings. What nobody has inventoried is not
 * bought. Things asked of each room and things asked of a whole division are not set off against each
 * other.
 *
 * @param county - the county in the state to be judged
 * @param composition - the specifications, registers and code lists
 * @param options - the day and the prices
 */
export function procurementList(
  county: CountyView,
  composition: Composition,
  options: ProcurementOptions,
): ProcurementList {
  const { date, prices, severities = ["mandatory", "target"] } = options;
  const lines = new Map<string, ProcurementLine>();
  const gaps = new Map<string, InventoryGap>();
  const notListed: NotListed[] = [];
  for (const demand of procurementDemands(county, composition, date)) {
    if (!severities.includes(demand.because.severity)) continue;
    const { because, finding } = demand;
    if (finding.verdict === "not-applicable") {
      if (!notListed.some((each) => each.requirement === because.requirement)) {
        notListed.push({ requirement: because.requirement, message: finding.message });
      }
    } else if (finding.verdict === "unknown") addGap(gaps, demand, finding, county, composition);
    else if (finding.verdict === "short") {
      addLine(lines, demand, finding, { county, composition, prices });
    }
  }
  const listed = [...lines.values()].sort(inOrder);
  return {
    date,
    lines: listed,
    toInventory: [...gaps.values()].sort(inOrder),
    notListed,
    byItem: totalsByItem(listed, prices),
    byTownship: totalsByTownship(listed, county, prices),
    quantity: listed.reduce((sum, each) => sum + each.quantity, 0),
    cost: costOf(listed, prices),
    issues: prices === undefined ? [] : priceIssues(prices, composition),
  };
}

/** What places, names and prices are looked up in. */
interface Books {
  county: CountyView;
  composition: Composition;
  prices: PriceList | undefined;
}

function addLine(
  lines: Map<string, ProcurementLine>,
  { kind, code, because }: ProcurementDemand,
  { subject, shortfall }: Finding,
  { county, composition, prices }: Books,
): void {
  const key = `${kind}/${code}@${subject}`;
  const known = lines.get(key);
  const quantity = Math.max(known?.quantity ?? 0, shortfall ?? 0);
  const unitPrice = priceOf(prices, kind, code);
  lines.set(key, {
    ...thingOf(kind, code, composition),
    ...procurementPlace(subject, county),
    quantity,
    because: [...(known?.because ?? []), because],
    unitPrice,
    cost: unitPrice === null ? null : unitPrice * quantity,
  });
}

function addGap(
  gaps: Map<string, InventoryGap>,
  { kind, code }: ProcurementDemand,
  { subject, message }: Finding,
  county: CountyView,
  composition: Composition,
): void {
  const known = gaps.get(subject);
  const { things = [], messages = [] } = known ?? {};
  if (things.some((each) => each.kind === kind && each.code === code)) return;
  gaps.set(subject, {
    ...procurementPlace(subject, county),
    things: [...things, thingOf(kind, code, composition)],
    messages: [...messages, message],
  });
}

function thingOf(kind: ProcuredKind, code: string, composition: Composition): ProcuredThing {
  const title = composition.get(pricedBy[kind].point, code)?.title ?? { zh: code, en: code };
  return { kind, code, title };
}

/**
 * Where a room or a division lies (所在地).
 *
 * @param subject - the record: `table/id`
 * @param county - the county
 */
export function procurementPlace(subject: string, county: CountyView): ProcurementPlace {
  const id = subject.slice(subject.indexOf("/") + 1);
  const room = subject.startsWith(`${rooms.name}/`) ? county.get(rooms, id) : undefined;
  const division =
    room === undefined ? id : (county.get(premises, room.premises)?.division ?? room.premises);
  const place = room === undefined ? divisionName(id, county) : labelOf(rooms, room, county);
  return { subject, place, division, township: townshipOf(division) ?? null };
}

function divisionName(id: string, county: CountyView): string {
  return county.get(divisions, id)?.name ?? id;
}

function inOrder(a: ProcurementPlace, b: ProcurementPlace): number {
  const [first, second] = [a, b].map((each) => `${each.township ?? ""} ${each.subject}`);
  return (first as string) < (second as string) ? -1 : first === second ? 0 : 1;
}
