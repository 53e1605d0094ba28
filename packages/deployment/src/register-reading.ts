import {
  type Composition,
  type CountyData,
  type CountyReading,
  countyDataSchema,
  FuyouError,
  finding,
  readCounty,
} from "@fuyou/kernel";
import type { GivenRegisters, Registers } from "./definition.js";
import { deploymentCodes } from "./errors.js";

/**
 * Reads the registers of a deployment (读取登记). All their faults are findings, also that they are of another
 * county than the deployment.
 *
 * @param wanted - code of the deployment's county
 * @param registers - the data, or where it comes from
 * @param composition - the registers the plugins declare
 * @param folder - the folder that relative paths count from
 * @throws FuyouError `DEPLOYMENT_REGISTERS_UNREADABLE` when they are not registers at all
 */
export async function readRegisters(
  wanted: string,
  registers: Registers,
  composition: Composition,
  folder: string = process.cwd(),
): Promise<CountyReading> {
  let data: CountyData;
  let found: GivenRegisters["findings"] = [];
  try {
    const given =
      typeof registers === "function"
        ? await registers({ county: wanted, composition, folder })
        : registers;
    if ("data" in given) found = given.findings;
    data = countyDataSchema.parse("data" in given ? given.data : given);
  } catch (cause) {
    if (FuyouError.is(cause, "DEPLOYMENT_REGISTERS_UNREADABLE")) throw cause;
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
  const told = new Set(found.map((each) => each.id));
  const further = reading.findings.filter((each) => !told.has(each.id));
  return { county: reading.county, findings: [...found, ...further] };
}
