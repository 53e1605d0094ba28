import { boundaryCases, describe as describeRequirement, lintRequirements } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { defaultOptions } from "./options.js";
import { requirements } from "./requirements.js";
import { composedWith } from "./sample-county.js";

const all = requirements(defaultOptions);

describe("the requirements of source 001", () => {
  it("are these", () => {
    const composition = composedWith();
    const said = all.map((each) => describeRequirement(each, "en", composition));
    expect(said.map((each) => each.replace(/ \(001.*$/, ""))).toMatchInlineSnapshot(`
      [
        "The county: technical staff is meant to be at least an amount left open (the number of persons is blanked XX in the source)",
        "Every county guidance station: technical staff is meant to be at least an amount left open (the number of persons is blanked XX in the source)",
        "Every township central station: technical staff is meant to be at least 4 persons",
        "Every ordinary township station: technical staff is meant to be 2 to 3 persons (more is not punished)",
        "The county: technical staff with a bachelor's degree or above must be at least 20%",
        "The county: technical staff with a bachelor's degree or above must be at least 20 persons",
        "The county: technical staff with an associate degree must be at least 30%",
        "The county: technical staff with an associate degree must be at least 30 persons",
        "The county: technical staff with an associate-senior title or above must be at least 10%",
        "The county: technical staff with an associate-senior title or above must be at least 10 persons",
        "The county: technical staff with an intermediate title must be at least 30%",
        "The county: technical staff with an intermediate title must be at least 30 persons",
        "The county: technical staff trained in medicine must be at least 70%",
        "The county: technical staff trained in medicine must be at least 70 persons",
        "The county: technical staff with at least secondary vocational education must be at least 100%",
        "The county: staff licensed as assistant physician or above must be at least 5 persons",
        "Every member of the technical staff: licences in force must be at least 1 item",
        "The county: specialties must be all of them: gynaecology; B-mode ultrasound; laboratory; nursing; drugs and supplies; health education; finance",
        "Every county or township station: vacant technical posts must be at most 0 posts",
        "Every station of the county or a township: functions it has is meant to be at least 5 duties: education at the station; technical service at the station; information and advice at the station; training of staff at the station; supplies at the station",
        "The county: county guidance station of grade A or above is meant to be at least 1 institution",
        "The county: township central station of grade A or above is meant to be at least 2 institutions",
        "The county: ordinary township station of grade B or above is meant to be at least 5 institutions",
        "Every county guidance station: floor area is meant to be at least an amount left open (the area of grade A is blanked, and the national standard named is not in the source)",
        "Every township central station: floor area is meant to be at least an amount left open (the area of grade A is blanked, and the national standard named is not in the source)",
        "Every ordinary township station: floor area is meant to be at least an amount left open (the area of grade B is blanked, and the national standard named is not in the source)",
        "The county: finished construction projects of: county guidance station is meant to be at least 1 item",
        "The county: finished construction projects of: township central station is meant to be at least 1 item",
        "The county: finished construction projects of: township central station is meant to be at least 2 items",
        "The county: finished construction projects of: ordinary township station is meant to be at least 2 items",
        "The county: finished construction projects of: ordinary township station is meant to be at least 3 items",
        "The county: finished construction projects of: ordinary township station is meant to be at least 5 items",
      ]
    `);
  });

  it("leave open what the source blanks: two totals and three areas", () => {
    const open = all.filter(({ require }) => "unresolved" in require.bound);
    expect(open.map(({ id }) => id)).toEqual([
      "quality-technical-staff-total",
      "quality-county-station-staff",
      "quality-county-station-area",
      "quality-central-station-area",
      "quality-ordinary-station-area",
    ]);
    expect(open.flatMap(boundaryCases)).toEqual([]);
    expect(all.filter((each) => boundaryCases(each).length === 0)).toEqual(open);
  });
});

describe("lint", () => {
  it("reports the two copies of each share and nothing else", () => {
    const found = lintRequirements(composedWith());
    expect(found.map(({ code, subject }) => [code, subject])).toEqual(
      ["bachelors", "associates", "senior-titles", "intermediate-titles", "medical-staff"].map(
        (id) => ["STANDARDS_LINT_COPIES", `quality-${id}`],
      ),
    );
    expect(found[0]?.message).toMatchInlineSnapshot(`
      {
        "en": "quality-service: two copies of clause 001 一篇 三(三)1 disagree: 'quality-bachelors' has at least 20%, 'quality-bachelors-second-copy' of quality-service has at least 20 persons. Both are judged; compare them with the document and keep one.",
        "zh": "条款 001 一篇 三(三)1 有两份不一致的写法：插件 quality-service 的要求 quality-bachelors 为不少于20%，插件 quality-service 的 quality-bachelors-second-copy 为不少于20人。两者均会判定；请核对原文后只保留一份。",
      }
    `);
  });

  it("is silent once somebody has said which copy holds", () => {
    expect(lintRequirements(composedWith({ copies: "first" }))).toEqual([]);
    expect(lintRequirements(composedWith({ copies: "second" }))).toEqual([]);
  });
});
