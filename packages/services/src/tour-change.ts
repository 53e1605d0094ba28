import { institutions } from "@fuyou/hierarchy";
import { type Change, defineChange, FuyouError, inForce } from "@fuyou/kernel";
import { z } from "zod";
import { servicesCodes } from "./errors.js";
import { type TourStop, tourStopSchema, tourStops } from "./tour.js";

/** What has to be said to record a stop: the record itself. */
export interface TourStopRecording {
  /** The stop. */
  stop: TourStop;
}

/** Records that a tour stopped in a village (登记巡回); once a day in one village. */
export const recordTourStop: Change<TourStopRecording> = defineChange<TourStopRecording>({
  type: "services.record-tour-stop",
  title: { zh: "登记巡回服务", en: "record a stop of a tour" },
  schema: z.strictObject({ stop: tourStopSchema }),
  apply(draft, { stop }) {
    const body = draft.require(institutions, stop.institution);
    if (!inForce(body, stop.on)) {
      const values = { institution: body.name, on: stop.on };
      throw new FuyouError(servicesCodes.message("SERVICES_TOUR_BODY_ENDED", values));
    }
    const same = draft
      .by(tourStops, "division", stop.division)
      .find((each) => each.tour === stop.tour && each.on === stop.on && !each.retiredOn);
    if (same !== undefined) {
      const values = { division: stop.division, on: stop.on, id: same.id };
      throw new FuyouError(servicesCodes.message("SERVICES_TOUR_STOP_TWICE", values));
    }
    draft.insert(tourStops, stop);
  },
});
