import { BellyTracker } from "../../src/belly/tracker.ts";
import { exercise } from "../../src/exercises/drawing-in/index.ts";
import { isBellySeen } from "../../src/pose/belly.ts";
import type { Recording } from "../../src/pose/recording.ts";
import { isLiveBellySeen } from "../../src/rules/belly.ts";
import type { Repetition } from "../../src/rules/contract.ts";
import { judgeRecording } from "../../src/rules/judge-recording.ts";
import { walkRecording } from "../../src/rules/walk-recording.ts";
import { Scene } from "./scene.ts";
import { GUIDE, type TrueScene } from "./scenes.ts";

/** A scene as the tracker saw it and the rule judged it. */
export interface JudgedScene {
  readonly scene: TrueScene;
  readonly recording: Recording;
  /** The led hold; null where it was not counted. */
  readonly repetition: Repetition | null;
  /** The least that breath moved the belly in the hold as the screen and the voice had it, own breaths; null where it was not told. */
  readonly breath: number | null;
  /** True where a draw-in was reported: a counted hold in which the belly was seen, went in and stayed in. */
  readonly reported: boolean;
  /** Milliseconds of the tracker a picture, on average. */
  readonly ms: number;
}

/** Joints of a body on its back with bent knees, by the places that the scene gives: pixels. */
function lying(scene: Scene, t: number): [number, number, number][] {
  const { trunk } = scene;
  const at = (u: number, v: number): [number, number, number] => [
    trunk.shoulder.x + (trunk.along.x * u + trunk.out.x * v) * trunk.length,
    trunk.shoulder.y + (trunk.along.y * u + trunk.out.y * v) * trunk.length,
    0.7,
  ];
  const legs: Readonly<Record<number, [number, number, number]>> = {
    0: at(-0.42, 0.14),
    3: at(-0.38, 0.02),
    4: at(-0.38, 0.02),
    13: at(1.55, 0.62),
    14: at(1.56, 0.6),
    15: at(2.05, -0.05),
    16: at(2.06, -0.05),
  };
  return scene.keypoints(t).map(([x, y, score], i) => legs[i] ?? [x, y, score]);
}

/** Shows a scene to the tracker and the rule. */
export function judgeScene(scene: TrueScene, fps = 12): JudgedScene {
  const { width, height } = scene.performance.still;
  const pictures = new Scene(scene.performance);
  const tracker = new BellyTracker();
  let ms = 0;
  const frames = Array.from({ length: GUIDE.end * fps }, (_, i) => {
    const t = i / fps;
    const keypoints = lying(pictures, t);
    const part = tracker.note(t, keypoints, width, height);
    const region = part && pictures.region(t, part);
    const began = performance.now();
    const belly = tracker.look(t, region);
    ms += performance.now() - began;
    return { t, keypoints, belly };
  });
  const recording: Recording = {
    format: "keypoint-recording",
    version: 1,
    width,
    height,
    guide: [
      { t: GUIDE.draw, phase: "draw" },
      { t: GUIDE.hold, phase: "hold" },
      { t: GUIDE.release, phase: "release" },
    ],
    frames,
  };
  const [repetition = null] = judgeRecording(exercise, recording).repetitions;
  const isSeen = repetition?.checks.some(({ id }) => id === "belly-not-in" || id === "let-go-early") ?? false;
  return {
    scene,
    recording,
    repetition,
    reported: repetition !== null && isSeen && (repetition.hold ?? 0) > 1,
    ms: ms / frames.length,
    breath: breathIn(recording),
  };
}

function breathIn(recording: Recording): number | null {
  const told = [...walkRecording(exercise, recording, null)].flatMap(({ run }) =>
    isLiveBellySeen(run.live.belly) ? (run.live.belly.breath ?? []) : [],
  );
  return told.length === 0 ? null : Math.min(...told);
}

/** How right the belly was told over the whole scene. */
export function accuracyOf({ scene, recording }: JudgedScene, millimetres: number) {
  const truth = scene.performance.belly ?? (() => 0);
  const seen = recording.frames.flatMap(({ t, belly }) =>
    isBellySeen(belly) ? [{ t, is: belly.out * millimetres, was: truth(t) }] : [],
  );
  const mean = seen.reduce((sum, { is, was }) => sum + is - was, 0) / seen.length;
  const error = Math.sqrt(seen.reduce((sum, { is, was }) => sum + (is - was - mean) ** 2, 0) / seen.length);
  // In or out: where the truth moves at all, does what is told move the same way over a third of a second?
  const steps = seen.slice(4).flatMap((now, i) => {
    const before = seen[i];
    return before && Math.abs(now.was - before.was) > 0.5
      ? [(now.was - before.was) * (now.is - before.is) > 0]
      : [];
  });
  return { error, seen: seen.length, phase: steps.filter(Boolean).length / steps.length };
}
