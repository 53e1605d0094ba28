import { type ServiceRole, serviceSchema } from "@fuyou/services";
import { describe, expect, it } from "vitest";
import { detailsOf } from "./service-details.js";
import { services } from "./services.js";

const roles = (code: string, involvement: ServiceRole["involvement"]) =>
  (services.find((each) => each.code === code)?.roles ?? [])
    .filter((role) => role.involvement === involvement)
    .map(({ level, cites }) => [level, cites.map(({ row }) => row).join(" ")]);

describe("the services of source 000", () => {
  it("have the declared shape", () => {
    for (const service of services) expect(serviceSchema.parse(service)).toEqual(service);
    expect(detailsOf("none")).toEqual({});
  });

  it("let the township assist with the examination before pregnancy, and not lead it", () => {
    expect(roles("prepregnancy-exam", "lead")).toEqual([["county", "000-024"]]);
    expect(roles("prepregnancy-exam", "assist")).toEqual([["township", "000-034"]]);
  });

  it("are managed in their area by the centre, on commission, and taught to villages by the township", () => {
    expect(roles("women-care", "manage")).toEqual([["county", "000-025"]]);
    expect(roles("fp-education", "train")).toEqual([["township", "000-035"]]);
    expect(roles("contraception-service", "assist")).toEqual([["township", "000-036"]]);
  });

  it("name no lead where several bodies hold the duty and the document names none", () => {
    for (const code of ["fp-education", "contraceptive-supply", "information-advice"]) {
      expect(roles(code, "lead"), code).toEqual([]);
    }
  });
});
