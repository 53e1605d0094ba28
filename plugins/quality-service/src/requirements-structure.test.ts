import { anInstitution } from "@fuyou/hierarchy/testing";
import { describe, expect, it } from "vitest";
import { eightStations, judged, licensed, one, people } from "./sample-county.js";

/** Technical staff of whom so many have this, and the rest that. */
const split = (many: number, all: number, has: object, else_: object) => ({
  staff: [...people("a", many, { ...has }), ...people("b", all - many, { ...else_ })],
});

describe("shares of the technical staff", () => {
  const bachelor = { education: "bachelor" };
  const associate = { education: "associate" };
  const other = { education: "secondary-vocational" };

  it("asks 9 bachelors of 41: with 8 one is short, to convert or to hire", () => {
    expect(one("quality-bachelors", split(9, 41, bachelor, other))).toEqual(["met", 9, null]);
    const [found] = judged("quality-bachelors", split(8, 41, bachelor, other));
    expect(found).toMatchObject({ verdict: "short", shortfall: 1, bound: { p: 20, q: 100 } });
    expect(found?.message).toMatchInlineSnapshot(`
      {
        "en": "Sample County: technical staff with a bachelor's degree or above 8 of 41 persons; at least 20% required; 1 person to convert in place, or 1 person to hire.",
        "zh": "样县：技术人员中的大学本科以上学历人员41人中8人，要求不少于20%，还差1人（总数不变，就地转换），或另增1人。",
      }
    `);
  });

  // 70 % of 41 are 28.7; three more medical people make 31 of 44, which is 70.45 %.
  it("asks 29 medical people of 41", () => {
    const medical = { discipline: "medical" };
    expect(one("quality-medical-staff", split(29, 41, medical, { discipline: "other" }))[0]).toBe(
      "met",
    );
    const short = split(28, 41, medical, { discipline: "other" });
    expect(one("quality-medical-staff", short)).toEqual(["short", 28, 1]);
  });

  it.each([
    // of, least
    ["quality-bachelors", 5, 1],
    ["quality-bachelors", 6, 2],
    ["quality-associates", 10, 3],
    ["quality-associates", 11, 4],
    ["quality-senior-titles", 10, 1],
    ["quality-senior-titles", 11, 2],
    ["quality-intermediate-titles", 30, 9],
    ["quality-intermediate-titles", 31, 10],
    ["quality-medical-staff", 10, 7],
    ["quality-medical-staff", 11, 8],
  ])("%s of %i: at least %i", (id, all, least) => {
    const has: Record<string, object> = {
      "quality-bachelors": bachelor,
      "quality-associates": associate,
      "quality-senior-titles": { professionalTitle: "associate-senior" },
      "quality-intermediate-titles": { professionalTitle: "intermediate" },
      "quality-medical-staff": { discipline: "medical" },
    };
    const lacks = { ...other, professionalTitle: "junior", discipline: "other" };
    const part = { ...lacks, ...has[id] };
    expect(one(id, split(least, all, part, lacks))).toEqual(["met", least, null]);
    expect(one(id, split(least - 1, all, part, lacks))).toEqual(["short", least - 1, 1]);
  });

  it("counts postgraduates as bachelors, and a higher degree as an associate one only by option", () => {
    expect(one("quality-bachelors", split(2, 10, { education: "postgraduate" }, other))[0]).toBe(
      "met",
    );
    const degrees = split(5, 10, bachelor, other);
    expect(one("quality-associates", degrees)).toEqual(["short", 0, 3]);
    expect(one("quality-associates", degrees, { middleGroups: "and-above" })[0]).toBe("met");
    const seniors = split(3, 10, { professionalTitle: "senior" }, { professionalTitle: "junior" });
    expect(one("quality-intermediate-titles", seniors)[0]).toBe("short");
    expect(one("quality-intermediate-titles", seniors, { middleGroups: "and-above" })[0]).toBe(
      "met",
    );
  });

  it("leaves out managers, the retired, and staff of other institutions", () => {
    const staff = [
      ...people("a", 2, bachelor),
      ...people("b", 8, other),
      ...people("m", 5, { ...other, postClass: "management" }),
      ...people("r", 5, { ...other, employment: "retired" }),
      ...people("h", 5, { ...other, institution: "hospital" }),
    ];
    const institutions = [...eightStations(), anInstitution({ id: "hospital" })];
    const records = { institutions, staff };
    expect(one("quality-bachelors", records)).toEqual(["met", 2, null]);
    const managers = { technicalPosts: ["professional", "management"] } as const;
    expect(one("quality-bachelors", records, managers)).toEqual(["short", 2, 1]);
  });

  it("is unknown where a missing education could decide, and met where it could not", () => {
    const staff = (known: number) => ({
      staff: [...people("a", known, bachelor), ...people("b", 1), ...people("c", 9 - known, other)],
    });
    expect(one("quality-bachelors", staff(1))[0]).toBe("unknown");
    expect(one("quality-bachelors", staff(2))[0]).toBe("met");
    expect(one("quality-bachelors", staff(0))[0]).toBe("short");
  });

  it("is unknown where a missing class of post could decide", () => {
    const open = people("b", 3, { ...other, postClass: undefined });
    const staff = [...people("a", 2, bachelor), ...people("c", 8, other), ...open];
    // 2 of 10 without the three, 2 of 13 with them.
    expect(one("quality-bachelors", { staff })[0]).toBe("unknown");
  });

  it("is unknown without any staff on the books", () => {
    expect(one("quality-bachelors", {})[0]).toBe("unknown");
  });
});

