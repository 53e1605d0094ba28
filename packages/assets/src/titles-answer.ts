import { text, type ViewCell } from "@fuyou/kernel";
import type { AnswerState, OfficialAnswer } from "@fuyou/reform";
import { titleOf } from "./asset-book.js";
import { bodyName } from "./holding-book.js";
import { type TitleState, titleCases } from "./titles-list.js";

const words: Readonly<Record<TitleState, { zh: string; en: string }>> = {
  none: text("无权证", "no certificate"),
  unrecorded: text("未登记", "not on record"),
  former: text("权证在移转前办理，须变更", "made out before it passed on"),
  certified: text("有权证，权利人未登记", "certificate; in whose name is not on record"),
};

/**
 * Which premises have no title, or none in the name of the body that has them (房屋土地权属). The register does not
 * keep in whose name a certificate is: where that alone is missing, the answer is not known.
 */
export const titlesAnswer: OfficialAnswer = {
  id: "assets.title-deeds",
  place: 3,
  question: text(
    "房屋、土地有没有无权证或不在占有单位名下的？",
    "Are there premises without title, or whose title is not in the name of the body that has them?",
  ),
  asker: "official",
  answer({ transition }) {
    const cases = titleCases(transition);
    const many = (wanted: TitleState) => cases.filter(({ state }) => state === wanted).length;
    const [none, former] = [many("none"), many("former")];
    const [unrecorded, certified] = [many("unrecorded"), many("certified")];
    const open = none + former;
    let state: AnswerState = "clear";
    if (unrecorded + certified > 0) state = "unknown";
    if (open > 0) state = "open";
    const listed = cases.filter((each) => each.state !== "certified");
    return {
      state,
      text: text(
        `土地、房屋 ${cases.length} 处：无权证 ${none} 处，权证须变更登记 ${former} 处，权证情况不明 ${unrecorded} 处；其余 ${certified} 处有权证，权利人登记表不记载。`,
        `Of ${cases.length} pieces of land and buildings ${none} have no certificate of title, ${former} one to be made out anew, and of ${unrecorded} nobody has said; ${certified} have a certificate, and the register does not say in whose name.`,
      ),
      facts: [
        { label: text("土地、房屋", "Land and buildings"), value: cases.length, kind: "number" },
        { label: text("无权证", "Without certificate"), value: none, kind: "number" },
        { label: text("权证须变更", "To be made out anew"), value: former, kind: "number" },
        { label: text("权证不明", "Not on record"), value: unrecorded, kind: "number" },
      ],
      table: {
        title: text("权属待办", "Titles to be settled"),
        columns: [
          { key: "record", label: text("编号", "Identifier"), kind: "text" },
          { key: "name", label: text("名称", "Name"), kind: "text" },
          { key: "holder", label: text("占有单位", "Held by"), kind: "text" },
          { key: "former", label: text("原占有单位", "Held before by"), kind: "text" },
          { key: "title", label: text("权证", "Certificate"), kind: "text" },
          { key: "state", label: text("状况", "State"), kind: "text" },
        ],
        rows: listed.map(({ asset, holder, former: had, state: how }): Record<string, ViewCell> => {
          const name = (id: string | undefined) =>
            id === undefined ? null : bodyName(transition.after, id);
          return {
            ...{ record: asset.id, name: asset.name, holder: name(holder), former: name(had) },
            ...{ title: titleOf(asset) ?? null, state: words[how] },
          };
        }),
      },
    };
  },
};
