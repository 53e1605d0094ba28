import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineCodeList } from "./code-list.js";
import { CompositionError } from "./composition-error.js";
import { defineExtensionPoint } from "./extension-point.js";
import { definePlugin, type PluginRef } from "./plugin.js";
import { aPlugin, composed, issuesOf } from "./testing.js";

const kindPoint = defineCodeList("sample.kind", { zh: "类型", en: "kinds" });
const kind = (code: string) => ({ code, title: { zh: code, en: code } });
const nation = aPlugin("nation", (to) => to.add(kindPoint, kind("clinic")));

const codes = (...plugins: Parameters<typeof issuesOf>) =>
  issuesOf(...plugins).map(({ code, values }) => [code, values]);

describe("a set of plugins that cannot be composed", () => {
  it("is told whole, in both languages", () => {
    const county = definePlugin({
      id: "county",
      title: { zh: "县", en: "County" },
      options: z.strictObject({
        from: z.string(),
        phases: z.array(z.strictObject({ id: z.string() })),
      }),
    });
    const faulty = county.with({ phases: [{ id: 7 }], until: "2018" } as never);
    const rival = aPlugin(
      "rival",
      (to) => {
        to.add(kindPoint, kind("clinic"));
        to.add(kindPoint, kind("Ward"));
        to.replace(kindPoint, kind("hospital"), nation);
      },
      [nation],
    );
    const broken = aPlugin("broken", () => {
      throw new Error("no such file");
    });
    let thrown: unknown;
    try {
      composed(faulty, rival, nation, broken);
    } catch (error) {
      thrown = error;
    }
    expect(CompositionError.is(thrown, "KERNEL_COMPOSITION")).toBe(true);
    expect((thrown as CompositionError).message).toMatchInlineSnapshot(`
      "[KERNEL_COMPOSITION] The deployment cannot be composed (5 issues):
        - [KERNEL_CONTRIBUTE_FAILED] contribute() of 'broken' threw: no such file. Mend the plugin.
        - [KERNEL_INVALID_OPTIONS] the options of 'county' do not have the declared form: from: Invalid input: expected string, received undefined; phases.0.id: Invalid input: expected string, received number; Unrecognized key: "until" (the nearest is "from"). Correct them in county.with(…).
        - [KERNEL_INVALID_CONTRIBUTION] rival: sample.kind#Ward does not have the form of its point: code: Invalid string: must match pattern /^[a-z0-9]+(-[a-z0-9]+)*$/. Correct the value as the point's schema says.
        - [KERNEL_CONTRIBUTION_CONFLICT] rival: sample.kind#clinic was already added by 'nation' for an overlapping period. Use replace to correct it for the same period, or succeed for a rule that starts later; either needs 'nation' in dependsOn.
        - [KERNEL_NOTHING_TO_REPLACE] rival: replace names sample.kind#hospital of 'nation', which did not contribute it. Check the key, or use add."
    `);
    expect((thrown as CompositionError).text.zh).toMatchInlineSnapshot(`
      "部署无法组成，共 5 处：
        - [KERNEL_CONTRIBUTE_FAILED] 插件 broken 的 contribute 抛出错误：no such file。请修正插件。
        - [KERNEL_INVALID_OPTIONS] 插件 county 的选项不合格式：from：无效输入：期望 string，实际接收 undefined；phases.0.id：无效输入：期望 string，实际接收 数字；出现未知的键：“until”（最接近的是“from”）。请在 county.with(…) 中更正。
        - [KERNEL_INVALID_CONTRIBUTION] 插件 rival 向 sample.kind 提供的“Ward”不合格式：code：无效字符串：必须满足正则表达式 /^[a-z0-9]+(-[a-z0-9]+)*$/。请按扩展点的字段说明更正。
        - [KERNEL_CONTRIBUTION_CONFLICT] 插件 rival：sample.kind#clinic 已由 nation 提供，且期间重叠。同一期间的更正请用 replace，自某日起的新规定请用 succeed；两者都须在 dependsOn 中列有 nation。
        - [KERNEL_NOTHING_TO_REPLACE] 插件 rival 对 sample.kind#hospital 使用 replace，但 nation 没有提供它。请核对键名，或改用 add。"
    `);
  });
});

