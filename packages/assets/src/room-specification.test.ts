import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aCitation, aPlugin, composed, issuesOf, schemaFaults } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { requirementPoint, describe as sentence, standardsPlugin } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { assetsPlugin } from "./assets-plugin.js";
import { roomRequirements } from "./room-requirements.js";
import {
  type RoomSpecification,
  roomSpecificationPoint,
  roomSpecificationSchema,
} from "./room-specification.js";
import { requirementsByStandard } from "./room-standardisation.js";

const base = [hierarchyPlugin, standardsPlugin, reformPlugin, assetsPlugin];
const title = (zh: string, en: string) => ({ zh, en });

/** Everything a specification can ask for. */
const full: Required<RoomSpecification> = {
  id: "service-rooms",
  title: title("服务用房", "service rooms"),
  subject: title("服务用房", "service room"),
  functions: ["worker-office", "fp-service-room"],
  level: "village",
  division: title("村", "village"),
  minimumArea: 1600,
  areaOf: "each-room",
  neededFunctions: [
    { function: "worker-office", title: title("专干办公室", "worker's office") },
    { function: "population-school", title: title("人口学校", "school") },
  ],
  furniture: [
    { item: "curtain", title: title("窗帘", "curtain") },
    { item: "partition", title: title("隔断", "partition"), least: 1 },
    { item: "desk-and-chair", title: title("办公桌椅", "desks and chairs"), least: 4 },
  ],
  equipment: [{ item: "computer", title: title("计算机", "computer") }],
  thingsOf: "each-room",
  boards: [
    { content: "healthy-birth", title: title("优生优育", "healthy birth") },
    { content: "service-guide", title: title("办事指南", "service guide") },
  ],
  boardsOf: "together",
  displays: [
    { kind: "notice-board", title: title("宣传栏", "notice board") },
    { kind: "culture-corridor", title: title("文化长廊", "culture corridors"), least: 2 },
  ],
  inspected: [
    { item: "clean", title: title("整洁", "clean") },
    {
      item: "boards-neat",
      title: title("版面整洁", "boards neat"),
      standard: "display",
      cites: [aCitation({ clause: "九" })],
    },
  ],
  notReduced: ["area", "items"],
  joins: [{ standard: "staff", requirement: "service-rooms-functions" }],
  severity: "mandatory",
  layer: "county",
  cites: [aCitation()],
  citesOf: {
    area: [aCitation({ clause: "一" })],
    functions: [aCitation({ clause: "二" })],
    furniture: [aCitation({ clause: "三" })],
    equipment: [aCitation({ clause: "四" })],
    boards: [aCitation({ clause: "五" })],
    displays: [aCitation({ clause: "六" })],
    inspected: [aCitation({ clause: "七" })],
    kept: [aCitation({ clause: "八" })],
  },
  period: { from: "2018-01-01" },
};

const bare: RoomSpecification = {
  id: "bare",
  title: full.title,
  subject: full.subject,
  functions: ["clinic"],
  minimumArea: 1600,
  severity: "advice",
  cites: [aCitation()],
  period: { from: "2018-01-01" },
};

const rules = (...specifications: RoomSpecification[]) =>
  aPlugin(
    "rules",
    (to) => {
      for (const each of specifications) to.add(roomSpecificationPoint, each);
    },
    [assetsPlugin],
  );

