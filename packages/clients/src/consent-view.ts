import { type AnyView, defineView, type Text } from "@fuyou/kernel";
import { consentAsked, servicePoint } from "@fuyou/services";
import { checklistsBefore, consentChecklistPoint, consentItemPoint } from "./consent-checklist.js";
import { column, joined, noOptions } from "./view-parts.js";

/** What both sides are to know before which service (知情事项一览). */
export const consentItemsView: AnyView = defineView({
  id: "clients.consent-items",
  title: { zh: "知情事项", en: "Things to be known before consent" },
  question: {
    zh: "提供哪些服务之前，双方须知道哪些事项？",
    en: "What are both sides to know before which service is given?",
  },
  options: noOptions,
  answer({ composition, date }) {
    const services = composition.at(servicePoint, date).map(({ value }) => value);
    const sides = {
      provider: { zh: "提供方", en: "provider" },
      client: { zh: "服务对象", en: "client" },
    };
    const rows = composition.at(consentChecklistPoint, date).flatMap(({ value: checklist }) =>
      checklist.items.map((code, at) => {
        const item = composition.get(consentItemPoint, code);
        return {
          checklist: checklist.title,
          number: at + 1,
          side: item === undefined ? null : sides[item.side],
          item: item?.title ?? code,
          remark: item?.remark ?? null,
        };
      }),
    );
    const checked = services.flatMap((service) => {
      const form = consentAsked(composition, service, date);
      if (form === "none") return [];
      const checklists = checklistsBefore(composition, service, date);
      return [
        {
          service: service.title,
          form: form === "written" ? written : informed,
          checklist: joined(checklists.map(({ title }) => title)),
        },
      ];
    });
    return {
      tables: [
        {
          title: { zh: "知情事项", en: "Things to be known" },
          columns: [
            column("checklist", "核对表", "checklist"),
            column("number", "序号", "no.", "number"),
            column("side", "知情方", "who is to know"),
            column("item", "事项", "what"),
            column("remark", "说明", "remark"),
          ],
          rows,
        },
        {
          title: { zh: "须经同意的服务", en: "Services that need consent" },
          columns: [
            column("service", "服务", "service"),
            column("form", "同意形式", "form"),
            column("checklist", "核对表", "checklist"),
          ],
          rows: checked,
        },
      ],
      findings: [],
    };
  },
});

const written: Text = { zh: "书面同意", en: "written consent" };
const informed: Text = { zh: "知情选择", en: "informed choice" };
