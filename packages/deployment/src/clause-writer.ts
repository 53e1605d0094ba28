import {
  type Composition,
  createToken,
  type Disposition,
  definePlugin,
  type Language,
  type Plugin,
  type ServiceToken,
  type Text,
} from "@fuyou/kernel";
import { ContainerModule } from "inversify";
import { type ApiPages, noApiPages } from "./api-pages.js";
import { clauseLines } from "./clause-line.js";

/** What carries a clause (落实者), with its names and where it is documented. */
export interface ClauseCarrier {
  /** `plugin/point/key`. */
  carrier: string;
  /** The plugin. */
  plugin: string;
  /** What stands at the point. */
  point: Text | null;
  /** Its own name; null where it has none. */
  title: Text | null;
  /** Its page within the API documentation, or that of its plugin; null where that was not written. */
  api: string | null;
}

/** A clause with what carries it. */
export interface CarriedClause {
  /** Identifier of the source document. */
  source: string;
  /** Row of the clause register. */
  row: string;
  /** The clause as the document numbers it. */
  clause: string;
  /** What it says, in our own words. */
  gist: Text;
  /** What the framework does with it. */
  disposition: Disposition;
  /** What carries it. */
  carriers: readonly ClauseCarrier[];
  /** Why, where it is not simply carried. */
  reason: Text | null;
}

/** One page of the clause register. */
export interface ClausePage {
  /** Name of its file; pages lead to each other by it. */
  file: string;
  /** The page. */
  html: string;
}

/** Where the code of what carries the clauses is documented. */
export interface ClausePageOptions {
  /** The API documentation to link to. */
  api?: ApiPages | undefined;
  /** The way from the pages to it, for example `../docs/api`; no links where absent. */
  apiPath?: string | undefined;
}

/** What the pages of the clause register are made of. */
export interface ClauseMaterial {
  /** The clauses, in the order of their documents. */
  clauses: readonly CarriedClause[];
  /** The plugins. */
  composition: Composition;
  /** The way from the pages to the API documentation. */
  apiPath?: string | undefined;
}

/** Writes the pages of the clause register (条款登记): a port, so that a deployment may bring its own. */
export interface ClauseWriter {
  /**
   * Writes one page of each document, and one that leads to them.
   *
   * @param material - what they are made of
   * @param language - the language to write in
   */
  write(material: ClauseMaterial, language: Language): Promise<ClausePage[]>;
}

/** The key of the writer of clauses in the container. */
export const clauseWriterToken: ServiceToken<ClauseWriter> = createToken<ClauseWriter>(
  "deployment.clause-writer",
);

/** Binds the writer of `@fuyou/reports`, which is imported only when the pages are asked for. */
export const clauseWriterPlugin: Plugin<"clause-writer"> = definePlugin({
  id: "clause-writer",
  title: { zh: "条款登记页", en: "Clause writer" },
  services: () =>
    new ContainerModule(({ bind }) => {
      bind(clauseWriterToken).toConstantValue({
        async write(material, language) {
          const { renderClauses } = await import("@fuyou/reports");
          return renderClauses(material, language);
        },
      });
    }),
});

/**
 * Every clause with the names of what carries it, and where that is documented.
 *
 * @param composition - the plugins
 * @param api - the API documentation
 */
export function carriedClauses(
  composition: Composition,
  api: ApiPages = noApiPages,
): CarriedClause[] {
  const points = new Map(composition.points.map((each) => [each.id, each.title]));
  const titles = new Map<string, Text>();
  for (const { id } of composition.plugins) {
    for (const { plugin, point, key, value } of composition.contributionsOf(id)) {
      const title = (value as { title?: Text } | null)?.title;
      if (title?.zh !== undefined) titles.set(`${plugin}/${point}/${key}`, title);
    }
  }
  const carrierOf = (carrier: string): ClauseCarrier => {
    const [plugin = "", point = "", ...rest] = carrier.split("/");
    const key = rest.join("/");
    const last = key.split(".").at(-1) ?? key;
    return {
      carrier,
      plugin,
      point: points.get(point) ?? null,
      title: titles.get(carrier) ?? null,
      api: api.pageOf(plugin, key === last ? [key] : [key, last]),
    };
  };
  return clauseLines(composition).map(({ carriedBy, ...clause }) => ({
    ...clause,
    carriers: carriedBy.map(carrierOf),
  }));
}
