import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { framed } from "../../demonstration/framing.ts";
import { simulate } from "../../demonstration/simulate.ts";
import type { BellyFrame } from "../../pose/belly.ts";
import { poseFromPixels } from "../../pose/pose.ts";
import { keypointsOf, parseRecording, type Recording } from "../../pose/recording.ts";
import { judgeRecording } from "../../rules/judge-recording.ts";
import { advance, startRun } from "../../rules/runner.ts";
import { exercise } from "./index.ts";
import { motion } from "./motion.ts";

const recorded = (name: string) =>
  parseRecording(readFileSync(`fixtures/drawing-in/drawing-in.${name}.json`, "utf8"));
const judged = (recording: Recording) => judgeRecording(exercise, recording);
const faultsOf = (name: string) =>
  judged(recorded(name)).repetitions.map(({ faults }) => faults.map(({ id }) => id));

/** The recording with the person gone from the picture between two times. */
function gone(recording: Recording, from: number, to: number): Recording {
  const frames = recording.frames.map((frame) =>
    frame.t >= from && frame.t <= to ? { ...frame, keypoints: [] as [] } : frame,
  );
  return { ...recording, frames };
}

/** The recording with another belly throughout. */
function change(recording: Recording, belly: BellyFrame): Recording {
  return { ...recording, frames: recording.frames.map((frame) => ({ ...frame, belly })) };
}

