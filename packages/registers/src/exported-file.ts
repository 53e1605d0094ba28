/** A file that is written piece by piece (导出文件). */
export interface ExportedFile {
  /** Its name: that of the file, or where an export is a folder, that inside it. */
  readonly name: string;
  /** Its content, made as it is asked for; to be read once. */
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}
