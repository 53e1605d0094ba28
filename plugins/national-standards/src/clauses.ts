import {
  type Citation,
  type Clause,
  type ClauseEntry,
  type ClauseRegister,
  carried,
  carriersOf,
  clauseRegister,
  planned,
  split,
  text,
} from "@fuyou/kernel";
import { licensingPoint } from "@fuyou/services";
import { requirementPoint } from "@fuyou/standards";
import { clientCareRegisters } from "./clauses-client-care.js";
import { endingRegisters } from "./clauses-endings.js";
import { indicatorRegisters } from "./clauses-indicators.js";
import { techniqueRegisters } from "./clauses-techniques.js";
import { providerLawRegister } from "./provider-prohibitions.js";
import {
  formerServiceRules,
  postsStandard1986,
  villageDoctorOpinion,
  villageDoctorRegulation,
} from "./sources.js";

const here = carriersOf("national-standards");
const by = (...ids: readonly string[]) => ids.map((id) => here(requirementPoint, id));

const ofPosts: readonly ClauseEntry[] = [
  {
    row: "wefz-1986-2-001",
    clause: "总数",
    gist: text(
      "县以上妇幼保健机构编制总数一般按人口1:10000，地广人稀和大城市1:5000，人口稠密省1:15000",
      "Posts of all such bodies from county level up: one per 10,000 people; 5,000 where sparse or a big city, 15,000 in dense provinces",
    ),
    ...carried(
      by("mch-posts-by-population", "mch-posts-class-holds-ratio"),
      "一省采用哪一比例未定，是选项；未说明时判定为未知。",
      "Which ratio a province uses is not settled and is an option; where nothing is said the verdict stays unknown.",
    ),
  },
  {
    row: "wefz-1986-2-002",
    clause: "县级",
    gist: text(
      "县级机构：二类20至40人，经批准为一类的41至70人",
      "A county institution has 20 to 40 posts in class 2, and 41 to 70 in class 1, which needs approval",
    ),
    ...carried(by("mch-posts-by-class", "mch-posts-class-holds-ratio")),
  },
  {
    row: "wefz-1986-2-003",
    clause: "地、省级",
    gist: text(
      "地级40至60或61至90人，省级80至120或121至160人",
      "Prefecture 40 to 60 or 61 to 90 posts, province 80 to 120 or 121 to 160",
    ),
    ...planned(
      "数值已列入分级表，可供计算；县的登记表中没有地级和省级机构，暂不判定。",
      "The numbers stand in the table of classes and can be asked for; a county's registers hold no such bodies, so nothing is judged yet.",
    ),
  },
];

const ofDoctors: readonly ClauseEntry[] = [
  {
    row: "village-doctor-rules-2003-016",
    clause: "第十六条",
    gist: text(
      "村医执业证有效期五年，期满前三个月申请再注册",
      "A village doctor's certificate lasts five years; registration is renewed three months before it ends",
    ),
    ...carried(
      by(
        "village-doctor-certified",
        "village-doctor-certificate-term",
        "village-doctor-certificate-renewal",
      ),
    ),
  },
  {
    row: "village-doctor-rules-2003-031",
    clause: "第三十一条",
    gist: text(
      "村医至少每两年接受一次培训",
      "Village doctors are trained at least once in two years",
    ),
    ...carried(
      by("village-doctor-training"),
      "所看的两年自何日起须由部署说明，否则判定为未知。",
      "From which day on the two years are looked at has to be said by the deployment; otherwise the verdict stays unknown.",
    ),
  },
];

const ofOpinion: readonly ClauseEntry[] = [
  {
    row: "village-doctor-opinion-2011-001",
    clause: "人员配备",
    gist: text(
      "每千服务人口至少一名村医，每个村卫生室至少一名",
      "At least one village doctor for each thousand people served, and at least one in each clinic",
    ),
    ...carried(by("village-doctors-per-thousand", "village-doctors-per-clinic")),
  },
];

const ofServices: readonly ClauseEntry[] = [
  {
    row: "fp-service-rules-001",
    clause: "第二十三条",
    gist: text(
      "乡镇已有医疗机构的不另设机构，但医院内须设计生技术服务科室",
      "Where a township has a hospital no other body is set up, and the hospital must have a section for these services",
    ),
    ...split(
      by("hospital-service-section"),
      "科室一半作为要求判定；不得新设机构一半针对审批行为，登记表看不出，不判定。",
      "The section is a requirement; that no body is newly set up binds the approving authority and cannot be seen in the registers.",
    ),
  },
  {
    row: "fp-service-rules-002",
    clause: "乡级人员",
    gist: text(
      "乡级服务机构至少有一名执业医师或执业助理医师",
      "A township service body has at least one licensed physician or assistant physician",
    ),
    ...carried([
      ...by("township-station-physician"),
      here(licensingPoint, "township-items-device"),
      here(licensingPoint, "township-items-surgery"),
    ]),
  },
  {
    row: "fp-service-rules-003",
    clause: "乡级项目",
    gist: text(
      "乡级机构只能开展经批准并注明于许可证的四个项目",
      "A township body may do four items only, each approved and noted on its licence",
    ),
    ...carried(
      [
        here(licensingPoint, "township-items-device"),
        here(licensingPoint, "township-items-surgery"),
        ...by("township-body-four-items"),
      ],
      "适用于专门的乡级服务机构；卫生院科室的许可另有一条。条例废止后不再判定。",
      "It binds the special township bodies; licences of hospital sections stand in a clause of their own. Since the regulation ended nothing is judged.",
    ),
  },
  {
    row: "fp-service-rules-004",
    clause: "医疗、保健机构项目",
    gist: text(
      "医疗、保健机构开展计生技术服务由卫生部门审批并在执业许可证载明项目",
      "Health institutions giving these services are approved by the health department, item by item on their practice licence",
    ),
    ...split(
      [here(licensingPoint, "hospital-section-items")],
      "乡镇卫生院一级已落实；县级以上机构可开展的项目范围在所用资料中未见。",
      "Carried for township hospitals; which items bodies from the county up may do is not in the material.",
    ),
  },
];

const registers: readonly ClauseRegister[] = [
  clauseRegister(postsStandard1986.id, ofPosts),
  clauseRegister(villageDoctorRegulation.id, ofDoctors),
  clauseRegister(villageDoctorOpinion.id, ofOpinion),
  clauseRegister(formerServiceRules.id, ofServices),
  ...endingRegisters,
  ...clientCareRegisters,
  ...indicatorRegisters,
  providerLawRegister,
  ...techniqueRegisters,
];

/** The clauses of the documents that registers can judge (条款登记), each with what becomes of it. */
export const clauses: readonly Clause[] = registers.flatMap((register) => register.clauses);

/**
 * Cites a row of one of the documents.
 *
 * @param row - for example `wefz-1986-2-001`
 * @throws FuyouError `KERNEL_UNKNOWN_RECORD` where no register has such a row
 */
export function cite(row: string): Citation {
  const holding = registers.find(({ clauses: held }) => held.some((each) => each.row === row));
  return (holding ?? (registers[0] as ClauseRegister)).cite(row);
}
