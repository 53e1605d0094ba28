import { divisions } from "@fuyou/hierarchy";
import { type Text, type ViewTable, verdictTitles } from "@fuyou/kernel";
import { type Content, html } from "./markup.js";
import type { ReportMaterials, ReportSection } from "./report-section.js";
import { type RoomStanding, roomStanding } from "./room-standing.js";
import { shareBar } from "./share-bar.js";
import { syntheticTag } from "./synthetic-mark.js";
import { weightSign } from "./weight-sign.js";
import { capital } from "./wording.js";

const words = {
  rooms: { zh: "用房达标情况", en: "Rooms and their specifications" },
  township: { zh: "镇街", en: "Township" },
  county: { zh: "县本级", en: "The county's own" },
  judged: { zh: "已判定", en: "Judged" },
  met: { zh: "达标", en: "Met" },
  short: { zh: "不足", en: "Short" },
  unknown: verdictTitles.unknown,
  total: { zh: "合计", en: "All" },
  bar: { zh: "达标／已判定", en: "Met of judged" },
  rule: {
    zh: "按单间用房判定；文件对全村提出的要求，按村判定一次。一项不足即为不足；没有不足而有一项不明即为不明。",
    en: "Judged room by room; what a document asks of a whole village is judged once for it. One thing lacking makes it short; where nothing lacks and something is not known it is unknown.",
  },
  noRooms: {
    zh: "没有文件对用房提出要求，或没有可判定的用房。",
    en: "No document asks anything of rooms, or no room can be judged.",
  },
  items: { zh: "需采购的物品", en: "What has to be procured" },
  item: { zh: "物品", en: "Thing" },
  pieces: { zh: "件数", en: "Pieces" },
  byTownship: { zh: "各镇街需采购件数", en: "Pieces to be procured, by township" },
  noItems: { zh: "没有需采购的物品。", en: "Nothing has to be procured." },
} satisfies Record<string, Text>;

/** Rooms and procurement (用房与采购): what meets its specification by township, and what has to be bought. */
export const roomsSection: ReportSection = {
  id: "rooms",
  title: { zh: "用房与采购", en: "Rooms and procurement" },
  draw(materials) {
    const standing = standingOf(materials);
    return html`${roomTable(standing, materials)}${procurement(standing, materials)}`;
  },
  tables: (materials) => figures(standingOf(materials), materials),
};

function standingOf({
  closing,
  composition,
  findings,
  transitions,
}: ReportMaterials): RoomStanding {
  return roomStanding(closing, composition, findings, transitions.at(-1)?.plan ?? null);
}

function roomTable({ lines }: RoomStanding, { opening, wording }: ReportMaterials): Content {
  if (lines.length === 0) return html`<p class="note">${wording.say(words.noRooms)}</p>`;
  const all = lines.reduce(
    (sum, each) => ({
      met: sum.met + each.met,
      short: sum.short + each.short,
      unknown: sum.unknown + each.unknown,
    }),
    { met: 0, short: 0, unknown: 0 },
  );
  const most = Math.max(...lines.map(({ met, short, unknown }) => met + short + unknown));
  const row = (name: string, { met, short, unknown }: typeof all, last: boolean) => {
    const judged = met + short + unknown;
    const parts = [
      { kind: "good", value: met },
      { kind: "bad", value: short },
      { kind: "unknown", value: unknown },
    ] as const;
    return html`<tr class="${last && "total"}"><th scope="row">${name}</th>
      ${[judged, met, short, unknown].map((value) => html`<td class="number ${value === 0 && "zero"}">${wording.number(value)}</td>`)}
      <td class="with-bar">${last ? null : shareBar(parts, most, 300)}<b>${wording.number(met)} / ${wording.number(judged)}</b></td></tr>`;
  };
  return html`<div class="sheet"><table class="figures completion">
    <caption>${wording.say(words.rooms)} ${syntheticTag(opening.synthetic, wording)}</caption>
    <thead><tr><th scope="col">${wording.say(words.township)}</th>
      ${(
        [
          [words.judged, undefined],
          [words.met, "good"],
          [words.short, "bad"],
          [words.unknown, "unknown"],
        ] as const
      ).map(
        ([head, sign]) =>
          html`<th scope="col" class="number">${sign && weightSign(sign)} ${capital(wording.say(head))}</th>`,
      )}<th scope="col">${wording.say(words.bar)}</th></tr></thead>
    <tbody>${lines.map((line) => row(line.name ?? wording.say(words.county), line, false))}
      ${row(wording.say(words.total), all, true)}</tbody></table></div>
    <p class="note">${wording.say(words.rule)}</p>`;
}

