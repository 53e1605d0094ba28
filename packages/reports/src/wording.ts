import {
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

/**
 * An English title with a capital, as it stands alone.
 *
 * @param title - the title
 */
export function capital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
