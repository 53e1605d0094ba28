import {
  type Change,
  type CountyView,
  defineChange,
  FuyouError,
  inForce,
  type PlainDate,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { archives } from "./archive.js";
import { bankAccounts } from "./bank-account.js";
import { claims } from "./claim.js";
import { constructionProjects } from "./construction-project.js";
import { assetsCodes } from "./errors.js";
import { holdingsInTrust } from "./holding-in-trust.js";
import { leases } from "./lease.js";
import { rooms } from "./room.js";

/** A record that names in a field of its own who has it. */
interface Held extends Row {
  readonly institution: string;
}

/**
 * A register whose records an institution has beside its assets (各类家底), by name: rooms, building work in
 * progress, bank accounts, what it keeps for others, claims and debts, leases, archives.
 */
export type HoldingRegister =
  | "rooms"
  | "construction-projects"
  | "bank-accounts"
  | "holdings-in-trust"
  | "claims"
  | "leases"
  | "archives";

type HeldTable = Table<Held, "institution">;

const registers: Readonly<Record<HoldingRegister, HeldTable>> = {
  rooms: rooms as unknown as HeldTable,
  "construction-projects": constructionProjects as unknown as HeldTable,
  "bank-accounts": bankAccounts as unknown as HeldTable,
  "holdings-in-trust": holdingsInTrust as unknown as HeldTable,
  claims: claims as unknown as HeldTable,
  leases: leases as unknown as HeldTable,
  archives: archives as unknown as HeldTable,
};

/** The registers of holdings (各类家底登记), in the order in which they are moved. */
export const holdingRegisters: readonly HoldingRegister[] = Object.keys(
  registers,
) as HoldingRegister[];

/** Shape of a {@link HoldingRegister}. */
export const holdingRegisterSchema: z.ZodType<HoldingRegister> = z.enum(
  holdingRegisters as [HoldingRegister, ...HoldingRegister[]],
);

/**
 * The table of a register of holdings.
 *
 * @param register - its name
 */
export function holdingTable(register: HoldingRegister): HeldTable {
  return registers[register];
}

/**
 * What an institution has of a register on a day; building work only while it is in progress, because what
 * is finished stands with the rooms.
 *
 * @param county - the county
 * @param register - which register
 * @param institution - whose
 * @param on - the day
 */
export function heldBy(
  county: CountyView,
  register: HoldingRegister,
  institution: string,
  on: PlainDate,
): Held[] {
  return county
    .by(registers[register], "institution", institution)
    .filter(
      (row) => inForce(row, on) && (row as { completedOn?: string }).completedOn === undefined,
    );
}

/** What has to be said to transfer holdings. */
export interface HoldingTransfer {
  /** The register they stand in. */
  register: HoldingRegister;
  /** The records. */
  records: readonly string[];
  /** The institution that has them from then on. */
  to: string;
}

/** Transfers holdings (划转家底) other than assets and rooms to another institution. Nothing comes or goes. */
export const transferHoldings: Change<HoldingTransfer> = defineChange<HoldingTransfer>({
  type: "assets.transfer-holdings",
  title: { zh: "划转在建工程、存款、代管物资、债权债务、租赁和档案", en: "transfer holdings" },
  schema: z.strictObject({
    register: holdingRegisterSchema,
    records: z.array(z.string()),
    to: z.string(),
  }),
  apply(draft, { register, records, to }, { on }) {
    const table = registers[register];
    for (const id of records) {
      const row = draft.require(table, id);
      if (!inForce(row, on)) {
        const values = { item: `${register}/${id}`, holder: row.institution, on };
        throw new FuyouError(assetsCodes.message("ASSETS_NOT_HELD", values));
      }
      draft.update(table, id, { institution: to });
    }
  },
});
