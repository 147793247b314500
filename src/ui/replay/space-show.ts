import type { Camera } from "../../demonstration/camera.ts";
import { framedAround } from "../../demonstration/framing.ts";
import { frameAt, type ReplayedFrame } from "../../history/replayed.ts";
import { askedOf } from "../../rules/asked.ts";
import type { Exercise } from "../../rules/contract.ts";
import { settledNetwork } from "../../space/installed.ts";
import { type BodyAt, RecordedBody } from "../../space/recorded-body.ts";
import { squareYaw } from "../../space/square-view.ts";
import { doubtfulParts, mannequin, type PartName, standing } from "./mannequin.ts";
import { cornersOf } from "./paint-mannequin.ts";

/** Why no body in space can be shown: its network could not be loaded, or too little of the body was seen. */
export type NoSpace = "no-network" | "too-little";

/** A recorded body that can be looked at from every side. */
export interface SpaceBodies {
  readonly body: RecordedBody;
  /** The exercise's best side that is nearest to where the camera stood, degrees as in `CameraPlace`. */
  readonly best: number;
}

/** A stretch of it: some of its moments, and the camera that sees all of them from the best side. */
export interface SpaceShow extends SpaceBodies {
  readonly moments: readonly BodyAt[];
  readonly camera: Camera;
}

/** The camera looks down a little, so that a body on the floor has depth. */
export const TILT = 12;

const ASPECT = 16 / 9;

/** Share of the picture that the body may take. */
const FILL = 0.76;

/** Moments of a stretch that stand for all of it. */
const MOMENTS = 10;

/** Makes the bodies of a recording, a few milliseconds at a time, so that the page goes on in between. */
export async function bodiesOf(
  { meta }: Exercise,
  frames: readonly ReplayedFrame[],
): Promise<SpaceBodies | NoSpace> {
  const network = await settledNetwork();
  if (network === null) return "no-network";
  const body = new RecordedBody(network, askedOf(meta), frames);
  const work = body.locate();
  let step = work.next();
  while (!step.done) {
    await pause();
    step = work.next();
  }
  return step.value === null ? "too-little" : { body, best: squareYaw(meta.view, step.value.yaw) };
}

/** Prepares a stretch for being shown; "too-little" when no moment of it shows a body. */
export async function showOf(
  { body, best }: SpaceBodies,
  { motion }: Exercise,
  frames: readonly ReplayedFrame[],
  { from, to }: { readonly from: number; readonly to: number },
): Promise<SpaceShow | NoSpace> {
  const moments: BodyAt[] = [];
  for (let i = 0; i < MOMENTS; i += 1) {
    const moment = body.at(frameAt(frames, from + ((i + 0.5) / MOMENTS) * (to - from)));
    if (moment !== null) moments.push(moment);
    await pause();
  }
  if (moments.length * 2 < MOMENTS) return "too-little";
  const points = moments.flatMap((moment) => cornersOf(standing(moment, motion.anchor)));
  const camera = framedAround(points, { yaw: best, tilt: TILT, aspect: ASPECT, fill: FILL });
  return { body, best, moments, camera };
}

/** Parts that are guessed in at least half of a stretch, as seen from `yaw`. */
export function guessedIn({ moments }: SpaceShow, { motion }: Exercise, yaw: number): readonly PartName[] {
  const counts = new Map<PartName, number>();
  for (const moment of moments) {
    for (const part of doubtfulParts(mannequin(moment, standing(moment, motion.anchor), yaw)))
      counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count * 2 >= moments.length).map(([part]) => part);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
