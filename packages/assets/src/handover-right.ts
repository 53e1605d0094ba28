import { type Institution, institutions, windingUps } from "@fuyou/hierarchy";
import {
  type CountyView,
  FuyouError,
  inForce,
  type PlainDate,
  successorsOf,
  type Text,
} from "@fuyou/kernel";
import { remainderOf } from "@fuyou/reform";
import { type Archive, archives } from "./archive.js";
import { assets } from "./asset.js";
import { custodies } from "./custody.js";
import { assetsCodes } from "./errors.js";
import { type Handover, type HandoverParty, partyTitles } from "./handover.js";
import { inventories } from "./inventory.js";
import { inventoryLines } from "./inventory-line.js";
import { holderOf, type Item } from "./item-register.js";

/**
 * Refuses to list in a handover what its transferor does not have (非本单位资产不得列入). Right is what it has,
 * an asset it is only to have later included; and, on a paper drawn up after the plan has moved everything, what
 * the receiving body has and the registers show to have been the transferor's: by a custody of it, a line of an
 * inventory of it, or a fonds that began there.
 *
 * @param county - the county
 * @param handover - the handover, with its receiving body where there is one
 * @param item - the item
 * @param on - the day
 * @throws FuyouError `ASSETS_NOT_TO_HAND_OVER`
 */
export function requireHandedOver(
  county: CountyView,
  { from, to }: Pick<Handover, "from" | "to">,
  item: Item,
  on: PlainDate,
): void {
  const holder = holderOf(county, item, on);
  if (holder === from || isToHave(county, from, item, on)) return;
  const receiving = to === undefined ? [] : bodiesOf(county, to, on);
  const isMoved = receiving.some(({ id }) => id === holder);
  if (isMoved && wasHad(county, from, item)) return;
  const values = { item: `${item.register}/${item.record}`, from, on, holder: holder ?? "—" };
  throw new FuyouError(assetsCodes.message("ASSETS_NOT_TO_HAND_OVER", values));
}

function isToHave(county: CountyView, from: string, { register, record }: Item, on: PlainDate) {
  const asset = register === "assets" ? county.get(assets, record) : undefined;
  if (asset === undefined || !inForce(asset, on)) return false;
  return county
    .by(custodies, "asset", record)
    .some((each) => each.institution === from && remainderOf(each, on) !== undefined);
}

function wasHad(county: CountyView, from: string, { register, record }: Item): boolean {
  if (register === "assets") {
    const had = county.by(custodies, "asset", record);
    if (had.some(({ institution }) => institution === from)) return true;
  }
  if (register === "archives") {
    const fonds: Archive | undefined = county.get(archives, record);
    if (fonds?.origin === from) return true;
  }
  return county
    .by(inventories, "institution", from)
    .flatMap(({ id }) => county.by(inventoryLines, "inventory", id))
    .some((line) => line.register === register && line.record === record);
}

/**
 * Refuses a signature for a side of a handover by a body that does not stand for it (签章单位核对). For the
 * transferor signs itself, what it has become, or the body responsible for its winding-up; for the receiver
 * itself or what it has become; for the supervisor any body. A body is given by its name or identifier.
 *
 * @param county - the county
 * @param handover - the handover
 * @param party - who signs
 * @param body - the body that signs for it
 * @param on - the day
 * @throws FuyouError `ASSETS_SIGNED_BY_ANOTHER`
 */
export function requireSigner(
  county: CountyView,
  handover: Handover,
  party: HandoverParty,
  body: string,
  on: PlainDate,
): void {
  if (party === "supervisor") return;
  const side = party === "transferor" ? handover.from : handover.to;
  const right = side === undefined ? [] : bodiesOf(county, side, on);
  const liquidators = party === "transferor" ? liquidatorsOf(county, handover.from, on) : [];
  for (const each of liquidators) if (!right.includes(each)) right.push(each);
  if (right.some(({ id, name }) => body === id || body === name)) return;
  const bodies: Text = {
    zh: right.map(({ id, name }) => `${name}（${id}）`).join("或"),
    en: right.map(({ id, name }) => `${name} ('${id}')`).join(" or "),
  };
  const values = { party: partyTitles[party], handover: handover.id, bodies, body };
  throw new FuyouError(assetsCodes.message("ASSETS_SIGNED_BY_ANOTHER", values));
}

/** A body and what it has become by a day. */
function bodiesOf(county: CountyView, id: string, on: PlainDate): Institution[] {
  const body = county.get(institutions, id);
  const heirs = successorsOf(county, institutions, id, on).filter((heir) => heir.id !== id);
  return body === undefined ? heirs : [body, ...heirs];
}

function liquidatorsOf(county: CountyView, id: string, on: PlainDate): Institution[] {
  return county
    .by(windingUps, "institution", id)
    .filter((each) => inForce(each, on) && each.begunOn <= on)
    .flatMap(({ responsible }) => county.get(institutions, responsible) ?? []);
}