describe("the second copy", () => {
  const staff = people("a", 12, { education: "bachelor" });

  it("is judged as the persons it names, unless an option drops it", () => {
    expect(one("quality-bachelors-second-copy", { staff })).toEqual(["short", 12, 8]);
    expect(judged("quality-bachelors-second-copy", { staff }, { copies: "first" })).toEqual([]);
    expect(judged("quality-bachelors", { staff }, { copies: "second" })).toEqual([]);
  });
});

describe("least education", () => {
  it("is asked of everyone", () => {
    const all = people("a", 7, { education: "secondary-vocational" });
    expect(one("quality-least-education", { staff: all })[0]).toBe("met");
    const low = people("b", 1, { education: "below-secondary" });
    expect(one("quality-least-education", { staff: [...all, ...low] })).toEqual(["short", 7, 1]);
  });
});

describe("licences", () => {
  const staff = people("a", 6);

  it("counts assistant physicians and physicians in force: 5 are enough, 4 are one short", () => {
    const three = licensed("a", 3, "assistant-physician");
    const [, , , fourth, fifth] = licensed("a", 5, "physician");
    expect(one("quality-physicians", { staff, licences: [...three, fourth, fifth] })).toEqual([
      "met",
      5,
      null,
    ]);
    const expired = { ...fifth, period: { from: "2004-01-01", to: "2008-12-31" } };
    expect(one("quality-physicians", { staff, licences: [...three, fourth, expired] })).toEqual([
      "short",
      4,
      1,
    ]);
    const nurses = licensed("a", 6, "nurse");
    expect(one("quality-physicians", { staff, licences: nurses })).toEqual(["short", 0, 5]);
  });

  it("leaves out who left, and is unknown without a register of licences", () => {
    const gone = staff.map((each, at) => (at === 0 ? { ...each, retiredOn: "2009-01-01" } : each));
    const licences = licensed("a", 5, "physician");
    expect(one("quality-physicians", { staff: gone, licences })).toEqual(["short", 4, 1]);
    expect(one("quality-physicians", { staff })[0]).toBe("unknown");
  });

  it("asks a licence of each of the technical staff, person by person", () => {
    const found = judged("quality-licensed-staff", { staff, licences: licensed("a", 5, "nurse") });
    expect(found.map(({ subject, verdict }) => [subject, verdict]).at(-1)).toEqual([
      "staff/a6",
      "short",
    ]);
    expect(found.filter(({ verdict }) => verdict === "met")).toHaveLength(5);
  });

  it("asks the fitting licence of a specialty where the options say which", () => {
    const nurses = people("n", 2, { specialty: "nursing" });
    const licences = [...licensed("n", 1, "nurse"), { id: "x", person: "n2", kind: "pharmacist" }];
    const options = { licencesBySpecialty: { nursing: ["nurse"] } };
    const found = judged("quality-licensed-nursing", { staff: nurses, licences }, options);
    expect(found.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ["staff/n1", "met"],
      ["staff/n2", "short"],
    ]);
  });
});
