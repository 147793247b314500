import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { framed } from "../../demonstration/framing.ts";
import { simulate } from "../../demonstration/simulate.ts";
import { parseRecording, type Recording } from "../../pose/recording.ts";
import { judgeRecording } from "../../rules/judge-recording.ts";
import { exercise } from "./index.ts";
import { turnOf } from "./turn.ts";

const read = (name: string) => parseRecording(readFileSync(`fixtures/${name}.json`, "utf8"));
const judged = (name: string) => judgeRecording(exercise, read(`trunk-rotation/trunk-rotation.${name}`));
const faultsOf = (name: string) => judged(name).repetitions.map(({ faults }) => faults.map(({ id }) => id));
const sidesOf = (name: string) => judged(name).repetitions.map(({ side }) => side);

/** The recording with both wrists lower by half of the trunk: about 1.3 shoulder widths from the shoulders, still together. */
function withLowHands(name: string): Recording {
  const recording = read(`trunk-rotation/trunk-rotation.${name}`);
  const frames = recording.frames.map((frame) => {
    const [shoulder = 0, hip = 0] = [frame.keypoints[5]?.[1], frame.keypoints[11]?.[1]];
    const lower = (i: number) => (i === 9 || i === 10 ? 0.55 * (hip - shoulder) : 0);
    const keypoints = frame.keypoints.map(([x, y, score], i): [number, number, number] => [
      x,
      y + lower(i),
      score,
    ]);
    return { ...frame, keypoints };
  });
  return { ...recording, frames };
}

/** Somebody who sits and looks far to the left and right by turns, every second and a half, shoulders still. */
function lookingAround(): Recording {
  const recording = read("trunk-rotation/trunk-rotation.clean");
  const still = recording.frames.filter(({ t }) => t > 3.9 && t < 4.9);
  const frames = Array.from({ length: 20 }, (_, round) =>
    still.map((frame) => {
      const t = frame.t + round;
      const aside = 60 * Math.sign(Math.sin((t * Math.PI) / 1.5));
      // Nose, eyes and ears are the first five keypoints.
      const keypoints = frame.keypoints.map(([x, y, score], i): [number, number, number] => [
        i < 5 ? x + aside * (i === 0 ? 0.5 : 0.3) : x,
        y,
        score,
      ]);
      return { t, keypoints };
    }),
  ).flat();
  return { ...recording, frames };
}

