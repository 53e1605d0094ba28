import type { Division } from "@fuyou/hierarchy";

/**
 * Divisions of an invented county of so many villages, 40 to a township, one township in five a street.
 *
 * @param code - six digits of the county
 * @param villages - how many villages
 */
export function inventedDivisions(code: string, villages: number): Division[] {
  const list: Division[] = [{ id: `${code}000000`, name: "合成县", population: villages * 1400 }];
  for (let index = 0; index < Math.ceil(villages / 40); index++) {
    const township = String(index % 5 === 0 ? 1 + index / 5 : 100 + index).padStart(3, "0");
    list.push({ id: `${code}${township}000`, name: `合成${township}`, population: 40 * 1400 });
    for (let village = 0; village < Math.min(40, villages - index * 40); village++) {
      list.push({ id: `${code}${township}${200 + village}`, name: `合成村${index}-${village}` });
    }
  }
  return list;
}
