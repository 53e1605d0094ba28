import { type AnyView, defineView } from "@fuyou/kernel";
import { appraisalKindPoint, entitlementPoint, notificationKindPoint } from "./entitlement.js";
import { riskColourPoint } from "./risk.js";
import { schedulePoint } from "./schedule.js";
import { column, joined, noOptions } from "./view-parts.js";

/** What may be applied for and told, and how risk is coloured (申请、告知和风险分级一览). */
export const entitlementsView: AnyView = defineView({
  id: "clients.entitlements",
  title: { zh: "申请、告知和妊娠风险分级", en: "Entitlements, notifications and risk colours" },
  question: {
    zh: "本人或家庭可以申请什么、告知什么，妊娠风险如何分级？",
    en: "What may a client or a family apply for or tell, and how is risk in pregnancy coloured?",
  },
  options: noOptions,
  answer({ composition, date }) {
    return {
      tables: [
        {
          title: { zh: "可申请的扶助和优待", en: "What may be applied for" },
          columns: [
            column("entitlement", "名称", "entitlement"),
            column("audience", "对象", "for whom"),
            column("appraisal", "先行鉴定", "appraisal first"),
            column("offers", "措施", "offers"),
          ],
          rows: composition.at(entitlementPoint, date).map(({ value }) => ({
            entitlement: value.title,
            audience: value.audience,
            appraisal:
              value.appraisal === undefined
                ? null
                : (composition.get(appraisalKindPoint, value.appraisal)?.title ?? value.appraisal),
            offers: joined(value.offers.map(({ title }) => title)),
          })),
          notes: [
            {
              zh: "覆盖率以提出申请者为分母；拒绝不计为未覆盖。",
              en: "Coverage is of those who applied; who declines counts as reached.",
            },
          ],
        },
        {
          title: { zh: "医学鉴定", en: "Medical appraisals" },
          columns: [column("appraisal", "鉴定", "appraisal")],
          rows: composition.at(appraisalKindPoint, date).map(({ value }) => ({
            appraisal: value.title,
          })),
        },
        {
          title: { zh: "服务告知", en: "Notifications" },
          columns: [
            column("notification", "名称", "notification"),
            column("asks", "所问事项", "what is asked"),
            column("opens", "可登记的日程", "schedules to enrol for"),
          ],
          rows: composition.at(notificationKindPoint, date).map(({ value }) => ({
            notification: value.title,
            asks: joined(value.asks.map(({ title }) => title)),
            opens: joined(
              value.opens.map(
                (code) =>
                  composition.get(schedulePoint, code, date)?.title ?? { zh: code, en: code },
              ),
            ),
          })),
        },
        {
          title: { zh: "妊娠风险颜色", en: "Colours of pregnancy risk" },
          columns: [
            column("colour", "颜色", "colour"),
            column("meaning", "含义", "meaning"),
            column("beside", "可与他色并列", "may stand beside another"),
            column("least", "建议分娩机构最低级别", "least grade advised for the birth", "number"),
          ],
          rows: composition.at(riskColourPoint, date).map(({ value }) => ({
            colour: value.title,
            meaning: value.meaning,
            beside: value.beside ? { zh: "可以", en: "yes" } : { zh: "不可", en: "no" },
            least: value.leastGrade ?? null,
          })),
        },
      ],
      findings: [],
    };
  },
});
