import { institutionKindPoint } from "@fuyou/hierarchy";
import {
  type CodeEntry,
  type Composition,
  defineView,
  type ExtensionPoint,
  type PlainDate,
  type Text,
  text,
  type View,
  type ViewColumn,
} from "@fuyou/kernel";
import { z } from "zod";
import { programmeTable, serviceDetails } from "./catalogue-details.js";
import { consentAsked } from "./consent-asked.js";
import { joined } from "./joined.js";
import { priceOn, programmesOf } from "./programme.js";
import { consentTitles, type Service, servicePoint } from "./service.js";
import { deliveryModePoint, serviceFamilyPoint, serviceRecordPoint } from "./service-lists.js";
import { groupTitles, priceTitles } from "./service-price.js";
import { type ServiceInvolvement, serviceLevelTitles } from "./service-role.js";
import { licensingRules, licensingTitles, techniquePoint } from "./technique.js";

/** What the catalogue may be asked more narrowly (服务目录问题). */
export interface ServiceCatalogueQuestion {
  /** Only services of this family, a code of `services.family`. */
  family?: string | undefined;
  /** Only services of this programme, a code of `services.programme`. */
  programme?: string | undefined;
}

const column = (key: string, zh: string, en: string): ViewColumn => ({
  key,
  label: { zh, en },
  kind: "text",
});

/** The service catalogue of a day (服务目录): who leads, assists and trains, what it costs, what has to be agreed and licensed. */
export const serviceCatalogueView: View<ServiceCatalogueQuestion> =
  defineView<ServiceCatalogueQuestion>({
    id: "services.catalogue",
    title: text("服务目录", "Service catalogue"),
    question: text(
      "有哪些服务，由谁牵头、配合、培训，价格如何，须经哪些同意和许可？",
      "Which services are there, who leads, assists and trains, what do they cost, what has to be agreed and licensed?",
    ),
    options: z.strictObject({ family: z.string().optional(), programme: z.string().optional() }),
    answer({ composition, date }, { family, programme }) {
      const services = composition
        .at(servicePoint, date)
        .map(({ value }) => value)
        .filter((each) => family === undefined || each.families?.includes(family))
        .filter(
          ({ code }) =>
            programme === undefined ||
            programmesOf(composition, code, date).some((each) => each.code === programme),
        );
      return {
        tables: [
          {
            title: text("服务目录", "Service catalogue"),
            columns: [
              column("code", "代码", "Code"),
              column("service", "服务", "Service"),
              column("families", "类别", "Families"),
              column("levels", "层级", "Levels"),
              column("lead", "牵头", "Lead"),
              column("assist", "配合", "Assist"),
              column("train", "培训指导", "Train and guide"),
              column("manage", "业务管理", "Manage"),
              column("price", "价格", "Price"),
              column("entitlements", "优待", "For less"),
              column("consent", "同意", "Consent"),
              column("licences", "许可", "Licences"),
              column("modes", "方式", "How it is given"),
              column("records", "记录", "Records"),
              column("programmes", "项目", "Programmes"),
            ],
            rows: services.map((service) => rowOf(composition, service, date)),
            notes: [
              text(
                "所有服务均为自愿，户籍和婚姻状况不作条件。空白表示文件没有说明。",
                "All services are voluntary; neither registration nor marriage is a condition. A blank means that no document says.",
              ),
            ],
          },
          serviceDetails(composition, services),
          programmeTable(composition, date),
        ],
        findings: [],
      };
    },
  });

function rowOf(composition: Composition, service: Service, date: PlainDate) {
  const price = priceOn(composition, service, date);
  const names = <T extends CodeEntry>(point: ExtensionPoint<T>, codes: readonly string[] = []) =>
    joined(codes.map((code) => composition.get(point, code)?.title ?? { zh: code, en: code }));
  return {
    code: service.code,
    service: service.title,
    families: names(serviceFamilyPoint, service.families),
    levels: joined(service.levels.map((level) => serviceLevelTitles[level])),
    lead: rolesOf(composition, service, "lead"),
    assist: rolesOf(composition, service, "assist"),
    train: rolesOf(composition, service, "train"),
    manage: rolesOf(composition, service, "manage"),
    price: price === null ? null : priceTitles[price],
    entitlements: joined(
      (service.entitlements ?? []).map((each) => ({
        zh: `${groupTitles[each.group].zh}${priceTitles[each.price].zh}`,
        en: `${groupTitles[each.group].en}: ${priceTitles[each.price].en}`,
      })),
    ),
    consent: consentTitles[consentAsked(composition, service, date)],
    licences: joined(
      (service.techniques ?? []).flatMap((code) => licencesOf(composition, code, date)),
    ),
    modes: names(deliveryModePoint, service.modes),
    records: names(serviceRecordPoint, service.records),
    programmes: joined(programmesOf(composition, service.code, date).map(({ title }) => title)),
  };
}

function rolesOf(composition: Composition, service: Service, involvement: ServiceInvolvement) {
  const roles = (service.roles ?? []).filter((role) => role.involvement === involvement);
  return joined(
    roles.flatMap(({ level, kinds }) =>
      kinds === undefined
        ? [serviceLevelTitles[level]]
        : kinds.map(
            (code) => composition.get(institutionKindPoint, code)?.title ?? { zh: code, en: code },
          ),
    ),
  );
}

function licencesOf(composition: Composition, code: string, date: PlainDate): readonly Text[] {
  const title = composition.get(techniquePoint, code)?.title;
  const rules = licensingRules(composition, code, date);
  const levels = [...new Set(rules.map(({ licensedBy }) => licensedBy))];
  const by = joined(levels.map((level) => licensingTitles[level]));
  if (title === undefined || by === null) return [];
  return [{ zh: `${title.zh}（${by.zh}）`, en: `${title.en} (${by.en})` }];
}
