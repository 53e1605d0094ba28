import type { CodeEntry } from "@fuyou/kernel";
import type { FundingSource } from "./extension-points.js";

const entry = (code: string, zh: string, en: string): CodeEntry => ({ code, title: { zh, en } });

/** The classes of expenditure common to all counties (经费类别). */
export const fundingClasses: readonly CodeEntry[] = [
  entry("development", "发展建设支出", "development"),
  entry("staff", "人员经费", "staff"),
  entry("running", "公用（工作）经费", "running costs"),
  entry("business", "业务经费", "business"),
  entry("project", "项目经费", "projects"),
  entry("free-services", "免费服务项目", "free services"),
  entry("village-doctors", "乡村医生补偿", "compensation of village doctors"),
];

/** The sources of money common to all counties (资金来源). */
export const fundingSources: readonly FundingSource[] = [
  entry("government", "政府投入", "government"),
  { ...entry("superior-subsidy", "上级补助", "superior subsidy"), within: "government" },
  { ...entry("national-programme", "国家专项", "national programme"), within: "superior-subsidy" },
  { ...entry("county-finance", "县级财政", "county finance"), within: "government" },
  { ...entry("town-finance", "镇街财政", "town finance"), within: "government" },
  entry("self-raised", "自筹", "self-raised"),
  { ...entry("social-capital", "社会资本", "private money"), onlyNamed: true },
  entry("other", "其他", "other"),
];

/** The modes of payment common to all counties (供给方式). */
export const fundingModes: readonly CodeEntry[] = [
  entry("budget", "预算安排", "budget"),
  entry("purchase-of-service", "政府购买服务", "purchase of service"),
  entry("subsidy", "专项补助", "subsidy"),
  entry("self-raised", "自行筹措", "self-raised"),
  entry("unchanged", "按原渠道", "unchanged channel"),
];

/** What amounts are settled by, common to all counties (核定依据). */
export const fundingBases: readonly CodeEntry[] = [
  entry("posts", "人员编制", "posts"),
  entry("standard", "经费标准", "cost standard"),
  entry("tasks", "服务任务", "tasks"),
  entry("assessment", "考核结果", "assessment"),
];
