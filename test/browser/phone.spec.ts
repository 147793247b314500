import { spawn } from "node:child_process";
import decodeQR from "qr/decode.js";
import { counter, startWithCamera } from "./support/app.ts";
import type { Shot } from "./support/film-spec.ts";
import { webcamFilm } from "./support/films.ts";
import { expect, test, webcam } from "./support/launch.ts";

const still = (at: "rest" | "top", seconds: number): Shot => ({
  kind: "figure",
  exercise: "bridge",
  plan: { repetitions: [{}] },
  still: { at, seconds },
});

test("the address in the code that npm start -- --host prints opens the app on another device, with its camera", {
  tag: "@clock",
}, async ({ open }) => {
  const film = await webcamFilm(still("rest", 3), still("top", 2.5), still("rest", 3));
  const server = spawn(process.execPath, ["scripts/start.mjs", "--host", "--port=4375"]);
  try {
    let printed = "";
    server.stdout.on("data", (text) => {
      printed += text;
    });
    await expect.poll(() => printed, { timeout: 30_000 }).toContain("plumbline-root.crt");
    const coded = new URL(readCode(printed));
    expect(coded.protocol).toBe("https:");
    expect(printed).toContain(`Plumbline is at ${coded} `);
    // Another address of this machine, as no test reaches out of it.
    coded.hostname = "127.0.0.2";
    const page = await open({ from: coded.href, at: "#/bridge", args: webcam(film) });
    expect(await page.evaluate(() => isSecureContext && crossOriginIsolated)).toBe(true);
    await startWithCamera(page);
    await expect(counter(page)).toHaveText("1", { timeout: 40_000 });
    const root = await page.request.get(`${coded.href}plumbline-root.crt`);
    expect(root.headers()["content-type"]).toBe("application/x-x509-ca-cert");
    expect(await root.text()).toContain("BEGIN CERTIFICATE");
  } finally {
    server.kill();
  }
});

/** What the code of coloured blanks on a terminal says: two a module, bright ones are light. */
function readCode(printed: string): string {
  const start = String.fromCharCode(27);
  const modules = printed
    .split("\n")
    .filter((line) => line.startsWith(`${start}[`))
    .map((line) =>
      line
        .split("  ")
        .slice(0, -1)
        .map((cell) => !cell.endsWith("[40m")),
    );
  const SCALE = 4;
  const [width, height] = [(modules[0]?.length ?? 0) * SCALE, modules.length * SCALE];
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isLight = modules[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)] ?? true;
      data.fill(isLight ? 255 : 0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return decodeQR({ width, height, data });
}
