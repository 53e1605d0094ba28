import { expect, it } from "vitest";
import { wrapped } from "./wrapped.js";

it("breaks English between words", () => {
  expect(wrapped("staff must be at least 1 person", 12)).toBe("staff must\nbe at least\n1 person");
});

it("breaks Chinese between characters, each of two columns", () => {
  expect(wrapped("人员应不少于4人（依据 003）", 12)).toBe("人员应不少于\n4人（依据\n003）");
});

it("begins no line with what closes, and ends none with what opens", () => {
  expect(wrapped("应不少于一人。", 12)).toBe("应不少于一\n人。");
  expect(wrapped("应不少于一（依据）", 12)).toBe("应不少于一\n（依据）");
});

it("keeps the lines there are, and words that are too long", () => {
  expect(wrapped("town-office-staffing\n[强制]", 8)).toBe("town-office-staffing\n[强制]");
});
