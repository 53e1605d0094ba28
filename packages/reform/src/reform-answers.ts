import {
  certificateKindPoint,
  certificates,
  institutions,
  isOwed,
  levelTitles,
  namePlates,
  registrationEvents,
  registrationItemPoint,
  seals,
} from "@fuyou/hierarchy";
import { inForce, type Text, type ViewCell } from "@fuyou/kernel";
import type { DocumentContext } from "./document.js";
import { bodyName, shown, titleOr } from "./document-words.js";
import { completionByLevel } from "./integration-completion.js";
import { integrationDimensionPoint } from "./integration-dimension.js";
import type { AnswerContent, OfficialAnswer } from "./official-answer.js";
import { scorecardOf } from "./scorecard.js";

/** How far is each level integrated, and on what evidence (整合到位率)? */
export const completionAnswer: OfficialAnswer = {
  id: "reform.completion",
  place: 1,
  question: {
    zh: "各级整合到位率是多少，证据何在？",
    en: "What is the completion rate of each level, on what evidence?",
  },
  asker: "inspector",
  answer({ transition, composition }) {
    const standings = scorecardOf(transition.after, composition, transition.to);
    const lines = completionByLevel(standings);
    const all = lines.at(-1);
    const rows = lines.map(({ level, complete, incomplete, unknown, rate }) => ({
      level: level === null ? { zh: "各级合计", en: "all levels" } : levelTitles[level],
      due: complete.length + incomplete.length + unknown.length,
      complete: complete.length,
      unknown: unknown.length,
      rate: rate === null ? null : rate.p / rate.q,
    }));
    const lacking = (all?.incomplete.length ?? 0) > 0;
    const unproven = (all?.unknown.length ?? 0) > 0;
    return {
      state: standings.length === 0 ? "unknown" : lacking ? "open" : unproven ? "unknown" : "clear",
      text: completionText(
        all?.complete.length ?? 0,
        standings.length,
        all?.unknown.length ?? 0,
        lines,
      ),
      facts: [],
      table: {
        title: { zh: "各级整合到位率", en: "completion by level" },
        columns: [
          shown("level", "层级", "level"),
          shown("due", "应整合", "due", "number"),
          shown("complete", "到位", "complete", "number"),
          shown("unknown", "不明", "not known", "number"),
          shown("rate", "整合到位率", "completion rate", "share"),
        ],
        rows,
        notes: [evidenceNote(standings, composition)],
      },
    };
  },
};

/** In how many units each respect is proven: the evidence behind the rate. */
function evidenceNote(
  standings: ReturnType<typeof scorecardOf>,
  composition: DocumentContext["composition"],
): Text {
  const proven = new Map<string, number>();
  for (const { dimensions } of standings) {
    for (const { dimension, verdict } of dimensions) {
      proven.set(dimension, (proven.get(dimension) ?? 0) + (verdict === "proven" ? 1 : 0));
    }
  }
  const said = [...proven].map(([code, count]) => {
    const { zh, en } = titleOf(code, composition);
    return { zh: `${zh} ${count}`, en: `${en} ${count}` };
  });
  return {
    zh: `六项均有证据证明才算到位。已证明的单位数：${said.map(({ zh }) => zh).join("，")}；逐单位证据见整合记分卡。`,
    en: `A unit is complete where evidence proves all six. Units proven: ${said.map(({ en }) => en).join(", ")}; the scorecard has the evidence of each.`,
  };
}

function titleOf(dimension: string, composition: DocumentContext["composition"]): Text {
  return titleOr(composition.get(integrationDimensionPoint, dimension)?.title, dimension);
}

function completionText(
  complete: number,
  due: number,
  unknown: number,
  lines: ReturnType<typeof completionByLevel>,
): Text {
  if (due === 0)
    return { zh: "没有应整合单位的条目，无从判定。", en: "No item says which units are due." };
  const levels = lines.flatMap(({ level, complete: done, incomplete, unknown: open }) => {
    if (level === null) return [];
    const figures = `${done.length}/${done.length + incomplete.length + open.length}`;
    const { zh, en } = levelTitles[level];
    return [{ zh: `${zh} ${figures}`, en: `${en} ${figures}` }];
  });
  const [zh, en] = [levels.map((each) => each.zh), levels.map((each) => each.en)];
  return {
    zh: `应整合 ${due} 个单位，到位 ${complete} 个（${zh.join("，")}），不明 ${unknown} 个。`,
    en: `${complete} of ${due} units due are complete (${en.join(", ")}); of ${unknown} it is not known.`,
  };
}

