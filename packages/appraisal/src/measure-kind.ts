import {
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";

/**
 * What an item of appraisal counts (计分对象) and whose doing it is. Services are voluntary, so that what a
 * client decides says nothing of the provider and may be counted by no item.
 */
export interface MeasureKind {
  /** The code that items hold, for example `task-in-time`. */
  code: string;
  /** Its name. */
  title: Text;
  /** Whose doing it is: the provider's own work, or the clients' choice, which no item may count. */
  decidedBy: "provider" | "client";
}

/** Shape of a {@link MeasureKind}. */
export const measureKindSchema: z.ZodType<MeasureKind> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  decidedBy: z.enum(["provider", "client"]),
});

/** What items of appraisal count (计分对象): an open list. */
export const measureKindPoint: ExtensionPoint<MeasureKind> = defineExtensionPoint<MeasureKind>({
  id: "appraisal.measure-kind",
  title: { zh: "计分对象", en: "what items count" },
  schema: measureKindSchema,
  cited: false,
  key: (kind) => kind.code,
});

function kind(code: string, decidedBy: MeasureKind["decidedBy"], zh: string, en: string) {
  return { code, title: { zh, en }, decidedBy };
}

/** What items count, common to all counties; the last two are there to be refused by name. */
export const measureKinds: readonly MeasureKind[] = [
  kind("task-in-time", "provider", "按期完成的本职任务", "own tasks done in time"),
  kind("service-offered", "provider", "按规定提供服务", "services offered as laid down"),
  kind("quality", "provider", "服务质量", "quality of services"),
  kind("records", "provider", "记录和报表质量", "quality of records and returns"),
  kind("premises", "provider", "用房和设备", "premises and equipment"),
  kind("training", "provider", "培训参加情况", "trainings attended"),
  kind("exam-score", "provider", "考试和竞赛成绩", "scores of examinations and contests"),
  kind(
    "satisfaction",
    "provider",
    "匿名汇总的群众评价",
    "people's opinion, anonymous and summed up",
  ),
  kind("management", "provider", "项目组织管理", "organisation and management of programmes"),
  kind("uptake", "client", "自愿服务的接受率", "the uptake of voluntary services"),
  kind("client-choice", "client", "服务对象的选择", "what clients choose"),
];
