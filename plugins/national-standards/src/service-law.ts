import {
  type ClauseRegister,
  carried,
  carriersOf,
  clauseRegister,
  type Source,
  text,
} from "@fuyou/kernel";
import { type ServiceLaw, serviceLawPoint } from "@fuyou/needs";

/** The law on maternal and infant health care, for what providers may not offer (母婴保健法). */
export const serviceLawSource: Source = {
  id: "mch-law-services",
  title: {
    zh: "母婴保健法（不得提供的服务）",
    en: "Law on maternal and infant health care: services that may not be offered",
  },
  issuer: {
    zh: "全国人民代表大会常务委员会",
    en: "Standing Committee of the National People's Congress",
  },
  note: {
    zh: "1995年6月1日起施行。只登记与提供服务有关的一条，原文未随附；约束的是提供服务的机构，不涉及任何人的愿望。",
    en: "In force from 1 June 1995. One article about what may be offered is recorded, the text is not enclosed; it binds those who offer services and says nothing of what anybody wishes for.",
  },
};

const here = carriersOf("national-standards");

/** The clause register of that law, as far as it says what may not be offered. */
export const serviceLawRegister: ClauseRegister = clauseRegister(serviceLawSource.id, [
  {
    row: "mch-law-services-032",
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
]);

/** What the law says of offering services (服务的法律依据), common to all counties. */
export const serviceLaws: readonly ServiceLaw[] = [
  {
    code: "no-sex-determination",
    service: "fetal-sex-determination",
    title: text("非医学需要的胎儿性别鉴定", "determination of fetal sex without medical need"),
    offered: false,
    cites: [serviceLawRegister.cite("mch-law-services-032")],
    period: { from: "1995-06-01" },
  },
];
