import type { MeetingCadence } from "@fuyou/governance";
import type { PlainDate } from "@fuyou/kernel";
import { cite } from "./clauses.js";
import { townHospitals } from "./selectors.js";

/**
 * The monthly meeting of the health and family-planning staff of a town or street (每月工作例会): its office calls
 * it, the station of a town takes part, and the two items of the agenda are those of the document. Streets have
 * no station, so that none is missed there.
 *
 * @param from - first day on which the opinion holds; the first whole month after it is the first due
 */
export function monthlyMeeting(from: PlainDate): MeetingCadence {
  return {
    code: "huantai-monthly-meeting",
    title: { zh: "镇（街道）卫生计生每月工作例会", en: "monthly meeting of a town's health staff" },
    convener: { register: "departments", kinds: ["health-fp-office"] },
    every: "month",
    times: 1,
    attendees: [
      {
        code: "all-staff",
        title: { zh: "辖区内卫生计生人员", en: "the health and family-planning staff of the area" },
        mandatory: true,
      },
      {
        code: "station",
        title: { zh: "镇妇幼保健计划生育服务站", en: "the service station of the town" },
        mandatory: true,
        of: { register: "institutions", kinds: townHospitals.kinds },
      },
    ],
    agenda: [
      {
        code: "training-and-tasks",
        title: {
          zh: "业务培训、政策解读和当月工作部署",
          en: "training, policy and the tasks of the month",
        },
      },
      {
        code: "last-month",
        title: {
          zh: "上月工作汇总分析、问题和建议",
          en: "last month's work, problems and proposals",
        },
      },
    ],
    outputs: [
      { code: "monthly-return", title: { zh: "相关信息报表", en: "the returns of the month" } },
      {
        code: "problems-and-proposals",
        title: { zh: "问题和建议", en: "the problems and proposals" },
      },
    ],
    cites: [cite("003-081"), cite("003-082"), cite("003-083"), cite("003-084")],
    period: { from },
  };
}
