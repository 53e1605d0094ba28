/** The flags every command has. */
export interface CommonFlags {
  /** Whether to print one JSON object instead of text. */
  json?: boolean;
  /** The language asked for. */
  lang?: string;
  /** Whether to list everything. */
  all?: boolean;
  /** Whether to print the identifier of each finding. */
  ids?: boolean;
}
