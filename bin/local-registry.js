// A registry of npm packages for one job: it serves the packed packages of this workspace and passes every
// other request on to the registry npm is configured with. Nothing is stored and nothing can be published.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import http, { createServer } from "node:http";
import https from "node:https";
import { join } from "node:path";
import { promisify } from "node:util";
import { filesIn } from "./published-tarball.js";

const run = promisify(execFile);

/**
 * Serves the tarballs of a folder on a free port of this machine.
 *
 * @param {string} folder the packed packages (`*.tgz`)
 * @returns {Promise<{ address: string, names: string[], close: () => Promise<void> }>}
 */
export async function serveRegistry(folder) {
  const upstream = await upstreamOf();
  const packed = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".tgz"))) {
    const tarball = readFileSync(join(folder, file));
    const manifest = JSON.parse(filesIn(tarball).get("package.json").toString("utf8"));
    const hash = (kind, form) => createHash(kind).update(tarball).digest(form);
    const dist = { shasum: hash("sha1", "hex"), integrity: `sha512-${hash("sha512", "base64")}` };
    packed.set(manifest.name, { file: join(folder, file), manifest, dist });
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split("?", 1)[0]).slice(1);
    const tarball = path.match(/^-packed-\/(.+)$/u)?.[1];
    const found = packed.get(tarball ?? path);
    if (found === undefined) passOn(request, response, upstream);
    else if (tarball !== undefined) createReadStream(found.file).pipe(response);
    else {
      const { manifest, dist } = found;
      const { name, version } = manifest;
      const url = `http://${request.headers.host}/-packed-/${encodeURIComponent(name)}`;
      const whole = { ...manifest, _id: `${name}@${version}`, dist: { ...dist, tarball: url } };
      response.setHeader("content-type", "application/json");
      response.end(
        JSON.stringify({
          _id: name,
          name,
          "dist-tags": { latest: version },
          versions: { [version]: whole },
          time: { [version]: "2015-11-01T00:00:00.000Z" },
        }),
      );
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  return {
    address: `http://127.0.0.1:${port}/`,
    names: [...packed.keys()],
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          upstream.agent.destroy();
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

/** Where npm would fetch from, and how it trusts that place: only npm's configuration says it. */
async function upstreamOf() {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const asked = ["registry", "cafile", "strict-ssl"];
  const said = await Promise.all(asked.map((key) => run(npm, ["config", "get", key])));
  const [registry, cafile, strict] = said.map(({ stdout }) => stdout.trim());
  const base = new URL(registry);
  const trusted = cafile && cafile !== "null" ? { ca: readFileSync(cafile) } : {};
  const settings = { keepAlive: true, maxSockets: 16 };
  const agent =
    base.protocol === "https:"
      ? new https.Agent({ ...settings, ...trusted, rejectUnauthorized: strict !== "false" })
      : new http.Agent(settings);
  return { base, agent, request: base.protocol === "https:" ? https.request : http.request };
}

/** Reads only: audits, log-ins and publications get no answer. */
function passOn(request, response, { base, agent, request: ask }) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(404).end("{}");
    return;
  }
  const url = new URL((request.url ?? "/").slice(1), base);
  const {
    host,
    connection: _connection,
    "accept-encoding": _encoding,
    ...headers
  } = request.headers;
  const asked = ask(url, { method: request.method, headers, agent }, async (answer) => {
    const status = answer.statusCode ?? 502;
    if (!/json/u.test(answer.headers["content-type"] ?? "")) {
      response.writeHead(status, answer.headers);
      answer.pipe(response);
      return;
    }
    // A registry names itself in what it says of a package; whoever asks here goes on asking here.
    const parts = [];
    for await (const part of answer) parts.push(part);
    const text = Buffer.concat(parts).toString("utf8").replaceAll(base.href, `http://${host}/`);
    response.writeHead(status, { "content-type": answer.headers["content-type"] });
    response.end(text);
  });
  asked.on("error", (cause) => {
    if (response.headersSent) response.destroy(cause);
    else response.writeHead(502).end(JSON.stringify({ error: cause.message }));
  });
  response.on("close", () => asked.destroy());
  asked.end();
}
