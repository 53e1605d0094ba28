import type { OfficialDocument } from "@fuyou/reform";
import { handoverList } from "./handover-list.js";
import { inventorySheet } from "./inventory-sheet.js";

/** The papers of things, rooms and money that a reform produces (资产类公文). */
export const assetPapers: readonly OfficialDocument[] = [inventorySheet, handoverList];
