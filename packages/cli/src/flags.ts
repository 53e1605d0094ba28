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

/** Where a command leaves its answer. */
export interface Outcome {
  /** 0 done, 1 the plan does not stand, 2 wrong usage, 3 unreadable input. */
  exitCode: number;
}

/** The flags of `run` and `plan`. */
export interface RunFlags extends CommonFlags {
  /** Where the report goes. */
  out?: string;
  /** Where what the report shows goes as JSON and CSV. */
  data?: string;
}

/** The flags of the commands on the journal. */
export interface JournalFlags extends CommonFlags {
  /** Folder or address of the journal. */
  journal?: string;
}

/** The flags of `show`. */
export interface ShowFlags extends JournalFlags {
  /** Only records in force that refer to this one. */
  of?: string;
}

/** The flags of the commands that write to the journal. */
export interface WriteFlags extends JournalFlags {
  /** Who writes: an account or an office. */
  actor: string;
}

/** The flags of `enter`. */
export interface EnterFlags extends WriteFlags {
  /** Idempotency key; the name of the file by default. */
  key?: string;
}

/** The flags of `acts`. */
export interface ActsFlags extends CommonFlags {
  /** The kind of change whose shape is asked for. */
  change?: string;
}

/** The flags of the commands that act on a plan by an authority. */
export interface PlanFlags extends WriteFlags {
  /** The plan. */
  plan?: string;
  /** The phase. */
  phase?: string;
  /** The day of the act. */
  on?: string;
  /** Who permits it. */
  authority?: string;
  /** Number of the document that permits it. */
  number?: string;
}

/** The flags of `approve`. */
export type ApproveFlags = PlanFlags;

/** The flags of `record`. */
export type RecordFlags = PlanFlags;

/** The flags of `reverse`. */
export interface ReverseFlags extends PlanFlags {
  /** Records changed since that are left as they are. */
  leave?: string[] | undefined;
}

/** The flags of `undo`. */
export interface UndoFlags extends PlanFlags {
  /** Number of the entry. */
  entry?: string;
}

/** The flags of `check`. */
export interface CheckFlags extends CommonFlags {
  /** Whether a mandatory shortfall answers 1. */
  strict?: boolean;
  /** Whether to judge the county as its registers stand. */
  before?: boolean;
}

/** The flags of `rules`. */
export interface RulesFlags extends CommonFlags {
  /** The plugin whose rules are asked for. */
  plugin?: string;
  /** The day on which the rules hold. */
  on?: string;
  /** Where the pages go. */
  out?: string;
  /** The API documentation to link to. */
  api?: string;
}

/** The flags of `clauses`. */
export interface ClausesFlags extends CommonFlags {
  /** Where the pages go. */
  out?: string;
  /** The API documentation to link to. */
  api?: string;
}

/** The flags of `explain`. */
export interface ExplainFlags extends CommonFlags {
  /** Whether to look only at the county as its registers stand. */
  before?: boolean;
}

/** The flags of `diff-rules`. */
export interface DiffRulesFlags extends CommonFlags {
  /** Whether to judge the county as its registers stand. */
  before?: boolean;
  /** The configuration of the deployment whose rules are the second side. */
  with?: string;
  /** The day on which both sides are judged. */
  on?: string;
}

/** The flags of `procure`. */
export interface ProcureFlags extends CommonFlags {
  /** Whether to take the county as its registers stand. */
  before?: boolean;
  /** File of the price list. */
  prices?: string;
}

/** The flags of `views`. */
export interface ViewsFlags extends CommonFlags {
  /** Folder or address of the journal that is asked; a rehearsal otherwise. */
  journal?: string;
  /** Whether to take the county as its registers stand. */
  before?: boolean;
  /** The day of the questions. */
  on?: string;
  /** Where the pages go. */
  out?: string;
}

/** The flags of `view`. */
export interface ViewFlags extends CommonFlags {
  /** Folder or address of the journal that is asked; a rehearsal otherwise. */
  journal?: string;
  /** Whether to take the county as its registers stand. */
  before?: boolean;
  /** The day of the question. */
  on?: string;
  /** What is asked more narrowly, each `name=value`. */
  set?: string[] | undefined;
}

/** The flags of `import`. */
export interface ImportFlags extends CommonFlags {
  /** Where the registers go; nothing is written without it. */
  out?: string;
  /** Where the files go that come back with their faults marked. */
  annotated?: string;
  /** Whether the valid part comes in where not everything passes. */
  validPart?: boolean;
  /** Whether the files amend the registers of the deployment. */
  merge?: boolean;
  /** The day whose code lists count. */
  on?: string;
}

/** The flags of `documents`. */
export interface DocumentsFlags extends CommonFlags {
  /** Where the documents go; they are listed only where absent. */
  out?: string;
  /** Only these documents. */
  only?: string[] | undefined;
  /** Only those of this plan. */
  plan?: string;
  /** Only this copy. */
  copy?: string;
  /** The forms. */
  format?: ("docx" | "xlsx" | "json" | "csv")[];
  /** Folder or address of the journal; `true` for the one beside the configuration, a rehearsal where absent. */
  journal?: string | true | undefined;
  /** Whether persons are named. */
  names?: boolean;
}

/** The flags of the commands on the client store. */
export interface ClientFlags extends CommonFlags {
  /** Folder of the store. */
  clients: string;
  /** File of its key. */
  key: string;
  /** Whether to look things up in the county as its registers stand. */
  before?: boolean;
}

/** The flags of `due`. */
export interface DueFlags extends ClientFlags {
  /** The day. */
  on?: string;
  /** How many days ahead. */
  ahead?: string;
}

/** The flags of `match`. */
export interface MatchFlags extends CommonFlags {
  /** Log of what was decided so far. */
  decisions?: string;
  /** The least score proposed. */
  least?: number;
  /** Where the workbook of proposals goes. */
  out?: string;
}

/** The flags of `decide`. */
export interface DecideFlags extends CommonFlags {
  /** The log of decisions. */
  log: string;
  /** The office that decided. */
  by: string;
  /** The day of the decisions. */
  on?: string;
}

/** The flags of `combine`. */
export interface CombineFlags extends CommonFlags {
  /** Log of decisions. */
  decisions: string;
  /** Where the combined registers go. */
  out: string;
}

/** The flags of `template`. */
export interface TemplateFlags extends CommonFlags {
  /** Where the workbook goes. */
  out: string;
  /** The day whose code lists count. */
  on?: string;
}

/** The flags of `export`. */
export interface ExportFlags extends CommonFlags {
  /** Where the file goes, or the folder of the files. */
  out: string;
  /** As a workbook, as text files, or as data. */
  format: "xlsx" | "csv" | "json";
  /** Whether as the plans leave the county. */
  after?: boolean;
  /** Folder or address of the journal whose county is exported. */
  journal?: string;
  /** Whether fields that identify persons are written. */
  names?: boolean;
}
