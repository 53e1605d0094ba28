import { aCounty, composed } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { bareName } from "./bare-name.js";
import { hierarchyPlugin } from "./hierarchy-plugin.js";
import { aHierarchy, sampleDivisions } from "./testing.js";

const county = aCounty(composed(hierarchyPlugin), aHierarchy());
const bare = (name: string) => bareName(name, sampleDivisions.town, county);

describe("a name without what two lists write differently", () => {
  it("leaves out the names of places, with or without 县 and 镇", () => {
    expect(bare("样县样镇计划生育服务所")).toBe("计划生育服务所");
    expect(bare("样镇计划生育服务所")).toBe("计划生育服务所");
    expect(bare("计划生育服务所")).toBe("计划生育服务所");
  });

  it("leaves out brackets, spaces and full-width letters", () => {
    expect(bare("样镇 卫生院（妇幼保健所）")).toBe("卫生院");
    expect(bare("样镇ＣＤＣ")).toBe("CDC");
  });

  it("never leaves nothing", () => {
    expect(bare("样镇")).toBe("样镇");
    expect(bare("（卫生院）")).toBe("");
  });
});
