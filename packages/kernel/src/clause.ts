import { z } from "zod";
import { type Text, textSchema } from "./text.js";

/** A document that plugins carry out (来源文件): a county's opinion, a province's notice, a law. */
export interface Source {
  /** Identifier by which citations name it. */
  id: string;
  /** Its title. */
  title: Text;
  /** Who issued it, as far as the document says. */
  issuer: Text;
  /** What a reader has to know of it: missing date, damage, to which county it belongs. */
  note: Text;
}

/** Shape of a {@link Source}. */
export const sourceSchema: z.ZodType<Source> = z.strictObject({
  id: z.string().min(1),
  title: textSchema,
  issuer: textSchema,
  note: textSchema,
});

/**
 * What the framework does with a clause (处置): `carried` by something that runs, `context` sets the
 * scene, `serviceOnly` its service half is carried and its control half is refused, `split` one part
 * is carried and another is not, be it not yet or never, `notOperationalised` recorded and never
 * carried out, `unresolved` refers to what it does not contain, `damaged` unreadable in the source,
 * `planned` not built yet.
 */
export type Disposition =
  | "carried"
  | "context"
  | "serviceOnly"
  | "split"
  | "notOperationalised"
  | "unresolved"
  | "damaged"
  | "planned";

/** A clause of a source document and what becomes of it (条款登记). Every clause has one disposition. */
export interface Clause {
  /** Row of the register, for example `000-028`. */
  row: string;
  /** Identifier of the source document. */
  source: string;
  /** The clause as the document numbers it. */
  clause: string;
  /**
   * What the clause says (要点), in our own words in both languages; never the sentence as printed, of
   * which only terms of art may stand here.
   */
  gist: Text;
  /** What the framework does with it. */
  disposition: Disposition;
  /** `plugin/point/key` of everything that carries it. */
  carriedBy: readonly string[];
  /** Why, where it is not simply carried. */
  reason: Text | null;
}

/** Shape of a {@link Clause}. */
export const clauseSchema: z.ZodType<Clause> = z.strictObject({
  row: z.string().min(1),
  source: z.string().min(1),
  clause: z.string().min(1),
  gist: textSchema,
  disposition: z.enum([
    "carried",
    "context",
    "serviceOnly",
    "split",
    "notOperationalised",
    "unresolved",
    "damaged",
    "planned",
  ]),
  carriedBy: z.array(z.string()),
  reason: textSchema.nullable(),
});
