import type { Composition, County } from "@fuyou/kernel";
import type { DrawnBody } from "./drawn-body.js";
import { drawHierarchy } from "./hierarchy-picture.js";
import { type HierarchyState, hierarchyState } from "./hierarchy-state.js";
import { legend } from "./legend.js";
import { type Content, html } from "./markup.js";
import { columnsOf } from "./picture-column.js";
import { placedRows } from "./picture-layout.js";
import { netsOf } from "./picture-net.js";
import { netPaths } from "./picture-path.js";
import { type PictureRow, pictureRows } from "./picture-row.js";
import { className, rowTally } from "./tally-entry.js";
import type { Wording } from "./wording.js";

const words = {
  before: { zh: "整合前", en: "Before" },
  after: { zh: "整合后", en: "After" },
  inWords: { zh: "用文字列出图中内容", en: "The pictures in words" },
  place: { zh: "区划", en: "Division" },
  none: { zh: "无", en: "none" },
  unchanged: {
    zh: "方案尚未编成，整合后与整合前相同。",
    en: "No plan compiled: after is the same as before.",
  },
};

/**
 * The hierarchy before and after (整合前后机构体系) as two pictures side by side, with a legend and
 * the same in words.
 *
 * @param opening - the county before
 * @param closing - the county after
 * @param composition - the catalogues
 * @param wording - the language
 */
export function hierarchySection(
  opening: County,
  closing: County,
  composition: Composition,
  wording: Wording,
): Content {
  const states = {
    before: hierarchyState({ county: opening, earlier: undefined, composition, wording }),
    after: hierarchyState({ county: closing, earlier: opening, composition, wording }),
  };
  const { rows, drawnAs } = pictureRows(states.before, states.after);
  const sides = ["before", "after"] as const;
  const nets = sides.map((side) => netsOf(rows, side, states[side].edges, drawnAs[side]));
  const columns = columnsOf(nets);
  const townships = [...states.after.blocks.keys()].filter((code) => !code.endsWith("000000"));
  const villages = sum([...states.after.blocks.values()].map((block) => block.tally.villages));
  const tallies = sides.map((side) =>
    rows.map((row) => rowTally(row, side, townships, villages, columns.widths[2], wording)),
  );
  const placed = placedRows(
    rows,
    sides.map((side, which) => ({
      side,
      tallies: tallies[which] ?? [],
      channels: nets[which]?.channels ?? [],
    })),
    columns,
    wording,
  );
  const pictures = sides.map((side, which) => {
    const own = placed[which] ?? [];
    return drawHierarchy({
      id: `hierarchy-${side}`,
      title: `${wording.say(words[side])} · ${states[side].county.date}`,
      description: description(states[side], wording),
      synthetic: opening.synthetic,
      rows: own,
      paths: netPaths(nets[which]?.nets ?? [], own, columns),
      columns,
      wording,
    });
  });
  const sheets = pictures[0]?.length ?? 1;
  return html`
    ${opening === closing ? html`<p class="note">${wording.say(words.unchanged)}</p>` : null}
    ${legend(wording)}
    <div class="scroll"><div class="pictures" style="--sheets:${sheets}">${pictures}</div></div>
    ${inWords(rows, wording)}`;
}

function description(state: HierarchyState, wording: Wording): string {
  const bodies = [...state.blocks.values()].flatMap((block) => block.bodies);
  const counted = (standing: DrawnBody["standing"][]) =>
    bodies.filter((body) => standing.includes(body.standing)).length;
  const [stand, ended] = [counted(["standing", "new"]), counted(["ended"])];
  const plates = sum(bodies.map((body) => body.plates.length));
  const count = (kind: string) => state.edges.filter((edge) => edge.kind === kind).length;
  const [commands, guides] = [count("administrative"), count("guidance")];
  return wording.say({
    zh: `县级和镇街级机构 ${stand} 家，加挂牌子 ${plates} 块，隶属关系 ${commands} 组，业务指导 ${guides} 组，已撤销 ${ended} 家。`,
    en: `${stand} institutions of county and township level, ${plates} further name plates, ${commands} lines of subordination, ${guides} of guidance, ${ended} institutions ended.`,
  });
}

/** The pictures as a table, for those who do not see them, every township named. */
function inWords(rows: readonly PictureRow[], wording: Wording): Content {
  const bodies = (list: readonly DrawnBody[]) =>
    list.length === 0
      ? wording.say(words.none)
      : list.map((body) => bodyInWords(body, list, wording));
  return html`<details class="in-words">
    <summary>${wording.say(words.inWords)}</summary>
    <table>
      <thead><tr>
        ${[words.place, words.before, words.after].map((each) => html`<th scope="col">${wording.say(each)}</th>`)}
      </tr></thead>
      <tbody>${rows.map(
        (row) => html`<tr>
          <th scope="row">${wording.list(row.names)} <small>${wording.say(className(row.divisions[0] ?? ""))}</small></th>
          <td>${bodies(row.before.bodies)}</td>
          <td>${bodies(row.after.bodies)}</td>
        </tr>`,
      )}</tbody>
    </table>
  </details>`;
}

function bodyInWords(body: DrawnBody, among: readonly DrawnBody[], wording: Wording): Content {
  const plates = wording.list(body.plates.map((plate) => plate.label));
  const into = wording.list(
    body.successors.map((id) => among.find((each) => each.id === id)?.label ?? id),
  );
  const plated = wording.say({ zh: `（加挂：${plates}）`, en: ` (also: ${plates})` });
  const merged = wording.say({ zh: `撤销，并入${into}`, en: `ended, into ${into}` });
  const founded = wording.say({ zh: "新组建", en: "new" });
  return html`<div>
    ${body.standing === "ended" ? html`<s>${body.label}</s> → ${merged}` : body.label}
    ${plates === "" ? null : plated}
    ${body.standing === "new" ? html` <b>${founded}</b>` : null}
  </div>`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
