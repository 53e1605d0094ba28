import type { DutyAssignment } from "@fuyou/duties";
import { divisions, institutions } from "@fuyou/hierarchy";
import {
  type CountyView,
  defineView,
  finding,
  inForce,
  type Text,
  text,
  type View,
  type ViewColumn,
} from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import { z } from "zod";
import { servicesCodes } from "./errors.js";
import { joined } from "./joined.js";
import { providersOf } from "./provider.js";
import { servicePoint } from "./service.js";

/** Which providers are asked for (提供者问题). */
export interface ProviderQuestion {
  /** Only this service, a code of `services.service`. */
  service?: string | undefined;
  /** The division in which a person asks; where absent, those in which somebody holds the duty of a service. */
  division?: string | undefined;
}

const column = (key: string, zh: string, en: string): ViewColumn => ({
  key,
  label: { zh, en },
  kind: "text",
});

/** Who provides which service where (服务提供者): by duty, the nearest first. */
export const providerView: View<ProviderQuestion> = defineView<ProviderQuestion>({
  id: "services.providers",
  title: text("服务提供者", "Providers of services"),
  question: text(
    "在某区划，哪项服务由谁牵头、由谁配合？",
    "In a division, who leads which service, and who assists?",
  ),
  options: z.strictObject({ service: z.string().optional(), division: z.string().optional() }),
  answer({ county, composition, date }, { service, division }) {
    const asked = composition
      .at(servicePoint, date)
      .map(({ value }) => value)
      .filter(({ code }) => service === undefined || code === service);
    const places = [...county.rows(divisions)].filter(
      (each) => inForce(each, date) && (division === undefined || each.id === division),
    );
    const unknown = [
      ...(asked.length === 0 && service !== undefined ? [["服务", "service", service]] : []),
      ...(places.length === 0 && division !== undefined ? [["区划", "division", division]] : []),
    ] as const;
    return {
      tables: [
        {
          title: text("服务提供者", "Providers of services"),
          columns: [
            column("service", "服务", "Service"),
            column("division", "区划", "Division"),
            column("lead", "牵头", "Lead"),
            column("assist", "配合", "Assist"),
          ],
          rows: asked.flatMap(({ code, title }) =>
            places.flatMap((place) => {
              const providers = providersOf(county, composition, code, place.id, date);
              const held = providers.some((each) => each.division === place.id);
              if (!held && division === undefined) return [];
              const named = (involvement: string) =>
                joined(
                  providers
                    .filter((each) => each.involvement === involvement)
                    .map((each) => holderName(county, each)),
                );
              const { name } = place;
              return [
                { service: title, division: name, lead: named("lead"), assist: named("assist") },
              ];
            }),
          ),
          notes: [
            text(
              "提供者随职责而定；乡镇或县的承担者也服务其下各村。",
              "The provider follows from the duty; who holds it for a town or the county serves the villages below.",
            ),
          ],
        },
      ],
      findings: unknown.map(([zh, en, code]) =>
        finding(
          servicesCodes.message("SERVICES_UNKNOWN_QUESTION", {
            kind: { zh: zh as string, en: en as string },
            code: code as string,
          }),
          { kind: "data", severity: "warning", subject: code as string, date },
        ),
      ),
    };
  },
});

function holderName(county: CountyView, { institution, post }: DutyAssignment): Text {
  const held = post === undefined ? undefined : county.get(posts, post);
  const at = institution ?? held?.institution ?? "";
  const name = county.get(institutions, at)?.name ?? at;
  const full = held === undefined ? name : `${name}${held.name}`;
  return { zh: full, en: full };
}
