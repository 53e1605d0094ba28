import {
  type Composition,
  createToken,
  definePlugin,
  type Language,
  type Plugin,
  type ServiceToken,
} from "@fuyou/kernel";
import { ContainerModule } from "inversify";
import type { RuleCatalogue, RuleOptions } from "./rule-line.js";

/** One page of the rule catalogue. */
export interface RulePage {
  /** Name of its file; pages lead to each other by it. */
  file: string;
  /** The page. */
  html: string;
}

/** Which rules the pages are to show, and where their code is documented. */
export interface RulePageOptions extends RuleOptions {
  /** The way from the pages to the API documentation, for example `../docs/api`; no links where absent. */
  apiPath?: string | undefined;
}

/** What the pages of the rule catalogue are made of. */
export interface RuleCatalogueMaterial extends RuleCatalogue {
  /** The plugins: names, documents, clauses and the rules themselves. */
  composition: Composition;
  /** The way from the pages to the API documentation. */
  apiPath?: string | undefined;
}

/** Writes the pages of the rule catalogue (规则目录): a port, so that a deployment may bring its own. */
export interface RuleCatalogueWriter {
  /**
   * Writes one page of each plugin that has rules, and one that leads to them.
   *
   * @param material - what they are made of
   * @param language - the language to write in
   */
  write(material: RuleCatalogueMaterial, language: Language): Promise<RulePage[]>;
}

/** The key of the writer of the rule catalogue in the container. */
export const ruleCatalogueWriterToken: ServiceToken<RuleCatalogueWriter> =
  createToken<RuleCatalogueWriter>("deployment.rule-catalogue-writer");

/** Binds the writer of `@fuyou/reports`, which is imported only when the pages are asked for. */
export const ruleCatalogueWriterPlugin: Plugin<"rule-catalogue-writer"> = definePlugin({
  id: "rule-catalogue-writer",
  title: { zh: "规则目录", en: "Rule catalogue writer" },
  services: () =>
    new ContainerModule(({ bind }) => {
      bind(ruleCatalogueWriterToken).toConstantValue({
        async write(material, language) {
          const { renderRuleCatalogue } = await import("@fuyou/reports");
          return renderRuleCatalogue(material, language);
        },
      });
    }),
});
