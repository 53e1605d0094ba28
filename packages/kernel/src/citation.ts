import { z } from "zod";

/**
 * Where a rule, duty or act stands written (依据): a source document and its clause. Every
 * contribution of a plugin carries at least one.
 */
export interface Citation {
  /** Identifier of the source document, as declared on the point `kernel.source`. */
  source: string;
  /** The clause as the document numbers it, for example `二(一)2`. */
  clause: string;
  /** Row of the clause register, for example `000-028`, where the clause has been registered. */
  row?: string | undefined;
}

/** Shape of a {@link Citation}. */
export const citationSchema: z.ZodType<Citation> = z.strictObject({
  source: z.string().min(1),
  clause: z.string().min(1),
  row: z.string().optional(),
});

/**
 * The act that permits something to enter or leave the county's books (批准依据): who decided, under
 * which number, on the ground of which clause. What enters or leaves without one stays in the
 * residual of the conservation proof.
 */
export interface Authority {
  /** Who decided, for example the establishment committee (机构编制委员会). */
  issuer: string;
  /** Number of the document, where one was given. */
  number?: string | undefined;
  /** Clauses on which the decision rests. */
  cites: readonly Citation[];
}

/** Shape of an {@link Authority}; an authority without a clause is refused. */
export const authoritySchema: z.ZodType<Authority> = z.strictObject({
  issuer: z.string().min(1),
  number: z.string().optional(),
  cites: z.array(citationSchema).min(1),
});
