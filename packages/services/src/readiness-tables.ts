import {
  type Fraction,
  type Text,
  text,
  type Verdict,
  type ViewCell,
  type ViewColumn,
  type ViewColumnKind,
  type ViewContext,
  type ViewTable,
} from "@fuyou/kernel";
import { sameShare } from "./exact-share.js";
import { joined } from "./joined.js";
import type { Readiness, ScoreRange } from "./readiness.js";
import type { Service } from "./service.js";
import { readinessDomainPoint } from "./service-need.js";

/** A unit judged for a service (已判定的机构). */
export interface JudgedUnit {
  /** The service. */
  readonly service: Service;
  /** The name of the unit. */
  readonly name: string;
  /** Whether it offers the service. */
  readonly offers: boolean;
  /** How ready it is. */
  readonly readiness: Readiness;
}

const column = (
  key: string,
  zh: string,
  en: string,
  kind: ViewColumnKind = "text",
): ViewColumn => ({ key, label: { zh, en }, kind });

const verdicts: Readonly<Record<Readiness["verdict"], Verdict>> = {
  ready: "met",
  "not-ready": "short",
  unknown: "unknown",
  "nothing-asked": "not-applicable",
};

/** Which services are offered by how many units, and how many of these are ready (提供与就绪). */
export function availabilityTable(
  services: readonly Service[],
  judged: readonly JudgedUnit[],
): ViewTable {
  const count = (service: Service, verdict: Readiness["verdict"]) =>
    judged.filter(
      (each) => each.service === service && each.offers && each.readiness.verdict === verdict,
    ).length;
  return {
    title: text("提供与就绪", "Availability and readiness"),
    columns: [
      column("service", "服务", "Service"),
      column("offered", "提供机构数", "Units that offer it", "number"),
      column("ready", "就绪", "Ready", "number"),
      column("notReady", "未就绪", "Not ready", "number"),
      column("unknown", "情况不明", "Not known", "number"),
      column("nothingAsked", "未规定要素", "Nothing asked", "number"),
    ],
    rows: services.map((service) => ({
      service: service.title,
      offered: judged.filter((each) => each.service === service && each.offers).length,
      ready: count(service, "ready"),
      notReady: count(service, "not-ready"),
      unknown: count(service, "unknown"),
      nothingAsked: count(service, "nothing-asked"),
    })),
  };
}

/** A share as a number where it is known; null where a missing datum leaves it open. */
function known(score: ScoreRange | null | undefined): number | null {
  if (score === null || score === undefined || !sameShare(score.least, score.most)) return null;
  return asNumber(score.least);
}

function asNumber({ p, q }: Fraction): number {
  return p / q;
}

/** The score of each domain, and in general (各领域得分). */
export function scoresTable(
  { composition, date }: ViewContext,
  judged: readonly JudgedUnit[],
): ViewTable {
  const domains = composition.at(readinessDomainPoint, date).map(({ value }) => value);
  const scored = judged.filter(({ readiness }) => readiness.general !== null);
  return {
    title: text("各领域得分", "Scores by domain"),
    columns: [
      column("service", "服务", "Service"),
      column("institution", "机构", "Institution"),
      column("offers", "是否提供", "Offers it"),
      ...domains.map(({ code, title }) => column(code, title.zh, title.en, "share")),
      column("general", "总体就绪度", "General readiness", "share"),
      column("least", "至少", "At least", "share"),
      column("most", "至多", "At most", "share"),
      column("verdict", "就绪情况", "Readiness", "verdict"),
    ],
    rows: scored.map(({ service, name, offers, readiness }) => {
      const own = new Map(readiness.domains.map((each) => [each.domain, each.score]));
      const { general } = readiness;
      const row: Record<string, ViewCell> = {
        service: service.title,
        institution: name,
        offers: offers ? text("提供", "yes") : text("不提供", "no"),
        general: known(general),
        least: general === null ? null : asNumber(general.least),
        most: general === null ? null : asNumber(general.most),
        verdict: verdicts[readiness.verdict],
      };
      for (const { code } of domains) {
        row[code] = own.has(code) ? known(own.get(code)) : text("无要求", "nothing asked");
      }
      return row;
    }),
    notes: [
      text(
        "领域得分为该领域要素具备的比例，总体就绪度为各领域得分的平均（世界卫生组织服务可用性与就绪度评估的算法）。有情况不明的，得分留空并列出上下限。",
        "A domain's score is the share of its things that are there; general readiness is the mean of the domains, as in the WHO's assessment. Where something is not known the score is left blank, and its bounds are given.",
      ),
    ],
  };
}

/** What is missing, the shortest list for each unit (最短补足清单). */
export function missingTable(context: ViewContext, judged: readonly JudgedUnit[]): ViewTable {
  return {
    title: text("还缺什么（最短补足清单）", "What is missing, the shortest list"),
    columns: [
      column("service", "服务", "Service"),
      column("institution", "机构", "Institution"),
      column("domain", "领域", "Domain"),
      column("kind", "要素类型", "Kind"),
      column("what", "要素（任一即可）", "What, any of these"),
      column("count", "数量", "How many", "number"),
      column("fills", "满足的要求", "What it is for"),
    ],
    rows: judged.flatMap(({ service, name, readiness }) =>
      readiness.missing.map(({ domain, kind, any, count, fills }) => ({
        service: service.title,
        institution: name,
        domain: domainTitle(context, domain),
        kind,
        what: joined(any),
        count,
        fills: joined(fills),
      })),
    ),
  };
}

/** What is not known (情况不明). */
export function unknownTable(context: ViewContext, judged: readonly JudgedUnit[]): ViewTable {
  return {
    title: text("情况不明", "What is not known"),
    columns: [
      column("service", "服务", "Service"),
      column("institution", "机构", "Institution"),
      column("domain", "领域", "Domain"),
      column("need", "要素", "What is asked"),
      column("why", "缺少的数据", "Missing datum"),
    ],
    rows: judged.flatMap(({ service, name, readiness }) =>
      readiness.unknown.map(({ domain, need, why }) => ({
        service: service.title,
        institution: name,
        domain: domainTitle(context, domain),
        need,
        why,
      })),
    ),
  };
}

function domainTitle({ composition }: ViewContext, code: string): Text {
  return composition.get(readinessDomainPoint, code)?.title ?? { zh: code, en: code };
}
