import { describe, expect, test } from "vitest";
import { simulate } from "../../src/demonstration/simulate.ts";
import { EXERCISES, exerciseById } from "../../src/exercises/registry.ts";
import { breathingPause, workoutSteps } from "../../src/plan/steps.ts";
import type { BellyFrame } from "../../src/pose/belly.ts";
import { poseFromPixels } from "../../src/pose/pose.ts";
import { keypointsOf } from "../../src/pose/recording.ts";
import { problem } from "../../src/workout/problems.ts";
import { guidedStepOf, isWatched } from "../../src/workout/progress.ts";
import { quietSeconds } from "../../src/workout/quiet-breaths.ts";
import { Played } from "./played.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const DRAWING_IN = exerciseById("drawing-in");
if (DRAWING_IN === null) throw new Error("Drawing-in is missing.");
const { meta, motion } = DRAWING_IN;

/** The figure on its back that breathes quietly. */
const QUIET = simulate(motion, {
  exercise: meta.id,
  view: "side",
  plan: { repetitions: [{ pause: 90 }] },
  seed: 3,
  fps: 10,
  belly: true,
}).frames;

/** Someone lies there and breathes for so many seconds, or until the pause is over; `belly` is what the pixels show in place of it. */
function breathes(played: Played, seconds: number, belly?: BellyFrame): Played {
  const begun = played.t;
  for (const frame of QUIET) {
    if (frame.t > seconds || played.phase === "finished") break;
    played.t = begun + frame.t;
    const keypoints = keypointsOf(frame);
    const pose = keypoints === null ? null : poseFromPixels(keypoints, 720);
    const seen = belly ?? frame.belly;
    played.frame(pose, played.t, seen === undefined ? {} : { belly: seen });
  }
  return played;
}

const IN_AND_OUT = ["Breathe in", "Slowly out"];

describe("A pause of five quiet breaths", () => {
  test("is led by the own breath where the belly is seen: each is counted, and none is asked for", () => {
    const played = breathes(new Played(breathingPause(meta)).start(), 80).wait(10);
    expect(played.phase).toBe("finished");
    expect(played.words).toEqual([
      "Lie on your back, knees bent, side to the camera. Breathe quietly.",
      "Five quiet breaths",
      "I see your breath. Breathe as you like, I count",
      "Breath two",
      "Breath three",
      "Breath four",
      "Breath five",
      "That was it. Stay as long as you like",
    ]);
    const breaths = played.of("quiet-breath").filter(({ turn }) => turn === "in");
    expect(breaths.map(({ number, by }) => [number, by])).toEqual([1, 2, 3, 4, 5].map((n) => [n, "own"]));
    expect([played.workout.progress.sets, played.of("repetition")]).toEqual([[], []]);
    // As long as the figure's own breaths are.
    const took = (breaths[4]?.t ?? 0) - (breaths[0]?.t ?? 0);
    expect(Math.abs(took - 4 * 3.8)).toBeLessThan(2);
  });

  test("is led by the clock where the belly cannot be seen, which is said", () => {
    const played = breathes(new Played(breathingPause(meta)).start(), 80, { unseen: "too-plain" }).wait(10);
    expect(played.words).toEqual([
      "Lie on your back, knees bent, side to the camera. Breathe quietly.",
      "Five quiet breaths",
      "I can't see your breath, so the clock leads. Breathe in",
      "Slowly out",
      ...[2, 3, 4, 5].flatMap(() => IN_AND_OUT),
      "That was it. Stay as long as you like",
    ]);
  });

  test("goes on by the clock when the camera goes away, and nobody is looked at any more", () => {
    const played = breathes(new Played(breathingPause(meta)).start(), 15);
    expect(isWatched(played.workout.progress)).toBe(true);
    played.give({ type: "failed", problem: problem("camera-unplugged") });
    expect(isWatched(played.workout.progress)).toBe(false);
    played.wait(60);
    expect(played.phase).toBe("finished");
    expect(played.of("quiet-breath").at(-1)).toMatchObject({ number: 5, turn: "out", by: "clock" });
  });

  test.each(["none", "black"] as const)(
    "goes on by the clock when the camera shows nothing: %s",
    (trouble) => {
      const played = breathes(new Played(breathingPause(meta)).start(), 15);
      played.give({ type: "pictures", trouble }).wait(60);
      expect(played.phase).toBe("finished");
      expect(played.of("pictures-lost")).toEqual([]);
    },
  );

  test("taken up after a reload begins anew", () => {
    const played = breathes(new Played(breathingPause(meta)).start(), 15)
      .reload()
      .takeUp();
    expect(played.workout.progress.phase).toMatchObject({ is: "breathing", breaths: { number: 0 } });
  });
});

describe("Today's session ends with one", () => {
  const order = (exercise: string) => ({ exercise, variant: null, sets: 1, repetitions: 1, holdSeconds: 3 });
  const lastOf = (...ids: string[]) => workoutSteps(ids.map(order), METAS).at(-1);

  test("by the own breath where drawing-in was done in it, whose picture is set up, else by the clock", () => {
    expect(lastOf("bridge", "drawing-in")).toMatchObject({ breaths: 5, watchedAs: "drawing-in" });
    expect(lastOf("bridge")).not.toHaveProperty("watchedAs");
  });

  test("which takes the seconds that are told, and looks at nobody", () => {
    const step = lastOf("bridge");
    const played = new Played(step === undefined ? [] : [step]).start();
    const begun = played.t;
    expect(guidedStepOf(played.workout.progress)?.seconds).toBe(quietSeconds(5));
    expect(isWatched(played.workout.progress)).toBe(false);
    played.until(() => played.phase === "finished");
    expect(Math.abs(played.t - begun - quietSeconds(5))).toBeLessThan(1.5);
    expect(played.words).not.toContain("I can't see your breath, so the clock leads. Breathe in");
  });
});
