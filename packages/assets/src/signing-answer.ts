import { text } from "@fuyou/kernel";
import type { OfficialAnswer } from "@fuyou/reform";
import { handoverPairs } from "./handover-pair.js";
import { matterTable, openMatters } from "./open-matter.js";

const nothing = text(
  "本方案没有移交资产，也没有未核准的清查。",
  "The plan hands nothing over, and no inventory waits for approval.",
);

/**
 * What is still to be signed for things (资产待签): handovers that nobody drew up, decided or signed, and
 * inventories that are open or not approved.
 */
export const signingAnswer: OfficialAnswer = {
  id: "assets.to-be-signed",
  place: 5,
  question: text("资产方面还有哪些没有签？", "What is still to be signed for things?"),
  asker: "official",
  answer({ transition }) {
    const matters = openMatters(transition).filter(
      ({ sort }) => sort === "handover" || sort === "inventory",
    );
    const many = (wanted: string) => matters.filter(({ sort }) => sort === wanted).length;
    const [handovers, inventories] = [many("handover"), many("inventory")];
    const pairs = handoverPairs(transition).size;
    const facts = [
      { label: text("移交双方", "Handovers due"), value: pairs, kind: "number" },
      { label: text("移交未签妥", "Not signed"), value: handovers, kind: "number" },
      { label: text("清查未结束或未核准", "Inventories open"), value: inventories, kind: "number" },
    ] as const;
    if (matters.length === 0) {
      return {
        state: "clear",
        text:
          pairs === 0
            ? nothing
            : text(
                `${pairs} 项移交均已三方签章，清查均已核准。`,
                `All ${pairs} handovers are signed by the three, and every inventory is approved.`,
              ),
        facts,
      };
    }
    return {
      state: "open",
      text: text(
        `${pairs} 项移交中 ${handovers} 项未签妥；清查 ${inventories} 项未结束或未核准。`,
        `Of ${pairs} handovers ${handovers} are not signed by all three; ${inventories} inventories are open or not approved.`,
      ),
      facts,
      table: matterTable(transition, matters, text("待签事项", "To be signed")),
    };
  },
};
