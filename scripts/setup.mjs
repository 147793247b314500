// @ts-check
// What has to be there before anything else can run. Node's own modules only: the packages may be missing.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project, absolute. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const NODE_NEEDED = [20, 19];

/** Ends the process with one sentence when Node is too old (Vite needs 20.19). */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = NODE_NEEDED;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  fail(`Plumbline needs Node ${NODE_NEEDED.join(".")} or later; this is Node ${process.versions.node}.`);
}

/** Installs the packages that package-lock.json names, unless they are there already. */
export function installPackages() {
  if (packagesAreInstalled()) return;
  console.log("Installing packages (this once, about a minute) ...");
  const { status, error } = npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status !== 0) {
    fail(`The packages could not be installed${error ? ` (${error.message})` : ""}. Is the network there?`);
  }
}

/**
 * Ends the process with a sentence on standard error.
 * @param {string} sentence
 * @returns {never}
 */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** True when node_modules holds just the versions that package-lock.json names. */
function packagesAreInstalled() {
  const wanted = readPackages("package-lock.json");
  const present = readPackages("node_modules/.package-lock.json");
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === "") return true;
    const found = present[path];
    // Optional packages are for other systems too; npm leaves those out.
    return found === undefined ? optional === true || devOptional === true : found.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, optional?: boolean, devOptional?: boolean}> | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), "utf8")).packages ?? null;
  } catch {
    return null;
  }
}

/** @param {string[]} args */
function npm(args) {
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const options = { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] };
  const own = process.env.npm_execpath;
  if (own?.endsWith("js")) return spawnSync(process.execPath, [own, ...args], options);
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}
