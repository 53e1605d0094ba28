import {
  hasLegalPersonality,
  type Institution,
  institutions,
  type WindingUp,
  windingUps,
} from "@fuyou/hierarchy";
import { successorsOf } from "@fuyou/kernel";
import type { DocumentContext, DocumentCopy, Transition } from "@fuyou/reform";
import { endedBodies } from "./estate.js";

/** A body that is wound up (清算单位), and its winding-up where it was begun. */
export interface Liquidation {
  /** The body. */
  readonly body: Institution;
  /** Its winding-up; absent while nobody has begun it. */
  readonly windingUp?: WindingUp | undefined;
  /** The body responsible, by name. */
  readonly responsible?: string | undefined;
  /** What it has become, by name. */
  readonly successors: readonly string[];
}

/**
 * The bodies that are wound up (清算单位), by identifier: the legal persons that the plan ends, and every other
 * body whose winding-up is still open.
 *
 * @param transition - the plan
 */
export function liquidations(transition: Transition): Map<string, Liquidation> {
  const { after, to } = transition;
  const begun = new Map<string, WindingUp>();
  for (const row of after.rows(windingUps)) begun.set(row.institution, row);
  const ids = new Set(endedBodies(transition));
  for (const [id, { retiredOn }] of begun) if (retiredOn === undefined) ids.add(id);
  const found = new Map<string, Liquidation>();
  for (const id of ids) {
    const body = after.get(institutions, id);
    const windingUp = begun.get(id);
    if (body === undefined || (windingUp === undefined && !hasLegalPersonality(body.legalForm))) {
      continue;
    }
    const heirs = successorsOf(after, institutions, id, to).filter((heir) => heir.id !== id);
    const charged = windingUp && after.get(institutions, windingUp.responsible);
    const responsible = charged?.name ?? windingUp?.responsible;
    found.set(id, { body, windingUp, responsible, successors: heirs.map(({ name }) => name) });
  }
  return found;
}

/**
 * The copies of a paper of winding-up, one for each body.
 *
 * @param context - what the paper is made from
 */
export function* liquidationCopies({ transition }: DocumentContext): Iterable<DocumentCopy> {
  for (const [key, { body }] of liquidations(transition)) {
    yield { key, title: { zh: body.name, en: body.name } };
  }
}

/** The acts of a winding-up in their order (清算步骤), by the field that keeps the day of each. */
export const windingUpActs = [
  "begunOn",
  "creditorsToldOn",
  "firstNoticeOn",
  "secondNoticeOn",
  "thirdNoticeOn",
  "claimsUntil",
  "reportOn",
  "retiredOn",
] as const satisfies readonly (keyof WindingUp)[];
