import {
  createToken,
  definePlugin,
  type Language,
  type Plugin,
  type ServiceToken,
} from "@fuyou/kernel";
import type { DocumentFormat, DocumentMaterial, WrittenDocument } from "@fuyou/reports";
import { ContainerModule } from "inversify";

/** Gives documents their form (公文成文): a port, so that a deployment may bring its own. */
export interface DocumentWriter {
  /**
   * Writes a document in the forms asked for.
   *
   * @param material - what it says
   * @param formats - the forms
   * @param language - the language to write in
   */
  write(
    material: DocumentMaterial,
    formats: readonly DocumentFormat[],
    language: Language,
  ): Promise<WrittenDocument>;
}

/** The key of the writer of documents in the container. */
export const documentWriterToken: ServiceToken<DocumentWriter> = createToken<DocumentWriter>(
  "deployment.document-writer",
);

/** Binds the writer of `@fuyou/reports`, which is imported only when documents are asked for. */
export const documentWriterPlugin: Plugin<"document-writer"> = definePlugin({
  id: "document-writer",
  title: { zh: "公文成文", en: "Document writer" },
  services: () =>
    new ContainerModule(({ bind }) => {
      bind(documentWriterToken).toConstantValue({
        async write(material, formats, language) {
          const { writeDocument } = await import("@fuyou/reports");
          return writeDocument(material, formats, language);
        },
      });
    }),
});
