import { institutions, type Seal, seals } from "@fuyou/hierarchy";
import { inForce } from "@fuyou/kernel";
import type { DocumentContext, OfficialDocument } from "./document.js";
import { bodyName, shown, toFill } from "./document-words.js";
import { endedBodies } from "./ended-bodies.js";
import { recordsFigure } from "./ledger-figure.js";

/**
 * The surrender of seals (印章缴销): for each body that the plan ends, its seals one by one, with the state of
 * each and room for its last impression.
 */
export const sealsDocument: OfficialDocument = {
  id: "reform.seal-surrender",
  title: { zh: "印章缴销清单", en: "surrender of seals" },
  purpose: {
    zh: "终止机构向收缴单位逐枚缴销印章时使用，双方签字盖章。",
    en: "Used when a body that ends surrenders its seals one by one; both sides sign.",
  },
  binding: "each",
  copies: (context) =>
    endedBodies(context.transition.before, context.transition.after)
      .filter((body) => sealsOf(context, body.id).length > 0)
      .map((body) => ({ key: body.id, title: { zh: body.name, en: body.name } })),
  write(context, copy) {
    const { after, to } = context.transition;
    const own = copy === undefined ? [] : sealsOf(context, copy.key);
    if (copy === undefined || own.length === 0) return null;
    const body = bodyName(after, copy.key);
    return {
      on: to,
      blocks: [
        {
          kind: "facts",
          facts: [
            { label: { zh: "缴销机构", en: "Surrendering body" }, value: body },
            {
              label: { zh: "终止日期", en: "Ended on" },
              value: after.get(institutions, copy.key)?.retiredOn ?? null,
              kind: "date",
            },
          ],
        },
        {
          kind: "table",
          table: {
            title: { zh: "印章", en: "seals" },
            columns: [
              shown("id", "印章编号", "identifier"),
              shown("name", "印文", "inscription"),
              shown("inUse", "启用日期", "in use from", "date"),
              shown("limited", "限清算使用起", "limited to winding-up from", "date"),
              shown("surrendered", "缴销日期", "surrendered on", "date"),
              toFill("impression", "印模", "impression"),
            ],
            rows: own.map(({ id, name, inUseFrom, limitedFrom, retiredOn }) => ({
              id,
              name,
              inUse: inUseFrom ?? null,
              limited: limitedFrom ?? null,
              surrendered: retiredOn ?? null,
              impression: null,
            })),
            totals: [
              {
                column: "id",
                of: "rows",
                ledger: recordsFigure(
                  context,
                  seals,
                  "before",
                  (seal) => seal.institution === copy.key,
                ),
              },
            ],
            notes: [
              {
                zh: "缴销日期为空的，尚未缴销；印章不随机构移交。",
                en: "A seal without a day of surrender is still out; a seal never passes to a successor.",
              },
            ],
          },
        },
        {
          kind: "signatures",
          signatures: [
            { role: { zh: "缴销机构", en: "Surrendering body" }, body },
            { role: { zh: "收缴单位", en: "Receiving authority" } },
            { role: { zh: "监督", en: "Witness" } },
          ],
        },
      ],
    };
  },
};

/** The seals that a body had on the eve of the plan, as they stand after it. */
function sealsOf({ transition }: DocumentContext, body: string): readonly Seal[] {
  const { before, after, from } = transition;
  return after.by(seals, "institution", body).filter(({ id }) => {
    const earlier = before.get(seals, id);
    return earlier !== undefined && inForce(earlier, from);
  });
}