describe("a room specification", () => {
  it("is plain data of its schema; all but functions, weight, clause and days may be left out", () => {
    expect(schemaFaults(roomSpecificationSchema, full)).toEqual([]);
    expect(roomSpecificationSchema.parse(bare)).toEqual(bare);
    expect(JSON.parse(JSON.stringify(full))).toEqual(full);
    expect(roomSpecificationSchema.safeParse({ ...bare, colour: "white" }).success).toBe(false);
  });

  it("derives a requirement from every part, each citing the clause of its part", () => {
    const said = roomRequirements(full).map(({ standard, requirement }) => [
      requirement.id,
      standard,
      requirement.each,
      requirement.cites[0]?.clause,
    ]);
    expect(said).toEqual([
      ["service-rooms-area", "building", "rooms", "一"],
      ["service-rooms-functions", "functions", "divisions", "二"],
      ["service-rooms-furniture", "equipment", "rooms", "三"],
      ["service-rooms-furniture-desk-and-chair", "equipment", "rooms", "三"],
      ["service-rooms-equipment", "equipment", "rooms", "四"],
      ["service-rooms-boards", "display", "divisions", "五"],
      ["service-rooms-displays", "display", "divisions", "六"],
      ["service-rooms-displays-culture-corridor", "display", "divisions", "六"],
      ["service-rooms-clean", "running", "rooms", "七"],
      ["service-rooms-boards-neat", "display", "rooms", "九"],
      ["service-rooms-area-kept", "building", "rooms", "八"],
      ["service-rooms-items-kept", "equipment", "rooms", "八"],
    ]);
    expect(roomRequirements(bare)[0]?.requirement.cites).toEqual([aCitation()]);
    expect(roomSpecificationPoint.cites(full).map((each) => each.clause)).toEqual([
      "一(一)",
      ..."一二三四五六七八九",
    ]);
    for (const { requirement } of roomRequirements(full)) expect(requirement.layer).toBe("county");
  });

  it("keeps plugin and specification as the provenance of what it derives", () => {
    const composition = composed(...base, rules(full));
    const derived = composition.all(requirementPoint);
    expect(derived).toHaveLength(12);
    for (const each of derived) {
      expect([each.plugin, each.derivedFrom]).toEqual([
        "rules",
        "rules/assets.room-specification/service-rooms",
      ]);
    }
  });

  it("reads as sentences", () => {
    const composition = composed(...base, rules(full));
    const read = (language: "zh" | "en") =>
      roomRequirements(full).map(({ requirement }) => sentence(requirement, language, composition));
    expect(read("en")).toMatchInlineSnapshot(`
      [
        "Every service room: area must be at least 16 m² (sample-notice 一).",
        "Every village: functions of rooms must be all of them: village health worker's office; population school (sample-notice 二).",
        "Every service room: furniture needed must be all of them: curtain; partition (sample-notice 三).",
        "Every service room: desks and chairs must be at least 4 items (sample-notice 三).",
        "Every service room: equipment needed must be all of them: computer (sample-notice 四).",
        "Every village: contents of boards must be all of them: healthy birth; how to get things done (sample-notice 五).",
        "Every village: displays must be all of them: notice board (sample-notice 六).",
        "Every village: culture corridors must be at least 2 items (sample-notice 六).",
        "Every service room: inspections that found 'clean' must be at least 100% (sample-notice 七).",
        "Every service room: inspections that found 'boards neat' must be at least 100% (sample-notice 九).",
        "Every service room: area must be at least as much as before (sample-notice 八).",
        "Every service room: things in the room must be at least as much as before (sample-notice 八).",
      ]
    `);
    expect(read("zh")).toMatchInlineSnapshot(`
      [
        "每个服务用房的面积应不少于16㎡（依据 sample-notice 一）。",
        "每个村的用房功能应全部具备：卫生计生专干办公室（协会会员之家）；人口学校（教室）（依据 sample-notice 二）。",
        "每个服务用房的必备家具应全部具备：窗帘；隔断（依据 sample-notice 三）。",
        "每个服务用房的办公桌椅应不少于4件（依据 sample-notice 三）。",
        "每个服务用房的必备设备应全部具备：计算机（依据 sample-notice 四）。",
        "每个村的板牌内容应全部具备：优生优育；办事指南（依据 sample-notice 五）。",
        "每个村的宣传设施应全部具备：宣传栏（依据 sample-notice 六）。",
        "每个村的文化长廊应不少于2件（依据 sample-notice 六）。",
        "每个服务用房的“整洁”检查合格应不少于100%（依据 sample-notice 七）。",
        "每个服务用房的“版面整洁”检查合格应不少于100%（依据 sample-notice 九）。",
        "每个服务用房的面积应不少于原有水平（依据 sample-notice 八）。",
        "每个服务用房的室内物品应不少于原有水平（依据 sample-notice 八）。",
      ]
    `);
  });

  it("judges the rooms of a division together where it says so", () => {
    const composition = composed(
      ...base,
      rules({ ...full, areaOf: "together", thingsOf: "together", boardsOf: "each-room" }),
    );
    const read = ["area", "furniture", "furniture-desk-and-chair", "boards"].map((part) => {
      const rule = composition.get(requirementPoint, `service-rooms-${part}`);
      return rule === undefined ? "" : sentence(rule, "en", composition);
    });
    expect(read).toMatchInlineSnapshot(`
      [
        "Every village: area of these rooms together must be at least 16 m² (sample-notice 一).",
        "Every village: furniture needed must be all of them: curtain; partition (sample-notice 三).",
        "Every village: desks and chairs must be at least 4 items (sample-notice 三).",
        "Every service room: contents of boards must be all of them: healthy birth; how to get things done (sample-notice 五).",
      ]
    `);
  });

  it("lists its requirements, and those it joins, under the six standardisations", () => {
    const composition = composed(...base, rules(full, bare));
    expect(requirementsByStandard(composition, "2018-01-01", "service-rooms")).toEqual({
      building: ["service-rooms-area", "service-rooms-area-kept"],
      equipment: [
        "service-rooms-furniture",
        "service-rooms-furniture-desk-and-chair",
        "service-rooms-equipment",
        "service-rooms-items-kept",
      ],
      staff: ["service-rooms-functions"],
      functions: ["service-rooms-functions"],
      running: ["service-rooms-clean"],
      display: [
        "service-rooms-boards",
        "service-rooms-displays",
        "service-rooms-displays-culture-corridor",
        "service-rooms-boards-neat",
      ],
    });
    expect(requirementsByStandard(composition, "2018-01-01").building).toContain("bare-area");
    expect(requirementsByStandard(composition, "2017-12-31").building).toEqual([]);
  });
});

