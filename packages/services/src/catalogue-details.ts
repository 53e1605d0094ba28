import {
  type CodeEntry,
  type Composition,
  type ExtensionPoint,
  type PlainDate,
  type Text,
  text,
  type ViewColumn,
  type ViewTable,
} from "@fuyou/kernel";
import { audienceTitles, stageTitles } from "./audience.js";
import { joined } from "./joined.js";
import { programmePoint } from "./programme.js";
import { type Service, servicePoint } from "./service.js";
import { serviceRecordPoint } from "./service-lists.js";
import { priceTitles } from "./service-price.js";

const column = (key: string, zh: string, en: string): ViewColumn => ({
  key,
  label: { zh, en },
  kind: key === "within" ? "number" : "text",
});

/**
 * For whom services are meant and how they go (服务细目): audience, stages of life, steps and follow-up. Services of which
 * none of these is said are left out.
 *
 * @param composition - the lists
 * @param services - the services
 */
export function serviceDetails(composition: Composition, services: readonly Service[]): ViewTable {
  const said = services.filter(
    ({ audience, stages, steps, followUp }) => audience ?? stages ?? steps ?? followUp,
  );
  return {
    title: text("服务细目", "Details of services"),
    columns: [
      column("service", "服务", "Service"),
      column("audience", "面向", "Meant for"),
      column("stages", "生命阶段", "Stages of life"),
      column("steps", "流程", "Steps"),
      column("followUp", "随访（可谢绝）", "Follow-up, which may be declined"),
      column("within", "随访期限（天）", "Days until follow-up"),
      column("record", "随访记录", "Record of follow-up"),
    ],
    rows: said.map(({ title, audience = ["everyone"], stages = [], steps = [], followUp }) => ({
      service: title,
      audience: joined(audience.map((each) => audienceTitles[each])),
      stages: joined(stages.map((each) => stageTitles[each])),
      steps: joined(
        steps.map(({ zh, en }, at) => ({ zh: `${at + 1}.${zh}`, en: `${at + 1}. ${en}` })),
      ),
      followUp: followUp?.title ?? null,
      within: followUp?.withinDays ?? null,
      record: followUp?.record === undefined ? null : named(composition, followUp.record),
    })),
  };
}

function named(composition: Composition, code: string): Text {
  const point: ExtensionPoint<CodeEntry> = serviceRecordPoint;
  return composition.get(point, code)?.title ?? { zh: code, en: code };
}

/**
 * The programmes of a day (项目目录): what they offer, at which price, and what their money is meant for.
 *
 * @param composition - the programmes and services
 * @param date - the day
 */
export function programmeTable(composition: Composition, date: PlainDate): ViewTable {
  return {
    title: text("项目和行动", "Programmes"),
    columns: [
      column("programme", "项目", "Programme"),
      column("services", "服务", "Services"),
      column("price", "价格", "Price"),
      column(
        "scope",
        "资金面向（不作服务条件）",
        "What its money is meant for, no condition of service",
      ),
    ],
    rows: composition.at(programmePoint, date).map(({ value }) => ({
      programme: value.title,
      services: joined(
        (value.services ?? []).flatMap((code) => {
          const title = composition.get(servicePoint, code, date)?.title;
          return title === undefined ? [] : [title];
        }),
      ),
      price: value.price === undefined ? null : priceTitles[value.price],
      scope: value.scope ?? null,
    })),
  };
}
