import type { OfficialDocument } from "@fuyou/reform";
import { archivesRegister } from "./archives-register.js";
import { bankAccountList } from "./bank-account-list.js";
import { claimsList } from "./claims-list.js";
import { handoverList } from "./handover-list.js";
import { inventorySheet } from "./inventory-sheet.js";
import { leaseList } from "./lease-list.js";
import { trustList } from "./trust-list.js";

/** The papers of things, rooms and money that a reform produces (资产类公文). */
export const assetPapers: readonly OfficialDocument[] = [
  inventorySheet,
  handoverList,
  claimsList,
  bankAccountList,
  leaseList,
  trustList,
  archivesRegister,
];
