import { institutions } from "@fuyou/hierarchy";
import { type Change, defineChange, endedBefore, FuyouError, inForce } from "@fuyou/kernel";
import { z } from "zod";
import { servicesCodes } from "./errors.js";
import {
  type TechniqueLicence,
  techniqueLicenceSchema,
  techniqueLicences,
} from "./technique-licence.js";

/** What has to be said to license an institution for a technique: the record itself. */
export interface TechniqueGrant {
  /** The licence. */
  licence: TechniqueLicence;
}

/** Records that an institution was licensed for a technique (取得专项技术许可); it has to stand and not hold one already. */
export const grantTechnique: Change<TechniqueGrant> = defineChange<TechniqueGrant>({
  type: "services.grant-technique",
  title: { zh: "登记专项技术许可", en: "record a licence for a technique" },
  schema: z.strictObject({ licence: techniqueLicenceSchema }),
  apply(draft, { licence }) {
    const { from } = licence.period;
    const body = draft.require(institutions, licence.institution);
    if (!inForce(body, from)) {
      const values = { institution: body.name, on: from };
      throw new FuyouError(servicesCodes.message("SERVICES_LICENCE_BODY_ENDED", values));
    }
    const held = draft
      .by(techniqueLicences, "institution", licence.institution)
      .find((each) => each.technique === licence.technique && inForce(each, from));
    if (held !== undefined) {
      const { technique } = licence;
      const values = { institution: body.name, technique, id: held.id };
      throw new FuyouError(servicesCodes.message("SERVICES_LICENCE_TWICE", values));
    }
    draft.insert(techniqueLicences, licence);
  },
});

/** What has to be said to end a licence for a technique. */
export interface TechniqueWithdrawal {
  /** The licence. */
  licence: string;
}

/** Ends a licence for a technique on the eve of the act (收回或注销专项技术许可). */
export const withdrawTechnique: Change<TechniqueWithdrawal> = defineChange<TechniqueWithdrawal>({
  type: "services.withdraw-technique",
  title: { zh: "收回专项技术许可", en: "withdraw a licence for a technique" },
  schema: z.strictObject({ licence: z.string().min(1) }),
  apply(draft, { licence: id }, { on }) {
    const licence = draft.require(techniqueLicences, id);
    if (!inForce(licence, on)) {
      throw new FuyouError(servicesCodes.message("SERVICES_LICENCE_DAYS", { id, on }));
    }
    if (licence.period.from >= on) draft.retire(techniqueLicences, id, on);
    else draft.update(techniqueLicences, id, { period: endedBefore(licence.period, on) });
  },
});
