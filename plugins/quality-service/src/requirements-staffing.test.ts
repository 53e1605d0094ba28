import { describe, expect, it } from "vitest";
import { specialtiesAsked } from "./requirements-staffing.js";
import { judged, one, people } from "./sample-county.js";

const verdicts = (...asked: Parameters<typeof judged>) =>
  Object.fromEntries(judged(...asked).map(({ subject, verdict }) => [subject, verdict]));

describe("technical staff of a station", () => {
  it("is at least 4 at a central station: 3 are one short, 5 are no fault", () => {
    const staff = [
      ...people("a", 3, { institution: "c1" }),
      ...people("b", 5, { institution: "c2" }),
    ];
    expect(verdicts("quality-central-station-staff", { staff })).toEqual({
      "institutions/c1": "short",
      "institutions/c2": "met",
    });
  });

  it("is 2 to 3 at an ordinary station, where more is not punished", () => {
    const at = (institution: string, many: number) => people(institution, many, { institution });
    const staff = [...at("o1", 1), ...at("o2", 2), ...at("o3", 3), ...at("o4", 4)];
    expect(verdicts("quality-ordinary-station-staff", { staff })).toEqual({
      "institutions/o1": "short",
      "institutions/o2": "met",
      "institutions/o3": "met",
      "institutions/o4": "met",
      "institutions/o5": "short",
    });
  });

  it("is open where it is not known who is technical staff", () => {
    const open = people("b", 1, { institution: "c1", postClass: undefined });
    const staff = [...people("a", 3, { institution: "c1" }), ...open];
    expect(verdicts("quality-central-station-staff", { staff })["institutions/c1"]).toBe("unknown");
  });

  it("is unknown for the county and its station, whose numbers are blanked", () => {
    const staff = people("a", 40);
    expect(one("quality-technical-staff-total", { staff }).slice(0, 2)).toEqual(["unknown", 40]);
    const [found] = judged("quality-county-station-staff", { staff });
    expect(found?.verdict).toBe("unknown");
    expect(found?.message).toMatchInlineSnapshot(`
      {
        "en": "county: technical staff 40 persons; this cannot be judged, because the number of persons is blanked XX in the source. Let a plugin replace the requirement once the standard is known.",
        "zh": "county：技术服务人员40人，因原文以“XX”隐去人数而无法判定。请由插件以 replace 补上该标准。",
      }
    `);
  });

  it("is judged from the end of 2010 on, or from the day a deployment says", () => {
    const staff = people("a", 3, { institution: "c1" });
    const asked = ["quality-central-station-staff", { staff }] as const;
    expect(judged(...asked, {}, "2010-12-30")).toEqual([]);
    expect(judged(...asked, { targetDay: "2010-01-01" }, "2010-01-01")).toHaveLength(2);
    expect(judged(...asked, { until: "2011-12-31" }, "2012-01-01")).toEqual([]);
  });
});

describe("the seven specialties", () => {
  const seven = specialtiesAsked.flatMap((specialty) => people(specialty, 1, { specialty }));

  it("have each to be there, at whichever station", () => {
    expect(one("quality-specialties", { staff: seven })).toEqual(["met", 7, null]);
    const manager = people("m", 1, { specialty: "finance", postClass: "management" });
    const six = seven.filter(({ id }) => !id.startsWith("finance"));
    expect(one("quality-specialties", { staff: [...six, ...manager] })[0]).toBe("met");
    expect(one("quality-specialties", { staff: six })).toEqual(["short", 6, 1]);
  });

  it("are open where somebody's is missing", () => {
    const staff = [...seven.slice(1), ...people("z", 1)];
    expect(one("quality-specialties", { staff })[0]).toBe("unknown");
  });
});

describe("technical posts", () => {
  const post = (id: string, over: object = {}) => ({
    id,
    institution: "c1",
    kind: "professional",
    name: "医师",
    ...over,
  });

  it("may not be vacant; a management post may", () => {
    const staff = people("a", 1);
    const filled = post("p1", { holder: "a1" });
    const found = (...posts: object[]) =>
      verdicts("quality-technical-posts-filled", { staff, posts }, {}, "2006-01-01");
    expect(found(filled, post("p2", { kind: "management" }))["institutions/c1"]).toBe("met");
    expect(found(filled, post("p2"))["institutions/c1"]).toBe("short");
    expect(found(filled, post("p2"))["institutions/c2"]).toBe("met");
    expect(found()["institutions/c1"]).toBe("unknown");
  });
});
