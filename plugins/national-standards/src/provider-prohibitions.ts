import type { Prohibition, UnitScope } from "@fuyou/governance";
import { prohibitionPoint } from "@fuyou/governance";
import {
  type ClauseRegister,
  carried,
  carriersOf,
  clauseRegister,
  type Source,
  text,
} from "@fuyou/kernel";

/** The law on population and family planning, for what it forbids to providers (人口与计划生育法). */
export const providerLaw: Source = {
  id: "fp-law-providers",
  title: {
    zh: "人口与计划生育法（对机构的禁止）",
    en: "Law on population and family planning: what it forbids to providers",
  },
  issuer: {
    zh: "全国人民代表大会常务委员会",
    en: "Standing Committee of the National People's Congress",
  },
  note: {
    zh: "2002年9月1日施行的文本为第三十五条，2021年8月20日修正后为第三十九条。只登记约束机构的一条；原文未随附。",
    en: "Article 35 in the text in force from 1 September 2002, article 39 since it was amended on 20 August 2021. Only the article that binds providers is recorded; the text is not enclosed.",
  },
};

const here = carriersOf("national-standards");

/** The clause register of that law, as far as it binds providers. */
export const providerLawRegister: ClauseRegister = clauseRegister(providerLaw.id, [
  {
    row: "fp-law-providers-001",
    clause: "第三十五条、现第三十九条",
    gist: text(
      "机构不得非医学需要鉴定胎儿性别或选择性别终止妊娠",
      "No sex determination and no sex-selective termination without medical need, by any provider",
    ),
    ...carried(
      [
        here(prohibitionPoint, "non-medical-sex-determination"),
        here(prohibitionPoint, "sex-selective-termination"),
      ],
      "禁止约束提供服务的机构，检查也只查机构；就诊者从不在登记之列。",
      "It binds those who provide services, and only they are inspected; nobody who comes for a service is ever on record.",
    ),
  },
]);

/** Whoever treats people (医疗保健和技术服务机构). */
const providers: UnitScope = {
  register: "institutions",
  kinds: [
    "county-mch-hospital",
    "county-fp-station",
    "county-mchfp-centre",
    "township-hospital",
    "central-township-hospital",
    "township-fp-station",
    "community-health-centre",
    "community-health-station",
    "village-clinic",
  ],
};

const forbidden = { binds: providers, content: "stated", period: { from: "2002-09-01" } } as const;

/** What the law forbids to those who provide services (对机构的禁止事项): the two illegal acts, 两非. */
export const providerProhibitions: readonly Prohibition[] = [
  {
    ...forbidden,
    code: "non-medical-sex-determination",
    title: {
      zh: "非医学需要的胎儿性别鉴定",
      en: "determining the sex of an unborn child without medical need",
    },
    cites: [providerLawRegister.cite("fp-law-providers-001")],
  },
  {
    ...forbidden,
    code: "sex-selective-termination",
    title: {
      zh: "非医学需要的选择性别人工终止妊娠",
      en: "terminating a pregnancy for its sex without medical need",
    },
    cites: [providerLawRegister.cite("fp-law-providers-001")],
  },
];
