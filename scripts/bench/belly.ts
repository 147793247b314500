import { BellyTracker } from "../../src/belly/tracker.ts";
import { isBellySeen } from "../../src/pose/belly.ts";
import { quietBreath } from "../../test/belly/run.ts";
import { Scene } from "../../test/belly/scene.ts";
import { drawn } from "../../test/belly/still.ts";
import { median, quantile, say } from "./say.ts";

/** A trunk as a camera of 1280 by 720 pixels shows it from two metres. */
const TRUNK = 300;

/** Following the belly may cost so much a picture, milliseconds. */
const BUDGET = 1.5;

const FPS = 15;
const SECONDS = 40;

/**
 * What the belly costs a picture in the worker once its pixels are read, milliseconds: while it is followed, and the longest look at
 * the first breaths. The same code in the same engine as in Chromium; reading the pixels there (`VideoFrame.copyTo`) comes to it.
 */
export function benchBelly() {
  const still = drawn({ trunk: TRUNK, shirt: 90, behind: 150, seed: 1 });
  const { width, height } = still;
  const followed: number[] = [];
  const looks: number[] = [];
  for (const warm of [true, false]) {
    const scene = new Scene({ still, belly: quietBreath() });
    const tracker = new BellyTracker();
    for (let i = 0; i < SECONDS * FPS; i++) {
      const t = i / FPS;
      const keypoints = scene.keypoints(t);
      let began = performance.now();
      const part = tracker.note(t, keypoints, width, height);
      const noted = performance.now() - began;
      const region = part && scene.region(t, part);
      began = performance.now();
      const belly = tracker.look(t, region);
      const took = noted + performance.now() - began;
      if (!warm) (isBellySeen(belly) ? followed : looks).push(took);
    }
  }
  const bellyMs = median(followed);
  const bellyFindMs = Math.max(...looks);
  say(`\n${"The belly, 1280x720".padEnd(27)} median ms worst 1 %`);
  say(
    `  ${"followed".padEnd(25)} ${bellyMs.toFixed(2).padStart(9)} ${quantile(followed, 0.99).toFixed(2).padStart(9)}`,
  );
  say(`  ${"found, once".padEnd(25)} ${bellyFindMs.toFixed(0).padStart(9)}`);
  return { bellyMs, bellyFindMs, isQuick: bellyMs <= BUDGET };
}
