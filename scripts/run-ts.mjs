// Runs a TypeScript script through Vite, because the registry of exercises is a Vite glob: `run-ts.mjs FILE.ts args…`.
// Standard output belongs to the script alone.
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [file, ...args] = process.argv.slice(2);

if (file === undefined) {
  console.error("Say which script to run: node scripts/run-ts.mjs FILE.ts");
  process.exit(2);
}
if (!existsSync(resolve(root, "node_modules/vite"))) {
  console.error(
    "The packages are not installed yet. Run `npm ci` first (`npm start` and `npm test` do it by themselves).",
  );
  process.exit(2);
}

process.stdout.on("error", (error) => {
  // The reader of the pipe has seen enough.
  if (/** @type {NodeJS.ErrnoException} */ (error).code === "EPIPE") process.exit();
  throw error;
});
// What a script builds is the app as it is given away: Vite would take the mode that it runs the script in.
process.env.NODE_ENV = "production";
const { runnerImport } = await import("vite");
const script = resolve(root, file);
process.argv = [process.argv[0], script, ...args];
await runnerImport(script, { configFile: false, root, logLevel: "silent" });
