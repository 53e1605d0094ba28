import { type Institution, institutionKindPoint } from "@fuyou/hierarchy";
import { FuyouError, labelOf, type Message } from "@fuyou/kernel";
import { type Post, postKindPoint, posts } from "@fuyou/personnel";
import type { StepContext } from "@fuyou/reform";
import { dutyPoint } from "./duty.js";
import { dutiesCodes } from "./errors.js";

const classNames = {
  administrative: { zh: "行政管理", en: "administrative" },
  technical: { zh: "技术服务", en: "technical" },
  delegated: { zh: "委托", en: "delegated" },
};

/**
 * Refuses a duty that a holder's kind does not accept to lead: administrative duties stay with the
 * government (source 000, clause 二(一)2). Assisting is open to all.
 *
 * @param context - the step
 * @param duty - code of the duty
 * @param involvement - lead or assist
 * @param holder - the institution or post that is to hold it
 * @throws FuyouError `DUTIES_UNKNOWN_DUTY`, `DUTIES_NOT_ACCEPTED`
 */
export function requireAcceptance(
  context: StepContext,
  duty: string,
  involvement: "lead" | "assist",
  holder: { institution: Institution } | { post: Post },
): void {
  const fault = acceptanceFault(context, duty, involvement, holder);
  if (fault !== undefined) throw new FuyouError(fault);
}

/**
 * Tells whether a holder may be given a duty; where not, that is reported with all others of the step.
 *
 * @param context - the step
 * @param duty - code of the duty
 * @param involvement - lead or assist
 * @param holder - the institution or post that is to hold it
 */
export function accepts(
  context: StepContext,
  duty: string,
  involvement: "lead" | "assist",
  holder: { institution: Institution } | { post: Post },
): boolean {
  const fault = acceptanceFault(context, duty, involvement, holder);
  if (fault === undefined) return true;
  const subject =
    "post" in holder ? `posts/${holder.post.id}` : `institutions/${holder.institution.id}`;
  context.report(fault, subject, "error", duty);
  return false;
}

function acceptanceFault(
  context: StepContext,
  duty: string,
  involvement: "lead" | "assist",
  holder: { institution: Institution } | { post: Post },
): Message | undefined {
  const { composition, on } = context;
  const entry = composition.get(dutyPoint, duty, on);
  if (entry === undefined) {
    return dutiesCodes.message("DUTIES_UNKNOWN_DUTY", { duty, date: on });
  }
  if (involvement === "assist") return undefined;
  const [kind, name] =
    "institution" in holder
      ? ([
          composition.get(institutionKindPoint, holder.institution.kind),
          holder.institution.name,
        ] as const)
      : ([
          composition.get(postKindPoint, holder.post.kind),
          labelOf(posts, holder.post, context.county),
        ] as const);
  if (kind === undefined || kind.acceptsDuties.includes(entry.class)) return undefined;
  return dutiesCodes.message("DUTIES_NOT_ACCEPTED", {
    duty: entry.title,
    class: classNames[entry.class],
    holder: name,
    kind: kind.title,
  });
}