describe("faults of the dependencies", () => {
  const refs = (...ids: string[]): PluginRef[] => ids.map((id) => ({ id }));
  const a = aPlugin("a", () => {}, refs("b"));
  const b = aPlugin("b", () => {}, refs("c"));
  const c = aPlugin("c", () => {}, refs("a"));

  it("a plugin that is listed more than once is told once", () => {
    expect(codes(nation, nation, nation)).toEqual([
      ["KERNEL_DUPLICATE_PLUGIN", { plugin: "nation" }],
    ]);
  });

  it("a plugin that is missing", () => {
    expect(codes(a)).toEqual([["KERNEL_MISSING_PLUGIN", { plugin: "a", missing: "b" }]]);
  });

  it("plugins that build on each other, told once as a circle", () => {
    const cycle = "'a' -> 'b' -> 'c' -> 'a'";
    expect(codes(b, c, a)).toEqual([["KERNEL_PLUGIN_CYCLE", { cycle }]]);
    expect(
      codes(
        aPlugin("x", () => {}, refs("a")),
        c,
        b,
        a,
      ),
    ).toHaveLength(1);
  });

  it("hide what is wrong with contributions", () => {
    const again = aPlugin("again", (to) => to.add(kindPoint, kind("clinic")));
    expect(codes(nation, again)).toHaveLength(1);
    expect(codes(nation, again, a)).toEqual([
      ["KERNEL_MISSING_PLUGIN", { plugin: "a", missing: "b" }],
    ]);
  });
});

describe("one fault is told once", () => {
  const failing = [
    ["its options are wrong", aPlugin("nation"), { with: true }],
    [
      "it throws",
      aPlugin("nation", () => {
        throw new Error("lost");
      }),
      { with: false },
    ],
  ] as const;

  it.each(failing)("what builds on a plugin is not looked at where %s", (_, plugin, options) => {
    const first = options.with
      ? definePlugin({
          id: "nation",
          title: plugin.title,
          options: z.strictObject({ from: z.string() }),
        })
      : plugin;
    const county = aPlugin("county", (to) => to.replace(kindPoint, kind("clinic"), nation), [
      nation,
    ]);
    const village = aPlugin("village", (to) => to.replace(kindPoint, kind("clinic"), county), [
      county,
    ]);
    expect(issuesOf(first, county, village).map((issue) => issue.values.plugin)).toEqual([
      "nation",
    ]);
  });

  it("what replaces a value that was itself refused is not refused again", () => {
    const faulty = aPlugin("nation", (to) =>
      to.add(kindPoint, { ...kind("clinic"), code: "Clinic" }),
    );
    const county = aPlugin("county", (to) => to.replace(kindPoint, kind("Clinic"), nation), [
      nation,
    ]);
    const codes = issuesOf(faulty, county).map((issue) => [issue.code, issue.values.plugin]);
    expect(codes).toEqual([
      ["KERNEL_INVALID_CONTRIBUTION", "nation"],
      ["KERNEL_INVALID_CONTRIBUTION", "county"],
    ]);
    const other = aPlugin("nation", (to) => to.add(kindPoint, { code: "clinic" } as never));
    const fine = aPlugin("county", (to) => to.replace(kindPoint, kind("clinic"), nation), [nation]);
    expect(issuesOf(other, fine).map((issue) => issue.values.plugin)).toEqual(["nation"]);
  });
});

describe("values that do not look each other up", () => {
  const wordless = { zh: "", en: "" };
  const pointOf = (id: string, checkedAlone: boolean) =>
    defineExtensionPoint<{ id: string }>({
      id,
      title: { zh: id, en: id },
      schema: z.strictObject({ id: z.string().min(2) }),
      cited: false,
      checkedAlone,
      key: ({ id }) => id,
      *check(entries) {
        for (const { key } of entries) yield { code: "SAMPLE", values: { key }, text: wordless };
      },
    });
  const told = (...points: ReturnType<typeof pointOf>[]) => {
    const plugin = aPlugin("nation", (to) => {
      for (const point of points) for (const id of ["a", "ab"]) to.add(point, { id });
    });
    return issuesOf(plugin).map(({ code, values }) => [code, values.key]);
  };

  it("are judged together although some were refused, so that all faults are told at once", () => {
    expect(told(pointOf("sample.alone", true))).toEqual([
      ["KERNEL_INVALID_CONTRIBUTION", "a"],
      ["SAMPLE", "ab"],
    ]);
  });

  it("are not, where values were refused that others look up", () => {
    expect(told(pointOf("sample.looked-up", false))).toEqual([
      ["KERNEL_INVALID_CONTRIBUTION", "a"],
    ]);
    const both = told(pointOf("sample.looked-up", false), pointOf("sample.alone", true));
    expect(both.map(([code]) => code)).toEqual([
      "KERNEL_INVALID_CONTRIBUTION",
      "KERNEL_INVALID_CONTRIBUTION",
    ]);
  });
});
