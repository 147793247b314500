// @ts-check
// The built app, made when it is missing or older than what it is made of.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./setup.mjs";

const MADE_OF = [
  "index.html",
  "src",
  "public",
  "models",
  "vite.config.ts",
  "scripts/hosting",
  "scripts/templates-plugin.ts",
  "scripts/markdown-plugin.ts",
  "package-lock.json",
];

/** Builds the app into dist unless it is there and up to date. Writes nothing on standard output. */
export async function ensureBuilt() {
  if (isFresh()) return;
  const { build } = await import("vite");
  await build({ root: ROOT, logLevel: "error" });
}

/**
 * Serves the built app until `close` is called.
 * @param {number} port the first port to try
 * @param {string} [host] the address to listen at, this machine's own alone unless said
 * @param {{https?: {key: string, cert: string}, files?: Record<string, {type: string, content: string}>}} [more] a
 *   certificate to serve it over https with, and files by their path that are not part of the app
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export async function serveBuilt(port, host, { https, files = {} } = {}) {
  const { preview } = await import("vite");
  const server = await preview({
    root: ROOT,
    logLevel: "error",
    preview: { port, host, open: false, https },
    plugins: [
      { name: "more-files", configurePreviewServer: ({ middlewares }) => void middlewares.use(send) },
    ],
  });
  const { local = [], network = [] } = server.resolvedUrls ?? {};
  const [address = `http://localhost:${port}/`] = host === undefined ? local : [...network, ...local];
  return { address, close: () => server.close() };

  /** @type {import("vite").Connect.NextHandleFunction} */
  function send({ url = "" }, answer, next) {
    const file = files[url];
    if (file === undefined) next();
    else answer.setHeader("Content-Type", file.type).end(file.content);
  }
}

function isFresh() {
  const built = join(ROOT, "dist/index.html");
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  return MADE_OF.every((name) => newest(join(ROOT, name)) < mtimeMs);
}

/**
 * Time of the latest change in a file or folder, in milliseconds; 0 when there is none.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
