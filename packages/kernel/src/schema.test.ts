import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Authority, authoritySchema, type Citation, citationSchema } from "./citation.js";
import { clauseSchema, sourceSchema } from "./clause.js";
import { codeEntrySchema } from "./code-list.js";
import { countyHeaderSchema } from "./county-data.js";
import { periodSchema } from "./period.js";
import { quantitySchema } from "./quantity.js";
import { successionSchema } from "./succession.js";
import { aHeader, schemaFaults } from "./testing.js";
import { text, textSchema } from "./text.js";

const sample = text("样", "sample");
const citation: Required<Citation> = { source: "notice", clause: "一", row: "000-001" };
const cites = [citation];

describe("the schemas of the kernel", () => {
  it("have the fields of their interfaces, no more and no less", () => {
    const authority: Required<Authority> = { issuer: "县编委", number: "1号", cites };
    const succession = {
      ...{ id: "s1", table: "clinics", predecessor: "a", successor: "b", on: "2020-01-01" },
      ...{
        share: { p: 1, q: 2 },
        splitOff: true,
        cites,
        retiredOn: "2020-01-01",
        period: undefined,
      },
    };
    const clause = {
      ...{ row: "000-001", source: "notice", clause: "一", gist: sample },
      ...{ disposition: "context" as const, carriedBy: [], reason: sample },
    };
    const faults = [
      schemaFaults(textSchema, sample),
      schemaFaults(citationSchema, citation),
      schemaFaults(authoritySchema, authority),
      schemaFaults(periodSchema, { from: "2020-01-01", to: "2020-01-02" }),
      schemaFaults(quantitySchema, { value: 1, unit: "fen" }),
      schemaFaults(codeEntrySchema, { code: "sample", title: sample }),
      schemaFaults(countyHeaderSchema, aHeader()),
      schemaFaults(sourceSchema, { id: "notice", title: sample, issuer: sample, note: sample }),
      schemaFaults(clauseSchema, clause),
      schemaFaults(successionSchema, succession),
    ];
    expect(faults.flat()).toEqual([]);
  });

  it("are told where they differ from them", () => {
    const bed = z.strictObject({ id: z.string(), colour: z.string().optional() });
    const full = { id: "b1", clinic: "c1" };
    expect(schemaFaults(bed as unknown as z.ZodType<typeof full>, full)).toEqual([
      "colour: not in the interface",
      ': Unrecognized key: "clinic"',
    ]);
  });
});