describe("a faulty room specification", () => {
  const { minimumArea: _, ...nothing } = bare;
  const { level: __, ...levelless } = full;

  it("is refused with everything that is wrong with it at once", () => {
    const faulty: RoomSpecification = {
      ...bare,
      functions: ["clinic", "clinc"],
      furniture: [
        { item: "curtian", title: title("窗帘", "curtain") },
        { item: "desk-and-chair", title: title("桌", "desk") },
        { item: "desk-and-chair", title: title("椅", "chair") },
      ],
      boards: [{ content: "healthy-brith", title: title("优生优育", "healthy birth") }],
      boardsOf: "together",
      displays: [{ kind: "notice-bord", title: title("栏", "board") }],
      inspected: [{ item: "claen", title: title("洁", "clean") }],
      joins: [{ standard: "staff", requirement: "bare-aera" }],
    };
    const own = issuesOf(...base, rules(faulty)).filter((each) => each.code.startsWith("ASSETS"));
    expect(own.map((each) => each.text)).toMatchInlineSnapshot(`
      [
        {
          "en": "rules: room specification 'bare': 'clinc' in functions is not in the code list assets.room-function. The nearest code is 'clinic'; a new one is added to that list by a plugin.",
          "zh": "插件 rules 的用房标准“bare”：functions 中的“clinc”不在代码表 assets.room-function 中。最接近的代码是“clinic”；新的代码请由插件加入该表。",
        },
        {
          "en": "rules: room specification 'bare': 'curtian' in furniture is not in the code list assets.room-item. The nearest code is 'curtain'; a new one is added to that list by a plugin.",
          "zh": "插件 rules 的用房标准“bare”：furniture 中的“curtian”不在代码表 assets.room-item 中。最接近的代码是“curtain”；新的代码请由插件加入该表。",
        },
        {
          "en": "rules: room specification 'bare': 'desk-and-chair' stands twice in furniture. Say it once; how many is said by least.",
          "zh": "插件 rules 的用房标准“bare”：furniture 中“desk-and-chair”出现两次。请合并为一项；数量用 least 表示。",
        },
        {
          "en": "rules: room specification 'bare': 'healthy-brith' in boards is not in the code list assets.board-content. The nearest code is 'healthy-birth'; a new one is added to that list by a plugin.",
          "zh": "插件 rules 的用房标准“bare”：boards 中的“healthy-brith”不在代码表 assets.board-content 中。最接近的代码是“healthy-birth”；新的代码请由插件加入该表。",
        },
        {
          "en": "rules: room specification 'bare': 'notice-bord' in displays is not in the code list assets.display-kind. The nearest code is 'notice-board'; a new one is added to that list by a plugin.",
          "zh": "插件 rules 的用房标准“bare”：displays 中的“notice-bord”不在代码表 assets.display-kind 中。最接近的代码是“notice-board”；新的代码请由插件加入该表。",
        },
        {
          "en": "rules: room specification 'bare': 'claen' in inspected is not in the code list assets.inspection-item. The nearest code is 'clean'; a new one is added to that list by a plugin.",
          "zh": "插件 rules 的用房标准“bare”：inspected 中的“claen”不在代码表 assets.inspection-item 中。最接近的代码是“clean”；新的代码请由插件加入该表。",
        },
        {
          "en": "rules: room specification 'bare': boards is judged for a whole division, but no level is given. Give level: county, township or village.",
          "zh": "插件 rules 的用房标准“bare”：boards 按区划合并判定，但没有写明 level。请写明 level（county、township 或 village）。",
        },
        {
          "en": "rules: room specification 'bare': displays is judged for a whole division, but no level is given. Give level: county, township or village.",
          "zh": "插件 rules 的用房标准“bare”：displays 按区划合并判定，但没有写明 level。请写明 level（county、township 或 village）。",
        },
        {
          "en": "rules: room specification 'bare' lists the requirement 'bare-aera', which does not exist. The nearest is 'bare-area'.",
          "zh": "插件 rules 的用房标准“bare”归入“六个标准化”的要求“bare-aera”不存在。最接近的是“bare-area”。",
        },
      ]
    `);
  });

  it("says of what is asked of whole divisions that it needs a level", () => {
    const together = { ...levelless, areaOf: "together", thingsOf: "together" } as const;
    const said = issuesOf(...base, rules(together)).map((each) => [each.code, each.values.part]);
    expect(said).toEqual(
      ["minimumArea", "neededFunctions", "furniture", "equipment", "boards", "displays"].map(
        (part) => ["ASSETS_SPECIFICATION_LEVEL", part],
      ),
    );
    expect(issuesOf(...base, rules(together))[0]?.text).toMatchInlineSnapshot(`
      {
        "en": "rules: room specification 'service-rooms': minimumArea is judged for a whole division, but no level is given. Give level: county, township or village.",
        "zh": "插件 rules 的用房标准“service-rooms”：minimumArea 按区划合并判定，但没有写明 level。请写明 level（county、township 或 village）。",
      }
    `);
  });

  it("that asks for nothing says so", () => {
    expect(issuesOf(...base, rules(nothing)).map((each) => each.text)).toMatchInlineSnapshot(`
      [
        {
          "en": "rules: room specification 'bare' asks for nothing. Give at least one of area, functions, furniture, equipment, boards, displays, inspected items, or what is not reduced.",
          "zh": "插件 rules 的用房标准“bare”没有提出任何要求。请写明面积、功能、家具、设备、板牌、宣传设施、检查项目或不减少项中的至少一项。",
        },
      ]
    `);
  });
});
