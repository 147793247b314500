// @ts-check
// `npm start`: installs what is missing, builds the app and serves it: on this computer alone, or with --host over https to
// the devices of one's own network.
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
const ADVICE =
  'open it, choose an exercise, and start in front of the camera or press "Try without a camera". Ctrl+C ends it.';
if (host === undefined) {
  const { address } = await serveBuilt(port);
  console.log(`Plumbline is at ${address} - ${ADVICE}`);
} else {
  await serveNetwork(host);
}

/**
 * Over https, without which browsers give no camera to a page of another device.
 * @param {string} host
 */
async function serveNetwork(host) {
  const [{ serveSecurely }, { encodeQR }] = await Promise.all([import("./https/serve.mjs"), import("qr")]);
  const { addresses, root } = await serveSecurely(port, host);
  const [address = "", ...others] = addresses;
  console.log(encodeQR(address, "term"));
  console.log(`Plumbline is at ${address} - scan the code with your phone, or ${ADVICE}`);
  if (others.length > 0) console.log(`Also at ${others.join(" and ")}`);
  console.log(
    "The phone warns once that it does not know this computer: go on to the page. Trusting it for good, " +
      `which keeping the app offline needs: docs/phone.md, with ${root}`,
  );
}

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
