import { dutyPoint, dutySetPoint } from "@fuyou/duties";
import { deliverablePoint } from "@fuyou/governance";
import { type ClauseEntry, carried, carriersOf, serviceOnly, text } from "@fuyou/kernel";
import { evidenceKindPoint, stepPoint } from "@fuyou/reform";
import { servicePoint } from "@fuyou/services";

import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("county-integration");

/** County and township institutions of source 000 (二(一)1-2), rows 000-019 to 000-035. */
export const clausesOfInstitutions: readonly ClauseEntry[] = [
  {
    row: "000-019",
    clause: "二(一)",
    gist: text(
      "整合模式：县级合、乡增强、村共享",
      "The pattern: county merged, township strengthened, village shared",
    ),
    ...carried([
      here(stepPoint, "county-integration.form-county-centre"),
      here(stepPoint, "county-integration.strengthen-townships"),
      here(stepPoint, "county-integration.share-village-rooms"),
    ]),
  },
  {
    row: "000-020",
    clause: "二(一)1",
    gist: text(
      "县妇幼保健院与县计生服务站合并，成立县妇幼保健计划生育服务中心",
      "The county maternal and child health hospital and the county family-planning station become one service centre",
    ),
    ...carried([
      here(stepPoint, "county-integration.form-county-centre"),
      here(requirementPoint, "one-county-centre"),
    ]),
  },
  {
    row: "000-021",
    clause: "二(一)1",
    gist: text(
      "县中心负责全县的围产、妇女和儿童保健",
      "The centre gives perinatal, women's and child health care to the county",
    ),
    ...carried([
      here(dutySetPoint, "centre-care"),
      here(stepPoint, "county-integration.assign-centre-duties"),
      here(servicePoint, "perinatal-care"),
      here(servicePoint, "women-care"),
      here(servicePoint, "child-care"),
    ]),
  },
  {
    row: "000-022",
    clause: "二(一)1",
    gist: text(
      "县中心防治妇幼常见病，并提供助产",
      "The centre treats common illnesses of women and children and gives midwifery",
    ),
    ...carried([
      here(dutySetPoint, "centre-care"),
      here(stepPoint, "county-integration.assign-centre-duties"),
      here(servicePoint, "common-disease-care"),
      here(servicePoint, "midwifery"),
    ]),
  },
  {
    row: "000-023",
    clause: "二(一)1",
    gist: text(
      "县中心承担计划生育八项任务：宣教、培训、咨询、随访、药具、生殖保健、优生指导和技术服务",
      "Eight tasks of the centre: education, training, advice, follow-up, contraceptive supply, reproductive care, healthy-birth guidance, technical service",
    ),
    ...carried([
      here(dutySetPoint, "fp8-county"),
      here(stepPoint, "county-integration.assign-centre-duties"),
      here(requirementPoint, "centre-eight-duties"),
    ]),
  },
  {
    row: "000-024",
    clause: "二(一)1",
    gist: text(
      "县中心实施妇幼重大项目、婚检、孕前检查和出生缺陷防治",
      "The centre runs the major projects, premarital and pre-pregnancy examinations and the prevention of birth defects",
    ),
    ...carried([
      here(dutySetPoint, "centre-care"),
      here(stepPoint, "county-integration.assign-centre-duties"),
      here(servicePoint, "major-mch-projects"),
      here(servicePoint, "premarital-exam"),
      here(servicePoint, "prepregnancy-exam"),
      here(servicePoint, "birth-defect-prevention"),
    ]),
  },
  {
    row: "000-025",
    clause: "二(一)1",
    gist: text(
      "县中心受托管理全县同行的业务和项目，并开展培训、提供技术支持",
      "By commission the centre manages the profession in the county: projects, training, technical support",
    ),
    ...carried([
      here(dutyPoint, "area-management"),
      here(dutySetPoint, "area-management-set"),
      here(servicePoint, "women-care"),
      here(stepPoint, "county-integration.assign-centre-duties"),
    ]),
  },
  {
    row: "000-026",
    clause: "二(一)2",
    gist: text(
      "乡镇计生服务所的职能并入卫生院妇幼工作",
      "The township station's functions join the hospital's maternal and child health work",
    ),
    ...carried([here(stepPoint, "county-integration.strengthen-townships")]),
  },
  {
    row: "000-027",
    clause: "二(一)2",
    gist: text("乡镇计生服务所不再保留", "The township family-planning station is abolished"),
    ...carried([
      here(stepPoint, "county-integration.strengthen-townships"),
      here(requirementPoint, "township-station-ended"),
    ]),
  },
  {
    row: "000-028",
    clause: "二(一)2",
    gist: text(
      "卫生院另挂一牌，称妇幼保健计划生育服务站",
      "The township hospital hangs a second plate, that of a service station",
    ),
    ...carried([
      here(stepPoint, "county-integration.strengthen-townships"),
      here(requirementPoint, "station-plate-hung"),
    ]),
  },
  {
    row: "000-029",
    clause: "二(一)2",
    gist: text(
      "计划生育行政管理留在乡镇政府，并充实其计生办",
      "Administration stays with the township government, whose office is strengthened",
    ),
    ...serviceOnly(
      [here(dutyPoint, "fp-service-administration")],
      "只落实服务一半：行政职责留在乡镇政府，内容限于安排服务，且不得移交卫生院。对个人生育的管理拒绝执行。",
      "The service half is carried: the administrative duty stays with the township government, is limited to arranging services and may not move to a hospital. Managing anyone's fertility is refused.",
    ),
  },
  {
    row: "000-030",
    clause: "二(一)2",
    gist: text(
      "卫生院（站）负责人由县卫生部门任命，事先听取乡镇政府意见",
      "The county health department appoints the hospital's head after asking the township government",
    ),
    ...carried(
      [
        here(deliverablePoint, "hospital-head-appointment"),
        carriersOf("reform")(evidenceKindPoint, "appointment"),
      ],
      "任命文件须有在先的乡镇政府意见，先任命后征求的不算数；以证据登记，不登记被任命的人。",
      "An appointment counts only after the township government's opinion; both are evidence, and who is appointed is not recorded.",
    ),
  },
  {
    row: "000-031",
    clause: "二(一)2",
    gist: text(
      "卫生院负责辖区内妇女、儿童和围产保健，防治常见病",
      "The township hospital gives perinatal, women's and child care and treats common illnesses in its area",
    ),
    ...carried([
      here(dutySetPoint, "township-care"),
      here(stepPoint, "county-integration.assign-township-duties"),
      here(servicePoint, "perinatal-care"),
      here(servicePoint, "women-care"),
      here(servicePoint, "child-care"),
      here(servicePoint, "common-disease-care"),
    ]),
  },
  {
    row: "000-032",
    clause: "二(一)2",
    gist: text(
      "卫生院承担与县中心相同的八项计划生育服务",
      "The township hospital takes the same eight tasks, as public services",
    ),
    ...carried([
      here(dutySetPoint, "fp8-township"),
      here(stepPoint, "county-integration.assign-township-duties"),
      here(requirementPoint, "hospital-eight-duties"),
    ]),
  },
  {
    row: "000-033",
    clause: "二(一)2",
    gist: text(
      "卫生院实施妇幼重大项目和基本公卫项目",
      "The township hospital carries out the major projects and basic public health",
    ),
    ...carried([
      here(dutySetPoint, "township-care"),
      here(stepPoint, "county-integration.assign-township-duties"),
      here(servicePoint, "major-mch-projects"),
      here(servicePoint, "basic-public-health"),
    ]),
  },
  {
    row: "000-034",
    clause: "二(一)2",
    gist: text(
      "孕前检查和出生缺陷防治由卫生院协助，不牵头",
      "The township hospital assists with pre-pregnancy examination and birth-defect prevention; it does not lead",
    ),
    ...carried([
      here(dutySetPoint, "township-assist"),
      here(servicePoint, "prepregnancy-exam"),
      here(servicePoint, "birth-defect-prevention"),
      here(stepPoint, "county-integration.assign-township-duties"),
    ]),
  },
  {
    row: "000-035",
    clause: "二(一)2",
    gist: text(
      "卫生院培训、指导村级人员",
      "The township hospital trains and guides those who serve in the villages",
    ),
    ...carried([
      here(dutyPoint, "village-training"),
      here(servicePoint, "fp-education"),
      here(servicePoint, "basic-public-health"),
      here(dutySetPoint, "township-care"),
      here(stepPoint, "county-integration.guide-village-staff"),
    ]),
  },
];
