import type { CountyView } from "@fuyou/kernel";
import { divisionLevel, divisions, parentDivision } from "./division.js";

const divisionWords =
  /(自治县|自治州|县|市|区|旗|镇|乡|街道办事处|街道|办事处|村民委员会|村委会|社区|村)$/u;
const brackets = /[（(【[][^）)】\]]*[）)】\]]/gu;

/**
 * A name without what two lists write differently of one body (去前后缀名称): without spaces and what stands in
 * brackets, and without the names of the divisions in which it stands, with or without 县, 镇 or 村.
 *
 * @param name - the name as a list has it
 * @param division - the division in which the body stands
 * @param county - the list
 */
export function bareName(name: string, division: string, county: CountyView): string {
  let bare = name.normalize("NFKC").replaceAll(brackets, "").replaceAll(/\s+/gu, "");
  const whole = bare;
  for (const place of placesOf(division, county)) {
    const stem = place.replace(divisionWords, "");
    for (const prefix of stem.length > 1 ? [place, stem] : [place]) {
      if (bare.length > prefix.length && bare.startsWith(prefix)) {
        bare = bare.slice(prefix.length);
        break;
      }
    }
  }
  return bare === "" ? whole : bare;
}

/** The names of the divisions around a body, the county's first. */
function placesOf(division: string, county: CountyView): string[] {
  const places: string[] = [];
  for (let code: string | undefined = division; code !== undefined; code = parentDivision(code)) {
    const name = county.get(divisions, code)?.name;
    if (name !== undefined) places.unshift(name);
    if (divisionLevel(code) === "county") break;
  }
  return places;
}
