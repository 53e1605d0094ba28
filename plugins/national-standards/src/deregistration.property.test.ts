import {
  beginWindingUp,
  certificates,
  closeClaims,
  deregister,
  fileLiquidationReport,
  institutions,
  limitSeal,
  publishNotice,
  seals,
  surrenderCertificate,
  surrenderSeal,
  tellCreditors,
  windingUps,
} from "@fuyou/hierarchy";
import { aCertificate, aHierarchy, anInstitution, aSeal } from "@fuyou/hierarchy/testing";
import {
  type AnyChange,
  addDays,
  type County,
  doChange,
  FuyouError,
  type Row,
} from "@fuyou/kernel";
import { aCounty, anAct } from "@fuyou/kernel/testing";
import { actGatesAt } from "@fuyou/reform";
import { composeCore } from "@fuyou/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nationalStandards } from "./national-standards-plugin.js";

const composition = composeCore(nationalStandards);
const station = { institution: "station" };
const acts: readonly (readonly [AnyChange, object])[] = [
  [beginWindingUp, { ...station, responsible: "health-department" }],
  [tellCreditors, station],
  [publishNotice, { ...station, in: "样县日报" }],
  [publishNotice, { ...station, in: "样县日报" }],
  [publishNotice, { ...station, in: "样县日报" }],
  [closeClaims, station],
  [fileLiquidationReport, station],
  [limitSeal, { seal: "station-seal" }],
  [surrenderSeal, { seal: "station-seal" }],
  [surrenderCertificate, { certificate: "station-certificate" }],
  [deregister, { ...station, by: "样县登记局" }],
];

/** A county in which the station was abolished on 1 January 2020. */
function start(): County {
  const body = anInstitution({ id: "station", retiredOn: "2020-01-01", ending: "abolished" });
  return aCounty(composition, {
    ...aHierarchy(),
    institutions: [
      ...(aHierarchy().institutions ?? []).filter((row) => (row as Row).id !== "station"),
      body,
    ],
    seals: [aSeal({ id: "station-seal", institution: "station" })],
    certificates: [
      aCertificate({
        id: "station-certificate",
        institution: "station",
        kind: "legal-person-certificate",
      }),
    ],
  });
}

const stages = ["abolished", "winding-up", "deregistered"];

/** What is dated and may be set once: of the seal, the certificate and the winding-up. */
function dated(county: County): Map<string, unknown> {
  const rows: [string, Row | undefined][] = [
    ["seal", county.get(seals, "station-seal")],
    ["certificate", county.get(certificates, "station-certificate")],
    ["winding-up", county.get(windingUps, "station-winding-up")],
  ];
  const found = new Map<string, unknown>();
  for (const [name, row] of rows) {
    for (const [field, value] of Object.entries(row ?? {})) found.set(`${name}.${field}`, value);
  }
  return found;
}

const attempt = fc.record({
  which: fc.nat({ max: acts.length - 1 }),
  wait: fc.constantFrom(0, 0, 1, 5, 30, 91),
});

test("whatever is tried in whatever order, a body is deregistered only behind its gates, and nothing goes back", () => {
  let reached = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.array(attempt, { minLength: 40, maxLength: 80, size: "max" }), (attempts) => {
      let county = start();
      let on = "2020-01-01";
      for (const { which, wait } of attempts) {
        on = addDays(on, wait);
        const [change, payload] = acts[which] as readonly [AnyChange, object];
        const gates = actGatesAt(county, composition, { type: change.type, payload, on });
        const before = county;
        if (gates.length > 0) {
          refused += 1;
          continue;
        }
        const draft = county.draft();
        draft.date = on;
        try {
          doChange(draft, change, payload, anAct(on));
        } catch (thrown) {
          if (!FuyouError.is(thrown)) throw thrown;
          continue;
        }
        county = draft.finish().county;
        const was = stages.indexOf(before.get(institutions, "station")?.ending ?? "");
        const is = stages.indexOf(county.get(institutions, "station")?.ending ?? "");
        expect(is === was || is === was + 1).toBe(true);
        const now = dated(county);
        for (const [field, value] of dated(before))
          expect([field, now.get(field)]).toEqual([field, value]);
        if (is !== 2 || was === 2) continue;
        reached += 1;
        const row = now as ReadonlyMap<string, string>;
        const open = (row.get("winding-up.firstNoticeOn") ?? "") as string;
        expect(row.get("winding-up.creditorsToldOn") ?? "9").toSatisfy((day) => day <= on);
        expect(row.get("winding-up.thirdNoticeOn") ?? "9").toSatisfy((day) => day <= on);
        expect(row.get("winding-up.reportOn") ?? "9").toSatisfy((day) => day <= on);
        expect(row.get("winding-up.claimsUntil")).toSatisfy((day) => day >= addDays(open, 90));
        expect(row.get("seal.retiredOn") ?? "9").toSatisfy((day) => day <= on);
        expect(row.get("certificate.retiredOn") ?? "9").toSatisfy((day) => day <= on);
      }
    }),
    { numRuns: 60 },
  );
  expect(reached).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
});
