import type { BodyPose, Motion, Proportions, Stage } from "../motion/motion.ts";
import { minimumJerk, mixed } from "./ease.ts";
import { anchorOf, moved, type Skeleton, skeletonOf } from "./rig.ts";
import type { Scene } from "./scene.ts";
import { settingOf } from "./setting.ts";
import { along, between, type Vector } from "./vector.ts";
import { WALKING_SPEED, walking } from "./walk.ts";

/** A stretch of getting into or out of position; `at` takes the share of its time, 0..1. */
interface Stretch {
  readonly seconds: number;
  readonly at: (u: number) => Scene;
}

/** How a person comes to the place and leaves it. */
export interface Coming {
  readonly in: readonly Stretch[];
  readonly out: readonly Stretch[];
  /** Where the motion's anchor rests on the floor. */
  readonly home: Vector;
}

/** Metres walked on the way in and out: from beyond the edge of a wide picture. */
const WALK = 4.2;

/** Metres over which a walk begins and ends. */
const SLOWING = 0.5;

interface Placed {
  readonly stage: Stage;
  /** Where the stage's own anchor stays on the way to the next posture. */
  readonly place: Vector;
}

/** Works out the way in and out: each posture stands so that the part it keeps in place does not slip. */
export function comingOf(motion: Motion, body: Proportions, variant: string | null): Coming {
  const rest = motion.pose({ progress: 0, side: "left", faults: [], variant, since: 0 }, body);
  const home = homeOf(skeletonOf(rest, body), motion);
  const stages = motion
    .entrance(body)
    .map((stage, i, all) => (i === all.length - 1 ? { ...stage, pose: rest } : stage));
  const setting = settingOf(motion, body, home);
  const chain = chained(stages, { pose: rest, at: home, motion }, body);
  const bell = bellPlace(motion, chain, body);
  const scene = (skeleton: Skeleton, held: boolean): Scene => ({
    skeleton,
    bellAt: held ? null : bell,
    setting,
  });
  const step = (from: Placed, to: Placed, u: number): Skeleton => {
    const skeleton = skeletonOf(mixed(from.stage.pose, to.stage.pose, minimumJerk(u)), body);
    return moved(skeleton, along(from.place, anchorOf(skeleton, from.stage.anchor), -1));
  };
  const steps = chain.slice(1).map((to, i): Stretch & { pose: BodyPose } => {
    const from = chain[i] ?? to;
    const held = motion.grip !== null && i >= motion.grip;
    return { seconds: from.stage.seconds, at: (u) => scene(step(from, to, u), held), pose: from.stage.pose };
  });
  // Who leaves a chair walks on from it: the turn towards it is not taken back.
  const kept = steps.slice(
    Math.max(
      0,
      steps.findIndex(({ pose }) => pose.yaw === rest.yaw),
    ),
  );
  const first = steps[0];
  const last = kept[0];
  if (first === undefined || last === undefined) return { in: [], out: [], home };
  return {
    home,
    in: [walkStretch(first.pose, first.at(0), "in", body), ...steps],
    out: [
      ...kept.toReversed().map(({ seconds, at }) => ({ seconds, at: (u: number) => at(1 - u) })),
      walkStretch(last.pose, last.at(0), "out", body),
    ],
  };
}

/** Places each posture so that its anchor is where the next posture has it, from the rest posture backwards. */
function chained(
  stages: readonly Stage[],
  rest: { readonly pose: BodyPose; readonly at: Vector; readonly motion: Motion },
  body: Proportions,
): readonly Placed[] {
  const restSkeleton = skeletonOf(rest.pose, body);
  let next = moved(restSkeleton, along(rest.at, anchorOf(restSkeleton, rest.motion.anchor), -1));
  return stages
    .toReversed()
    .map((stage): Placed => {
      const place = anchorOf(next, stage.anchor);
      const skeleton = skeletonOf(stage.pose, body);
      next = moved(skeleton, along(place, anchorOf(skeleton, stage.anchor), -1));
      return { stage, place };
    })
    .toReversed();
}

/** The anchor's place with which the resting body lies in the middle of the room. */
function homeOf(rest: Skeleton, motion: Motion): Vector {
  const { head, pelvis, legs } = rest;
  const ends = [head.x, pelvis.x, legs.left.toe.x, legs.right.toe.x];
  const middle = { x: (Math.min(...ends) + Math.max(...ends)) / 2, y: 0, z: 0 };
  return along(anchorOf(rest, motion.anchor), middle, -1);
}

function bellPlace(motion: Motion, chain: readonly Placed[], body: Proportions): Vector | null {
  const taking = motion.grip === null ? undefined : chain[motion.grip];
  if (taking === undefined) return null;
  const skeleton = skeletonOf(taking.stage.pose, body);
  const { arms } = moved(skeleton, along(taking.place, anchorOf(skeleton, taking.stage.anchor), -1));
  return { ...between(arms.left.hand, arms.right.hand), y: 0 };
}

function walkStretch(pose: BodyPose, standing: Scene, way: "in" | "out", body: Proportions): Stretch {
  const heading = { x: Math.cos((pose.yaw * Math.PI) / 180), y: 0, z: -Math.sin((pose.yaw * Math.PI) / 180) };
  const feet = anchorOf(standing.skeleton, "pelvis");
  return {
    seconds: WALK / WALKING_SPEED + 0.4,
    at: (u) => {
      // Softer at the end that is in the picture.
      const gone = way === "in" ? WALK * (1 - u) ** 1.15 : WALK * u ** 1.15;
      const vigour = Math.min(1, gone / SLOWING);
      const gait = mixed(pose, walking(way === "in" ? -gone : gone, pose.yaw, 1), minimumJerk(vigour));
      const skeleton = skeletonOf(gait, body);
      const place = along(feet, heading, way === "in" ? -gone : gone);
      return { ...standing, skeleton: moved(skeleton, along(place, anchorOf(skeleton, "pelvis"), -1)) };
    },
  };
}
