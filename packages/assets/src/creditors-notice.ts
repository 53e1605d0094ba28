import { addDays, type PlainDate, type Text, text } from "@fuyou/kernel";
import type { DocumentFact, OfficialDocument } from "@fuyou/reform";
import { type Liquidation, liquidationCopies, liquidations, windingUpActs } from "./liquidation.js";
import { type ClaimsPeriod, claimsPeriod, fieldTitle } from "./winding-up-law.js";

/**
 * The notice by which creditors are called (债权人公告), one for each body that is wound up: that it is, by whom,
 * and until when claims are taken. The period is what the plugins' law says, and is left open where none does.
 */
export const creditorsNotice: OfficialDocument = {
  id: "assets.creditors-notice",
  numbered: true,
  title: text("债权人公告", "Notice to creditors"),
  purpose: text(
    "公告清算并请债权人申报债权；由清算责任单位发布。",
    "Gives notice of the winding-up and calls for claims; published by the body responsible.",
  ),
  binding: "each",
  copies: liquidationCopies,
  write(context, copy) {
    const { transition, composition } = context;
    const of = copy === undefined ? undefined : liquidations(transition).get(copy.key);
    if (of === undefined) return null;
    const on = of.windingUp?.firstNoticeOn ?? of.windingUp?.begunOn ?? transition.to;
    const period = claimsPeriod(composition, on);
    const { name } = of.body;
    return {
      title: text(`${name}清算债权人公告`, `Winding-up of ${name}: notice to creditors`),
      issuer: of.responsible,
      addressee: text("各债权人", "All creditors"),
      on,
      cites: period?.cites,
      blocks: [
        { kind: "paragraph", text: openingOf(of) },
        { kind: "paragraph", text: callOf(period) },
        { kind: "facts", facts: factsOf(of, period) },
        {
          kind: "signatures",
          signatures: [{ role: text("清算责任单位", "Body responsible"), body: of.responsible }],
        },
      ],
    };
  },
};

function openingOf({ body, windingUp, responsible, successors }: Liquidation): Text {
  const { approvingBody, approval, begunOn } = windingUp ?? {};
  const number = approval === undefined ? "" : `（${approval}）`;
  const heirs = successors.join("、");
  return text(
    `${body.name}经${approvingBody ?? "有关机关"}批准${number}撤销，${
      begunOn === undefined ? "现进行清算" : `自 ${begunOn} 起进行清算`
    }${responsible === undefined ? "" : `，由${responsible}负责`}。${
      heirs === "" ? "" : `其权利义务由${heirs}承继。`
    }`,
    `${body.name} was abolished with the approval of ${approvingBody ?? "the competent authority"}${
      approval === undefined ? "" : ` (${approval})`
    } and is being wound up${begunOn === undefined ? "" : ` from ${begunOn} on`}${
      responsible === undefined ? "" : `, for which ${responsible} is responsible`
    }.${heirs === "" ? "" : ` Its rights and duties pass to ${successors.join(", ")}.`}`,
  );
}

function callOf(period: ClaimsPeriod | undefined): Text {
  if (period === undefined) {
    return text(
      "请债权人向清算责任单位申报债权。现有插件没有载明申报期限，须按登记管理机关的规定填写。",
      "Creditors are asked to lodge their claims with the body responsible. No plugin says for how long claims are taken; fill it in by what the registering authority says.",
    );
  }
  const { days, from, unresolved } = period;
  if (days === null) {
    return text(
      `请债权人向清算责任单位申报债权。申报期限待定：${unresolved?.zh ?? ""}。`,
      `Creditors are asked to lodge their claims with the body responsible. The period is not settled: ${unresolved?.en ?? ""}.`,
    );
  }
  return text(
    `请债权人自${from.zh}起 ${days} 日内，持有关凭证向清算责任单位申报债权。`,
    `Creditors are asked to lodge their claims with the body responsible within ${days} days, counted from: ${from.en}.`,
  );
}

/** The last day on which claims are taken by the rule; the day on record stands above it. */
function lastDay({ windingUp }: Liquidation, period: ClaimsPeriod | undefined): PlainDate | null {
  if (windingUp?.claimsUntil !== undefined) return windingUp.claimsUntil;
  const start = windingUpActs.find((each) => each === period?.field);
  const days = period?.days ?? null;
  const from = start === undefined ? undefined : windingUp?.[start];
  return from === undefined || days === null ? null : addDays(from, days);
}

function factsOf(of: Liquidation, period: ClaimsPeriod | undefined): DocumentFact[] {
  const { windingUp } = of;
  const fact = (label: Text, value: string | null | undefined, kind: "text" | "date") => ({
    ...{ label, value: value ?? null, kind },
    fill: (value ?? null) === null,
  });
  const notices = (["firstNoticeOn", "secondNoticeOn", "thirdNoticeOn"] as const).map((field) =>
    fact(fieldTitle(field), windingUp?.[field], "date"),
  );
  return [
    fact(fieldTitle("claimsUntil"), lastDay(of, period), "date"),
    fact(fieldTitle("noticesIn"), windingUp?.noticesIn, "text"),
    ...notices,
    fact(text("申报地点", "Where claims are lodged"), null, "text"),
    fact(text("联系方式", "How to reach the body"), null, "text"),
  ];
}
