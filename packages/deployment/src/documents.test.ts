import { institutions } from "@fuyou/hierarchy";
import { memoryJournal } from "@fuyou/journal";
import { definePlugin, type Text } from "@fuyou/kernel";
import { staff } from "@fuyou/personnel";
import { documentPoint, type OfficialDocument, recordsFigure, reformPlugin } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { composeDeployment } from "./compose-deployment.js";
import { onePlan, registers } from "./sample-plan.js";

const text = (zh: string, en = zh): Text => ({ zh, en });
const person = "赵不可见";

/** A list of staff with a sheet for each institution that ends, and one that never has anything to say. */
const roster: OfficialDocument = {
  id: "sample.roster",
  title: text("人员名册", "Roster"),
  purpose: text("供核对。", "To be checked."),
  copies: ({ transition }) =>
    [...transition.before.rows(institutions)].map(({ id, name }) => ({
      key: id,
      title: text(name),
    })),
  write(context, copy) {
    const { transition, personal } = context;
    const own = [...transition.before.rows(staff)].filter((row) => row.institution === copy?.key);
    const ledger = recordsFigure(context, staff, "before", (row) => row.institution === copy?.key);
    return {
      on: transition.to,
      blocks: [
        {
          kind: "table",
          table: {
            title: text("人员"),
            columns: [{ key: "name", kind: "text", label: text("姓名", "name") }],
            rows: own.map((row) => ({ name: personal(staff, row, "name") })),
            totals: [{ column: "name", of: "rows", ledger }],
          },
        },
      ],
    };
  },
};
const empty: OfficialDocument = {
  id: "sample.empty",
  title: text("空"),
  purpose: text("无。"),
  write: () => null,
};
const wrong: OfficialDocument = {
  id: "sample.wrong",
  title: text("漏列"),
  purpose: text("无。"),
  write: (context) => ({
    on: context.transition.to,
    blocks: [
      {
        kind: "table",
        table: {
          title: text("机构"),
          columns: [{ key: "id", kind: "text", label: text("机构", "institution") }],
          rows: [{ id: "hospital" }],
          totals: [
            {
              column: "id",
              of: "rows",
              ledger: recordsFigure(context, institutions, "before", () => true),
            },
          ],
        },
      },
    ],
  }),
};
const papers = definePlugin({
  id: "papers",
  title: text("公文"),
  dependsOn: [reformPlugin],
  contribute(to) {
    for (const document of [roster, empty, wrong]) to.add(documentPoint, document);
  },
});
const tables = {
  ...registers.tables,
  staff: [{ id: "p1", name: person, institution: "station", employment: "established" }],
};
const deployment = composeDeployment({
  county: "999901",
  registers: { ...registers, tables },
  plugins: [onePlan, papers],
});
const utf8 = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const refusal = async (request: Parameters<typeof deployment.documents>[0]) => {
  try {
    await deployment.documents(request);
  } catch (thrown) {
    return (thrown as { text: Text }).text;
  }
  return undefined;
};