/** Do the plates that hang agree with what is approved and registered (牌证相符)? */
export const platesAnswer: OfficialAnswer = {
  id: "reform.plates",
  place: 2,
  question: {
    zh: "所挂牌子与批准、登记是否相符？",
    en: "Do the plates that hang agree with approvals and registrations?",
  },
  asker: "inspector",
  answer({ transition: { after, to }, composition }) {
    const rows: Record<string, ViewCell>[] = [];
    let hanging = 0;
    let unapproved = 0;
    let owed = 0;
    for (const plate of after.rows(namePlates)) {
      // A first name is the body's own: it rests on its establishment, not on an approval of its plate.
      if (!inForce(plate, to) || plate.order === "first") continue;
      hanging += 1;
      if (plate.approval === undefined) unapproved += 1;
      const record = `${namePlates.name}/${plate.id}`;
      const events = after
        .by(registrationEvents, "institution", plate.institution)
        .filter((event) => event.because.includes(record) && isOwed(event, to));
      for (const event of events) {
        owed += 1;
        const item = composition.get(registrationItemPoint, event.item)?.title;
        rows.push({
          institution: bodyName(after, plate.institution),
          plate: plate.name,
          item: titleOr(item, event.item),
          since: event.owedSince,
        });
      }
    }
    return {
      state: owed > 0 ? "open" : unapproved > 0 ? "unknown" : "clear",
      text: {
        zh: `本名以外挂牌 ${hanging} 块：${owed} 项变更登记未办，${unapproved} 块没有登记批文号。`,
        en: `Plates beside first names: ${hanging}; changes of registration owed: ${owed}; without an approval on record: ${unapproved}.`,
      },
      facts: [],
      table: listOf({ zh: "未办变更登记的牌子", en: "plates whose registration is owed" }, rows, [
        shown("institution", "挂牌机构", "institution"),
        shown("plate", "牌子", "plate"),
        shown("item", "变更事项", "item"),
        shown("since", "应办起日", "owed since", "date"),
      ]),
    };
  },
};

/** What of seals, certificates and registrations is still to be signed (待签署事项)? */
export const signaturesAnswer: OfficialAnswer = {
  id: "reform.to-be-signed",
  place: 6,
  question: {
    zh: "印章、证照、变更登记还有什么没办？",
    en: "What of seals, certificates and registrations is still to be done?",
  },
  asker: "official",
  answer: ({ transition: { after, to }, composition }: DocumentContext): AnswerContent => {
    const rows: Record<string, ViewCell>[] = [];
    const add = (institution: string, what: Text, since: string | null) =>
      rows.push({ institution: bodyName(after, institution), what, since });
    const endedOn = (id: string) => {
      const ended = after.get(institutions, id)?.retiredOn;
      return ended !== undefined && ended <= to ? ended : null;
    };
    for (const seal of after.rows(seals)) {
      const since = endedOn(seal.institution);
      if (since === null || !inForce(seal, to)) continue;
      add(
        seal.institution,
        { zh: `缴销印章：${seal.name}`, en: `surrender the seal: ${seal.name}` },
        since,
      );
    }
    for (const certificate of after.rows(certificates)) {
      const since = endedOn(certificate.institution);
      if (since === null || !inForce(certificate, to)) continue;
      const kind = titleOr(
        composition.get(certificateKindPoint, certificate.kind)?.title,
        certificate.kind,
      );
      add(certificate.institution, { zh: `缴回${kind.zh}`, en: `surrender the ${kind.en}` }, since);
    }
    for (const event of after.rows(registrationEvents)) {
      if (!isOwed(event, to)) continue;
      const item = titleOr(composition.get(registrationItemPoint, event.item)?.title, event.item);
      const what = { zh: `变更登记：${item.zh}`, en: `change of registration: ${item.en}` };
      add(event.institution, what, event.owedSince);
    }
    const silent = after.size(seals) === 0 && after.size(certificates) === 0;
    return {
      state: rows.length > 0 ? "open" : silent ? "unknown" : "clear",
      text:
        silent && rows.length === 0
          ? {
              zh: "没有登记印章和证书，不明。",
              en: "No seals or certificates are on record: not known.",
            }
          : { zh: `待办 ${rows.length} 项。`, en: `${rows.length} still to be done.` },
      facts: [],
      table: listOf({ zh: "待办事项", en: "still to be done" }, rows, [
        shown("institution", "机构", "institution"),
        shown("what", "事项", "what"),
        shown("since", "自", "since", "date"),
      ]),
    };
  },
};

function listOf(
  title: Text,
  rows: readonly Record<string, ViewCell>[],
  columns: ReturnType<typeof shown>[],
): AnswerContent["table"] {
  return rows.length === 0 ? undefined : { title, columns, rows };
}