function procurement(
  { procurement: list }: RoomStanding,
  { opening, wording }: ReportMaterials,
): Content {
  const open = list.toInventory.length;
  const first =
    open === 0
      ? null
      : html`<p class="note">${wording.say({
          zh: `另有 ${wording.number(open)} 处须先清点：有没有尚不清楚，不列入采购。`,
          en: `${wording.number(open)} places have to be inventoried first: nobody knows what is there, and nothing is bought for them.`,
        })}</p>`;
  if (list.quantity === 0) {
    return html`<h3>${wording.say(words.items)}</h3><p class="note">${wording.say(words.noItems)}</p>${first}`;
  }
  const items = [...list.byItem].sort((a, b) => b.quantity - a.quantity);
  const townships = list.byTownship.map((each) => ({
    name: each.township === null ? wording.say(words.county) : each.name,
    quantity: each.quantity,
  }));
  return html`<div class="side-by-side">
    ${bars(
      words.items,
      words.item,
      items.map(({ title, quantity }) => ({ name: capital(wording.say(title)), quantity })),
    )}
    ${bars(words.byTownship, words.township, townships)}
  </div>${first}`;

  function bars(
    title: Text,
    head: Text,
    lines: readonly { name: string; quantity: number }[],
  ): Content {
    const most = Math.max(...lines.map(({ quantity }) => quantity));
    return html`<div class="sheet"><table class="figures">
      <caption>${wording.say(title)} <span class="count">${wording.number(list.quantity)}</span> ${syntheticTag(opening.synthetic, wording)}</caption>
      <thead><tr><th scope="col">${wording.say(head)}</th><th scope="col">${wording.say(words.pieces)}</th></tr></thead>
      <tbody>${lines.map(
        ({ name, quantity }) => html`<tr><th scope="row">${name}</th>
          <td class="with-bar">${shareBar([{ kind: "plain", value: quantity }], most, 220)}<b>${wording.number(quantity)}</b></td></tr>`,
      )}</tbody></table></div>`;
  }
}

function figures(
  { lines, procurement: list }: RoomStanding,
  { closing }: ReportMaterials,
): ViewTable[] {
  const township = (code: string | null) =>
    code === null ? words.county : (closing.get(divisions, code)?.name ?? code);
  const text = (key: string, label: Text) => ({ key, label, kind: "text" as const });
  const number = (key: string, label: Text) => ({ key, label, kind: "number" as const });
  return [
    {
      title: words.rooms,
      columns: [
        text("township", words.township),
        number("judged", words.judged),
        number("met", words.met),
        number("short", words.short),
        number("unknown", words.unknown),
      ],
      rows: lines.map(({ met, short, unknown, ...line }) => ({
        township: township(line.township),
        judged: met + short + unknown,
        met,
        short,
        unknown,
      })),
      notes: [words.rule],
    },
    {
      title: words.items,
      columns: [text("item", words.item), number("pieces", words.pieces)],
      rows: list.byItem.map(({ title, quantity }) => ({ item: title, pieces: quantity })),
    },
    {
      title: words.byTownship,
      columns: [text("township", words.township), number("pieces", words.pieces)],
      rows: list.byTownship.map((each) => ({
        township: township(each.township),
        pieces: each.quantity,
      })),
    },
  ];
}
