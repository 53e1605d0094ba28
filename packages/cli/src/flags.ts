/** The flags every command has. */
export interface CommonFlags {
  /** Whether to print one JSON object instead of text. */
  json?: boolean;
  /** The language asked for. */
  lang?: string;
  /** Whether to list everything. */
  all?: boolean;
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
}

/** The flags of `check`. */
export interface CheckFlags extends CommonFlags {
  /** Whether a mandatory shortfall answers 1. */
  strict?: boolean;
  /** Whether to judge the county as its registers stand. */
  before?: boolean;
}
