import { codeOf, inForce, type PlainDate, plainDateSchema } from "@fuyou/kernel";
import { defineStepKind, type Selector, type StepKind, selectorSchema } from "@fuyou/reform";
import { z } from "zod";
import { servicesCodes } from "./errors.js";
import { bodyOf } from "./needs-of.js";
import { serviceLevelTitles } from "./service-role.js";
import { licensingState, techniquePoint } from "./technique.js";
import { techniqueLicences } from "./technique-licence.js";
import { grantTechnique } from "./technique-licence-change.js";

/** What licensing in a plan has to be told. */
export interface LicenseStep {
  /** The institutions that are licensed. */
  at: Selector;
  /** The techniques, codes of `services.technique`. */
  techniques: readonly string[];
  /** Last day of the licences, where the authority names one. */
  until?: PlainDate | undefined;
}

/**
 * Licenses institutions for techniques in a plan (承接机构取得专项技术许可), by the authority in charge on that day: what a
 * successor needs, because a licence ends with the body it was given to. Nobody is licensed by passing on.
 */
export const licenseTechniques: StepKind<LicenseStep> = defineStepKind<LicenseStep>({
  kind: "license-techniques",
  title: { zh: "取得专项技术许可", en: "license for techniques" },
  schema: z.strictObject({
    at: selectorSchema,
    techniques: z.array(codeOf(techniquePoint)).min(1),
    until: plainDateSchema.optional(),
  }),
  compile(context, { at, techniques, until }) {
    const { county, composition, on } = context;
    for (const institution of context.select(at)) {
      const body = bodyOf(county, composition, institution.id);
      const held = county
        .by(techniqueLicences, "institution", institution.id)
        .filter((each) => inForce(each, on))
        .map(({ technique }) => technique);
      for (const code of techniques) {
        const technique = composition.get(techniquePoint, code);
        if (technique === undefined || body === undefined) {
          const values = { technique: code, on };
          const message = servicesCodes.message("SERVICES_TECHNIQUE_UNKNOWN", values);
          context.report(message, institution.id, "error");
          continue;
        }
        const { rule, barred } = licensingState(composition, code, body, on);
        if (barred) {
          const values = {
            technique: technique.title,
            institution: institution.name,
            level: serviceLevelTitles[body.level],
            on,
          };
          const message = servicesCodes.message("SERVICES_TECHNIQUE_NOT_OPEN", values);
          context.report(message, institution.id, "error");
          continue;
        }
        if (rule === undefined) {
          const values = { technique: technique.title, on };
          const message = servicesCodes.message("SERVICES_TECHNIQUE_UNKNOWN", values);
          context.report(message, institution.id, "error");
          continue;
        }
        if (held.includes(code)) {
          context.already();
          continue;
        }
        context.do(grantTechnique, {
          licence: {
            id: county.freshId(techniqueLicences, `${code}-${institution.id}`),
            institution: institution.id,
            technique: code,
            licensedBy: rule.licensedBy,
            period: until === undefined ? { from: on } : { from: on, to: until },
          },
        });
      }
    }
  },
});
