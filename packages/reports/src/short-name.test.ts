import { expect, it } from "vitest";
import { shortName } from "./short-name.js";

it.each([
  ["样县起凤镇卫生院", "起凤镇", "卫生院"],
  ["样县索镇街道社区卫生服务中心", "索镇街道办事处", "社区卫生服务中心"],
  ["样县索镇街道办事处", "索镇街道办事处", "索镇街道办事处"],
  ["起凤镇妇幼保健计划生育服务站", "起凤镇", "妇幼保健计划生育服务站"],
  ["样县妇幼保健院", "样县", "妇幼保健院"],
  ["省立医院", "起凤镇", "省立医院"],
])("%s in %s is %s", (name, division, short) => {
  expect(shortName(name, "样县", division)).toBe(short);
});
