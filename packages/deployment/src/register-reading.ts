import {
  type Composition,
  type CountyData,
  type CountyReading,
  countyDataSchema,
  FuyouError,
  finding,
  readCounty,
} from "@fuyou/kernel";
import type { Registers } from "./definition.js";
import { deploymentCodes } from "./errors.js";

/**
 * Reads the registers of a deployment (读取登记). All their faults are findings, also that they are of another
 * county than the deployment.
 *
 * @param wanted - code of the deployment's county
 * @param registers - the data, or where it comes from
 * @param composition - the registers the plugins declare
 * @throws FuyouError `DEPLOYMENT_REGISTERS_UNREADABLE` when they are not registers at all
 */
export async function readRegisters(
  wanted: string,
  registers: Registers,
  composition: Composition,
): Promise<CountyReading> {
  let data: CountyData;
  try {
    data = typeof registers === "function" ? await registers() : registers;
    data = countyDataSchema.parse(data);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const values = { county: wanted, reason };
    const message = deploymentCodes.message("DEPLOYMENT_REGISTERS_UNREADABLE", values);
    throw new FuyouError(message, { cause });
  }
  const reading = readCounty(data, composition);
  const { code, date } = reading.county;
  if (code !== wanted) {
    const message = deploymentCodes.message("DEPLOYMENT_OTHER_COUNTY", {
      wanted,
      given: code,
    });
    const details = { kind: "data" as const, severity: "error" as const, subject: code, date };
    reading.findings.unshift(finding(message, details));
  }
  return reading;
}
