import {
  createToken,
  definePlugin,
  type Language,
  type Plugin,
  type ServiceToken,
} from "@fuyou/kernel";
import { ContainerModule } from "inversify";
import type { Viewed } from "./viewing.js";

/** One page of the views. */
export interface ViewPage {
  /** Name of its file; pages lead to each other by it. */
  file: string;
  /** The page. */
  html: string;
}

/** Writes the pages of the views (报表页): a port, so that a deployment may bring its own. */
export interface ViewWriter {
  /**
   * Writes one page of each view, and one that leads to them.
   *
   * @param answers - what the views answered
   * @param language - the language to write in
   */
  write(answers: readonly Viewed[], language: Language): Promise<ViewPage[]>;
}

/** The key of the writer of views in the container. */
export const viewWriterToken: ServiceToken<ViewWriter> =
  createToken<ViewWriter>("deployment.view-writer");

/** Binds the writer of `@fuyou/reports`, which is imported only when the pages are asked for. */
export const viewWriterPlugin: Plugin<"view-writer"> = definePlugin({
  id: "view-writer",
  title: { zh: "报表页", en: "View writer" },
  services: () =>
    new ContainerModule(({ bind }) => {
      bind(viewWriterToken).toConstantValue({
        async write(answers, language) {
          const { renderViews } = await import("@fuyou/reports");
          return renderViews(answers, language);
        },
      });
    }),
});
