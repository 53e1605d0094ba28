import { describe, expect, it } from "vitest";
import { codeOf, fillCode } from "./guide-code.js";

const sample = `import { a } from "a";

export function made() {
  // #region thing
  const one = 1;
  if (one) {
    // #region inner
    use(one);
    // #endregion inner
  }
  // #endregion thing
}
`;
const files = { "docs/samples/src/thing.ts": sample, "docs/samples/all.json": '{ "a": 1 }\n' };
const read = (path) => files[path];
const guide = (marker, ...body) => ["# Guide", "", marker, ...body, "", "End."].join("\n");

describe("codeOf", () => {
  it("takes a region without its indentation and without the marks of regions in it", () => {
    expect(codeOf(sample, "thing")).toEqual(["const one = 1;", "if (one) {", "  use(one);", "}"]);
    expect(codeOf(sample, "inner")).toEqual(["use(one);"]);
  });

  it("takes a whole file without the empty lines at its end", () => {
    expect(codeOf('{ "a": 1 }\n\n', undefined)).toEqual(['{ "a": 1 }']);
  });

  it("knows no region that is not there, or that only begins", () => {
    expect(codeOf(sample, "thin")).toBeUndefined();
    expect(codeOf("// #region open\nx", "open")).toBeUndefined();
  });
});

describe("fillCode", () => {
  it("fills a block and names the line that differed", () => {
    const text = guide("<!-- code: docs/samples/src/thing.ts#inner -->", "```ts", "old", "```");
    expect(fillCode(text, read)).toEqual({
      text: guide("<!-- code: docs/samples/src/thing.ts#inner -->", "```ts", "use(one);", "```"),
      faults: [
        { line: 4, what: "differs from docs/samples/src/thing.ts: run `node bin/guide-code.js`" },
      ],
    });
  });

  it("leaves a block that is the same, and finds nothing to say", () => {
    const text = guide("<!-- code: docs/samples/all.json -->", "```json", '{ "a": 1 }', "```");
    expect(fillCode(text, read)).toEqual({ text, faults: [] });
  });

  it("leaves other blocks and comments alone", () => {
    const text = guide("<!-- newcomer -->", "```sh", "pnpm test", "```");
    expect(fillCode(text, read)).toEqual({ text, faults: [] });
  });

  it.each([
    ["<!-- code: nowhere.ts -->", "there is no file nowhere.ts: write its path from the root"],
    [
      "<!-- code: docs/samples/src/thing.ts#gone -->",
      'docs/samples/src/thing.ts has no region gone: put "// #region gone" and "// #endregion gone" around the code',
    ],
    ["<!-- code docs/samples/all.json -->", "write it as <!-- code: path/from/root.ts#region -->"],
  ])("says what to do about %s", (marker, what) => {
    const text = guide(marker, "```ts", "kept", "```");
    expect(fillCode(text, read)).toEqual({ text, faults: [{ line: 3, what }] });
  });

  it("wants a block in the line after the mark", () => {
    const text = guide("<!-- code: docs/samples/all.json -->", "", "```json", "{}", "```");
    const what = "put a fenced block in the line after it";
    expect(fillCode(text, read)).toEqual({ text, faults: [{ line: 3, what }] });
  });
});
