import { createHash } from "node:crypto";

/** How the statements begin whose plan is worth keeping: those that add entries. */
const worthKeeping = 'with "head" as (update "journal_heads"';

const names = new Map<string, string>();

/**
 * The name under which a server keeps the plan of a statement (预备语句名); undefined where it does not come
 * often enough to be kept.
 *
 * @param text - the statement
 */
export function preparedName(text: string): string | undefined {
  if (!text.startsWith(worthKeeping)) return undefined;
  let name = names.get(text);
  if (name === undefined) {
    name = `fuyou_${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
    names.set(text, name);
  }
  return name;
}

/** A value as PostgreSQL reads it from text; null stands for none. */
export type TextValue = string | number | null;

/**
 * Whether all values can be sent as text as they are, which lists cannot.
 *
 * @param values - the values of a statement
 */
export function arePlain(values: readonly unknown[]): values is TextValue[] {
  return values.every((each) => each === null || ["string", "number"].includes(typeof each));
}

/**
 * The message by which PostgreSQL prepares a statement under a name (Parse).
 *
 * @param name - the name
 * @param text - the statement
 */
export function parseMessage(name: string, text: string): Uint8Array {
  return Buffer.concat([framed("P", zeroEnded(name), zeroEnded(text), int16(0)), sync]);
}

/**
 * The messages by which it executes a prepared statement with some values, in one way there and back
 * (Bind, Execute, Sync).
 *
 * @param name - the name
 * @param values - the values
 */
export function executeMessage(name: string, values: readonly TextValue[]): Uint8Array {
  const parts = [zeroEnded(""), zeroEnded(name), int16(0), int16(values.length)];
  for (const value of values) {
    if (value === null) {
      parts.push(int32(-1));
      continue;
    }
    const text = Buffer.from(String(value));
    parts.push(int32(text.length), text);
  }
  parts.push(int16(0));
  return Buffer.concat([framed("B", ...parts), execute, sync]);
}

function framed(kind: string, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(kind), int32(content.length + 4), content]);
}

function zeroEnded(text: string): Buffer {
  return Buffer.from(`${text}\0`);
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

const execute = framed("E", zeroEnded(""), int32(0));
const sync = framed("S");
