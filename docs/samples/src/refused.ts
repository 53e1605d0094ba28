import { institutions, namePlates } from "@fuyou/hierarchy";
import {
  clausePoint,
  definePlugin,
  defineTable,
  type Row,
  sourcePoint,
  tablePoint,
} from "@fuyou/kernel";
import { amount, count, is, requirement, requirementPoint } from "@fuyou/standards";
import { z } from "zod";

const title = { zh: "样县", en: "Sample County" };
const note = { zh: "为教程编写，并非真实文件。", en: "Written for a guide; no real document." };

// #region register
interface Woman extends Row {
  readonly name: string;
  readonly contraceptiveMethod: string;
}

/** A list that no county may keep: named persons, and what concerns nobody but them. */
export const listOfWomen = definePlugin({
  id: "list-of-women",
  title,
  contribute(to) {
    to.add(
      tablePoint,
      defineTable<Woman>({
        name: "women",
        title: { zh: "妇女名册", en: "women" },
        schema: z.strictObject({
          id: z.string(),
          name: z.string(),
          contraceptiveMethod: z.string(),
        }),
        personal: ["name"],
      }),
    );
  },
});
// #endregion register

// #region clause
/** A rule that rests on a clause which is recorded and never carried out. */
export const restingOnRefused = definePlugin({
  id: "resting-on-refused",
  title,
  contribute(to) {
    to.add(sourcePoint, { id: "sample", title, issuer: title, note });
    to.add(clausePoint, {
      source: "sample",
      row: "sample-007",
      clause: "七",
      gist: {
        zh: "对个人生育作出限制",
        en: "Limits what individuals decide about having children",
      },
      disposition: "notOperationalised",
      carriedBy: [],
      reason: { zh: "管束个人生育", en: "it polices individuals" },
    });
    to.add(
      requirementPoint,
      requirement({
        id: "some-rule",
        title,
        each: institutions,
        where: is("kind", "township-hospital"),
        require: {
          measure: count(namePlates, { by: "institution", unit: "item" }),
          compare: "at-least",
          bound: amount(1),
        },
        severity: "target",
        cites: [{ source: "sample", clause: "七" }],
        period: { from: "2015-12-01" },
      }),
    );
  },
});
// #endregion clause
