import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { ClientKey } from "./client-key.js";
import type { ClientStore } from "./client-store.js";
import { drawers } from "./client-store.js";
import { dueList } from "./due-list.js";
import { enrol, leave } from "./enrolment.js";
import { openFolderStore } from "./folder-store.js";
import { aDesk, anEnrolment, codeOf, sampleKey } from "./sample-clients.js";

const root = mkdtempSync(join(tmpdir(), "fuyou-clients-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
const aFolder = () => join(root, String(++count));

/** Everything in a folder, names and contents, as one string. */
function bytesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((file) => {
      const path = join(file.parentPath, file.name);
      return file.isFile() ? `${path}\n${readFileSync(path, "latin1")}` : path;
    })
    .join("\n");
}

async function stored(store: ClientStore) {
  const all = await Promise.all(drawers.map((drawer) => store.pseudonyms(drawer)));
  return all.map((each) => each.length);
}

describe("a client store in a folder", () => {
  it("says nothing of anybody without its key, and all of it with the key", async () => {
    const folder = aFolder();
    const store = openFolderStore({ folder, key: sampleKey });
    const client = await enrol(await aDesk({ store }), anEnrolment());
    await store.close();
    expect(bytesOf(folder)).not.toMatch(/SYNTHETIC|10000000001|antenatal|last-period|999901/);
    const again = openFolderStore({ folder, key: sampleKey, readOnly: true });
    const tasks = await dueList(await aDesk({ store: again }), "hospital", "2020-02-01");
    expect(tasks.map((task) => task.client)).toEqual([client]);
    const stranger = new ClientKey(new Uint8Array(32).fill(8));
    const closed = openFolderStore({ folder, key: stranger, readOnly: true });
    expect(await codeOf(closed.read("list", client))).toBe("CLIENTS_UNREADABLE");
  });

  it("tells from the length of a file only blocks of a kilobyte", async () => {
    const folder = aFolder();
    const store = openFolderStore({ folder, key: sampleKey });
    const desk = await aDesk({ store });
    await enrol(desk, anEnrolment());
    await enrol(desk, anEnrolment({ identity: "SYNTHETIC-2", person: { name: "乙" } }));
    const sizes = readdirSync(join(folder, "person")).map(
      (name) => readFileSync(join(folder, "person", name)).length,
    );
    expect(sizes).toEqual([1024 + 28, 1024 + 28]);
    await store.close();
  });

  it("keeps no trace of whoever left", async () => {
    const folder = aFolder();
    const store = openFolderStore({ folder, key: sampleKey });
    const desk = await aDesk({ store });
    const before = bytesOf(folder);
    await leave(desk, await enrol(desk, anEnrolment()));
    expect(bytesOf(folder)).toBe(before);
    await store.close();
  });

  it("stays whole where its writer is killed in the middle", async () => {
    const folder = aFolder();
    const store = openFolderStore({ folder, key: sampleKey });
    const desk = await aDesk({ store });
    const client = await enrol(desk, anEnrolment());
    const whole = await store.read("list", client);
    // what a killed process leaves: half a file beside the whole one, and its lock
    writeFileSync(join(folder, "list", `${client}.sealed.new`), "half");
    writeFileSync(join(folder, "writer.lock"), "999999999");
    const next = openFolderStore({ folder, key: sampleKey });
    expect(await next.read("list", client)).toEqual(whole);
    expect(readdirSync(join(folder, "list"))).toEqual([`${client}.sealed`]);
    await next.close();
    // a change that throws leaves everything as it was
    const failing = next.update("list", client, () => {
      throw new Error("refused");
    });
    await expect(failing).rejects.toThrow("refused");
    expect(await next.read("list", client)).toEqual(whole);
  });

  it("has one writer and any number of readers, who change nothing", async () => {
    const folder = aFolder();
    const store = openFolderStore({ folder, key: sampleKey });
    const client = await enrol(await aDesk({ store }), anEnrolment());
    expect(() => openFolderStore({ folder, key: sampleKey })).toThrow("CLIENTS_STORE_IN_USE");
    const reader = openFolderStore({ folder, key: sampleKey, readOnly: true });
    expect(await stored(reader)).toEqual([1, 1, 0]);
    expect(await codeOf(reader.update("list", client, () => null))).toBe("CLIENTS_READ_ONLY");
    await store.close();
    await openFolderStore({ folder, key: sampleKey }).close();
  });

  it("takes what another put there for what it is: nothing", async () => {
    const folder = aFolder();
    const store = openFolderStore({ folder, key: sampleKey });
    const desk = await aDesk({ store });
    const client = await enrol(desk, anEnrolment());
    const other = await enrol(desk, anEnrolment({ identity: "SYNTHETIC-0002" }));
    // one person's file under another's name does not open: its place is sealed in
    const path = (name: string) => join(folder, "list", `${name}.sealed`);
    writeFileSync(path(client), readFileSync(path(other)));
    expect(await codeOf(store.read("list", client))).toBe("CLIENTS_UNREADABLE");
    expect(await codeOf(store.read("list", "../../secret"))).toBe("CLIENTS_INVALID");
    expect(await codeOf(store.update("list", "ab", () => ({ name: "示例" }) as never))).toBe(
      "CLIENTS_INVALID",
    );
    await store.close();
  });
});

describe("the key of a store", () => {
  it("is made once, read from its file, and never shown", () => {
    const path = join(root, "client.key");
    const made = ClientKey.create(path);
    expect(() => ClientKey.create(path)).toThrow("EEXIST");
    const read = ClientKey.fromFile(path);
    expect(read.pseudonym("list", "a-person")).toBe(made.pseudonym("list", "a-person"));
    const secret = readFileSync(path, "utf8").trim();
    const shown = [`${made}`, JSON.stringify({ made }), inspect(made, { depth: 5 })].join();
    expect(shown).not.toContain(secret.slice(0, 8));
    expect(() => ClientKey.fromFile(join(root, "missing.key"))).toThrow("CLIENTS_BAD_KEY");
    expect(() => new ClientKey(new Uint8Array(31))).toThrow("CLIENTS_BAD_KEY");
  });

  it("gives every use its own pseudonym, the same for the same person however written", () => {
    const list = sampleKey.pseudonym("list", "11010519491231002x");
    expect(list).toMatch(/^[0-9a-f]{32}$/);
    expect(sampleKey.pseudonym("list", " 11010519491231002X ")).toBe(list);
    expect(sampleKey.pseudonym("record", "11010519491231002X")).not.toBe(list);
    const other = new ClientKey(new Uint8Array(32).fill(8));
    expect(other.pseudonym("list", "11010519491231002X")).not.toBe(list);
  });
});
