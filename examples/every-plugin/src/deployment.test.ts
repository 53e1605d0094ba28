import { isDone, viewedSchema, viewLinesSchema } from "@fuyou/deployment";
import { describe, expect, it } from "vitest";
import deployment from "../fuyou.config.js";
import { everyPlugin } from "./index.js";

describe("a deployment with every plugin", () => {
  it("composes, whatever the order", () => {
    expect(everyPlugin.map(({ id }) => id).sort()).toEqual([
      "changning",
      "county-integration",
      "huantai",
      "hubei-city",
      "national-standards",
      "quality-service",
    ]);
  });

  it("carries out its plans without loss or gap", async () => {
    const run = await deployment.run();
    expect(
      run.findings.filter((each) => each.severity === "error").map(({ message }) => message.en),
    ).toEqual([]);
    expect(isDone(run)).toBe(true);
    for (const { conservation, gaps } of run.transitions) {
      expect(conservation.map(({ residual }) => residual).every((residual) => residual === 0)).toBe(
        true,
      );
      expect(gaps).toEqual([]);
    }
  });

  it("answers in the shape that is published", async () => {
    viewLinesSchema.parse(deployment.views());
    for (const { view } of deployment.views())
      viewedSchema.parse(await deployment.view(view, { before: true }));
  });

  it("answers every question that can be asked, in both languages", async () => {
    const pages = await deployment.viewPages();
    expect(pages.length).toBe(2 * (deployment.views().length + 1));
    for (const { file, html } of pages)
      expect([file, html.includes("undefined")]).toEqual([file, false]);
  });
});
