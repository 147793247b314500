import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import type { AppVersion, KeptFile } from "../../src/shell/kept-copy.ts";
import { HOST_FILES } from "./files.ts";

const WORKER = "sw.js";

const SOURCE = fileURLToPath(new URL("../../src/shell/service-worker.ts", import.meta.url));

/** Read by the server, not by the app. */
const NOT_KEPT = [WORKER, ...Object.keys(HOST_FILES)];

/**
 * Builds the service worker and writes into it which files the app consists of. vite-plugin-pwa would do it with 300 packages
 * more, and Workbox fetches each model again that the page has just fetched.
 */
export function offline(): Plugin {
  return {
    name: "offline",
    apply: "build",
    writeBundle: {
      order: "post",
      async handler({ dir = "dist" }) {
        await buildWorker(dir, versionIn(dir));
      },
    },
  };
}

/** On its own: a script that it shares with the page would have to be fetched before it can keep anything. */
async function buildWorker(folder: string, version: AppVersion): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { __APP_VERSION__: JSON.stringify(version) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      lib: { entry: SOURCE, formats: ["iife"], name: "worker", fileName: () => WORKER },
    },
  });
}

function versionIn(folder: string): AppVersion {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .filter((path) => !NOT_KEPT.includes(path))
    .sort()
    .map((path) => keptFile(folder, path));
  const name = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
  return { name, files };
}

function keptFile(folder: string, path: string): KeptFile {
  const content = readFileSync(join(folder, path));
  return { path, bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") };
}
