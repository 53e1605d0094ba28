import { dutyPoint, dutySetPoint } from "@fuyou/duties";
import { type ClauseEntry, carried, carriersOf, context, serviceOnly, text } from "@fuyou/kernel";
import { planPoint, stepPoint } from "@fuyou/reform";
import { servicePoint } from "@fuyou/services";
import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("huantai");

/** Village workers, doctors and community institutions in source 003 (二(二)1-3), rows 003-037 to 003-050. */
export const clausesOfVillageStaff: readonly ClauseEntry[] = [
  {
    row: "003-037",
    clause: "二(二)1",
    gist: text(
      "村“两委”对计生工作负责",
      "The two committees of each village answer for family planning",
    ),
    ...serviceOnly(
      [here(dutyPoint, "committee-guidance")],
      "只落实服务一半：村（居）委会在镇街指导下组织服务。“两委”对村民生育的管控责任拒绝执行。",
      "The service half is carried: committees arrange services under the town's guidance. Answering for villagers' births is refused.",
    ),
  },
  {
    row: "003-038",
    clause: "二(二)1",
    gist: text(
      "村计生专干改称卫生计生专干，岗位配齐",
      "The village worker is renamed health and family-planning worker, and every post is filled",
    ),
    ...carried([
      here(stepPoint, "huantai.rename-village-workers"),
      here(requirementPoint, "village-worker-filled"),
    ]),
  },
  {
    row: "003-039",
    clause: "二(二)1",
    gist: text(
      "专干与村医（城区为社区机构）组成服务队",
      "Worker and village doctor, in towns the community institution, form one team",
    ),
    ...carried([here(requirementPoint, "village-team")]),
  },
  {
    row: "003-040",
    clause: "二(二)1",
    gist: text("分工明确、相互配合", "Each has tasks of their own, and all cooperate"),
    ...carried(
      [here(planPoint, "huantai")],
      "“各司其职”由连续性检查：写明牵头者的职责在一村只有一个牵头者，未写明的列为问题。",
      "That each has his own work is judged by continuity: one lead in a village where one is named, a finding where none is.",
    ),
  },
  {
    row: "003-041",
    clause: "二(二)2",
    gist: text("原专干转入新岗位", "The former worker passes into the new post"),
    ...carried([here(stepPoint, "huantai.rename-village-workers")]),
  },
  {
    row: "003-042",
    clause: "二(二)2",
    gist: text("此前专干只做计生一项工作", "Until now the worker did family-planning work only"),
    ...context(
      "描述更名前的岗位，变动见其后两行。",
      "Describes the post before it was renamed; the change stands in the rows after it.",
    ),
  },
  {
    row: "003-043",
    clause: "二(二)2",
    gist: text(
      "专干的三种角色：宣传法规、健康服务、协助监督",
      "Three roles of the worker: law, health, assisting supervision",
    ),
    ...carried(
      [here(dutySetPoint, "worker-keep6"), here(dutySetPoint, "worker-new6")],
      "三种角色由继续承担和新增协助的两份职责清单合成。",
      "The three roles are the duties kept and the duties added, taken together.",
    ),
  },
  {
    row: "003-044",
    clause: "二(二)2",
    gist: text(
      "专干受镇卫计办和服务站双重指导",
      "Both the town office and the station guide the worker",
    ),
    ...carried([
      here(stepPoint, "huantai.guide-village-workers"),
      here(stepPoint, "huantai.guide-village-workers-by-office"),
      here(requirementPoint, "worker-guided-by-office"),
    ]),
  },
  {
    row: "003-045",
    clause: "二(二)2",
    gist: text(
      "专干保留六项：宣教、药具、动员、优惠落实、信息报送、流动人口",
      "Six duties kept: education, supplies, mobilising, benefits, information, floating population",
    ),
    ...serviceOnly(
      [
        here(dutySetPoint, "worker-keep6"),
        here(stepPoint, "huantai.add-worker-duties"),
        here(requirementPoint, "worker-duties-kept"),
      ],
      "只落实服务一半：对流动人口只提供服务，组织动员仅指邀请自愿参加。对流动人口生育的管理拒绝执行。",
      "The service half is carried: the floating population is served, and mobilising means inviting people who are free to come. Managing their births is refused.",
    ),
  },
  {
    row: "003-046",
    clause: "二(二)2",
    gist: text(
      "专干新增协助六个领域：监督、基本公卫、妇幼重大项目、家庭医生、孕前检查、健康扶贫；限于宣传、发动和核实信息",
      "Six fields newly assisted by telling, organising and checking: supervision, basic public health, major projects, family doctor, pre-pregnancy examination, poverty relief",
    ),
    ...carried([
      here(dutySetPoint, "worker-new6"),
      here(stepPoint, "huantai.add-worker-duties"),
      here(requirementPoint, "worker-duties-added"),
    ]),
  },
  {
    row: "003-047",
    clause: "二(二)2",
    gist: text(
      "孕期随访和产后访视由专干转给卫生院或社区机构，并入基本公卫",
      "Follow-up in pregnancy and the visit after birth pass from the worker to the hospital or community institution, within basic public health",
    ),
    ...carried([
      here(stepPoint, "huantai.move-visits-towns"),
      here(stepPoint, "huantai.move-visits-streets"),
      here(servicePoint, "pregnancy-follow-up"),
      here(servicePoint, "postpartum-visit"),
      here(requirementPoint, "worker-without-visits"),
    ]),
  },
  {
    row: "003-048",
    clause: "二(二)3",
    gist: text(
      "村医由镇卫生院（站）进行业务指导",
      "The town hospital, as station, guides village doctors",
    ),
    ...carried([here(stepPoint, "huantai.guide-village-doctors")]),
  },
  {
    row: "003-049",
    clause: "二(二)3",
    gist: text(
      "村医除本职外，协助政策宣传、优生指导和流动人口服务",
      "Beside basic care, village doctors assist in three: policy, healthy-birth guidance, the floating population",
    ),
    ...carried([
      here(dutySetPoint, "doctor-add3"),
      here(stepPoint, "huantai.add-doctor-duties"),
      here(servicePoint, "basic-medical-care"),
      here(requirementPoint, "doctor-duties-added"),
    ]),
  },
  {
    row: "003-050",
    clause: "二(二)3",
    gist: text(
      "城市社区机构在业务指导下提供技术服务，采集信息，服务流动人口",
      "Urban community institutions, under guidance, give technical services, collect information and serve the floating population",
    ),
    ...carried([
      here(dutySetPoint, "community-services3"),
      here(stepPoint, "huantai.assign-community-services"),
      here(requirementPoint, "community-duties"),
    ]),
  },
];
