import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { arePlain, executeMessage, parseMessage, preparedName } from "./prepared-statement.js";

describe("a statement prepared in PGlite", () => {
  let pglite: PGlite;
  const run = async (values: readonly (string | number | null)[]) => {
    const { messages } = await pglite.execProtocol(executeMessage("put", values));
    return messages.map(({ name }) => name).filter((name) => name === "commandComplete").length;
  };
  beforeAll(async () => {
    pglite = await PGlite.create();
    await pglite.exec("create table kept (id integer primary key, body text, settles integer)");
    const text = "insert into kept values ($1::integer, $2::text, $3::integer)";
    await pglite.execProtocol(parseMessage("put", text));
  });
  afterAll(() => pglite.close());

  it("takes text of any script, numbers and nulls as they are, and goes on after an error", async () => {
    const body = "妇幼 \"quoted\" 'single' \\ {brace} $1 🏥\n";
    expect(await run([1, body, null])).toBe(1);
    await expect(run([1, "again", null])).rejects.toMatchObject({ code: "23505" });
    expect(await run([2, "", 1])).toBe(1);
    expect((await pglite.query("select * from kept order by id")).rows).toEqual([
      { id: 1, body, settles: null },
      { id: 2, body: "", settles: 1 },
    ]);
  });

  it("is named only where it comes again and again, and takes no lists", () => {
    expect(preparedName("select 1")).toBeUndefined();
    const text = 'with "head" as (update "journal_heads" …';
    expect(preparedName(text)).toMatch(/^fuyou_[0-9a-f]{16}$/);
    expect(preparedName(text)).toBe(preparedName(text));
    expect([arePlain(["a", 1, null]), arePlain([["a"]]), arePlain([undefined])]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