describe("the documents of a deployment", () => {
  it("are listed", () => {
    const lines = deployment.documentLines().filter((each) => each.plugin === "papers");
    expect(lines.map(({ document, copies }) => [document, copies])).toEqual([
      ["sample.empty", false],
      ["sample.roster", true],
      ["sample.wrong", false],
    ]);
  });

  it("are drawn up from a rehearsal, copy by copy, with persons masked", async () => {
    const told: string[] = [];
    const drawn = await deployment.documents({
      only: ["sample.roster"],
      formats: ["json", "docx"],
      onProgress: ({ done, total }) => told.push(`${done}/${total}`),
    });
    expect(drawn.documents.map((each) => each.file)).toEqual([
      "first.sample.roster.hospital.zh.json",
      "first.sample.roster.hospital.zh.docx",
      "first.sample.roster.station.zh.json",
      "first.sample.roster.station.zh.docx",
    ]);
    expect(told).toEqual(expect.arrayContaining(["0/2", "1/2"]));
    const station = utf8(drawn.documents[2]?.bytes);
    expect(station).not.toContain(person);
    const { masked, entered, papers: copies } = JSON.parse(station);
    expect([masked, entered]).toEqual([true, null]);
    expect(copies[0].blocks[0].table.rows).toEqual([{ name: "＊" }]);
    expect(copies[0].blocks[0].table.totals[0]).toMatchObject({ amount: 1, agrees: true });
    expect(drawn.findings).toEqual([]);
  });

  it("name persons on request, and say so", async () => {
    const drawn = await deployment.documents({
      only: ["sample.roster"],
      copy: "station",
      formats: ["csv"],
      names: true,
    });
    expect(drawn.documents.map((each) => each.file)).toEqual([
      "first.sample.roster.station.zh.1.csv",
    ]);
    expect(utf8(drawn.documents[0]?.bytes)).toContain(person);
    expect(drawn.findings.map(({ severity, message }) => [severity, message])).toEqual([
      [
        "information",
        {
          zh: "所起草的 1 份文件写有个人信息，供签署用。请只交给签署人和经办人，用后按档案规定保管，不要公开；其他用途请不加 --names。",
          en: "the 1 files drawn up hold personal data, for signing. Give them to those who sign and handle them only, keep them as files are kept, publish none; for all else leave out --names.",
        },
      ],
    ]);
  });

  it("tell of those that have nothing to say, and of totals that disagree", async () => {
    const drawn = await deployment.documents({ only: ["sample.empty", "sample.wrong"] });
    expect(drawn.empty.map(({ document, plan }) => [document, plan])).toEqual([
      ["sample.empty", "first"],
    ]);
    expect(drawn.documents).toHaveLength(1);
    expect(drawn.findings.map(({ code, subject }) => [code, subject])).toEqual([
      ["REPORTS_DOCUMENT_TOTAL_DISAGREES", "sample.wrong"],
    ]);
  });

  it("are drawn up from the journal, with the entries they were made from", async () => {
    const journal = memoryJournal({ composition: deployment.composition });
    const at = "2016-02-01T08:00:00Z";
    await deployment.record(journal, { actor: "county health office", at });
    const drawn = await deployment.documents({
      journal,
      only: ["reform.scheme-summary", "sample.roster"],
      formats: ["json"],
    });
    expect(drawn.findings).toEqual([]);
    const summary = JSON.parse(utf8(drawn.documents[0]?.bytes));
    const [step, last] = [await journal.entry("999901", 3), await journal.entry("999901", 4)];
    expect(summary.entered).toMatchObject({
      first: { sequence: 3, hash: step.hash, step: "townships" },
      last: { sequence: 4, hash: last.hash },
    });
    const kinds = summary.papers[0].blocks.find(
      (block: { kind: string; table?: { totals: unknown[] } }) =>
        block.kind === "table" && block.table?.totals.length === 4,
    );
    const { totals } = kinds.table;
    expect(totals.map((total: { amount: number }) => total.amount)).toEqual([2, 1, 0, 1]);
    expect(totals[0].check).toMatchObject({ agrees: true, ledger: { entry: { sequence: 2 } } });
    expect(totals[3].check).toMatchObject({ agrees: true, ledger: { entry: { sequence: 4 } } });
    expect(totals[3].check.statement.zh).toContain(
      `据台账第4号凭证（${last.hash.slice(0, 12)}，2016-01-31）。`,
    );
  });

  it("say of a plan that nothing of it stands carried out", async () => {
    const journal = memoryJournal({ composition: deployment.composition });
    await deployment.approve(journal, {
      actor: "county health office",
      at: "2016-01-02T08:00:00Z",
      plan: "first",
    });
    const drawn = await deployment.documents({ journal });
    expect(drawn.documents).toEqual([]);
    expect(drawn.findings.map((each) => each.message)).toEqual([
      {
        zh: "台账中没有方案 first 已实施的阶段，未据台账起草它的公文。请先用 fuyou record 实施，或不加 --journal 按演练起草。",
        en: "the journal holds no phase of the plan first as carried out; no document was drawn up from it. Carry it out with fuyou record, or draw up from a rehearsal, without --journal.",
      },
    ]);
  });

  it("are refused where there is no such document or copy", async () => {
    const unknown = await refusal({ only: ["sample.rostr"] });
    expect(unknown?.zh).toMatch(/^没有公文“sample\.rostr”；最接近的是“sample\.roster”。已有：/);
    expect(unknown?.zh).toMatch(/请用 fuyou documents 列出公文后照抄编号。$/);
    expect(unknown?.en).toMatch(
      /^there is no document 'sample\.rostr'; the nearest is 'sample\.roster'\. Known: /,
    );
    expect(unknown?.en).toMatch(
      /List the documents with fuyou documents, and copy an identifier\.$/,
    );
    expect(await refusal({ only: ["sample.roster"], copy: "statoin" })).toEqual({
      zh: "所选公文没有“statoin”这一份；最接近的是“station”。已有：hospital, station。请照抄某一份的编号；各份的编号在文件名中。",
      en: "none of the documents has a copy 'statoin'; the nearest is 'station'. Known: hospital, station. Copy the key of a copy; the names of the files hold them.",
    });
  });
});
