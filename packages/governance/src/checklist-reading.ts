import {
  type Composition,
  type CountyView,
  type Finding,
  finding,
  type PlainDate,
  type Text,
} from "@fuyou/kernel";
import { type Evidence, evidenceKindPoint, readEvidence } from "@fuyou/reform";
import { standingBodies } from "./body.js";
import { bodyKindPoint } from "./body-kind.js";
import { type Checklist, type ChecklistItem, checklistPoint, itemName } from "./checklist.js";
import { governanceCodes } from "./errors.js";
import { type ResponsibleUnit, stoodThrough, unitsIn } from "./unit.js";

/** An item of a checklist as it stands for a unit (核对结果). */
export interface ItemReading {
  /** The list. */
  readonly checklist: Checklist;
  /** The item. */
  readonly item: ChecklistItem;
  /** The unit. */
  readonly unit: ResponsibleUnit;
  /** What shows it, `table/id`; empty where nothing on record does, which does not say that it is not so. */
  readonly shownBy: readonly string[];
  /** Kinds of evidence and body that are asked for and not on record. */
  readonly missing: readonly Text[];
  /** Whether everything asked for is on record; where nothing is named, whether anything is about it. */
  readonly shown: boolean;
}

/** The checklists gone through, with what is not shown. */
export interface ChecklistReading {
  /** The items, list by list and unit by unit. */
  readonly lines: readonly ItemReading[];
  /** One for each item that is not shown, and why evidence on record does not count. */
  readonly findings: readonly Finding[];
}

/**
 * Goes through the checklists (逐项核对): each item with the evidence on record about it, and what is named as
 * showing it. Nothing is in place because somebody says so: without evidence an item is not shown.
 *
 * @param county - the county
 * @param composition - the checklists
 * @param date - the day
 * @param only - code of one list; all where absent
 */
export function readChecklists(
  county: CountyView,
  composition: Composition,
  date: PlainDate,
  only?: string,
): ChecklistReading {
  const lines: ItemReading[] = [];
  const findings: Finding[] = [];
  const standing = new Map<string, ReadonlyMap<string, readonly Evidence[]>>();
  const bodies = standingBodies(county, date);
  for (const { value } of composition.at(checklistPoint, date)) {
    if (only !== undefined && only !== value.code) continue;
    let evidence = standing.get(value.plan);
    if (evidence === undefined) {
      const read = readEvidence(county, composition, value.plan, date);
      findings.push(...read.findings);
      evidence = byName(read.standing);
      standing.set(value.plan, evidence);
    }
    for (const unit of unitsIn(county, value.of)) {
      if (!stoodThrough(unit, { from: date, to: date })) continue;
      for (const item of value.items) {
        const shownBy: string[] = [];
        const missing: Text[] = [];
        const of = (name: string) => evidence.get(`${name}@${unit.record ?? ""}`) ?? [];
        for (const each of of(itemName(value.code, item.code))) shownBy.push(`evidence/${each.id}`);
        const about = shownBy.length > 0;
        for (const kind of item.evidence ?? []) {
          const held = of(kind);
          for (const each of held) shownBy.push(`evidence/${each.id}`);
          if (held.length > 0) continue;
          missing.push(composition.get(evidenceKindPoint, kind)?.title ?? { zh: kind, en: kind });
        }
        for (const kind of item.bodies ?? []) {
          const held = bodies.get(`${kind}@${unit.id}`) ?? [];
          for (const each of held) shownBy.push(`governing-bodies/${each.id}`);
          if (held.length > 0) continue;
          missing.push(composition.get(bodyKindPoint, kind)?.title ?? { zh: kind, en: kind });
        }
        const named = (item.evidence?.length ?? 0) + (item.bodies?.length ?? 0) > 0;
        const shown = about || (named && missing.length === 0);
        const reading = { checklist: value, item, unit, shownBy, missing, shown };
        lines.push(reading);
        if (!shown) findings.push(notShown(reading, date));
      }
    }
  }
  return { lines, findings };
}

function byName(standing: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const found = new Map<string, Evidence[]>();
  for (const each of standing) {
    for (const name of [each.kind, each.about]) {
      if (name === undefined) continue;
      const key = `${name}@${each.institution ?? ""}`;
      found.set(key, [...(found.get(key) ?? []), each]);
    }
  }
  return found;
}

function notShown({ checklist, item, unit, missing }: ItemReading, date: PlainDate): Finding {
  const open = {
    zh: "文件没有写明以何为据，尚无关于此项的证据",
    en: "the document does not say what shows it, and no evidence on record is about it",
  };
  const lacking = {
    zh: `缺${missing.map((each) => each.zh).join("、")}`,
    en: `missing: ${missing.map((each) => each.en).join(", ")}`,
  };
  const message = governanceCodes.message("GOVERNANCE_ITEM_NOT_SHOWN", {
    list: checklist.title,
    unit: unit.name,
    item: item.title,
    proof: missing.length === 0 ? open : lacking,
  });
  const overdue = checklist.by !== undefined && checklist.by < date;
  return finding(message, {
    kind: "data",
    severity: overdue ? "warning" : "information",
    subject: unit.id,
    aspect: `${checklist.code}.${item.code}`,
    date,
    cites: checklist.cites[0],
  });
}
