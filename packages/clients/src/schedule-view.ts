import { divisionLevel, divisions } from "@fuyou/hierarchy";
import {
  type AnyView,
  defineView,
  type Finding,
  finding,
  type Text,
  type ViewContext,
} from "@fuyou/kernel";
import { providersOf, servicePoint } from "@fuyou/services";
import { anchorPoint } from "./anchor.js";
import { clientsCodes } from "./errors.js";
import { type Schedule, schedulePoint } from "./schedule.js";
import { column, noOptions } from "./view-parts.js";
import type { Window, WindowUnit } from "./window.js";

const units: Readonly<Record<WindowUnit, Text>> = {
  days: { zh: "天", en: "days" },
  weeks: { zh: "周", en: "weeks" },
  months: { zh: "个月", en: "months" },
  years: { zh: "岁（周年）", en: "years" },
};

function windowWords({ unit, from, to }: Window): Text {
  const count = from === to ? String(from) : `${from}-${to}`;
  return { zh: `满${count}${units[unit].zh}`, en: `${count} completed ${units[unit].en}` };
}

/** Which services and when, and whether somebody gives them everywhere (服务日程一览). */
export const schedulesView: AnyView = defineView({
  id: "clients.schedules",
  title: { zh: "服务日程", en: "Schedules of contacts" },
  question: {
    zh: "自愿登记者可在何时获得哪些服务，各村（居）是否都有承担单位？",
    en: "Which contacts may whoever enrols expect, when, and has every village a provider?",
  },
  options: noOptions,
  answer({ composition, county, date }) {
    const schedules = composition.at(schedulePoint, date).map(({ value }) => value);
    const title = (code: string) => composition.get(anchorPoint, code)?.title ?? code;
    const service = (code: string) => composition.get(servicePoint, code, date)?.title ?? code;
    const rows = schedules.flatMap((schedule) =>
      schedule.contacts.map((contact) => ({
        schedule: schedule.title,
        contact: contact.title,
        service: service(contact.service ?? schedule.service),
        anchor: title(contact.anchor ?? schedule.anchor),
        window: windowWords(contact.window),
      })),
    );
    return {
      tables: [
        {
          title: { zh: "服务日程", en: "Schedules of contacts" },
          columns: [
            column("schedule", "日程", "schedule"),
            column("contact", "服务节点", "contact"),
            column("service", "服务", "service"),
            column("anchor", "起算日", "counted from"),
            column("window", "时间窗", "window"),
          ],
          rows,
          notes: [
            {
              zh: "服务由单位主动提供，本人可以不接受；逾期只计承担单位未提供的。",
              en: "The unit owes the offer and the client owes nothing; only what a unit did not offer is overdue.",
            },
          ],
        },
      ],
      findings: schedules.flatMap((schedule) =>
        withoutProvider(schedule, { composition, county, date }),
      ),
    };
  },
});

function withoutProvider(
  schedule: Schedule,
  { composition, county, date }: Pick<ViewContext, "composition" | "county" | "date">,
): Finding[] {
  const services = new Set(schedule.contacts.map(({ service }) => service ?? schedule.service));
  const villages = [...county.rows(divisions)].filter(({ id }) => divisionLevel(id) === "village");
  return [...services].flatMap((service) => {
    const bare = villages.filter(
      ({ id }) => providersOf(county, composition, service, id, date).length === 0,
    );
    if (bare.length === 0) return [];
    const title = composition.get(servicePoint, service, date)?.title ?? service;
    const values = { schedule: schedule.title, service: title, count: bare.length };
    const message = clientsCodes.message("CLIENTS_NOBODY_PROVIDES", values);
    const cites = schedule.cites[0];
    const subject = `schedule/${schedule.code}`;
    return [
      finding(message, {
        kind: "data",
        severity: "warning",
        subject,
        date,
        aspect: service,
        cites,
      }),
    ];
  });
}
