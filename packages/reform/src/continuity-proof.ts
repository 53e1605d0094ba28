import {
  type Composition,
  type County,
  defineExtensionPoint,
  type ExtensionPoint,
  type Finding,
  type PlainDate,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";

/** The course a proof of continuity looks at (证明期间): two counties and the days between them. */
export interface ProvenCourse {
  /** The county when the transition began. */
  readonly before: County;
  /** The county when it ends. */
  readonly after: County;
  /** What the plugins contribute. */
  readonly composition: Composition;
  /** First day of the transition. */
  readonly from: PlainDate;
  /** Last day of the transition. */
  readonly to: PlainDate;
}

/**
 * Something that must hold on every day of a transition and takes more than one register to see (连续性证明), such as
 * that a service goes on having a licensed provider. What one dated register tells is a `Continuity`.
 */
export interface ContinuityProof {
  /** Its identifier, `package.thing`. */
  readonly id: string;
  /** Its name. */
  readonly title: Text;
  /**
   * Says what was interrupted; an error stops the plan.
   *
   * @param course - the counties and the days
   */
  prove(course: ProvenCourse): Iterable<Finding>;
}

/** What must go on over a transition and takes several registers to see (连续性证明). */
export const continuityProofPoint: ExtensionPoint<ContinuityProof> =
  defineExtensionPoint<ContinuityProof>({
    id: "reform.continuity-proof",
    title: { zh: "连续性证明", en: "proofs of continuity" },
    schema: z.custom<ContinuityProof>(
      (value) => typeof (value as ContinuityProof)?.prove === "function",
    ),
    cited: false,
    key: (proof) => proof.id,
  });
