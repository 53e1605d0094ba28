import {
  addDepartment,
  departmentKindPoint,
  departments,
  establish,
  guidanceRelation,
  type Institution,
  institutions,
  relate,
  relations,
} from "@fuyou/hierarchy";
import { codeOf, inForce } from "@fuyou/kernel";
import { z } from "zod";
import { type NewBody, newBodySchema } from "./consolidate.js";
import { nameOf } from "./naming.js";
import { byTownship, type Selector, selectorSchema, townshipOrCounty } from "./selection.js";
import { defineStepKind, type StepKind } from "./step.js";
import { hang, type PlatePattern, platePatternSchema } from "./strengthen.js";

/** What the hanging of plates has to be told. */
export interface PlateStep {
  /** At whose doors. */
  at: Selector;
  /** What to hang. */
  plate: PlatePattern;
}

/** Hangs a further plate at every institution chosen (加挂牌子). */
export const hangPlates: StepKind<PlateStep> = defineStepKind<PlateStep>({
  kind: "hang-plates",
  title: { zh: "加挂牌子", en: "hang name plates" },
  schema: z.strictObject({ at: selectorSchema, plate: platePatternSchema }),
  compile(context, { at, plate }) {
    for (const institution of context.select(at)) {
      hang(context, institution, plate);
      context.decide(institution.id);
    }
  },
});

/** What the adding of departments has to be told. */
export interface DepartmentStep {
  /** The institutions that get one. */
  to: Selector;
  /** Its kind, a code of `hierarchy.department-kind`. */
  kind: string;
  /** Its name. */
  name: string;
}

/** Adds a department to every institution chosen (内设科室). */
export const addDepartments: StepKind<DepartmentStep> = defineStepKind<DepartmentStep>({
  kind: "add-departments",
  title: { zh: "内设科室", en: "add departments" },
  schema: z.strictObject({
    to: selectorSchema,
    kind: codeOf(departmentKindPoint),
    name: z.string().min(1),
  }),
  compile(context, { to, kind, name }) {
    for (const { id: institution } of context.select(to)) {
      context.decide(institution);
      const there = context.county
        .by(departments, "institution", institution)
        .some((each) => each.kind === kind && inForce(each, context.on));
      if (there) context.already();
      else {
        const id = context.county.freshId(departments, `${institution}-${kind}`);
        context.do(addDepartment, { department: { id, institution, kind, name } });
      }
    }
  },
});

/** What the creation of institutions has to be told. */
export interface Creation {
  /** In the township of each of these, one is created. */
  beside: Selector;
  /** What is created; `{division}` in its name stands for the township's name. */
  body: NewBody;
}

/** Creates an institution in every township of those chosen (新设), unless there is one. */
export const createInstitutions: StepKind<Creation> = defineStepKind<Creation>({
  kind: "create",
  title: { zh: "新设机构", en: "create institutions" },
  schema: z.strictObject({ beside: selectorSchema, body: newBodySchema }),
  compile(context, { beside, body }) {
    const standing = byTownship(context.select({ kinds: [body.kind] }));
    for (const [division, [sponsor]] of byTownship(context.select(beside))) {
      if (standing.has(division)) {
        context.already();
        continue;
      }
      const id = `${division}-${body.kind}`;
      const institution: Institution = {
        ...body,
        id: context.county.freshId(institutions, id),
        name: nameOf(body.name, context.county, division),
        division,
        ...(sponsor === undefined ? {} : { sponsor: sponsor.id }),
      };
      context.do(establish, { institution }, true);
      context.decide(institution.id);
    }
  },
});

/** What the guiding of institutions has to be told. */
export interface GuidanceStep {
  /** Who guides: the one of the county, or the one of the same township. */
  from: Selector;
  /** The department through which it guides, where the document names one. */
  throughDepartment?: string | undefined;
  /** Who is guided. */
  to: Selector;
  /** The kind of post it is limited to, where only the holders of some post are guided. */
  concerns?: string | undefined;
  /** Where the guiding body stands. */
  scope: "county" | "same-township";
}

/** Shape of a {@link GuidanceStep}. */
export const guidanceStepSchema: z.ZodType<GuidanceStep> = z.strictObject({
  from: selectorSchema,
  throughDepartment: codeOf(departmentKindPoint).optional(),
  to: selectorSchema,
  concerns: z.string().optional(),
  scope: z.enum(["county", "same-township"]),
});

/** Puts institutions under the professional guidance of others (业务指导), beside what they already have. */
export const guideInstitutions: StepKind<GuidanceStep> = defineStepKind<GuidanceStep>({
  kind: "guide",
  title: { zh: "建立业务指导关系", en: "set up professional guidance" },
  schema: guidanceStepSchema,
  compile(context, { from, throughDepartment, to, concerns, scope }) {
    const { county, on } = context;
    const guides = context.select(from);
    const local = byTownship(guides);
    const top = `${county.code}000000`;
    const reported = new Set<string>();
    for (const guided of context.select(to)) {
      const place = scope === "county" ? top : townshipOrCounty(guided.division);
      if (reported.has(place)) continue;
      const among = scope === "county" ? guides : (local.get(place) ?? []);
      const guiding = context.theOne(among, from, place);
      if (guiding === undefined) {
        reported.add(place);
        continue;
      }
      const department = county
        .by(departments, "institution", guiding.id)
        .find((each) => each.kind === throughDepartment && inForce(each, on));
      const there = county
        .by(relations, "to", guided.id)
        .some(
          (each) =>
            each.kind === guidanceRelation &&
            each.from === guiding.id &&
            each.fromDepartment === department?.id &&
            each.concerns === concerns &&
            inForce(each, on),
        );
      if (there || guiding.id === guided.id) {
        context.already();
        continue;
      }
      const id = [guiding.id, "guides", guided.id, concerns].filter(Boolean).join("-");
      context.do(relate, {
        relation: {
          id: county.freshId(relations, id),
          kind: guidanceRelation,
          from: guiding.id,
          to: guided.id,
          period: { from: on },
          ...(department === undefined ? {} : { fromDepartment: department.id }),
          ...(concerns === undefined ? {} : { concerns }),
        },
      });
    }
  },
});
