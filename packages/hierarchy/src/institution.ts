import {
  codeOf,
  defineTable,
  type Finding,
  finding,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import { isCreditCode } from "./credit-code.js";
import { divisions } from "./division.js";
import { hierarchyCodes } from "./errors.js";
import { institutionKindPoint } from "./kind.js";

/**
 * Legal form (法人类型): public institution 事业单位, administrative organ 机关, mass organisation
 * 群众团体, village self-government body 村民自治组织, enterprise 企业, or a body without legal
 * personality of its own, such as a village clinic run by its village.
 */
export type LegalForm =
  | "public-institution"
  | "administrative-organ"
  | "mass-organisation"
  | "self-government-body"
  | "enterprise"
  | "unincorporated";

const personality: Readonly<Record<LegalForm, boolean>> = {
  "public-institution": true,
  "administrative-organ": true,
  "mass-organisation": true,
  "self-government-body": true,
  enterprise: true,
  unincorporated: false,
};

/**
 * Whether bodies of a legal form are legal persons (法人), which end by winding-up and deregistration.
 *
 * @param form - the legal form
 */
export function hasLegalPersonality(form: LegalForm): boolean {
  return personality[form];
}

/**
 * Grade of a service station (站点等级), descending: A 甲级, B 乙级, C 丙级, by the national construction
 * standard for service institutions. The floor areas that belong to the grades are not known here.
 */
export type ServiceGrade = "A" | "B" | "C";

const serviceGrades: readonly ServiceGrade[] = ["A", "B", "C"];

/** Shape of a {@link ServiceGrade}. */
export const serviceGradeSchema: z.ZodType<ServiceGrade> = z.enum(serviceGrades).meta({
  titles: {
    A: { zh: "甲级", en: "grade A" },
    B: { zh: "乙级", en: "grade B" },
    C: { zh: "丙级", en: "grade C" },
  } satisfies Record<ServiceGrade, Text>,
});

/**
 * A service grade and all above it (达到…级, the named one included), for conditions of requirements.
 *
 * @param least - the lowest that counts
 */
export function serviceGradeFrom(least: ServiceGrade): readonly ServiceGrade[] {
  return serviceGrades.slice(0, serviceGrades.indexOf(least) + 1);
}

/** What is left to do for an institution that has ended (撤销 → 清算 → 注销). */
export type EndingStatus = "abolished" | "winding-up" | "deregistered";

/**
 * An institution (机构): a body with a legal identity or a code, such as a hospital, a service
 * station, a township government or a village committee. W3C ORG FormalOrganization, FHIR
 * Organization. A section inside one is a {@link Department}.
 */
export interface Institution extends Row {
  /** Its name, as registered. */
  readonly name: string;
  /** Its kind, a code of `hierarchy.institution-kind`. */
  readonly kind: string;
  /** The division it serves and stands in. */
  readonly division: string;
  /** Unified social credit code (统一社会信用代码), 18 characters. */
  readonly creditCode?: string | undefined;
  /** Class of health institution by WS 218-2002 (卫生机构类别), for example `C220`. */
  readonly ws218?: string | undefined;
  /** Legal form. */
  readonly legalForm: LegalForm;
  /** Public-interest class of a public institution (公益一类、二类). */
  readonly publicInterestClass?: 1 | 2 | undefined;
  /** Administrative rank (机构规格), for example 正股级. */
  readonly rank?: string | undefined;
  /** Grade of a service station, where one was given. */
  readonly serviceGrade?: ServiceGrade | undefined;
  /** Sponsoring body (举办单位): its owner in the legal-person register. */
  readonly sponsor?: string | undefined;
  /** Competent department (主管部门): who commands it. Guidance is a relation instead. */
  readonly competentDepartment?: string | undefined;
  /** First day of its existence, where known. */
  readonly establishedOn?: PlainDate | undefined;
  /** What is left to do, for an institution that has ended. */
  readonly ending?: EndingStatus | undefined;
}

const legalFormTitles: Readonly<Record<LegalForm, Text>> = {
  "public-institution": { zh: "事业单位", en: "public institution" },
  "administrative-organ": { zh: "机关", en: "administrative organ" },
  "mass-organisation": { zh: "群众团体", en: "mass organisation" },
  "self-government-body": { zh: "村民自治组织", en: "village self-government body" },
  enterprise: { zh: "企业", en: "enterprise" },
  unincorporated: { zh: "无法人资格", en: "without legal personality" },
};
const publicInterestTitles: Readonly<Record<1 | 2, Text>> = {
  1: { zh: "公益一类", en: "class 1" },
  2: { zh: "公益二类", en: "class 2" },
};
/** What the stages of an ending are called. */
export const endingTitles: Readonly<Record<EndingStatus, Text>> = {
  abolished: { zh: "已撤销", en: "abolished" },
  "winding-up": { zh: "清算中", en: "winding up" },
  deregistered: { zh: "已注销", en: "deregistered" },
};

/** Shape of an {@link Institution}. */
export const institutionSchema: z.ZodType<Institution> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "机构编号", en: "identifier" } }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "机构名称", en: "name" } }),
  kind: codeOf(institutionKindPoint, { zh: "机构类型", en: "kind" }),
  division: z.string().meta({ label: { zh: "所在区划", en: "division" } }),
  creditCode: z
    .string()
    .optional()
    .meta({ label: { zh: "统一社会信用代码", en: "credit code" } }),
  ws218: z
    .string()
    .optional()
    .meta({ label: { zh: "卫生机构类别", en: "WS 218 class" } }),
  legalForm: z
    .enum([
      "public-institution",
      "administrative-organ",
      "mass-organisation",
      "self-government-body",
      "enterprise",
      "unincorporated",
    ])
    .meta({ label: { zh: "法人类型", en: "legal form" }, titles: legalFormTitles }),
  publicInterestClass: z
    .union([z.literal(1), z.literal(2)])
    .optional()
    .meta({ label: { zh: "公益类别", en: "public-interest class" }, titles: publicInterestTitles }),
  rank: z
    .string()
    .optional()
    .meta({ label: { zh: "机构规格", en: "rank" } }),
  serviceGrade: serviceGradeSchema
    .optional()
    .meta({ label: { zh: "站点等级", en: "service grade" } }),
  sponsor: z
    .string()
    .optional()
    .meta({ label: { zh: "举办单位", en: "sponsoring body" } }),
  competentDepartment: z
    .string()
    .optional()
    .meta({ label: { zh: "主管部门", en: "competent department" } }),
  establishedOn: plainDateSchema
    .optional()
    .meta({ label: { zh: "成立日期", en: "established on" } }),
  ending: z
    .enum(["abolished", "winding-up", "deregistered"])
    .optional()
    .meta({ label: { zh: "终止状态", en: "ending" }, titles: endingTitles }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤销日期", en: "retired on" } }),
});

/** Register of institutions (机构). */
export const institutions: Table<Institution, "division" | "sponsor" | "competentDepartment"> =
  defineTable<Institution, "division" | "sponsor" | "competentDepartment">({
    name: "institutions",
    title: { zh: "机构", en: "institutions" },
    schema: institutionSchema,
    references: {
      division: { to: divisions, onRetire: "restrict" },
      sponsor: { to: "self", onRetire: "restrict" },
      competentDepartment: { to: "self", onRetire: "restrict" },
    },
    *check(rows, county): Iterable<Finding> {
      for (const row of rows) {
        if (row.creditCode === undefined || isCreditCode(row.creditCode)) continue;
        yield finding(
          hierarchyCodes.message("HIERARCHY_CREDIT_CODE", {
            institution: row.name,
            id: row.id,
            code: row.creditCode,
          }),
          {
            kind: "data",
            severity: "warning",
            subject: `institutions/${row.id}`,
            date: county.date,
            aspect: "creditCode",
          },
        );
      }
    },
  });
