import { assets, assetsPlugin, assetsRelocation, custodies } from "@fuyou/assets";
import { assignments, dutiesPlugin, dutyPoint, functionAreaPoint } from "@fuyou/duties";
import {
  type Change,
  type ConfiguredPlugin,
  type Draft,
  defineChange,
  FuyouError,
} from "@fuyou/kernel";
import { aCitation, aPlugin } from "@fuyou/kernel/testing";
import { personnelPlugin, staff } from "@fuyou/personnel";
import {
  carryOut,
  compilePlan,
  isProven,
  type Relocation,
  relocationPoint,
  strengthen,
} from "@fuyou/reform";
import { aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { composeCore } from "./core-plugins.js";
import { aCounty } from "./county-builder.js";
import { transitionFaults } from "./transition-faults.js";

const step = strengthen.step(aStepHead("strengthen"), {
  from: { kinds: ["township-fp-station"] },
  into: { kinds: ["township-hospital"] },
  plate: { kind: "mchfp-service-station", name: "{division}服务站" },
});
const catalogue = aPlugin(
  "catalogue",
  (to) => {
    to.add(functionAreaPoint, { code: "sample", title: { zh: "样", en: "sample" } });
    to.add(dutyPoint, {
      code: "care",
      title: { zh: "保健", en: "care" },
      class: "technical",
      functionArea: "sample",
      lead: "named",
      cites: [aCitation()],
    });
  },
  [dutiesPlugin],
);
const built = aCounty()
  .asOf("2020-01-01")
  .withDuties({ "township-fp-station": ["care"] })
  .withTownships(1, (town) =>
    town.with("township-fp-station", {
      people: [{}, { employment: "retired" }],
      assets: [120_000, 35_050],
      rooms: [1_600],
    }),
  );
const station = built.townships[0]?.idOf("township-fp-station") as string;
const hospital = built.townships[0]?.idOf("township-hospital") as string;
const [costly, cheap] = [`${station}.asset-1`, `${station}.asset-2`];

/** A change that writes whatever it is told; only a test has one. */
const meddle: Change<{ write: (draft: Draft) => void }> = defineChange({
  type: "test.meddle",
  title: { zh: "擅改", en: "meddle" },
  schema: z.strictObject({ write: z.custom<(draft: Draft) => void>() }),
  apply: (draft, { write }) => write(draft),
});

/** A plugin that does something more when a body ends. */
const meddling = (...writes: ((draft: Draft) => void)[]) =>
  aPlugin("meddling", (to) =>
    to.add(relocationPoint, {
      id: "meddling",
      title: { zh: "擅改", en: "meddling" },
      relocate(context) {
        for (const write of writes) context.do(meddle, { write });
      },
    }),
  );
/** A plugin that puts a relocation of its own in the place of another's. */
const instead = (relocation: Relocation, of: ConfiguredPlugin) =>
  aPlugin("instead", (to) => to.replace(relocationPoint, relocation, of), [of]);

function run(...plugins: ConfiguredPlugin[]) {
  const composition = composeCore(aPlanPlugin([step]), catalogue, ...plugins);
  const county = built.county(composition);
  const transition = compilePlan(county, composition, "sample-plan");
  return { composition, county, transition };
}

/** The lines that do not balance, the errors, and that the transition is not carried out. */
function broken(...plugins: ConfiguredPlugin[]) {
  const { composition, county, transition } = run(...plugins);
  expect(isProven(transition)).toBe(false);
  expect(transitionFaults(transition, composition)).toEqual([]);
  const thrown = (() => {
    try {
      return carryOut(county, composition, transition);
    } catch (error) {
      return error;
    }
  })();
  expect(FuyouError.is(thrown, "REFORM_NOT_COMPILED")).toBe(true);
  return {
    residuals: Object.fromEntries(
      transition.conservation
        .filter((line) => line.residual !== 0)
        .map((line) => [line.category, [line.residual, ...line.unaccounted]]),
    ),
    errors: transition.findings.filter((each) => each.severity === "error"),
    gaps: transition.gaps,
  };
}

describe("the proof", () => {
  it("stands where everything moves", () => {
    const { composition, transition } = run();
    expect(isProven(transition)).toBe(true);
    expect(transitionFaults(transition, composition)).toEqual([]);
  });

  it("fails where an asset is lost without authority, and names it", () => {
    const { residuals, errors } = broken(
      meddling((draft) => draft.retire(assets, costly, "2020-02-10")),
    );
    expect(residuals).toEqual({
      assets: [1, `assets/${costly}`],
      originalCost: [120_000, `assets/${costly}`],
    });
    expect(errors.map((each) => [each.kind, each.code, each.subject])).toEqual([
      ["conservation", "REFORM_RESIDUAL", "assets"],
      ["conservation", "REFORM_RESIDUAL", "originalCost"],
    ]);
    expect(errors[1]?.message).toEqual({
      zh: `方案 sample-plan 的“originalCost”不平：期初 6,550.5元 ＋ 增加 0元 － 减少 0元 ≠ 期末 5,350.5元，差 1,200元。无依据的变动：assets/${costly}。请为减少的部分补批准依据，或更正随迁规则。`,
      en: `plan sample-plan: originalCost does not balance: opening 6,550.5 yuan + entered 0 yuan - exits 0 yuan is not closing 5,350.5 yuan; residual 1,200 yuan. Without authority: assets/${costly}. Name the authority of what left, or mend the relocation that lost it.`,
    });
  });

  it("fails where a cost is halved without authority", () => {
    const { residuals } = broken(
      meddling((draft) => draft.update(assets, cheap, { originalCost: 17_525 })),
    );
    expect(residuals).toEqual({ originalCost: [17_525, `assets/${cheap}`] });
  });

  it("fails where a relocation leaves an asset with nobody", () => {
    const losing: Relocation = {
      ...assetsRelocation,
      relocate(context, move) {
        assetsRelocation.relocate(context, move);
        context.do(meddle, {
          write: (draft) => draft.retire(custodies, `${costly}.custody~2`, "2020-02-10"),
        });
      },
    };
    expect(broken(instead(losing, assetsPlugin)).residuals).toEqual({
      custodies: [1, `custodies/${costly}.custody~2`],
    });
  });

  it("fails where a person is added, or taken off the books, without authority", () => {
    const invented = {
      id: "nobody",
      name: "合成",
      institution: hospital,
      employment: "established",
    };
    const { residuals } = broken(
      meddling((draft) => draft.insert(staff, { ...invented, employment: "established" })),
    );
    expect(residuals).toEqual({ persons: [-1, "staff/nobody"] });
    const someone = [...run().county.rows(staff)].find((each) => each.employment === "retired");
    const gone = broken(meddling((draft) => draft.retire(staff, `${someone?.id}`, "2020-02-10")));
    expect(gone.residuals.persons).toEqual([1, `staff/${someone?.id}`]);
  });

  it("fails where two acts without authority hide each other", () => {
    const { residuals, errors } = broken(
      meddling(
        (draft) => draft.update(assets, costly, { originalCost: 119_000 }),
        (draft) => draft.update(assets, cheap, { originalCost: 36_050 }),
      ),
    );
    expect(residuals).toEqual({});
    expect(errors.map((each) => each.message)).toEqual([
      {
        zh: `方案 sample-plan 的“originalCost”总数虽平，却有无依据的增减相互抵消：assets/${costly}, assets/${cheap}。请逐项补批准依据，或更正随迁规则。`,
        en: `plan sample-plan: originalCost balances only because what came and went without authority cancels out: assets/${costly}, assets/${cheap}. Name the authority of each, or mend the relocation that changed them.`,
      },
    ]);
  });

  it("stands where the same loss has an authority, and shows it as an exit", () => {
    const writingOff = aPlugin("writing-off", (to) =>
      to.add(relocationPoint, {
        id: "writing-off",
        title: { zh: "核销", en: "writing off" },
        relocate: (context) =>
          context.do(
            meddle,
            { write: (draft) => draft.retire(assets, costly, "2020-02-10") },
            true,
          ),
      }),
    );
    const { transition } = run(writingOff);
    expect(isProven(transition)).toBe(true);
    const line = transition.conservation.find((each) => each.category === "originalCost");
    expect(line).toMatchObject({ opening: 655_050, entered: 0, exits: 120_000, closing: 535_050 });
  });

  it("fails where a register is forgotten: what refers to the ended body is named", () => {
    const forgetting: Relocation = { ...assetsRelocation, relocate: () => {} };
    const { errors } = broken(instead(forgetting, assetsPlugin));
    expect(errors.map((each) => `${each.code} ${each.subject}`)).toEqual([
      `KERNEL_RETIRED_REFERENCE custodies/${costly}.custody`,
      `KERNEL_RETIRED_REFERENCE custodies/${cheap}.custody`,
      `KERNEL_RETIRED_REFERENCE rooms/${station}.room-1`,
    ]);
  });

  it("fails where a duty is held by nobody for three days: exactly these", () => {
    const late = meddling((draft) => {
      const [moved] = draft.by(assignments, "institution", hospital);
      draft.update(assignments, `${moved?.id}`, { period: { from: "2020-02-13" } });
    });
    // The identifier sorts after that of duties, so that the duties have moved by then.
    const { gaps, errors, residuals } = broken(late);
    const division = built.townships[0]?.code;
    expect(gaps).toEqual([{ duty: "care", division, from: "2020-02-10", to: "2020-02-12" }]);
    expect(residuals).toEqual({});
    expect(errors.map((each) => [each.kind, each.message])).toEqual([
      [
        "continuity",
        {
          zh: "方案 sample-plan：职责 care 在第1镇自 2020-02-10 至 2020-02-12 无人承担。请让承接者自前任终止之日起承担。",
          en: "plan sample-plan: nobody holds the duty care in 第1镇 from 2020-02-10 to 2020-02-12. Let its next holder begin on the day the last one ends.",
        },
      ],
    ]);
  });
});

it("relocations replaced by a plugin still run in the order of the plugins they stand for", () => {
  const { composition } = run(instead({ ...assetsRelocation }, assetsPlugin));
  const order = composition.all(relocationPoint).map((each) => each.key);
  expect(order).toEqual(["structure", "institution-roles", "personnel", "duties", "assets"]);
  expect(personnelPlugin.id).toBe("personnel");
});
