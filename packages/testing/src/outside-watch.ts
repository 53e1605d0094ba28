import childProcess from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

/** What a plugin must not reach for (外部状态): the same plugins and registers have to give the same answer anywhere. */
type Outside = OutsideUse["kind"];

/** Something from outside that was used while it was watched. */
export interface OutsideUse {
  /** What was used, for example `Date.now`. */
  what: string;
  /** What it is. */
  kind: "clock" | "time zone" | "chance" | "network" | "file system" | "another program";
  /** The line of code that used it, as the stack shows it. */
  where: string;
}

// biome-ignore lint/suspicious/noExplicitAny: functions of any kind are watched alike
type Any = any;
type Watched = readonly [kind: Outside, owner: Any, label: string, names: readonly string[]];

/** Let through and noted: an answer goes on as it would. */
const noted: readonly Watched[] = [
  ["clock", Date, "Date", ["now"]],
  ["clock", performance, "performance", ["now"]],
  ["clock", process.hrtime, "process.hrtime", ["bigint"]],
  ["clock", process, "process", ["hrtime", "uptime"]],
  ["clock", globalThis, "", ["setTimeout", "setInterval"]],
  [
    "time zone",
    Date.prototype,
    "Date",
    ["getTimezoneOffset", "getFullYear", "getMonth", "getDate", "getDay", "getHours"],
  ],
  [
    "time zone",
    Date.prototype,
    "Date",
    ["setFullYear", "setMonth", "setDate", "setHours", "setMinutes"],
  ],
  [
    "time zone",
    Date.prototype,
    "Date",
    ["toString", "toDateString", "toLocaleString", "toLocaleDateString", "toLocaleTimeString"],
  ],
  ["chance", Math, "Math", ["random"]],
  ["chance", Object.getPrototypeOf(globalThis.crypto), "crypto", ["randomUUID", "getRandomValues"]],
  ["chance", crypto, "crypto", ["randomUUID", "randomBytes", "randomInt"]],
];

/** Noted and refused: nothing may leave the machine or be written on it by a test. */
const refused: readonly Watched[] = [
  ["network", globalThis, "", ["fetch"]],
  ["network", net, "net", ["connect", "createConnection", "createServer"]],
  ["network", http, "http", ["request", "get", "createServer"]],
  ["network", https, "https", ["request", "get", "createServer"]],
  [
    "file system",
    fs,
    "fs",
    [
      ...["writeFile", "writeFileSync", "appendFile", "appendFileSync", "createWriteStream"],
      ...[
        "mkdir",
        "mkdirSync",
        "rm",
        "rmSync",
        "unlink",
        "unlinkSync",
        "renameSync",
        "copyFileSync",
      ],
    ],
  ],
  ["file system", fs.promises, "fs.promises", ["writeFile", "appendFile", "mkdir", "rm", "unlink"]],
  [
    "another program",
    childProcess,
    "child_process",
    ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"],
  ],
];

/**
 * Watches what is reached for outside (外部状态监视) while something runs: the clock, the time zone, chance, the
 * network, files written, other programs. Network, files and programs are refused as well. What runs must be
 * synchronous; what it begins and does not wait for is not seen. Watches do not nest.
 *
 * @param run - what is to be watched
 * @returns each use once, with the line of code, in the order of the uses
 */
export function outsideUses(run: () => void): readonly OutsideUse[] {
  const uses = new Map<string, OutsideUse>();
  const restore: (() => void)[] = [];
  const note = (kind: Outside, what: string, caller: object) => {
    const use = { kind, what, where: frameAbove(caller) };
    const id = `${what} ${use.where}`;
    if (!uses.has(id)) uses.set(id, use);
  };
  const put = (owner: Any, name: string, value: unknown) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    restore.push(() => {
      if (own === undefined) delete owner[name];
      else Object.defineProperty(owner, name, own);
    });
  };
  for (const [list, stops] of [
    [noted, false],
    [refused, true],
  ] as const) {
    for (const [kind, owner, label, names] of list) {
      for (const name of names) {
        const original: unknown = owner?.[name];
        if (typeof original !== "function") continue;
        const what = label === "" ? name : `${label}.${name}`;
        const watched = function (this: unknown, ...given: unknown[]) {
          note(kind, what, watched);
          if (stops) throw new Error(`${what} is not for plugins`);
          return Reflect.apply(original, this, given);
        };
        put(owner, name, Object.assign(watched, original));
      }
    }
  }
  put(globalThis, "Date", watchedDate(note));
  syncBuiltinESMExports();
  try {
    run();
  } finally {
    for (const each of restore.reverse()) each();
    syncBuiltinESMExports();
  }
  return [...uses.values()];
}

/** The class of dates, by which the present moment and local times are not to be had unseen. */
function watchedDate(note: (kind: Outside, what: string, caller: object) => void): DateConstructor {
  const handler: ProxyHandler<DateConstructor> = {
    construct(target, given: unknown[], asked) {
      if (given.length === 0) note("clock", "new Date()", handler.construct as object);
      if (given.length > 1) note("time zone", "new Date(year, …)", handler.construct as object);
      return Reflect.construct(target, given, asked === watched ? target : asked) as Date;
    },
    apply(target, self, given) {
      note("clock", "Date()", handler.apply as object);
      return Reflect.apply(target, self, given) as string;
    },
  };
  const watched = new Proxy(Date, handler);
  return watched;
}

/** The line of code that called a function: its file without the place it was loaded from, line and column. */
function frameAbove(caller: object): string {
  const held: { stack?: string } = {};
  Error.captureStackTrace(held, caller as () => void);
  const frames = (held.stack ?? "").split("\n").slice(1);
  const own = frames.find((each) => !/node:|outside-watch/.test(each)) ?? frames[0] ?? "";
  return own.trim().replace(/^at /, "").replace("file://", "").replace(`${process.cwd()}/`, "");
}
