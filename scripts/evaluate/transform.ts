import { JOINTS, mirroredJoint } from "../../src/pose/joints.ts";
import type { RecordedLabel, Recording } from "../../src/pose/recording.ts";
import type { Case } from "./cases.ts";
import { type Random, randomFrom } from "./random.ts";

type Frame = Recording["frames"][number];
type Keypoint = [x: number, y: number, score: number];

/** A change of a recording that must not change what is counted in it. */
export interface Transformation {
  readonly name: string;
  readonly apply: (one: Case, random: Random) => Case;
  /** Ids of faults that the change may rightly bring or take away. */
  readonly mayChange?: readonly string[];
  /** Ids of exercises that cannot be judged any more after it. */
  readonly tooMuchFor?: readonly string[];
}

/** Everything that must not change the outcome: camera, distance, frame rate, noise of the model, pace. */
export const TRANSFORMATIONS: readonly Transformation[] = [
  { name: "mirrored", apply: mirror },
  ...[-15, -10, 10, 15].map((degrees) => ({
    name: `tilted by ${degrees}°`,
    apply: (one: Case) => rotate(one, degrees),
  })),
  { name: "scaled to 0.6", apply: (one) => move(one, ({ x, y }) => ({ x: x * 0.6, y: y * 0.6 })) },
  {
    name: "shifted",
    apply: (one) => move(one, ({ x, y }) => ({ x: x + 0.12 * one.recording.width, y: y - 40 })),
  },
  { name: "delayed by 100 s", apply: (one) => retime(one, (t) => t + 100) },
  { name: "15 frames a second", apply: (one) => resample(one, 15) },
  // As docs/exercises.md says: below about 15 poses a second the top of a swing is missed, and the app says so.
  { name: "10 frames a second", apply: (one) => resample(one, 10), tooMuchFor: ["kettlebell-swing"] },
  { name: "15 % of frames dropped", apply: (one, random) => dropFrames(one, 0.15, random) },
  { name: "jitter of 1 % of the body", apply: (one, random) => jitter(one, 0.01, random) },
  { name: "single-frame jumps", apply: (one, random) => jump(one, 0.03, random) },
  { name: "left and right swapped in 5 %", apply: (one, random) => swapSides(one, 0.05, random) },
  ...[0.8, 1.25].map((factor) => ({
    name: `time stretched by ${factor}`,
    apply: (one: Case) => retime(one, (t) => t * factor),
    mayChange: ["short-hold", "rushed"],
  })),
];

/** Applies a transformation with noise that depends on its name and the recording's alone. */
export function transform(one: Case, { name, apply }: Transformation): Case {
  return apply(one, randomFrom(`${name} ${one.name}`));
}

/** The same movement seen in a mirror: the picture is flipped and every joint and label changes its side. */
export function mirror(one: Case): Case {
  const { width } = one.recording;
  const flipped = mapFrames(one, (frame) => ({
    ...frame,
    keypoints: otherSides(frame.keypoints).map(([x, y, score]) => [width - x, y, score]),
  }));
  const side = (value: RecordedLabel["side"]) => value && (value === "left" ? "right" : "left");
  return { ...flipped, labels: one.labels.map((label) => ({ ...label, side: side(label.side) })) };
}

/** The camera rolled by that many degrees about the picture's centre. */
export function rotate(one: Case, degrees: number): Case {
  const { width, height } = one.recording;
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return move(one, ({ x, y }) => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    return { x: width / 2 + dx * cos - dy * sin, y: height / 2 + dx * sin + dy * cos };
  });
}

/** Moves every keypoint of every frame. */
export function move(one: Case, to: (at: { x: number; y: number }) => { x: number; y: number }): Case {
  return mapKeypoints(one, ([x, y, score]) => {
    const moved = to({ x, y });
    return [moved.x, moved.y, score];
  });
}

/** Changes the clock; `to` must rise. Labels and the guide follow. */
export function retime(one: Case, to: (t: number) => number): Case {
  const { recording } = one;
  const frames = recording.frames.map((frame) => ({ ...frame, t: to(frame.t) }));
  const guide = recording.guide?.map((event) => ({ ...event, t: to(event.t) }));
  return {
    ...one,
    recording: { ...recording, frames, ...(guide && { guide }) },
    labels: one.labels.map((label) => ({
      ...label,
      start: to(label.start),
      end: to(label.end),
      ...(label.peak !== undefined && { peak: to(label.peak) }),
    })),
    seconds: to(one.seconds) - to(0),
  };
}

/** Keeps at most that many frames a second. */
export function resample(one: Case, perSecond: number): Case {
  const step = 1 / perSecond;
  let due = Number.NEGATIVE_INFINITY;
  return filterFrames(one, ({ t }) => {
    if (t < due - 0.001) return false;
    due = (t - due > step ? t : due) + step;
    return true;
  });
}

/** Loses that share of the frames at random. */
export function dropFrames(one: Case, share: number, random: Random): Case {
  return filterFrames(one, (_, i) => i === 0 || random.next() >= share);
}

/** Normal noise on every keypoint, its deviation a share of the body's size. */
export function jitter(one: Case, share: number, random: Random): Case {
  const deviation = share * bodySize(one.recording);
  return move(one, ({ x, y }) => ({
    x: x + deviation * random.normal(),
    y: y + deviation * random.normal(),
  }));
}

/** In that share of the frames three joints jump by a third of the body. */
export function jump(one: Case, share: number, random: Random): Case {
  const far = bodySize(one.recording) / 3;
  return mapFrames(one, (frame) => {
    if (random.next() >= share) return frame;
    const jumping = new Set([1, 2, 3].map(() => Math.floor(random.next() * JOINTS.length)));
    const angle = random.next() * 2 * Math.PI;
    const jumped = frame.keypoints.map(
      ([x, y, score], i): Keypoint =>
        jumping.has(i) ? [x + far * Math.cos(angle), y + far * Math.sin(angle), score] : [x, y, score],
    );
    return { ...frame, keypoints: jumped };
  });
}

/** In that share of the frames the model takes left for right. */
export function swapSides(one: Case, share: number, random: Random): Case {
  return mapFrames(one, (frame) =>
    random.next() < share ? { ...frame, keypoints: otherSides(frame.keypoints) } : frame,
  );
}

const OTHER_SIDE = JOINTS.map((joint) => JOINTS.indexOf(mirroredJoint(joint)));

function otherSides(keypoints: Frame["keypoints"]): Keypoint[] {
  return keypoints.map((own, i) => (keypoints[OTHER_SIDE[i] ?? i] ?? own) as Keypoint);
}

/** The median diagonal of the body's box, in pixels. */
function bodySize({ frames }: Recording): number {
  const sizes = frames.flatMap(({ keypoints }) => {
    if (keypoints.length === 0) return [];
    const xs = keypoints.map(([x]) => x ?? 0);
    const ys = keypoints.map(([, y]) => y ?? 0);
    return [Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))];
  });
  return sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}

function mapFrames(one: Case, change: (frame: Frame) => Frame): Case {
  const frames = one.recording.frames.map((frame) => (frame.keypoints.length === 0 ? frame : change(frame)));
  return { ...one, recording: { ...one.recording, frames } };
}

function mapKeypoints(one: Case, change: (keypoint: Keypoint) => Keypoint): Case {
  return mapFrames(one, (frame) => ({
    ...frame,
    keypoints: frame.keypoints.map((keypoint) => change(keypoint as Keypoint)),
  }));
}

function filterFrames(one: Case, keep: (frame: Frame, index: number) => boolean): Case {
  return { ...one, recording: { ...one.recording, frames: one.recording.frames.filter(keep) } };
}
