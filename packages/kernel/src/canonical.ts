import { FuyouError } from "./error.js";
import { kernelCodes } from "./errors.js";

/**
 * One text for one value (规范文本), whatever order its fields were written in: JSON with sorted field
 * names and no spaces, where a field that is undefined counts as absent. What is hashed and stored.
 *
 * @param value - plain data
 * @param place - where the value stands, for the error
 * @throws FuyouError `KERNEL_NOT_PLAIN` for what JSON would lose: NaN, functions, dates, big integers
 */
export function canonicalJson(value: unknown, place = "value"): string {
  switch (typeof value) {
    case "string":
      return quoted(value);
    case "boolean":
      return value ? "true" : "false";
    case "number":
      if (Number.isFinite(value)) return String(value === 0 ? 0 : value);
      break;
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return listText(value, place);
      if (isPlain(value)) return fieldsText(value as Record<string, unknown>, place);
      break;
  }
  const values = { place, value: String(value) };
  throw new FuyouError(kernelCodes.message("KERNEL_NOT_PLAIN", values));
}

function listText(list: readonly unknown[], place: string): string {
  if (list.length === 0) return "[]";
  let text = `[${canonicalJson(list[0], place)}`;
  for (let at = 1; at < list.length; at++) text += `,${canonicalJson(list[at], place)}`;
  return `${text}]`;
}

function fieldsText(fields: Record<string, unknown>, place: string): string {
  let text = "";
  for (const name of Object.keys(fields).sort()) {
    const value = fields[name];
    if (value === undefined) continue;
    text += `${text === "" ? "{" : ","}${quoted(name)}:`;
    text += typeof value === "string" ? quoted(value) : canonicalJson(value, `${place}.${name}`);
  }
  return text === "" ? "{}" : `${text}}`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what JSON has to escape is control characters
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as JSON writes it; most have nothing to escape, and looking is cheaper than escaping. */
function quoted(text: string): string {
  return escaped.test(text) ? JSON.stringify(text) : `"${text}"`;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * SHA-256 of a text in hexadecimal (摘要). Node's own; it is asked for when first used, so that the kernel
 * imports nothing of node and a browser can load it.
 *
 * @param text - the text, read as UTF-8
 */
export function sha256(text: string | Uint8Array): string {
  createHash ??= process.getBuiltinModule("node:crypto").createHash;
  return createHash("sha256").update(text).digest("hex");
}

let createHash: typeof import("node:crypto").createHash | undefined;
