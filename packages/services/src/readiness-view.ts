import { institutions } from "@fuyou/hierarchy";
import {
  defineView,
  type Finding,
  finding,
  inForce,
  type Text,
  text,
  type View,
  type ViewContext,
} from "@fuyou/kernel";
import { z } from "zod";
import { servicesCodes } from "./errors.js";
import { licenceFindings } from "./licence-judgement.js";
import { offersService, readinessOf, unitsByDuty } from "./readiness.js";
import {
  availabilityTable,
  type JudgedUnit,
  missingTable,
  scoresTable,
  unknownTable,
} from "./readiness-tables.js";
import { type Service, servicePoint } from "./service.js";

/** Which readiness is asked for (就绪问题). */
export interface ReadinessViewQuestion {
  /** Only this service, a code of `services.service`. */
  service?: string | undefined;
  /** Only this institution, whether or not it offers the service. */
  institution?: string | undefined;
  /** Only institutions of this kind, a code of `hierarchy.institution-kind`. */
  kind?: string | undefined;
}

/**
 * Which unit is ready for which service (服务就绪度): availability and readiness apart, the score of each domain, what is
 * missing and what is not known.
 */
export const readinessView: View<ReadinessViewQuestion> = defineView<ReadinessViewQuestion>({
  id: "services.readiness",
  title: text("服务就绪度", "Readiness for services"),
  question: text(
    "哪些机构提供某项服务，是否就绪，还缺什么，哪些情况不明？",
    "Which units offer a service, are they ready for it, what do they lack, and what is not known?",
  ),
  options: z.strictObject({
    service: z.string().optional(),
    institution: z.string().optional(),
    kind: z.string().optional(),
  }),
  answer(context, question) {
    const services = context.composition
      .at(servicePoint, context.date)
      .map(({ value }) => value)
      .filter(({ code }) => question.service === undefined || code === question.service);
    const { county, date } = context;
    const offering =
      question.institution === undefined
        ? unitsByDuty(county, date)
        : new Map<string, Set<string>>();
    const judged = services.flatMap((service) =>
      judgedUnits(context, service, question, offering.get(service.duty) ?? new Set()),
    );
    return {
      tables: [
        availabilityTable(services, judged),
        scoresTable(context, judged),
        missingTable(context, judged),
        unknownTable(context, judged),
      ],
      findings: [
        ...unanswerable(context, question, services),
        ...licenceFindings(context.county, context.composition, context.date),
      ],
    };
  },
});

function judgedUnits(
  { county, composition, date }: ViewContext,
  service: Service,
  { institution, kind }: ReadinessViewQuestion,
  offering: ReadonlySet<string>,
): readonly JudgedUnit[] {
  const asked = institution === undefined ? [...offering] : [institution];
  return asked.flatMap((id) => {
    const body = county.get(institutions, id);
    if (body === undefined || !inForce(body, date)) return [];
    if (kind !== undefined && body.kind !== kind) return [];
    const readiness = readinessOf(county, composition, {
      service: service.code,
      institution: id,
      date,
    });
    if (readiness === undefined) return [];
    return [
      {
        service,
        name: body.name,
        offers: offering.has(id) || offersService(county, service, id, date),
        readiness,
      },
    ];
  });
}

function unanswerable(
  { county, date }: ViewContext,
  { service, institution }: ReadinessViewQuestion,
  services: readonly Service[],
): readonly Finding[] {
  const asked: [Text, string][] = [];
  if (service !== undefined && services.length === 0)
    asked.push([text("服务", "service"), service]);
  if (institution !== undefined && !county.has(institutions, institution)) {
    asked.push([text("机构", "institution"), institution]);
  }
  return asked.map(([kind, code]) =>
    finding(servicesCodes.message("SERVICES_UNKNOWN_QUESTION", { kind, code }), {
      kind: "data",
      severity: "warning",
      subject: code,
      date,
    }),
  );
}
