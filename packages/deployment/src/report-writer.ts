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
  /** Whether the page holds a font for systems without Chinese ones; it does unless the deployment says no. */
  embedFont: boolean;
}

/** A file of the report's data. */
export interface ReportFile {
  /** Its name. */
  file: string;
  /** What stands in it. */
  text: string;
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
  /**
   * Writes everything the report shows as data: JSON, and CSV in both languages.
   *
   * @param material - what it is made of
   */
  data(material: ReportMaterial): Promise<readonly ReportFile[]>;
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
        async write({ opening, embedFont, ...material }, language) {
          const { renderReport, withPageFont } = await import("@fuyou/reports");
          const page = renderReport({ county: opening.header, opening, ...material }, language);
          return embedFont ? withPageFont(page) : page;
        },
        async data({ opening, embedFont: _, ...material }) {
          const { reportDataFiles } = await import("@fuyou/reports");
          return reportDataFiles({ county: opening.header, opening, ...material });
        },
      });
    }),
});