describe("the upper trunk rotation", () => {
  it("counts each turn with the person's own side and finds no fault in clean ones", () => {
    expect(faultsOf("clean")).toEqual([[], [], [], [], []]);
    expect(sidesOf("clean")).toEqual(["left", "right", "left", "right", "left"]);
    expect(faultsOf("clean-noisy")).toEqual([[], [], [], []]);
    expect(sidesOf("clean-noisy")).toEqual(["left", "right", "left", "right"]);
  });

  it("names a small turn, hips that go along, and leaning", () => {
    expect(faultsOf("faults-a")).toEqual([[], ["short-rotation"], ["hips-turning"], ["leaning"]]);
  });

  it("names open arms, a missing stay, and a rushed turn", () => {
    expect(faultsOf("faults-b")).toEqual([[], ["arms-open"], ["short-hold"], ["rushed"]]);
  });

  it("does not ask for crossed arms where the arms are lower", () => {
    const recording = read("trunk-rotation/trunk-rotation.faults-b");
    const { repetitions } = judgeRecording(exercise, recording, "arms-lower");
    expect(repetitions[1]?.faults).toEqual([]);
    expect(repetitions[1]?.notSeen).toEqual([]);
  });

  it("blames nobody for hands that lie together but are guessed too low", () => {
    const { repetitions } = judgeRecording(exercise, withLowHands("clean"));
    expect(repetitions).toHaveLength(judged("clean").repetitions.length);
    for (const { faults, notSeen } of repetitions) {
      expect(faults).toEqual([]);
      expect(notSeen).toEqual(["arms-open"]);
    }
  });

  it("does not count a half-hearted start", () => {
    expect(sidesOf("attempt-and-pause")).toEqual(["left", "right", "left"]);
  });

  it.each([-20, 0, 20])(
    "counts both sides when the middle is passed without a rest, camera %i° off",
    (yaw) => {
      const recording = simulate(exercise.motion, {
        exercise: exercise.meta.id,
        view: "front",
        camera: framed(exercise.motion, { yaw, aspect: 16 / 9, fill: 0.5 }),
        plan: {
          entrance: true,
          repetitions: [1.5, 0, 0, 0].map((pause) => ({ pause })),
        },
        seed: 1,
      });
      const { repetitions } = judgeRecording(exercise, recording);
      expect(repetitions.map(({ side }) => side)).toEqual(["left", "right", "left", "right"]);
    },
  );

  it.each([65, 90])("counts and names short turns that are held, camera %i° off the front", (yaw) => {
    const short = { faults: [{ id: "short-rotation" as const, severity: 1 }] };
    for (const seed of [1, 2]) {
      const recording = simulate(exercise.motion, {
        exercise: exercise.meta.id,
        view: "front",
        camera: framed(exercise.motion, { yaw, aspect: 16 / 9, fill: 0.66, tilt: 8 }),
        plan: { entrance: true, repetitions: [{}, short, {}, short] },
        seed,
      });
      const { repetitions } = judgeRecording(exercise, recording);
      const named = repetitions.map(({ faults }) => faults.map(({ id }) => id));
      expect(named).toEqual([[], ["short-rotation"], [], ["short-rotation"]]);
    }
  });

  it.each([
    ["left", 0, ["left-smaller"]],
    ["right", 1, ["right-smaller"]],
    ["neither side", null, []],
  ] as const)("remarks at the set's end on short turns to %s", (_side, short, expected) => {
    const repetitions = [0, 1, 2, 3].map((i) => ({
      faults: i % 2 === short ? [{ id: "short-rotation", severity: 1 }] : [],
    }));
    const plan = { entrance: true, repetitions };
    const recording = simulate(exercise.motion, { exercise: exercise.meta.id, view: "front", plan, seed: 3 });
    const seen = judgeRecording(exercise, recording).repetitions;
    expect(seen.map(({ side }) => side)).toEqual(["left", "right", "left", "right"]);
    expect(exercise.remarksOn?.(seen)).toEqual(expected);
    // One turn a side proves nothing.
    expect(exercise.remarksOn?.(seen.slice(0, 2))).toEqual([]);
  });

  it("counts nobody who only looks around", () => {
    expect(judgeRecording(exercise, lookingAround()).repetitions).toEqual([]);
  });

  it("counts nobody who stands, walks, squats or leans back on a chair", () => {
    for (const file of [
      "none/none.walking",
      "none/none.squats",
      "none/none.sit-to-stand",
      "back-extension/back-extension.clean",
    ]) {
      expect(judgeRecording(exercise, read(file)).repetitions, file).toEqual([]);
    }
  });

  it("cannot tell a turn when the shoulders or both of nose and arms are hidden", () => {
    const rest = { width: 0.7, nose: 0, arms: 0 };
    expect(turnOf({ width: null, nose: 0.1, arms: 0.1 }, rest)).toBeNull();
    expect(turnOf({ width: 0.5, nose: null, arms: null }, rest)).toBeNull();
  });

  it("measures a turn against a camera that stands off the front", () => {
    const at = (turn: number) => {
      const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
      return { width: 0.7 * cos, nose: 0.22 * sin, arms: 0.26 * sin };
    };
    expect(turnOf(at(-15 + 40), at(-15))).toBeGreaterThan(34);
    expect(turnOf(at(-15 + 40), at(-15))).toBeLessThan(46);
    expect(turnOf(at(-15 - 40), at(-15))).toBeLessThan(-34);
    expect(turnOf(at(-15 - 40), at(-15))).toBeGreaterThan(-46);
  });

  it("gives clean turns at least 90 on average and each plain fault 55 to 80", () => {
    const clean = judged("clean").repetitions.map(({ score }) => score ?? 0);
    expect(clean.reduce((a, b) => a + b, 0) / clean.length).toBeGreaterThanOrEqual(90);
    for (const file of ["faults-a", "faults-b"]) {
      for (const { score } of judged(file).repetitions.slice(1)) {
        expect(score).toBeGreaterThanOrEqual(55);
        expect(score).toBeLessThanOrEqual(80);
      }
    }
  });
});
