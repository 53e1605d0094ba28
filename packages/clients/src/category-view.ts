import { institutionKindPoint } from "@fuyou/hierarchy";
import { type AnyView, defineView } from "@fuyou/kernel";
import { servicePoint } from "@fuyou/services";
import { categoryPoint, journeyPoint } from "./category.js";
import { schedulePoint } from "./schedule.js";
import { column, joined, noOptions } from "./view-parts.js";

/** What may be ticked, and the journeys on which it lies (服务类别和流程一览). */
export const categoriesView: AnyView = defineView({
  id: "clients.categories",
  title: { zh: "服务类别和流程", en: "Service needs and journeys" },
  question: {
    zh: "本人可自愿选择哪些服务类别，一体化服务流程有哪些环节？",
    en: "Which needs may a client tick, and which stages have the journeys of services?",
  },
  options: noOptions,
  answer({ composition, date }) {
    const service = (code: string) => composition.get(servicePoint, code, date)?.title;
    const offered = (codes: readonly string[]) =>
      joined(codes.map(service).filter((title) => title !== undefined));
    const kind = (code: string) =>
      composition.get(institutionKindPoint, code)?.title ?? { zh: code, en: code };
    return {
      tables: [
        {
          title: { zh: "服务类别", en: "Kinds of service need" },
          columns: [
            column("category", "类别", "need"),
            column("services", "目录中的服务", "services in the catalogue"),
            column("schedules", "可登记的日程", "schedules to enrol for"),
          ],
          rows: composition.at(categoryPoint, date).map(({ value }) => ({
            category: value.title,
            services: offered(value.services),
            schedules: joined(
              value.schedules
                .map((code) => composition.get(schedulePoint, code, date)?.title)
                .filter((title) => title !== undefined),
            ),
          })),
          notes: [
            {
              zh: "由本人选择，随时退出；不看婚姻、户籍和孩次。",
              en: "Ticked by the client and left at any time; marriage, residence and births are not looked at.",
            },
          ],
        },
        {
          title: { zh: "一体化服务流程", en: "Journeys of services" },
          columns: [
            column("journey", "流程", "journey"),
            column("number", "序号", "no.", "number"),
            column("stage", "环节", "stage"),
            column("services", "目录中的服务", "services in the catalogue"),
            column("providers", "提供者", "providers"),
          ],
          rows: composition.at(journeyPoint, date).flatMap(({ value }) =>
            value.stages.map((stage, at) => ({
              journey: value.title,
              number: at + 1,
              stage: stage.title,
              services: offered(stage.services),
              providers: joined(value.providers.map(kind)),
            })),
          ),
        },
      ],
      findings: [],
    };
  },
});
