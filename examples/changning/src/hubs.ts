import type { SubCountyHub } from "@fuyou/plugin-changning";

const hospital = (township: string) => `township-hospital-430482${township}`;

/**
 * Which township hospitals each of the four central hospitals guides: invented for this example, as the
 * document does not say it. Neighbours in the order of the codes.
 */
export const syntheticHubs: readonly SubCountyHub[] = [
  { hospital: "central-township-hospital-430482102", serves: ["101", "103", "104"].map(hospital) },
  {
    hospital: "central-township-hospital-430482108",
    serves: ["105", "106", "109", "110"].map(hospital),
  },
  { hospital: "central-township-hospital-430482113", serves: ["111", "112", "114"].map(hospital) },
  {
    hospital: "central-township-hospital-430482203",
    serves: ["115", "201", "202", "206"].map(hospital),
  },
];
