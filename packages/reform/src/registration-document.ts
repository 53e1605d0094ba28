import {
  certificateKindPoint,
  certificates,
  type RegistrationEvent,
  registrationEvents,
  registrationItemPoint,
} from "@fuyou/hierarchy";
import { type County, inForce, labelOf, type Row } from "@fuyou/kernel";
import type { DocumentContext, DocumentCopy, OfficialDocument } from "./document.js";
import type { DocumentBlock, DocumentTable } from "./document-content.js";
import { bodyName, shown, titleOr, toFill } from "./document-words.js";
import { endedBodies } from "./ended-bodies.js";
import { recordsFigure } from "./ledger-figure.js";

/**
 * The change of licences and registrations (证照变更登记): for each body, what each of its certificates registers
 * and what of that has changed; for a body that ended, the certificates it surrenders.
 */
export const registrationDocument: OfficialDocument = {
  id: "reform.registration-changes",
  title: { zh: "证照变更（缴回）登记表", en: "change or surrender of registration" },
  purpose: {
    zh: "机构持此向登记机关逐证办理变更或缴回，登记机关填写办理结果。",
    en: "A body takes it to the registering authority, certificate by certificate; the authority notes the result.",
  },
  binding: "each",
  copies({ transition: { before, after } }) {
    const owing = [...after.rows(registrationEvents)]
      .filter((event) => before.get(registrationEvents, event.id) !== event)
      .map((event) => event.institution);
    const ending = endedBodies(before, after)
      .map((body) => body.id)
      .filter((id) => after.by(certificates, "institution", id).length > 0);
    return [...new Set([...owing, ...ending])].map((key): DocumentCopy => {
      const name = bodyName(after, key);
      return { key, title: { zh: name, en: name } };
    });
  },
  write(context, copy) {
    if (copy === undefined) return null;
    const { after, to } = context.transition;
    const name = bodyName(after, copy.key);
    const held = after.by(certificates, "institution", copy.key);
    const ended = endedBodies(context.transition.before, after).some(
      (each) => each.id === copy.key,
    );
    const changes: DocumentBlock[] = held.flatMap((certificate): DocumentBlock[] => {
      const events = after
        .by(registrationEvents, "certificate", certificate.id)
        .filter((event) => inForce(event, to));
      if (events.length === 0) return [];
      const kind = titleOr(
        context.composition.get(certificateKindPoint, certificate.kind)?.title,
        certificate.kind,
      );
      return [
        { kind: "clause", level: 1, text: kind },
        {
          kind: "facts",
          facts: [
            { label: { zh: "证号", en: "Number" }, value: certificate.number ?? null },
            {
              label: { zh: "登记机关", en: "Registering authority" },
              value: certificate.authority ?? null,
            },
          ],
        },
        { kind: "table", table: changesTable(certificate.id, events, context) },
      ];
    });
    return {
      on: to,
      blocks: [
        { kind: "facts", facts: [{ label: { zh: "申请机构", en: "Applicant" }, value: name }] },
        ...changes,
        ...(ended ? [surrendered(copy.key, context)] : []),
        {
          kind: "signatures",
          signatures: [
            { role: { zh: "申请机构", en: "Applicant" }, body: name },
            { role: { zh: "登记机关", en: "Registering authority" } },
          ],
        },
      ],
    };
  },
};

function changesTable(
  certificate: string,
  events: readonly RegistrationEvent[],
  context: DocumentContext,
): DocumentTable {
  const { transition, composition } = context;
  const { after } = transition;
  const ledger = recordsFigure(
    context,
    registrationEvents,
    "after",
    (event) => event.certificate === certificate,
  );
  return {
    title: { zh: "变更事项", en: "what changed" },
    columns: [
      shown("item", "变更事项", "item"),
      shown("because", "起因", "because of"),
      shown("since", "应办起日", "owed since", "date"),
      shown("done", "办结日期", "done on", "date"),
      shown("number", "核准文号", "number of the notice"),
      toFill("result", "登记机关意见", "note of the authority"),
    ],
    rows: events.map((event) => {
      const item = composition.get(registrationItemPoint, event.item)?.title;
      return {
        item: titleOr(item, event.item),
        because: event.because.map((record) => recordName(after, record)).join("；"),
        since: event.owedSince,
        done: event.doneOn ?? null,
        number: event.number ?? null,
        result: null,
      };
    }),
    totals: [{ column: "item", of: "rows", ledger }],
  };
}

function surrendered(body: string, context: DocumentContext): DocumentBlock {
  const { transition, composition } = context;
  const { before, after, from } = transition;
  const held = after.by(certificates, "institution", body).filter(({ id }) => {
    const earlier = before.get(certificates, id);
    return earlier !== undefined && inForce(earlier, from);
  });
  const ledger = recordsFigure(context, certificates, "before", (row) => row.institution === body);
  const rows = held.map((certificate) => ({
    kind: titleOr(composition.get(certificateKindPoint, certificate.kind)?.title, certificate.kind),
    number: certificate.number ?? null,
    authority: certificate.authority ?? null,
    on: certificate.retiredOn ?? null,
    received: null,
  }));
  return {
    kind: "table",
    table: {
      title: { zh: "缴回证书", en: "certificates to be surrendered" },
      columns: [
        shown("kind", "证书", "certificate"),
        shown("number", "证号", "number"),
        shown("authority", "登记机关", "registering authority"),
        shown("on", "缴回日期", "surrendered on", "date"),
        toFill("received", "收回机关签收", "received by"),
      ],
      rows,
      totals: [{ column: "kind", of: "rows", ledger }],
    },
  };
}

/** What a record named `table/id` is called; as it is named where no register has it. */
function recordName(county: County, record: string): string {
  const [name = "", ...rest] = record.split("/");
  const table = county.tables.find((each) => each.name === name);
  const row = table && county.get<Row>(table, rest.join("/"));
  return table === undefined || row === undefined ? record : labelOf(table, row, county);
}
