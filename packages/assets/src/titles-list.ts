import { inForce, text } from "@fuyou/kernel";
import {
  type DocumentBlock,
  type DocumentContext,
  type OfficialDocument,
  registerFigure,
  type Transition,
} from "@fuyou/reform";
import { type Asset, assets, isPlace } from "./asset.js";
import { custodyEntries } from "./custody-ledger.js";
import { bodyName } from "./holding-book.js";
import { itemList } from "./item-list.js";
import { holderOf } from "./item-register.js";
import { assetPassings } from "./passing.js";

/**
 * How the title to land or a building stands (权属状况): `none` it is known that there is no certificate,
 * `unrecorded` nobody has said, `former` there is one, made out before the asset passed to another body in the
 * plan, `certified` there is one and the asset did not pass.
 */
export type TitleState = "none" | "unrecorded" | "former" | "certified";

/** Land or a building with the state of its title. */
export interface TitleCase {
  /** The asset. */
  readonly asset: Asset;
  /** Who has it; absent for nobody. */
  readonly holder?: string | undefined;
  /** Who had it before the plan, where it passed. */
  readonly former?: string | undefined;
  /** How the title stands. */
  readonly state: TitleState;
}

/**
 * Land and buildings in force after a plan, each with the state of its title (土地房屋权属), in the order of the
 * register. In whose name a certificate is made out the register does not say; that it is not in the new
 * holder's follows only where the asset passed in the plan.
 *
 * @param transition - the plan
 */
export function titleCases(transition: Transition): TitleCase[] {
  const { after, to } = transition;
  const passed = new Map<string, string>();
  for (const { record, from } of assetPassings(transition)) {
    if (!passed.has(record)) passed.set(record, from);
  }
  return [...after.rows(assets)].flatMap((asset) => {
    if (!isPlace(asset) || !inForce(asset, to)) return [];
    const holder = holderOf(after, { register: "assets", record: asset.id }, to);
    const former = passed.get(asset.id);
    const certified = former === undefined ? "certified" : "former";
    const missing = asset.withoutTitle === true ? "none" : "unrecorded";
    const state = asset.titleCertificate === undefined ? missing : certified;
    return [{ asset, holder, former, state }];
  });
}

const sections: readonly (readonly [TitleState, string, string])[] = [
  ["none", "无权证的土地、房屋", "Without a certificate of title"],
  ["unrecorded", "权证情况未登记的土地、房屋", "Of which the register does not tell"],
  ["former", "权证须变更登记的土地、房屋", "Whose certificate is to be made out anew"],
];

/**
 * The list of land and buildings without title (土地房屋权属问题清单): those without a certificate, those of which
 * nobody has said, and those whose certificate was made out before they passed to another body.
 */
export const titlesList: OfficialDocument = {
  id: "assets.titles-list",
  title: text("土地房屋权属问题清单", "Land and buildings without title"),
  purpose: text(
    "列明无权证、权证不明和须变更登记的土地房屋；占有单位填写办理情况，报自然资源和财政部门。",
    "Lists land and buildings without certificate, of unknown title, and to be registered anew; the holders fill in how it stands.",
  ),
  write(context) {
    const { transition } = context;
    const cases = titleCases(transition);
    if (cases.length === 0) return null;
    const blocks = sections.flatMap((section) => sectionOf(context, cases, section));
    const certified = cases.filter(({ state }) => state === "certified").length;
    return {
      on: transition.to,
      blocks: [
        {
          kind: "facts",
          facts: [
            {
              label: text("土地、房屋", "Land and buildings"),
              value: cases.length,
              kind: "number",
            },
            {
              label: text("有权证且未移转", "With a certificate, not passed on"),
              ...{ value: certified, kind: "number" },
            },
          ],
        },
        ...blocks,
        {
          kind: "paragraph",
          text: text(
            "登记表不记载权证的权利人；未移转的土地、房屋，其权证是否在占有单位名下须查验。",
            "The register does not keep in whose name a certificate is made out; of land and buildings that did not pass on it has to be seen.",
          ),
        },
      ],
    };
  },
};

/** Which assets of the register a section has to list; whether one passed, the custody ledger tells. */
function inSection({ transition }: DocumentContext, wanted: TitleState) {
  const { before, after } = transition;
  const passed = ({ id }: Asset) =>
    after
      .by(custodyEntries, "asset", id)
      .some(({ id: entry, side }) => side === "out" && !before.has(custodyEntries, entry));
  const counts: Readonly<Record<TitleState, (asset: Asset) => boolean>> = {
    none: ({ titleCertificate, withoutTitle }) => !titleCertificate && withoutTitle === true,
    unrecorded: ({ titleCertificate, withoutTitle }) => !titleCertificate && !withoutTitle,
    former: (asset) => asset.titleCertificate !== undefined && passed(asset),
    certified: (asset) => asset.titleCertificate !== undefined && !passed(asset),
  };
  return (asset: Asset) => isPlace(asset) && counts[wanted](asset);
}

function sectionOf(
  context: DocumentContext,
  cases: readonly TitleCase[],
  [wanted, zh, en]: readonly [TitleState, string, string],
): DocumentBlock[] {
  const own = cases.filter(({ state }) => state === wanted);
  const { after, to: on } = context.transition;
  if (own.length === 0) return [];
  const name = (id: string | undefined) => (id === undefined ? null : bodyName(after, id));
  const table = itemList(
    context,
    "assets",
    own.map(({ asset, holder, former }) => ({
      ...{ register: "assets", record: asset.id },
      more: { holder: name(holder), former: name(former) },
    })),
    {
      ...{ on, title: text(zh, en) },
      figure: (category) =>
        registerFigure(context, assets, category, "after", inSection(context, wanted)),
      more: [
        { key: "holder", label: text("占有单位", "Held by"), kind: "text" },
        { key: "former", label: text("原占有单位", "Held before by"), kind: "text" },
        { key: "progress", label: text("办理情况", "How it stands"), kind: "text", fill: true },
      ],
    },
  );
  return [
    { kind: "clause", level: 1, text: text(zh, en) },
    { kind: "table", table },
  ];
}
