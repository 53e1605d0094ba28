import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { FuyouError } from "@fuyou/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FolderHolder, holdFolder } from "./folder-lock.js";
import { folderJournal } from "./open-journal.js";
import { sampleComposition as composition } from "./sample-registers.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fuyou-hold-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const held = (over: Partial<FolderHolder>) => {
  const since = "2020-01-01T00:00:00.000Z";
  const holder = { pid: process.pid, host: hostname(), since, birth: null, ...over };
  writeFileSync(join(folder, "holder-other.json"), JSON.stringify(holder));
};

describe("a folder in use", () => {
  it("is refused with its holder named, until it is given back", () => {
    const release = holdFolder(folder);
    const [lock] = readdirSync(folder);
    const { since } = JSON.parse(
      readFileSync(join(folder, lock as string), "utf8"),
    ) as FolderHolder;
    let thrown: unknown;
    try {
      holdFolder(folder);
    } catch (caught) {
      thrown = caught;
    }
    const [pid, host] = [process.pid, hostname()];
    expect(FuyouError.is(thrown, "JOURNAL_FOLDER_IN_USE") && thrown.text).toEqual({
      en: `The folder ${folder} is in use by process ${pid} on host ${host} (since ${since}). Wait until it ends; where that process is known to be gone, delete ${join(folder, lock as string)}.`,
      zh: `文件夹 ${folder} 正由主机 ${host} 的进程 ${pid} 使用（自 ${since} 起）。请等它结束；确知该进程已不存在时，删除 ${join(folder, lock as string)}。`,
    });
    release();
    expect(readdirSync(folder)).toEqual([]);
    holdFolder(folder)();
  });

  it("is refused where the holder is on another machine, because nobody can tell", () => {
    held({ host: "elsewhere", pid: 1 });
    expect(() => holdFolder(folder)).toThrow("in use by process 1 on host elsewhere");
  });

  it("is taken over from a process that is gone", () => {
    const pid = Number(execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }));
    held({ pid });
    holdFolder(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.runIf(process.platform === "linux")(
    "is taken over where another process has come by the same number",
    () => {
      held({ birth: "another-boot/1" });
      holdFolder(folder)();
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it("is refused to a second journal", async () => {
    const release = holdFolder(folder);
    await expect(folderJournal({ folder, composition })).rejects.toThrow("JOURNAL_FOLDER_IN_USE");
    release();
  });
});
