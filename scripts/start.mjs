// @ts-check
// `npm start`: installs what is missing, builds the app and serves it.
import util from "node:util";
import { ensureBuilt, serveBuilt } from "./build.mjs";
import { fail, installPackages, requireNode } from "./setup.mjs";

requireNode();
const { host, port } = readOptions();
installPackages();
try {
  await ensureBuilt();
} catch (error) {
  fail(`The app could not be built: ${error instanceof Error ? error.message : error}`);
}
const { address } = await serveBuilt(port, host);
console.log(
  `Plumbline is at ${address} - open it, choose an exercise, and start in front of the webcam or press ` +
    `"Try without a camera". Ctrl+C ends it.`,
);

function readOptions() {
  try {
    const { values } = util.parseArgs({
      // `--host` alone means every address of this machine, as in Vite.
      args: process.argv.slice(2).map((arg) => (arg === "--host" ? "--host=0.0.0.0" : arg)),
      options: { host: { type: "string" }, port: { type: "string", default: "4173" } },
    });
    return { host: values.host, port: Number(values.port) };
  } catch (error) {
    return fail(
      `${error instanceof Error ? error.message : error} Known: --host, --host=ADDRESS, --port=NUMBER.`,
    );
  }
}
