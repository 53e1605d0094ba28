import { type Draft, FuyouError, type PlainDate, type Text } from "@fuyou/kernel";
import { hierarchyCodes } from "./errors.js";
import { type EndingStatus, endingTitles, type Institution, institutions } from "./institution.js";

const standing: Text = { zh: "存续", en: "standing" };

/**
 * An institution that stands on a day, for acts that only such a body can do.
 *
 * @param draft - the next state
 * @param id - the institution
 * @param on - the day
 * @param act - what is to be done
 * @throws FuyouError `HIERARCHY_ENDING_STATE`
 */
export function standingBody(draft: Draft, id: string, on: PlainDate, act: Text): Institution {
  const body = draft.require(institutions, id);
  if (body.retiredOn === undefined || body.retiredOn > on) return body;
  throw refusal(body, on, act, standing);
}

/**
 * An institution that has ended by a day and stands at one of some stages of its ending.
 *
 * @param draft - the next state
 * @param id - the institution
 * @param on - the day
 * @param act - what is to be done
 * @param stages - the stages that permit it
 * @throws FuyouError `HIERARCHY_ENDING_STATE`
 */
export function endedBody(
  draft: Draft,
  id: string,
  on: PlainDate,
  act: Text,
  stages: readonly EndingStatus[],
): Institution {
  const body = draft.require(institutions, id);
  const { retiredOn, ending = "abolished" } = body;
  if (retiredOn !== undefined && retiredOn <= on && stages.includes(ending)) return body;
  const needed = {
    zh: stages.map((each) => endingTitles[each].zh).join("、"),
    en: stages.map((each) => endingTitles[each].en).join(" or "),
  };
  throw refusal(body, on, act, needed);
}

function refusal(body: Institution, on: PlainDate, act: Text, needed: Text): FuyouError {
  const stands = body.retiredOn === undefined || body.retiredOn > on;
  const state = stands ? standing : endingTitles[body.ending ?? "abolished"];
  const values = { act, institution: body.name, id: body.id, state, needed };
  return new FuyouError(hierarchyCodes.message("HIERARCHY_ENDING_STATE", values));
}
