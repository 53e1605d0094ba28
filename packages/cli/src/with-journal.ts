import { dirname, join } from "node:path";
import { type Deployment, loadDeployment } from "@fuyou/deployment";

type OpenJournal = Awaited<ReturnType<Deployment["journal"]>>;

/**
 * Does something with a deployment and its journal, which is closed afterwards.
 *
 * @param path - folder or configuration
 * @param place - folder or address of the journal; `journal` beside the configuration by default
 * @param work - what is done
 * @param begins - whether it may begin a journal, as what writes does
 */
export async function withJournal<Result>(
  path: string,
  place: string | undefined,
  work: (deployment: Deployment, journal: OpenJournal) => Promise<Result>,
  begins = false,
): Promise<Result> {
  const { deployment, file } = await loadDeployment(path);
  const journal = await deployment.journal(place ?? join(dirname(file), "journal"), begins);
  try {
    return await work(deployment, journal);
  } finally {
    await journal.close();
  }
}
