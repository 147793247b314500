import { readFileSync } from "node:fs";
import type { BrowserContext } from "playwright/test";
import type { Recording } from "../../../src/pose/recording.ts";

/** How a posed worker answers; told through the page by `behave`. */
export type Behaviour = "well" | "hang" | "throw" | "out-of-memory" | "context-lost" | "wrong-numbers";

/** What the posed worker is made with: joints of a bridge done over and over, and its picture's size. */
interface Posed {
  readonly frames: readonly (readonly [t: number, keypoints: readonly (readonly number[])[]])[];
  readonly width: number;
  readonly height: number;
}

/** The repetitions of the recording that are done over and over, seconds. */
const FROM = 5.2;
const TO = 23.9;

function posed(): Posed {
  const text = readFileSync("fixtures/bridge/bridge.clean.json", "utf8");
  const { frames, width, height } = JSON.parse(text) as Recording;
  const loop = frames.filter(({ t }) => t >= FROM && t < TO);
  return { width, height, frames: loop.map(({ t, keypoints }) => [t - FROM, keypoints ?? []]) };
}

/**
 * Runs in place of the pose worker and speaks as it does (Comlink's messages): sees somebody do bridges, whatever the
 * picture shows, at the clock's pace.
 */
function work({ frames, width, height }: Posed): void {
  let behaviour: Behaviour = "well";
  const length = (frames.at(-1)?.[0] ?? 0) + 0.04;
  const names = { throw: "Error", "out-of-memory": "RangeError", "context-lost": "worker-lost" } as const;
  const fail = (name: string) => ({
    type: "HANDLER",
    name: "throw",
    value: { isError: true, value: { name, message: "injected", stack: "" } },
  });
  const raw = (value: unknown) => ({ type: "RAW", value });
  // biome-ignore lint/suspicious/noExplicitAny: as Comlink sends it.
  const estimate = (image: any) => {
    const [w, h] = [image.displayWidth ?? image.width, image.displayHeight ?? image.height];
    image.close();
    if (behaviour === "hang") return null;
    if (behaviour === "wrong-numbers") return fail("wrong-numbers");
    if (behaviour !== "well") return fail(names[behaviour]);
    const t = (Date.now() / 1000) % length;
    const keypoints = frames.findLast(([at]) => at <= t)?.[1] ?? frames[0]?.[1] ?? [];
    const scale = Math.min(w / width, h / height);
    return raw({ keypoints: keypoints.map(([x = 0, y = 0, s]) => [x * scale, y * scale, s]), ms: 40 });
  };
  new BroadcastChannel("posed").onmessage = ({ data }) => {
    behaviour = data;
  };
  self.onmessage = ({ data: { id, type, path, argumentList } }) => {
    if (type !== "APPLY") return;
    const args = (argumentList ?? []).map(({ value }: { value: unknown }) => value);
    const [call] = path;
    let answer: object | null = raw(undefined);
    if (call === "load") {
      const backend = args[2].without.includes("webgl") ? "wasm" : "webgl";
      answer = raw({ model: args[0], backend, poseMs: 40, apart: 0.004, wrong: [] });
    } else if (call === "countPeople") answer = raw(1);
    else if (call === "estimate") answer = estimate(args[0]);
    if (answer !== null) self.postMessage({ ...answer, id });
  };
}

/** Puts the posed worker in place of the app's own. */
export async function poseWorkers(context: BrowserContext): Promise<void> {
  const body = `(${work.toString()})(${JSON.stringify(posed())});`;
  // With the headers of the app's own: an isolated page takes no other worker.
  await context.route(/pose\.worker-.*\.js$/, async (route) =>
    route.fulfill({ response: await route.fetch(), body }),
  );
}
