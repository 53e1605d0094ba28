import { z } from "zod";

/**
 * A central hospital and the bodies it leads professionally (县以下医疗卫生服务中心). The document makes central
 * hospitals hubs and does not say which towns each serves: the deployment does.
 */
export interface SubCountyHub {
  /** Identifier of the central hospital. */
  hospital: string;
  /** Identifiers of the township hospitals around it. */
  serves: readonly string[];
}

/** Shape of a {@link SubCountyHub}. */
export const subCountyHubSchema: z.ZodType<SubCountyHub> = z.strictObject({
  hospital: z.string().min(1),
  serves: z.array(z.string().min(1)).min(1),
});
