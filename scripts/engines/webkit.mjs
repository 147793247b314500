// @ts-check
// Debian's WebKitGTK, which resembles what iPhones have, driven by its own WebDriver.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** @typedef {import("./open.mjs").Engine} Engine */

const PORT = 4783;

/** Longest that one question to the page may take, milliseconds. */
const ANSWER_MS = 300_000;

/** Without a graphics card: no compositing, no shared buffers, all drawn by the processor. */
const ENVIRONMENT = {
  WEBKIT_DISABLE_COMPOSITING_MODE: "1",
  WEBKIT_DISABLE_DMABUF_RENDERER: "1",
  LIBGL_ALWAYS_SOFTWARE: "1",
  LANG: "en_US.UTF-8",
};

/**
 * The path of the browser that the driver starts; null where it is not installed.
 * @returns {string | null}
 */
export function findMiniBrowser() {
  for (const folder of ["/usr/lib", "/usr/libexec"]) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) {
      for (const version of ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"]) {
        const path = join(folder, name, version, "MiniBrowser");
        if (existsSync(path)) return path;
      }
    }
  }
  return null;
}

/**
 * Starts it.
 * @returns {Promise<Engine>}
 */
export async function openWebkit() {
  const binary = findMiniBrowser();
  if (binary === null) throw new Error("There is no MiniBrowser of WebKitGTK.");
  // A group of its own, so that nothing is left behind: a driver that is refuses every further session.
  const driver = spawn("dbus-run-session", ["--", "xvfb-run", "-a", "WebKitWebDriver", `--port=${PORT}`], {
    detached: true,
    stdio: "ignore",
    env: { ...process.env, ...ENVIRONMENT },
  });
  const end = () => void (driver.pid !== undefined && process.kill(-driver.pid, "SIGKILL"));
  const broken = () => {
    end();
    process.exit(1);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, broken);
  try {
    await isListening();
    const { sessionId, capabilities } = await ask("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } } },
    });
    const at = `/session/${sessionId}`;
    await ask("POST", `${at}/timeouts`, { script: ANSWER_MS, pageLoad: ANSWER_MS });
    return {
      name: "WebKitGTK",
      version: capabilities.browserVersion,
      go: (url) => ask("POST", `${at}/url`, { url }),
      async run(question, ...args) {
        const script = `const done = arguments[arguments.length - 1];
          Promise.resolve((${question})(...[...arguments].slice(0, -1)))
            .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const { value, error } = await ask("POST", `${at}/execute/async`, { script, args });
        if (error !== undefined) throw new Error(error);
        return value;
      },
      async close() {
        await ask("DELETE", at).catch(() => undefined);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

async function isListening() {
  // On a busy machine the display alone takes ten seconds to start.
  for (let tries = 0; tries < 300; tries++) {
    try {
      await ask("GET", "/status");
      return;
    } catch {
      await wait(200);
    }
  }
  throw new Error("WebKitWebDriver does not answer.");
}

/**
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<any>}
 */
async function ask(method, path, body) {
  const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  const { value } = /** @type {any} */ (await answer.json());
  if (!answer.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`);
  return value;
}
