import { existsSync, readFileSync } from "node:fs";
import type { PixelKeypoints } from "../../src/pose/pose.ts";
import type { Recording } from "../../src/pose/recording.ts";
import type { Exercise } from "../../src/rules/contract.ts";
import { judgeRecording } from "../../src/rules/judge-recording.ts";
import type { Posture } from "../../src/space/posture.ts";
import { layTable } from "./print.ts";

/** Keypoints of a photograph with the posture that the eye saw in it. */
export interface Photograph {
  readonly id: number;
  readonly posture: string;
  readonly view: string;
  readonly width: number;
  readonly height: number;
  readonly keypoints: PixelKeypoints;
}

/** The photographs of the repository, and where there are others beside it, those. */
const PLACES = ["models/photographs.json"];

/** Postures as photographs are labelled that are right for an exercise's own posture. */
const RIGHT: Readonly<Record<Posture, readonly string[]>> = {
  "supine-bent": ["supine-bent", "bridge"],
  "all-fours": ["all-fours", "bird-dog"],
  prone: ["prone"],
  seated: ["seated-chair"],
  standing: ["standing", "hinge"],
  other: [],
};

/** Postures that are neither right nor wrong, for every exercise and for one alone. */
const NEITHER = [
  "seated-forward",
  "prone-bow",
  "bridge-one-leg",
  "supine-legs-up",
  "supine-crunch",
  "kneeling",
];
const NEITHER_FOR: Readonly<Record<string, readonly string[]>> = {
  "kettlebell-swing": ["squat", "lunge", "standing-one-leg"],
  superman: ["cobra"],
};

/** Seconds that a photograph is shown, and pictures a second. */
const SHOWN = 2.5;
const FPS = 15;

/** Reads all photographs of one file. */
export function photographs(places: readonly string[] = PLACES): readonly Photograph[] {
  return places
    .filter((place) => existsSync(place))
    .flatMap((place) => JSON.parse(readFileSync(place, "utf8")) as Photograph[]);
}

/** True when the posture is the exercise's own, false when it is another, null when it is neither right nor wrong. */
export function isRight({ meta }: Exercise, posture: string): boolean | null {
  if (RIGHT[meta.posture].includes(posture)) return true;
  return NEITHER.includes(posture) || NEITHER_FOR[meta.id]?.includes(posture) ? null : false;
}

/** Whether a photograph that is looked at for a while is taken for the exercise's starting posture. */
export function isAccepted(exercise: Exercise, { width, height, keypoints }: Photograph): boolean {
  const frames = Array.from({ length: SHOWN * FPS }, (_, i) => ({ t: i / FPS, keypoints }));
  const recording: Recording = {
    format: "keypoint-recording",
    version: 1,
    source: "video",
    width,
    height,
    keypointOrder: "coco-17",
    frames: frames as unknown as Recording["frames"],
  };
  return judgeRecording(exercise, recording).ready;
}

/** The table of photographs accepted rightly and wrongly, by exercise. */
export function posturesReport(exercises: readonly Exercise[], verbose = false, places = PLACES): string {
  const rows: string[][] = [["", "right", "accepted", "share", "wrong", "accepted", "share"]];
  const names: string[] = [];
  const all = { right: 0, rightTaken: 0, wrong: 0, wrongTaken: 0 };
  for (const exercise of exercises) {
    const own = { right: 0, rightTaken: 0, wrong: 0, wrongTaken: 0 };
    for (const photograph of photographs(places)) {
      const right = isRight(exercise, photograph.posture);
      if (right === null) continue;
      const taken = isAccepted(exercise, photograph);
      if (right) own.right += 1;
      else own.wrong += 1;
      if (right && taken) own.rightTaken += 1;
      if (!right && taken) own.wrongTaken += 1;
      if (right !== taken)
        names.push(`  ${exercise.meta.id}: ${photograph.posture} ${photograph.view} ${photograph.id}`);
    }
    for (const key of Object.keys(all) as (keyof typeof all)[]) all[key] += own[key];
    rows.push(cells(exercise.meta.id, own));
  }
  rows.push(cells("all", all));
  return verbose ? `${layTable(rows)}\n${names.join("\n")}` : layTable(rows);
}

function cells(
  name: string,
  { right, rightTaken, wrong, wrongTaken }: Record<"right" | "rightTaken" | "wrong" | "wrongTaken", number>,
): string[] {
  const share = (part: number, whole: number) => (whole === 0 ? "-" : (part / whole).toFixed(3));
  return [
    name,
    String(right),
    String(rightTaken),
    share(rightTaken, right),
    String(wrong),
    String(wrongTaken),
    share(wrongTaken, wrong),
  ];
}
