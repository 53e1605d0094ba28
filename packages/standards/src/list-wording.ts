import type { Text } from "@fuyou/kernel";
import type { Lexicon } from "./lexicon.js";
import type { Measure } from "./measure.js";
import { grouped } from "./words.js";

const none: Text = { zh: "", en: "" };

/** What is on the list of a measure: ": desk and chair, file cabinet"; nothing for other measures. */
export function listWords(measure: Measure, lexicon: Lexicon): Text {
  const things =
    "presence" in measure
      ? measure.presence.things.map(({ called, least = 1 }) => severalWords(called, least))
      : "coverage" in measure
        ? (measure.coverage.codes ?? []).map((code) =>
            lexicon.value(measure.coverage.of, measure.coverage.field, code),
          )
        : [];
  if (things.length === 0) return none;
  const [zh, en] = [things.map((each) => each.zh), things.map((each) => each.en)];
  return { zh: `：${zh.join("；")}`, en: `: ${en.join("; ")}` };
}

function severalWords({ zh, en }: Text, least: number): Text {
  return least === 1 ? { zh, en } : { zh: `${zh}${grouped(least)}`, en: `${grouped(least)} ${en}` };
}
