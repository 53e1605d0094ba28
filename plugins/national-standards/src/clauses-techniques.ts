import {
  type ClauseRegister,
  carried,
  carriersOf,
  clauseRegister,
  split,
  text,
} from "@fuyou/kernel";
import { serviceLawPoint } from "@fuyou/needs";
import { licensingPoint } from "@fuyou/services";
import { maternalInfantLaw, maternalInfantMeasures } from "./sources.js";

const here = carriersOf("national-standards");
const rules = (...ids: readonly string[]) => ids.map((id) => here(licensingPoint, id));

/** The clauses on maternal and infant care (母婴保健条款): consent to techniques, their licensing, what is not offered. */
export const techniqueRegisters: readonly ClauseRegister[] = [
  clauseRegister(maternalInfantLaw.id, [
    {
      row: "mch-law-1994-019",
      clause: "第十九条",
      gist: text(
        "终止妊娠和结扎手术须本人同意并签署意见",
        "Termination of pregnancy and ligation take the person's own written consent",
      ),
      ...split(
        rules("surgery-by-county", "township-items-surgery"),
        "本人书面同意已落实；本人无行为能力时由监护人签署的情形不在登记表所见，留待服务记录。",
        "The person's written consent is carried; that a guardian signs for somebody without capacity cannot be seen in the registers and is left to the service record.",
      ),
    },
    {
      row: "mch-law-1994-032",
      clause: "第三十二条",
      gist: text(
        "除医学上确有需要外，不提供胎儿性别鉴定",
        "No determination of the sex of an unborn child is offered, but for medical need",
      ),
      ...carried(
        [here(serviceLawPoint, "no-sex-determination")],
        "核对的是服务能否提供；提出需求的人不受评判，也不登记。",
        "What is screened is whether the service may be offered; who names a need is neither judged nor recorded.",
      ),
    },
  ]),
  clauseRegister(maternalInfantMeasures.id, [
    {
      row: "mch-measures-2001-035",
      clause: "第三十五条",
      gist: text(
        "产前和遗传病诊断由省级许可，筛查和婚检由县级，助产、结扎、终止妊娠由县级并有人员合格证",
        "The province licenses diagnosis; the county screening, premarital exam and, with a personal certificate, midwifery, ligation, termination",
      ),
      ...carried(
        rules(
          "diagnosis-by-province",
          "examination-by-county",
          "midwifery-by-county",
          "surgery-by-county",
        ),
        "按所用资料的文本；以前各次文本对筛查和婚检的许可层级是否不同，资料未载，不作推定。",
        "By the text in the material; whether earlier texts named another level for screening and the premarital exam it does not say, and nothing is supposed.",
      ),
    },
  ]),
];
