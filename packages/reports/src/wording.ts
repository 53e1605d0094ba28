import {
  type Composition,
  conservedPoint,
  formatQuantity,
  type Language,
  type PlainDate,
  type Quantity,
  type Text,
  type Unit,
} from "@fuyou/kernel";

/** How a report speaks: one of its two languages, and how numbers and days are written in it. */
export interface Wording {
  /** The language. */
  language: Language;
  /**
   * The wording of a text in this language.
   *
   * @param text - the text
   */
  say(text: Text): string;
  /**
   * A count with its thousands apart.
   *
   * @param value - a whole number
   */
  number(value: number): string;
  /**
   * A quantity with its unit.
   *
   * @param quantity - the quantity
   */
  amount(quantity: Quantity): string;
  /**
   * The figure of a quantity without its unit, for columns that name the unit once.
   *
   * @param quantity - the quantity
   */
  figure(quantity: Quantity): string;
  /**
   * The unit's name.
   *
   * @param unit - the unit
   */
  unit(unit: Unit): string;
  /**
   * Days from one to another, or the one day.
   *
   * @param from - first day
   * @param to - last day
   */
  days(from: PlainDate, to: PlainDate): string;
  /**
   * Things named one after another.
   *
   * @param items - their names
   */
  list(items: readonly string[]): string;
}

/**
 * How a report speaks in a language.
 *
 * @param language - the language
 */
export function wordingIn(language: Language): Wording {
  const zh = language === "zh";
  const figure = (quantity: Quantity) =>
    formatQuantity(quantity, language).match(/^-?[\d,.]+/)?.[0] ?? "";
  return {
    language,
    say: (text) => text[language],
    number: (value) => figure({ value, unit: "item" }),
    amount: (quantity) => formatQuantity(quantity, language),
    figure,
    unit: (unit) => formatQuantity({ value: 200, unit }, language).replace(/^[\d,.\s]+/, ""),
    days: (from, to) => (from === to ? from : zh ? `${from} 至 ${to}` : `${from} to ${to}`),
    list: (items) => items.join(zh ? "、" : ", "),
  };
}

const categories: Record<string, Text> = {
  persons: { zh: "人员", en: "Persons" },
  quotas: { zh: "编制", en: "Establishment quotas" },
  posts: { zh: "岗位", en: "Posts" },
  assets: { zh: "资产", en: "Assets" },
  originalCost: { zh: "资产原值", en: "Original cost of assets" },
  custodies: { zh: "资产占有", en: "Assets in custody" },
  rooms: { zh: "房间", en: "Rooms" },
  area: { zh: "房间面积", en: "Area of rooms" },
  duties: { zh: "职责分工", en: "Duties held" },
  services: { zh: "服务", en: "Services given" },
};

const order = Object.keys(categories);

/**
 * What a category of the balance sheet is called; for one that a plugin counts, the name of the
 * register it is counted in.
 *
 * @param category - the category
 * @param composition - the plugins
 */
export function categoryName(category: string, composition: Composition): Text {
  const known = categories[category];
  if (known !== undefined) return known;
  const measure = composition.all(conservedPoint).find((each) => each.value.category === category);
  const table = measure?.value.table.title;
  if (table === undefined) return { zh: category, en: category };
  return { zh: `${table.zh}（${category}）`, en: `${table.en} (${category})` };
}

/**
 * The place of a category in the balance sheet: people first, then things, then duties, then what
 * plugins count.
 *
 * @param category - the category
 */
export function categoryOrder(category: string): number {
  const place = order.indexOf(category);
  return place < 0 ? order.length : place;
}

/**
 * An English title with a capital, as it stands alone.
 *
 * @param title - the title
 */
export function capital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
