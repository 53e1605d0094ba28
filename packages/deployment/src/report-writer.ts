import {
  type Composition,
  type County,
  createToken,
  definePlugin,
  type Finding,
  type Language,
  type Plugin,
  type ServiceToken,
} from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import { ContainerModule } from "inversify";

/** What a report is made of: the county before, what was done, and what there is to say. */
export interface ReportMaterial {
  /** The county as its registers stood. */
  opening: County;
  /** The plans in the order in which they were done. */
  transitions: readonly Transition[];
  /** Everything there is to say. */
  findings: readonly Finding[];
  /** The catalogues. */
  composition: Composition;
}

/** Writes the report of a run (报告): a port, so that a deployment may bring its own. */
export interface ReportWriter {
  /**
   * Writes the report as one page.
   *
   * @param material - what it is made of
   * @param language - the language to write in
   */
  write(material: ReportMaterial, language: Language): Promise<string>;
}

/** The key of the report writer in the container. */
export const reportWriterToken: ServiceToken<ReportWriter> = createToken<ReportWriter>(
  "deployment.report-writer",
);

/** Binds the report writer of `@fuyou/reports`, which is imported only when a report is asked for. */
export const reportWriterPlugin: Plugin<"report-writer"> = definePlugin({
  id: "report-writer",
  title: { zh: "报告", en: "Report writer" },
  services: () =>
    new ContainerModule(({ bind }) => {
      bind(reportWriterToken).toConstantValue({
        async write({ opening, ...material }, language) {
          const { renderReport } = await import("@fuyou/reports");
          return renderReport({ county: opening.header, opening, ...material }, language);
        },
      });
    }),
});
