import type { CountyData } from "@fuyou/kernel";
import type { TownshipBuilder } from "./place-builder.js";

/**
 * The records that a station leaves which ended on 1 July 2012 into the township's government
 * (早年撤销的服务所): its own, those of its people, posts, assets and duties, all of them ended or closed.
 *
 * @param township - where it stood
 */
export function formerStation(township: TownshipBuilder): (data: CountyData) => void {
  const { code: division, name } = township;
  const id = `former-station-${division.slice(0, 9)}`;
  const retiredOn = "2012-07-01";
  const period = { from: "2010-01-01", to: "2012-06-30" };
  const of = { institution: id };
  return (data) => {
    const heir = township.idOf("township-government");
    const bodies = data.tables.institutions as { id: string }[];
    const add = (table: string, row: object) => (data.tables[table] as object[]).push(row);
    add("institutions", {
      ...{ id, name: `${name}原计划生育服务所`, kind: "township-fp-station", division },
      ...{ legalForm: "public-institution", ending: "deregistered", retiredOn },
    });
    if (bodies.some((each) => each.id === heir)) {
      add("successions", {
        ...{ id: `institutions:${id}:${heir}`, table: "institutions", predecessor: id },
        ...{ successor: heir, on: retiredOn, cites: [] },
      });
    }
    const plate = { name: "原计划生育服务所", kind: "own-name", order: "first" };
    add("name-plates", { id: `${id}.plate`, ...of, ...plate, period });
    add("staff", {
      id: `${id}.person`,
      name: "合成人员0000",
      ...of,
      employment: "retired",
      retiredOn,
    });
    const post = { kind: "professional", name: "岗位", retiredOn };
    add("posts", { id: `${id}.post-1`, ...of, ...post, holder: `${id}.person` });
    const quota = { type: "public-institution", fundingForm: "full", number: 3, retiredOn };
    add("quotas", { id: `${id}.quota`, ...of, ...quota });
    const asset = { name: "合成资产", classEdition: "2010", classCode: "3220000" };
    add("assets", { id: `${id}.asset`, ...asset, originalCost: 77_700, retiredOn });
    add("custodies", { id: `${id}.custody`, asset: `${id}.asset`, ...of, period });
  };
}
