import type { Text, ViewContext } from "@fuyou/kernel";
import { type Comparison, permittedCount } from "./comparison.js";
import { indicatorPoint, isVoluntaryUptake } from "./indicator.js";
import type { TargetJudgement } from "./judgement.js";
import { formatRate } from "./rate.js";
import { referenceFor } from "./reference-count.js";
import { rateOf, rollUp } from "./roll-up.js";

/**
 * What has to be known beside a verdict (判定说明): why there is none, how many events are within the bound, what was
 * offered, what the document leaves out.
 *
 * @param context - the county and what the plugins contribute
 * @param judgement - the judgement
 * @param hidden - whether its counts are too small to be shown
 */
export function targetNotes(
  { composition, county }: ViewContext,
  judgement: TargetJudgement,
  hidden: boolean,
): readonly Text[] {
  const { target, indicator, word, division, value, reason, permitted, bound } = judgement;
  const lines: Text[] = reason === null ? [] : [reason.text];
  if (
    permitted !== null &&
    !hidden &&
    !isVoluntaryUptake(indicator) &&
    value.denominator !== null
  ) {
    lines.push(permittedText(word.compare, permitted, value.denominator));
  }
  const reference = referenceFor(composition, indicator.denominator, division);
  if (reference !== undefined && bound !== null && value.denominator === null) {
    const count = permittedCount(word.compare, bound, reference.value);
    const expected = formatRate({ p: bound.p * reference.value, q: bound.q }, "number");
    if (count !== null) {
      const { zh, en } = permittedText(word.compare, count, reference.value);
      lines.push({
        zh: `参考（${reference.title.zh}，不用于判定）：界限相当于 ${expected.zh} 例，${zh}`,
        en: `for comparison only (${reference.title.en}): the limit stands for a count of ${expected.en}; ${en}`,
      });
    }
  }
  const offer = indicator.offeredIn && composition.get(indicatorPoint, indicator.offeredIn);
  if (offer) {
    const offered = rateOf(
      offer,
      rollUp(county, { ...judgement, indicator: offer, scope: target.scope }),
    );
    const written =
      offered === null ? { zh: "没有数据", en: "no figure" } : formatRate(offered, offer.unit);
    lines.push({
      zh: `${offer.title.zh}：${written.zh}`,
      en: `${offer.title.en}: ${written.en}`,
    });
  }
  if (target.remark !== undefined) lines.push(target.remark);
  return lines;
}

function permittedText(compare: Comparison, permitted: number, denominator: number): Text {
  const most = compare === "less" || compare === "at-most";
  if (permitted < 0) {
    return { zh: `分母 ${denominator} 时无法达到`, en: `of ${denominator} no count can meet it` };
  }
  return most
    ? {
        zh: `分母 ${denominator} 时至多 ${permitted} 例`,
        en: `of ${denominator} at most ${permitted}`,
      }
    : {
        zh: `分母 ${denominator} 时至少 ${permitted}`,
        en: `of ${denominator} at least ${permitted}`,
      };
}
