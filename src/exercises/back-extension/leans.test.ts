import { describe, expect, it } from "vitest";
import { JOINTS } from "../../pose/joints.ts";
import type { Keypoint, Point, Pose } from "../../pose/pose.ts";
import type { Repetition } from "../../rules/contract.ts";
import { advance, finishRun, startRun } from "../../rules/runner.ts";
import { exercise } from "./index.ts";

const TRUNK = 0.3;

/** A body on a chair facing right, its trunk so many degrees behind upright, seen by a camera tilted by `tilt`. */
function seated(lean: number, tilt = 0): Pose {
  const hip = { x: 0.8, y: 0.6 };
  const along = (degrees: number, length: number): Point => ({
    x: hip.x - Math.sin((degrees * Math.PI) / 180) * length,
    y: hip.y - Math.cos((degrees * Math.PI) / 180) * length,
  });
  const places: Record<string, Point> = {
    Hip: hip,
    Knee: { x: 1.05, y: 0.6 },
    Ankle: { x: 1.05, y: 0.83 },
    Shoulder: along(lean, TRUNK),
    Elbow: along(lean - 12, TRUNK * 1.3),
    Wrist: along(lean + 4, TRUNK * 1.35),
    Ear: along(lean, TRUNK * 1.35),
    Eye: along(lean - 5, TRUNK * 1.38),
    nose: along(lean - 8, TRUNK * 1.36),
  };
  const angle = (tilt * Math.PI) / 180;
  const entries = JOINTS.map((joint): [string, Keypoint] => {
    const { x, y } = places[joint.replace(/^(left|right)/, "")] ?? hip;
    const [dx, dy] = [x - 0.9, y - 0.5];
    return [
      joint,
      {
        x: 0.9 + dx * Math.cos(angle) - dy * Math.sin(angle),
        y: 0.5 + dx * Math.sin(angle) + dy * Math.cos(angle),
        score: 0.7,
      },
    ];
  });
  return Object.fromEntries(entries) as Pose;
}

/** Sits through the given `[seconds, lean]` points, moving evenly from one to the next. */
function sit(points: readonly (readonly [number, number])[], tilt = 0) {
  let run = startRun(exercise, { variant: null });
  const repetitions: Repetition[] = [];
  const reported: number[] = [];
  const told: { readonly id: string; readonly t: number }[] = [];
  const last = points.at(-1)?.[0] ?? 0;
  const leanAt = (t: number) => {
    const next = points.findIndex(([at]) => at > t);
    const [to, from] = [points[next], points[next - 1]];
    if (!to || !from) return points.at(-1)?.[1] ?? 0;
    return from[1] + ((to[1] - from[1]) * (t - from[0])) / (to[0] - from[0]);
  };
  for (let i = 0; i / 15 < last; i++) {
    const t = i / 15;
    const wobble = 1.5 * Math.sin(7.3 * t) * Math.cos(3.1 * t);
    const result = advance(run, { t, pose: seated(leanAt(t) + wobble, tilt) });
    run = result.run;
    for (const event of result.events) {
      if (event.type === "fault") told.push(event);
      if (event.type !== "repetition") continue;
      repetitions.push(event.repetition);
      reported.push(t);
    }
  }
  for (const event of finishRun(run)) if (event.type === "repetition") repetitions.push(event.repetition);
  return { repetitions, reported, told };
}

const rest = (from: number, to: number) => [[from, 3] as const, [to, 3] as const];

describe("leans", () => {
  it("count once however slow they are and however long they are held", () => {
    for (const tilt of [-15, 0, 15]) {
      const { repetitions } = sit([...rest(0, 4), [9, 28], [29, 28], [34, 3], [38, 3]], tilt);
      expect(repetitions).toHaveLength(1);
      expect(Math.abs((repetitions[0]?.hold ?? 0) - 21)).toBeLessThan(2);
      expect(repetitions[0]?.faults).toEqual([]);
    }
  });

  it("do not count when the body leans forward and comes back up, again and again", () => {
    const { repetitions } = sit([
      ...rest(0, 5),
      [6, -30],
      [9, -30],
      [10.5, 3],
      [20, 3],
      [21, -35],
      [24, -35],
      [25, 3],
      [35, 3],
      [36, -40],
      [38, -40],
    ]);
    expect(repetitions).toEqual([]);
  });

  it("count in full after the body leaned forward to rest", () => {
    const { repetitions } = sit([
      ...rest(0, 3),
      [4, -30],
      [7, -30],
      [8.5, 3],
      [14, 3],
      [16, 28],
      [26, 28],
      [28, 3],
      [34, 3],
      [36, 28],
      [46, 28],
      [48, 3],
      [52, 3],
    ]);
    expect(repetitions).toHaveLength(2);
    expect(repetitions.map(({ faults }) => faults)).toEqual([[], []]);
  });

  it("count with their fault when they are short but held", () => {
    const { repetitions } = sit([...rest(0, 4), [6, 12], [16, 12], [18, 3], [22, 3]]);
    expect(repetitions.map(({ faults }) => faults.map(({ id }) => id))).toEqual([["short-lean"]]);
  });

  it("are told short while they are held, in time to lean further", () => {
    const { told } = sit([...rest(0, 4), [6, 9], [16, 9], [18, 3], [22, 3]]);
    expect(told.map(({ id }) => id)).toEqual(["short-lean"]);
    expect(told[0]?.t).toBeLessThan(10);
  });

  it("are reported within half a second of their end", () => {
    const { reported } = sit([...rest(0, 4), [6, 28], [16, 28], [18, 3], [22, 3]]);
    expect(reported).toHaveLength(1);
    expect((reported[0] ?? 0) - 18).toBeLessThan(0.5);
  });
});
