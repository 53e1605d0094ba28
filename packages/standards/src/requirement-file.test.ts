import { describe, expect, it } from "vitest";
import { readRequirements } from "./requirement-file.js";
import { townStaffing } from "./sample-county.js";

const schema = "./node_modules/@fuyou/standards/requirements.schema.json";
const faults = (content: unknown) =>
  readRequirements(content, "rules.json").faults.map(({ code, text }) => [code, text.en, text.zh]);

describe("requirements written in JSON", () => {
  it("are read from a file that may name its schema, as text or as what it holds", () => {
    const file = {
      $schema: schema,
      requirements: [townStaffing, { ...townStaffing, id: "again" }],
    };
    for (const content of [file, JSON.stringify(file), `\uFEFF${JSON.stringify(file)}`]) {
      const { requirements, faults } = readRequirements(content, "rules.json");
      expect(requirements.map(({ id }) => id)).toEqual([townStaffing.id, "again"]);
      expect(requirements[0]).toEqual(townStaffing);
      expect(faults).toEqual([]);
    }
  });

  it("may stand alone in a file", () => {
    const { requirements, faults } = readRequirements(
      { $schema: schema, ...townStaffing },
      "one.json",
    );
    expect([requirements, faults]).toEqual([[townStaffing], []]);
  });

  it("are told with file, place and nearest key where something is wrong, and the others are read", () => {
    const { title, require, ...rest } = townStaffing;
    const content = {
      requirements: [
        townStaffing,
        { ...rest, id: "misspelt", titel: title, require },
        { ...townStaffing, id: "deep", require: { ...require, bound: { amout: 3 } } },
        { ...townStaffing, id: "cited", cites: [] },
        townStaffing,
      ],
    };
    expect(readRequirements(content, "rules.json").requirements).toEqual([townStaffing]);
    expect(faults(content)).toMatchInlineSnapshot(`
      [
        [
          "STANDARDS_FILE_FAULT",
          "rules.json, at requirements[1].title: Invalid input: expected object, received undefined. Correct it by requirements.schema.json; with $schema in the file an editor offers the keys.",
          "文件 rules.json 的 requirements[1].title：无效输入：期望 object，实际接收 undefined。请按 requirements.schema.json 改正；文件中写上 $schema，编辑器会提示可用的键。",
        ],
        [
          "STANDARDS_FILE_FAULT",
          "rules.json, at requirements[1]: Unrecognized key: "titel" (the nearest is "title"). Correct it by requirements.schema.json; with $schema in the file an editor offers the keys.",
          "文件 rules.json 的 requirements[1]：出现未知的键：“titel”（最接近的是“title”）。请按 requirements.schema.json 改正；文件中写上 $schema，编辑器会提示可用的键。",
        ],
        [
          "STANDARDS_FILE_FAULT",
          "rules.json, at requirements[2].require.bound: exactly one of the keys amount, perPopulation, unresolved, range, share, ratio, every, measure, asBefore, table is expected; the nearest to "amout" is "amount". Correct it by requirements.schema.json; with $schema in the file an editor offers the keys.",
          "文件 rules.json 的 requirements[2].require.bound：须有且仅有以下键之一：amount, perPopulation, unresolved, range, share, ratio, every, measure, asBefore, table；“amout”最接近“amount”。请按 requirements.schema.json 改正；文件中写上 $schema，编辑器会提示可用的键。",
        ],
        [
          "STANDARDS_FILE_FAULT",
          "rules.json, at requirements[3].cites: a requirement cites at least one clause, { source, clause }. Correct it by requirements.schema.json; with $schema in the file an editor offers the keys.",
          "文件 rules.json 的 requirements[3].cites：数值过小：期望 array >=1 项。请按 requirements.schema.json 改正；文件中写上 $schema，编辑器会提示可用的键。",
        ],
        [
          "STANDARDS_FILE_FAULT",
          "rules.json, at requirements[4].id: the id 'town-staffing' is that of requirements[0] already. Correct it by requirements.schema.json; with $schema in the file an editor offers the keys.",
          "文件 rules.json 的 requirements[4].id：标识“town-staffing”已用于 requirements[0]。请按 requirements.schema.json 改正；文件中写上 $schema，编辑器会提示可用的键。",
        ],
      ]
    `);
  });

  it("are told where the file itself is wrong", () => {
    expect(faults('{ "requirements": [] ')[0]?.[0]).toBe("STANDARDS_FILE_NO_JSON");
    expect(faults('{ "requirements": [] ')[0]?.[1]).toMatch(
      /^rules\.json is not JSON: .*\. Open it as JSON in an editor and correct it there\.$/,
    );
    expect([
      ...faults([townStaffing]),
      ...faults({ requirments: [townStaffing] }),
      ...faults({ requirements: townStaffing }),
      ...faults({ requirements: [], note: "x" }),
    ]).toMatchInlineSnapshot(`
      [
        [
          "STANDARDS_FILE_FAULT",
          "rules.json, at the top: an object { requirements: […] } is expected, or one requirement. Correct it by requirements.schema.json; with $schema in the file an editor offers the keys.",
          "文件 rules.json 的 顶层：须为对象 { requirements: […] }，或单独一项要求。请按 requirements.schema.json 改正；文件中写上 $schema，编辑器会提示可用的键。",
        ],
        [
          "STANDARDS_FILE_FAULT",
          "rules.json, at the top: Unrecognized key: "requirments" (the nearest is "requirements"). Correct it by requirements.schema.json; with $schema in the file an editor offers the keys.",
          "文件 rules.json 的 顶层：出现未知的键“requirments”，最接近的是“requirements”。请按 requirements.schema.json 改正；文件中写上 $schema，编辑器会提示可用的键。",
        ],
        [
          "STANDARDS_FILE_FAULT",
          "rules.json, at requirements: a list of requirements is expected. Correct it by requirements.schema.json; with $schema in the file an editor offers the keys.",
          "文件 rules.json 的 requirements：须为要求的列表。请按 requirements.schema.json 改正；文件中写上 $schema，编辑器会提示可用的键。",
        ],
        [
          "STANDARDS_FILE_FAULT",
          "rules.json, at the top: Unrecognized key: "note" (the nearest is "$schema"). Correct it by requirements.schema.json; with $schema in the file an editor offers the keys.",
          "文件 rules.json 的 顶层：出现未知的键“note”，最接近的是“$schema”。请按 requirements.schema.json 改正；文件中写上 $schema，编辑器会提示可用的键。",
        ],
      ]
    `);
  });
});
