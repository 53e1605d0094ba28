/**
 * What a plugin author's editor says: each wrong line is refused by the compiler, for the reason beside it. Read by
 * `tsc` only; the wording of the messages and the completions are pinned in `plugin-editor.test.ts`.
 */
import { expectTypeOf } from "vitest";
import { z } from "zod";
import { defineChange } from "./change.js";
import { defineCodeList } from "./code-list.js";
import { type Contributor, definePlugin, type NotAmongDependsOn, type Plugin } from "./plugin.js";
import { defineTable, type Row } from "./table.js";

const title = { zh: "样", en: "sample" };
const kindPoint = defineCodeList("sample.kind", { zh: "类型", en: "kinds" });
const kind = (code: string) => ({ code, title });
const nation = definePlugin({ id: "nation", title });
const province = definePlugin({ id: "province", title });
const stranger = definePlugin({ id: "stranger", title });

// A function that helps contributing takes any contributor.
const withClinic = (to: Contributor) => to.add(kindPoint, kind("clinic"));

// The literal identifier is kept, and options are typed as they are given and as they are read.
expectTypeOf(nation).toEqualTypeOf<Plugin<"nation", undefined>>();
const county = definePlugin({
  id: "county",
  title,
  dependsOn: [nation, province],
  options: z.strictObject({ from: z.string(), beds: z.int().default(3) }),
  contribute(to, options) {
    expectTypeOf(options).toEqualTypeOf<{ from: string; beds: number }>();
    to.add(kindPoint, kind("clinic"), { from: options.from });
    withClinic(to);
    to.replace(kindPoint, kind("clinic"), nation);
    to.replace(kindPoint, kind("clinic"), "nation");
    to.succeed(kindPoint, kind("clinic"), province, "2018-01-01");
    to.succeed(kindPoint, kind("clinic"), "province", "2018-01-01");

    // @ts-expect-error not among dependsOn
    to.replace(kindPoint, kind("clinic"), stranger);
    // @ts-expect-error an identifier that is not among dependsOn
    to.succeed(kindPoint, kind("clinic"), "provinse", "2018-01-01");
    // @ts-expect-error a kind has a title
    to.add(kindPoint, { code: "clinic" });
    // @ts-expect-error the code is a string
    to.add(kindPoint, { code: 3, title });
    // @ts-expect-error a misspelt key
    to.add(kindPoint, { code: "clinic", titel: title });
    // @ts-expect-error a key that kinds do not have
    to.replace(kindPoint, { code: "clinic", title, beds: 3 }, nation);
    // @ts-expect-error a misspelt option
    options.bed;
  },
});

expectTypeOf(county.with).parameter(0).toEqualTypeOf<{ from: string; beds?: number | undefined }>();
county.with({ from: "2018-01-01" });
// @ts-expect-error a misspelt option
county.with({ frm: "2018-01-01" });
// @ts-expect-error `from` has no default
county.with({ beds: 1 });
// @ts-expect-error `beds` is a number
county.with({ from: "2018-01-01", beds: "3" });
// @ts-expect-error a misspelt part of the definition
definePlugin({ id: "sample", title, dependOn: [nation] });
definePlugin({
  id: "sample",
  title,
  // @ts-expect-error the plugin builds on none
  contribute: (to) => to.replace(kindPoint, kind("clinic"), nation),
});

// Nothing has the type by which the compiler says it, so that nobody gets past it by chance.
expectTypeOf(stranger).not.toExtend<NotAmongDependsOn>();

interface Ward extends Row {
  readonly clinic: string;
}
const wardSchema: z.ZodType<Ward> = z.strictObject({ id: z.string(), clinic: z.string() });
const wards = { name: "wards", title, schema: wardSchema } as const;
defineTable({ ...wards, references: { clinic: { to: "self", onRetire: "restrict" } } });
// @ts-expect-error the record has no such field
defineTable({ ...wards, references: { clinik: { to: "self", onRetire: "restrict" } } });
// @ts-expect-error it restricts or it keeps
defineTable({ ...wards, references: { clinic: { to: "self", onRetire: "delete" } } });
// @ts-expect-error a record has no such field to mask
defineTable({ ...wards, personal: ["name"] });

const move = { type: "sample.move-ward", title, schema: wardSchema } as const;
defineChange({ ...move, apply: (_draft, ward) => expectTypeOf(ward).toEqualTypeOf<Ward>() });
// @ts-expect-error what the change is told has no such field
defineChange({ ...move, apply: (_draft, ward) => ward.clinik });
// @ts-expect-error a nature that no window knows
defineChange({ ...move, nature: "spend", apply() {} });
