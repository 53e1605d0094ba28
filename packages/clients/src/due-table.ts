import { institutions } from "@fuyou/hierarchy";
import { labelOf, type Text, type ViewTable } from "@fuyou/kernel";
import { servicePoint } from "@fuyou/services";
import type { ClientDesk } from "./client-desk.js";
import type { DueStatus, DueTask } from "./due-list.js";
import { schedulePoint } from "./schedule.js";

const statuses: Readonly<Record<DueStatus, Text>> = {
  upcoming: { zh: "将到期", en: "coming" },
  due: { zh: "到期", en: "due" },
  overdue: { zh: "逾期（单位未提供）", en: "overdue (not offered)" },
  offered: { zh: "已提供，待答复", en: "offered, no answer yet" },
  accepted: { zh: "已接受", en: "accepted" },
};

/**
 * A due list as a table to print (服务名单表): pseudonyms, services and days, no names. For the responsible unit's
 * own screen; it is no report and is not kept.
 *
 * @param desk - the desk
 * @param tasks - the tasks, as `dueList` gives them
 */
export function dueTable(desk: ClientDesk, tasks: readonly DueTask[]): ViewTable {
  const { composition, county } = desk;
  const rows = tasks.map((task) => {
    const schedule = composition.get(schedulePoint, task.schedule);
    const contact = schedule?.contacts.find(({ code }) => code === task.contact);
    const unit = task.unit === null ? undefined : county.get(institutions, task.unit);
    return {
      client: task.client,
      contact: contact?.title ?? task.contact,
      service: composition.get(servicePoint, task.service)?.title ?? task.service,
      earliest: task.earliest,
      latest: task.latest,
      status: statuses[task.status],
      unit: unit === undefined ? task.unit : labelOf(institutions, unit, county),
    };
  });
  return {
    title: { zh: "到期服务", en: "services due" },
    columns: [
      { key: "client", label: { zh: "假名", en: "pseudonym" }, kind: "text" },
      { key: "contact", label: { zh: "服务节点", en: "contact" }, kind: "text" },
      { key: "service", label: { zh: "服务", en: "service" }, kind: "text" },
      { key: "earliest", label: { zh: "最早", en: "earliest" }, kind: "date" },
      { key: "latest", label: { zh: "最晚", en: "latest" }, kind: "date" },
      { key: "status", label: { zh: "状态", en: "status" }, kind: "text" },
      { key: "unit", label: { zh: "承担单位", en: "unit" }, kind: "text" },
    ],
    rows,
    notes: [
      {
        zh: "仅供承担单位提供服务；不得外传、汇总成名册或用于考核个人。",
        en: "For the responsible unit to offer care; not to be passed on, kept as a roll or used to judge anybody.",
      },
    ],
  };
}
