import { institutions } from "@fuyou/hierarchy";
import {
  defineView,
  type Finding,
  finding,
  labelOf,
  type View,
  type ViewCell,
} from "@fuyou/kernel";
import { z } from "zod";
import { sharingCodes } from "./errors.js";
import { systemUse } from "./module-adoption.js";
import { informationSystemPoint } from "./system.js";

/** What may be asked of {@link modulesView} more narrowly. */
export interface ModulesOptions {
  /** One system only, a code of `sharing.system`. */
  system?: string | undefined;
}

/** How much of each information system is in use (模块应用). */
export const modulesView: View<ModulesOptions> = defineView<ModulesOptions>({
  id: "sharing.modules",
  title: { zh: "信息系统模块应用", en: "modules of systems in use" },
  question: {
    zh: "各单位用上了信息系统的哪些模块？",
    en: "Which modules of the information systems does each institution use?",
  },
  options: z.strictObject({ system: z.string().optional() }),
  answer({ county, composition, date }, { system: code }) {
    const findings: Finding[] = [];
    const rows: Record<string, ViewCell>[] = [];
    for (const { value: system } of composition.at(informationSystemPoint, date)) {
      if (code !== undefined && system.code !== code) continue;
      const about = { kind: "data", severity: "warning", date, cites: system.cites[0] } as const;
      if (system.modules === null) {
        const message = sharingCodes.message("SHARING_MODULES_UNKNOWN", { system: system.title });
        findings.push(finding(message, { ...about, subject: system.code }));
      }
      for (const use of systemUse(county, composition, system.code, date)) {
        const body = county.get(institutions, use.institution);
        for (const module of use.unknown) {
          const known = system.modules?.map((each) => each.code).join(", ") || "—";
          const values = { system: system.code, module, known };
          const subject = `institutions/${use.institution}`;
          const message = sharingCodes.message("SHARING_UNKNOWN_MODULE", values);
          findings.push(finding(message, { ...about, subject, aspect: module }));
        }
        rows.push({
          system: system.title,
          institution: body === undefined ? use.institution : labelOf(institutions, body, county),
          used: use.used.length,
          of: system.modules === null ? null : system.modules.length,
          share: use.share === null ? null : use.share.p / use.share.q,
        });
      }
    }
    const table = {
      title: { zh: "模块应用", en: "modules in use" },
      columns: [
        { key: "system", label: { zh: "信息系统", en: "system" }, kind: "text" },
        { key: "institution", label: { zh: "单位", en: "institution" }, kind: "text" },
        { key: "used", label: { zh: "已用模块", en: "modules in use" }, kind: "number" },
        { key: "of", label: { zh: "模块总数", en: "of" }, kind: "number" },
        { key: "share", label: { zh: "应用率", en: "share" }, kind: "share" },
      ],
      rows,
    } as const;
    return { tables: [table], findings };
  },
});
