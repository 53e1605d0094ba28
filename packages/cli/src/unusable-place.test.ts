import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { unusablePlace, unwritable } from "./unusable-place.js";

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (caught) {
    return caught;
  }
  throw new Error("nothing was thrown");
}

it("what the system says of a file is a message for who named it", () => {
  const thrown = thrownBy(() => readFileSync("no-such-folder/list.xlsx"));
  expect(unusablePlace(thrown)?.text).toEqual({
    zh: "无法读写 no-such-folder/list.xlsx：没有这个文件或文件夹。请核对路径：文件、文件夹各归其位，并有权限。",
    en: "no-such-folder/list.xlsx cannot be read or written: there is no such file or folder. Check the path: a file where a file is meant, a folder where a folder is, and that you may use it.",
  });
  expect(unusablePlace(new Error("else"))).toBeUndefined();
});

it("an output that cannot be written is told in the same words, or in the system's where there are none", () => {
  const refused = (code: string) => Object.assign(new Error(code), { code, syscall: "open" });
  expect(unwritable(refused("ENOSPC"), "county.json")?.text).toEqual({
    zh: "无法写入 county.json（磁盘已满）；原有文件未改动。请核对路径、权限和剩余空间，关闭正在使用该文件的程序，或另指位置。",
    en: "county.json cannot be written (the disk is full); what was there is as it was. Check the path, the permissions and the space left, close the program that has the file open, or name another place.",
  });
  expect(unwritable(refused("EBUSY"), "county.json")?.text.en).toContain("written (EBUSY);");
  expect(unwritable(new Error("else"), "county.json")).toBeUndefined();
});
