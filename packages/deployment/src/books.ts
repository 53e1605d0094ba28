import type { CountyHistory, Journal } from "@fuyou/journal";
import { type CountyReading, FuyouError, isBlocking } from "@fuyou/kernel";
import type { Deployment } from "./deployment.js";
import { deploymentCodes } from "./errors.js";

/** Who writes to the journal, and when. */
export interface WriteOptions {
  /** Who writes: an account or an office, never a person's name. */
  actor: string;
  /** The instant of writing, ISO 8601 with `Z`, from the caller's clock. */
  at: string;
}

/** A county's books, and the county with which they are opened. */
export interface Books {
  /** The history; null where the registers have faults and the books could not be begun. */
  history: CountyHistory | null;
  /** The county as it stands, and what is wrong with its registers. */
  reading: CountyReading;
}

/**
 * Opens the books of a county (开账), or begins them with its registers as the opening entry. Nothing is
 * begun on registers with faults.
 *
 * @param deployment - the deployment
 * @param journal - its journal
 * @param options - who, and when
 */
export async function openBooks(
  deployment: Deployment,
  journal: Journal,
  { actor, at }: WriteOptions,
): Promise<Books> {
  const { county: code } = deployment;
  const opened = async (): Promise<Books> => {
    const history = await journal.open(code);
    return { history, reading: { county: history.county, findings: [] } };
  };
  if ((await journal.counties()).includes(code)) return opened();
  const reading = await deployment.open();
  if (reading.findings.some(isBlocking)) return { history: null, reading };
  try {
    return {
      history: await journal.create(reading.county, { key: "opening", actor, at }),
      reading,
    };
  } catch (thrown) {
    if (!FuyouError.is(thrown, "JOURNAL_COUNTY_EXISTS")) throw thrown;
    return opened();
  }
}

/**
 * Does something on the books as they stand, and where somebody else has written to them in the meantime
 * (冲突重办), reads on and does it anew on the county as it then stands.
 *
 * @param journal - the journal
 * @param history - the county's books, read on before each further attempt
 * @param work - judges and writes; called again from the beginning
 * @param attempts - how often at most
 * @throws FuyouError what `work` throws on books nobody has written to meanwhile, or at the last attempt
 */
export async function onLatest<T>(
  journal: Journal,
  history: CountyHistory,
  work: () => Promise<T>,
  attempts = 100,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (thrown) {
      if (!FuyouError.is(thrown) || attempt >= attempts) throw thrown;
      const { sequence } = await journal.head(history.county.code);
      if (sequence === history.sequence) throw thrown;
      await history.refresh();
    }
  }
}

/**
 * The books of a county on which something is to be done at once.
 *
 * @param deployment - the deployment
 * @param journal - its journal
 * @param options - who, and when
 * @throws FuyouError `DEPLOYMENT_BOOKS_NOT_BEGUN` where the registers have faults
 */
export async function requireBooks(
  deployment: Deployment,
  journal: Journal,
  options: WriteOptions,
): Promise<CountyHistory> {
  const { history, reading } = await openBooks(deployment, journal, options);
  if (history !== null) return history;
  const count = reading.findings.filter(isBlocking).length;
  const values = { county: deployment.county, count };
  throw new FuyouError(deploymentCodes.message("DEPLOYMENT_BOOKS_NOT_BEGUN", values));
}
