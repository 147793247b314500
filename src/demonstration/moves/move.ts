import { ADULT } from "../../motion/kit.ts";
import type { BodyPose, Proportions } from "../../motion/motion.ts";
import type { Side } from "../../pose/joints.ts";
import type { Camera } from "../camera.ts";
import { type Chosen, framedAround, outlineOf } from "../framing.ts";
import { moved, type Skeleton, skeletonOf } from "../rig.ts";
import type { Scene } from "../scene.ts";
import { matUnder } from "../setting.ts";
import { along, type Vector } from "../vector.ts";

/** A movement that is only shown and never judged, over and over: a part of the warm-up or the cool-down. */
export interface Move {
  /** Seconds of one round; its end is its beginning again. */
  readonly seconds: number;
  /** Second of the pose that says most, for a still picture. */
  readonly key: number;
  /** True when it is done lying on a mat. */
  readonly mat: boolean;
  pose(t: number, body: Proportions): BodyPose;
  /** The foot whose toes stay where they are at that second; null keeps the hips in their place. */
  planted(t: number): Side | null;
}

/** A movement as it is shown: what is seen at every second of its round, which repeats. */
export interface Performed {
  readonly duration: number;
  at(t: number): Scene;
}

/** Works out a movement: each moment stands so that what is planted does not slip. */
export function perform(move: Move, body: Proportions = ADULT): Performed {
  const start = skeletonOf(move.pose(0, body), body);
  const setting = { mat: move.mat ? matUnder(start) : null, chair: null, bell: false };
  return {
    duration: move.seconds,
    at(t) {
      const now = t % move.seconds;
      const side = move.planted(now);
      const skeleton = skeletonOf(move.pose(now, body), body);
      const slip = side === null ? null : along(toe(start, side), toe(skeleton, side), -1);
      return { skeleton: slip === null ? skeleton : moved(skeleton, slip), bellAt: null, setting };
    },
  };
}

/** Moments at which a movement is looked at to fit it into the picture. */
const MOMENTS = 16;

/** A camera that sees all of a movement; `fill` as with `framed`. */
export function framedMove(move: Move, chosen: Chosen = {}): Camera {
  const { at, duration } = perform(move);
  const scenes = Array.from({ length: MOMENTS }, (_, i) => at((i / MOMENTS) * duration));
  return framedAround(
    scenes.flatMap(({ skeleton }) => outlineOf(skeleton)),
    chosen,
  );
}

function toe({ legs }: Skeleton, side: Side): Vector {
  return { ...legs[side].toe, y: 0 };
}
