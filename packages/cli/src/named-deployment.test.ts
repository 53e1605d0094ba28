import { expect, it } from "vitest";
import { of } from "../fixtures/fuyou.js";
import { deploymentBehind } from "./named-deployment.js";

it("a deployment behind an option of several values is the deployment", () => {
  const small = of("small");
  expect(deploymentBehind(".", ["a", "b", small])).toEqual({ values: ["a", "b"], path: small });
  expect(deploymentBehind(".", [small])).toEqual({ values: undefined, path: small });
  expect(deploymentBehind(".", ["a", "b"])).toEqual({ values: ["a", "b"], path: "." });
  expect(deploymentBehind(small, ["a"])).toEqual({ values: ["a"], path: small });
  expect(deploymentBehind(".", undefined)).toEqual({ values: undefined, path: "." });
});
