// A tarball read without a library: npm's are plain ustar, with pax headers where a path is long.
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";

/**
 * The files of a package, by their paths in it.
 *
 * @param {Buffer} tarball the .tgz
 * @returns {Map<string, Buffer>}
 */
export function filesIn(tarball) {
  const files = new Map();
  const data = gunzipSync(tarball);
  let long;
  for (let at = 0; at + 512 <= data.length && data[at] !== 0; ) {
    const field = (from, length) =>
      data.toString("utf8", at + from, at + from + length).replace(/\0.*$/s, "");
    const size = Number.parseInt(field(124, 12), 8);
    const body = data.subarray(at + 512, at + 512 + size);
    const kind = field(156, 1);
    const prefix = field(345, 155);
    const path = long ?? (prefix === "" ? field(0, 100) : `${prefix}/${field(0, 100)}`);
    long = undefined;
    if (kind === "x") long = /\d+ path=([^\n]*)\n/.exec(body.toString("utf8"))?.[1];
    else if (kind === "0" || kind === "") files.set(path.replace(/^[^/]*\//, ""), body);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

/**
 * Unpacks a package as npm would.
 *
 * @param {string} tarball the .tgz
 * @param {string} place where its files go
 * @param {string} folder the package in the workspace
 */
export function unpacked(tarball, place, folder) {
  const files = filesIn(readFileSync(tarball));
  for (const [path, body] of files) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), body);
  }
  const manifest = JSON.parse(files.get("package.json").toString("utf8"));
  const bytes = [...files.values()].reduce((sum, body) => sum + body.length, 0);
  const packed = statSync(tarball).size;
  return { name: manifest.name, manifest, files, place, folder, tarball, packed, bytes };
}
