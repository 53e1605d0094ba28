import type { OfficialDocument } from "@fuyou/reform";
import { archivesRegister } from "./archives-register.js";
import { bankAccountList } from "./bank-account-list.js";
import { claimsList } from "./claims-list.js";
import { creditorsNotice } from "./creditors-notice.js";
import { handoverList } from "./handover-list.js";
import { inventorySheet } from "./inventory-sheet.js";
import { leaseList } from "./lease-list.js";
import { liquidationReport } from "./liquidation-report.js";
import { procurementPaper } from "./procurement-paper.js";
import { titlesList } from "./titles-list.js";
import { trustList } from "./trust-list.js";

/** The papers of things, rooms and money that a reform produces (资产类公文), in the order in which they are needed. */
export const assetPapers: readonly OfficialDocument[] = [
  inventorySheet,
  handoverList,
  claimsList,
  bankAccountList,
  leaseList,
  trustList,
  archivesRegister,
  titlesList,
  creditorsNotice,
  liquidationReport,
  procurementPaper,
];