describe("drawing-in", () => {
  it("counts each led hold and finds no fault in clean ones", () => {
    expect(faultsOf("clean")).toEqual([[], [], [], [], []]);
    expect(faultsOf("clean-noisy")).toEqual([[], [], [], []]);
  });

  it("counts a hold with lifted hips or a lifted head, and names the one that it was", () => {
    expect(faultsOf("faults-a")).toEqual([[], ["hips-lifting"], ["head-lifted"]]);
  });

  it("names long legs and restless ones", () => {
    expect(faultsOf("faults-b")).toEqual([[], ["legs-straight"], ["moving"]]);
  });

  it("sees no restless legs in a body that lies still, where the picture and the body in space are believed in turn", () => {
    const yaws = fc.integer({ min: 14, max: 42 });
    fc.assert(
      fc.property(yaws, fc.nat(), (yaw, seed) => {
        const camera = framed(motion, { aspect: 16 / 9, fill: 0.7, tilt: 12, yaw });
        const plan = { repetitions: [{ hold: 5 }, { hold: 5 }] };
        const recording = simulate(motion, {
          exercise: "drawing-in",
          view: "side",
          camera,
          plan,
          seed,
          fps: 12,
        });
        const { repetitions } = judged(recording);
        expect(repetitions.length).toBe(2);
        expect(repetitions.flatMap(({ faults }) => faults.filter(({ id }) => id === "moving"))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it("takes the times of a repetition from the guide", () => {
    const recording = recorded("clean");
    const labels = recording.labels?.reps ?? [];
    for (const [i, { start, peak, end, hold }] of judged(recording).repetitions.entries()) {
      expect(Math.abs(start - (labels[i]?.start ?? 0))).toBeLessThan(0.2);
      expect(Math.abs(peak - (labels[i]?.peak ?? 0))).toBeLessThan(0.2);
      expect(Math.abs((hold ?? 0) - (labels[i]?.hold ?? 0))).toBeLessThan(0.2);
      expect(Math.abs(end - (labels[i]?.end ?? 0))).toBeLessThan(0.6);
    }
  });

  it("counts nothing without a guide: there is nothing to see", () => {
    const { guide: _, ...unled } = recorded("clean");
    expect(judged(unled).repetitions).toEqual([]);
  });

  it.each([5, 8, 10, 15, 30])(
    "tells by the belly alone when it is held in, in a film of %i pictures a second",
    (fps) => {
      const plan = { rest: 12, repetitions: [{ hold: 10 }, { hold: 4 }] };
      const { guide: _, ...film } = simulate(motion, {
        exercise: "drawing-in",
        view: "side",
        plan,
        seed: 1,
        fps,
        belly: true,
      });
      const { repetitions } = judged(film);
      expect(repetitions.map(({ faults }) => faults.map(({ id }) => id))).toEqual([[], ["let-go-early"]]);
    },
  );

  it("pauses the hold while the person is out of the picture", () => {
    const recording = recorded("clean");
    const whole = judged(recording).repetitions[1]?.hold ?? 0;
    const { repetitions } = judged(gone(recording, 24, 26));
    expect(repetitions).toHaveLength(5);
    expect((repetitions[1]?.hold ?? 0) - (whole - 2)).toBeCloseTo(0, 0);
  });

  it("does not count a hold whose posture was left altogether", () => {
    const { repetitions, partials } = judged(gone(recorded("clean"), 22.5, 29.4));
    expect(repetitions).toHaveLength(4);
    expect(partials.map(({ isStill }) => isStill)).toEqual([undefined]);
  });

  it("does not count a led hold that somebody stands through", () => {
    const standing = parseRecording(readFileSync("fixtures/none/none.walking.json", "utf8"));
    const guide: Recording["guide"] = [
      { t: 0.2, phase: "draw" },
      { t: 0.6, phase: "hold" },
      { t: 2.4, phase: "release" },
    ];
    expect(judged({ ...standing, guide }).repetitions).toEqual([]);
  });

  it("says while the breath is still held which fault it sees, and once", () => {
    const { frames, guide = [], height } = recorded("faults-a");
    let run = startRun(exercise, { variant: null });
    const told: { id: string; t: number }[] = [];
    for (const frame of frames) {
      const phase = guide.findLast(({ t }) => t <= frame.t)?.phase ?? null;
      const keypoints = keypointsOf(frame);
      const pose = keypoints === null ? null : poseFromPixels(keypoints, height);
      const result = advance(run, { t: frame.t, pose }, phase);
      run = result.run;
      for (const event of result.events) if (event.type === "fault") told.push(event);
    }
    expect(told.map(({ id }) => id)).toEqual(["hips-lifting", "head-lifted"]);
    expect((told[0]?.t ?? 0) - 23.84).toBeLessThan(2.5);
    expect((told[1]?.t ?? 0) - 38.04).toBeLessThan(2.5);
  });

  it("gives a hold with one plain fault 55 to 80", () => {
    for (const name of ["faults-a", "faults-b"]) {
      for (const { score } of judged(recorded(name)).repetitions.slice(1)) {
        expect(score).toBeGreaterThanOrEqual(55);
        expect(score).toBeLessThanOrEqual(80);
      }
    }
  });

  it("names what the belly did where the pixels show it, and times the hold by it", () => {
    expect(faultsOf("belly")).toEqual([[], ["belly-not-in"], ["let-go-early"], ["hips-tilting"], []]);
    const holds = judged(recorded("belly")).repetitions.map(({ hold }) => hold);
    expect(holds[0]).toBeGreaterThan(5.5);
    expect(holds[2]).toBeGreaterThan(2);
    expect(holds[2]).toBeLessThan(3.2);
    // One that never went in, and one beside hips that tilt, were not seen to stay in for any time.
    expect([holds[1], holds[3]]).toEqual([null, null]);
  });

  it("judges by stillness alone where the belly was not seen, and says of what it saw nothing", () => {
    const hidden = change(recorded("belly"), { unseen: "arm-over-belly" });
    const { repetitions } = judged(hidden);
    expect(repetitions.map(({ faults }) => faults)).toEqual([[], [], [], [], []]);
    for (const { notSeen, hold } of repetitions) {
      expect(notSeen).toEqual(["belly-not-in", "let-go-early", "hips-tilting"]);
      expect(hold).toBeNull();
    }
  });

  it("counts nothing where the belly is seen well and not even breath moves it", () => {
    const { repetitions, partials } = judged(change(recorded("belly"), { unseen: "no-movement" }));
    expect(repetitions).toEqual([]);
    expect(partials.map(({ isStill }) => isStill)).toEqual(Array(5).fill(true));
  });

  it.each([
    ["counts nothing either where that is found out late in a hold", [], 0],
    ["counts a hold where the belly was seen before, and is looked for anew in it", [[0, 11]], 1],
  ] as const)("%s", (_, seen, counted) => {
    const { frames, guide = [], ...rest } = recorded("belly");
    const from = guide.find(({ phase }) => phase === "hold")?.t ?? 0;
    const bellyAt = (t: number, own: BellyFrame | undefined): BellyFrame | undefined =>
      seen.some(([a, b]) => t >= a && t < b) ? own : { unseen: t < from + 5 ? "looking" : "no-movement" };
    const until = guide.filter(({ phase }) => phase === "draw")[1]?.t ?? 0;
    const first = frames
      .filter(({ t }) => t < until)
      .map(({ belly, ...frame }) => ({
        ...frame,
        belly: bellyAt(frame.t, belly) ?? { unseen: "looking" as const },
      }));
    const short = judged({ ...rest, guide: guide.filter(({ t }) => t < until), frames: first });
    expect([short.repetitions.length, short.partials.length]).toEqual([counted, 1 - counted]);
  });

  it("judges a recording of before the belly was looked at as it did", () => {
    const { frames, ...rest } = recorded("belly");
    const before = judged({ ...rest, frames: frames.map(({ belly: _, ...frame }) => frame) });
    expect(before.repetitions.map(({ faults, notSeen }) => [...faults, ...notSeen])).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    for (const { hold } of before.repetitions) expect(hold).toBeGreaterThan(5.8);
    expect(before.repetitions.map(({ checks }) => checks.length)).toEqual([4, 4, 4, 4, 4]);
  });

  it("tells by the belly itself when it was held in, where nobody leads the breath", () => {
    const { guide = [], ...unled } = recorded("belly");
    const { repetitions } = judged(unled);
    // Bellies that stay out are no draw-ins; hips that tilt move no belly here.
    expect(repetitions.map(({ faults }) => faults.map(({ id }) => id))).toEqual([
      ["let-go-early"],
      ["let-go-early"],
      ["let-go-early"],
    ]);
    const led = guide.filter(({ phase }) => phase === "hold").map(({ t }) => t);
    const [first, , last] = repetitions;
    // It is in before it is all in, and in still while it begins to come out.
    expect(Math.abs((first?.peak ?? 0) - ((led[0] ?? 0) + 3))).toBeLessThan(0.8);
    expect(last?.hold).toBeGreaterThan(6);
    expect(last?.hold).toBeLessThan(8.8);
  });

  it.each([6, 10, 20])("says nothing of a hold of %i seconds that nobody leads while it goes on", (hold) => {
    const plan = { rest: 12, repetitions: [{ hold }] };
    const { frames, height } = simulate(motion, {
      exercise: "drawing-in",
      view: "side",
      plan,
      seed: 1,
      belly: true,
    });
    let run = startRun(exercise, { variant: null });
    const events = frames.flatMap((frame) => {
      const keypoints = keypointsOf(frame);
      const pose = keypoints === null ? null : poseFromPixels(keypoints, height);
      const result = advance(run, { t: frame.t, pose, ...(frame.belly && { belly: frame.belly }) }, null);
      run = result.run;
      return result.events;
    });
    expect(events.map(({ type }) => type)).toEqual(["repetition"]);
  });

  it("follows the belly in a film of which every other picture is looked at", () => {
    const { frames, ...rest } = recorded("belly");
    const every = frames.map(({ belly, ...frame }, i) =>
      i % 2 === 0 && belly ? { ...frame, belly } : frame,
    );
    expect(
      judged({ ...rest, frames: every }).repetitions.map(({ faults }) => faults.map(({ id }) => id)),
    ).toEqual([[], ["belly-not-in"], ["let-go-early"], ["hips-tilting"], []]);
  });

  it("never claims to see the muscle", () => {
    expect(exercise.meta.text.cannotSee.join(" ")).toContain("muscle");
  });
});
