import { ADULT } from "../motion/kit.ts";
import type { BodyPose, FaultDose, Motion, MotionState, Proportions } from "../motion/motion.ts";
import type { Side } from "../pose/joints.ts";
import type { RecordedLabel } from "../pose/recording.ts";
import type { GuidePhase } from "../rules/contract.ts";
import { type Coming, comingOf } from "./coming.ts";
import { minimumJerk, mixed, pendulum } from "./ease.ts";
import { anchorOf, moved, type Skeleton, skeletonOf } from "./rig.ts";
import type { Scene } from "./scene.ts";
import { settingOf } from "./setting.ts";
import { along, type Vector } from "./vector.ts";

/** One repetition to be shown. Everything may be left out: then it is right, and changes sides by itself. */
export interface PlannedRepetition {
  readonly side?: Side;
  readonly faults?: readonly FaultDose[];
  /** How many times slower than usual it moves. */
  readonly tempo?: number;
  /** Seconds at the top, instead of the usual ones. */
  readonly hold?: number;
  /** Share of the range that is reached; below a half, without a hold, it is a half-hearted start and no repetition. */
  readonly reach?: number;
  /** Seconds of rest before it, instead of the usual ones. */
  readonly pause?: number;
}

/** What is to be shown. */
export interface Plan {
  readonly repetitions: readonly PlannedRepetition[];
  readonly variant?: string | null;
  /** Walks in, gets into position, and at the end gets up and walks out. */
  readonly entrance?: boolean;
  /** Seconds at rest before the first and after the last repetition. */
  readonly rest?: number;
}

/** A whole performance: what is seen at every moment, and what is true about it. Times in seconds. */
export interface Choreography {
  readonly duration: number;
  readonly repetitions: readonly RecordedLabel[];
  readonly partials: readonly { readonly start: number; readonly end: number }[];
  readonly guide: readonly { readonly t: number; readonly phase: GuidePhase }[];
  at(t: number): Scene;
}

/** A fault shown at least this plainly is a fault in the labels. */
const LABELLED_SEVERITY = 0.9;

/** Share of the range from which a body counts as held at the top. */
const TOP_SHARE = 0.95;

/** Seconds at rest before and after the set. */
const USUAL_REST = 1.2;

/** Works out a whole performance of an exercise. */
export function choreograph(motion: Motion, plan: Plan, body: Proportions = ADULT): Choreography {
  const variant = plan.variant ?? null;
  const ease = motion.continuous ? pendulum : minimumJerk;
  const coming = comingOf(motion, body, variant);
  const setting = settingOf(motion, body, coming.home);
  const pieces: Piece[] = [];
  const repetitions: RecordedLabel[] = [];
  const partials: { start: number; end: number }[] = [];
  const guide: { t: number; phase: GuidePhase }[] = [];
  let now = 0;
  const add = (seconds: number, at: (u: number) => Scene) => {
    if (seconds <= 0) return;
    pieces.push({ start: now, seconds, at });
    now += seconds;
  };

  const moments = plan.repetitions.map((repetition, i) => momentsOf(motion, repetition, i, variant));
  let home = coming.home;
  const shown = (pose: BodyPose, place: Vector): Scene => ({
    skeleton: placed(skeletonOf(pose, body), motion, place),
    bellAt: null,
    setting,
  });
  const rest = plan.rest ?? USUAL_REST;
  const plain = plainRest(variant);

  if (plan.entrance) addComing(coming, add);
  let before = plain;
  for (const [i, repetition] of plan.repetitions.entries()) {
    const moment = moments[i] ?? plain;
    const timing = motion.timing(moment.faults);
    const tempo = repetition.tempo ?? 1;
    const pause =
      (repetition.pause ?? (i === 0 ? rest : timing.pause)) * (motion.continuous && i > 0 ? 0 : 1);
    home = addPause(motion, before, moment, home, pause, body, shown, add);
    const partial = (repetition.reach ?? 1) < 0.5;
    const hold = partial ? 0 : (repetition.hold ?? timing.hold);
    const [out, back] = [timing.out * tempo, timing.back * tempo];
    const place = home;
    const start = now;
    const reach = repetition.reach ?? 1;
    const pose = (progress: number, since: number) => motion.pose({ ...moment, progress, since }, body);
    add(out, (u) => shown(pose(reach * ease(u), u * out), place));
    add(hold, (u) => shown(pose(reach, out + u * hold), place));
    const next = motion.continuous ? moments[i + 1] : undefined;
    add(back, (u) => {
      const progress = reach * (1 - ease(u));
      const own = pose(progress, out + hold + u * back);
      // A pendulum does not rest: on its way back it already becomes the next repetition.
      return shown(next ? mixed(own, motion.pose({ ...next, progress }, body), ease(u)) : own, place);
    });
    before = next ?? moment;
    if (partial) {
      partials.push({ start, end: now });
      continue;
    }
    const edge = edgeTime(ease);
    repetitions.push({
      index: repetitions.length,
      side: motion.sides ? moment.side : null,
      faults: moment.faults.filter(({ severity }) => severity >= LABELLED_SEVERITY).map(({ id }) => id),
      start,
      peak: start + out + hold / 2,
      end: now,
      hold: motion.paced ? hold : hold + edge * (out + back),
    });
    if (motion.paced) {
      guide.push(
        { t: start, phase: "draw" },
        { t: start + out, phase: "hold" },
        { t: start + out + hold, phase: "release" },
      );
    }
  }
  home = addPause(motion, before, plain, home, motion.continuous ? 0.4 : rest, body, shown, add);
  if (plan.entrance) addGoing(coming, along(home, coming.home, -1), add);

  return { duration: now, repetitions, partials, guide, at: (t) => breathing(sceneAt(pieces, t), t) };
}

/** Seconds of a quiet breath, and how far it moves the belly to either side (1 is a deep one). */
const BREATH = 3.8;
export const QUIET = 0.22;

function breathing(scene: Scene, t: number): Scene {
  const { belly: still } = scene.skeleton;
  // A belly that is drawn in breathes on, less.
  const belly =
    still + QUIET * (1 + Math.min(0, Math.max(-0.7, still))) * Math.sin((2 * Math.PI * t) / BREATH);
  return { ...scene, skeleton: { ...scene.skeleton, belly } };
}

interface Piece {
  readonly start: number;
  readonly seconds: number;
  readonly at: (u: number) => Scene;
}

type Add = (seconds: number, at: (u: number) => Scene) => void;

function sceneAt(pieces: readonly Piece[], t: number): Scene {
  const piece = pieces.findLast(({ start }) => start <= t) ?? pieces[0];
  if (piece === undefined) throw new RangeError("A performance needs at least one repetition or a rest.");
  return piece.at(Math.max(0, Math.min(1, (t - piece.start) / piece.seconds)));
}

function plainRest(variant: string | null): MotionState {
  return { progress: 0, side: "left", faults: [], variant, since: 0 };
}

function momentsOf(
  motion: Motion,
  planned: PlannedRepetition,
  index: number,
  variant: string | null,
): MotionState {
  const alternating: Side = index % 2 === 0 ? "left" : "right";
  const side = motion.sides ? (planned.side ?? alternating) : "left";
  return { progress: 0, side, faults: planned.faults ?? [], variant, since: 0 };
}

/** Share of the time of a movement that is spent within the top. */
function edgeTime(ease: (u: number) => number): number {
  let u = 1;
  while (ease(u) > TOP_SHARE) u -= 0.005;
  return 1 - u;
}

/**
 * A rest in which the rest posture of one repetition becomes that of the next. The pelvis stays and the feet move, so
 * the place of the anchor may change; the new one is returned.
 */
function addPause(
  motion: Motion,
  from: MotionState,
  to: MotionState,
  home: Vector,
  seconds: number,
  body: Proportions,
  shown: (pose: BodyPose, place: Vector) => Scene,
  add: Add,
): Vector {
  const [a, b] = [motion.pose({ ...from, progress: 0 }, body), motion.pose({ ...to, progress: 0 }, body)];
  const offset = (pose: BodyPose) => {
    const skeleton = skeletonOf(pose, body);
    return along(anchorOf(skeleton, motion.anchor), anchorOf(skeleton, "pelvis"), -1);
  };
  const pelvis = along(home, offset(a), -1);
  add(seconds, (u) => {
    const pose = mixed(a, b, minimumJerk(u));
    return shown(pose, along(pelvis, offset(pose), 1));
  });
  return along(pelvis, offset(b), 1);
}

function placed(skeleton: Skeleton, motion: Motion, home: Vector): Skeleton {
  return moved(skeleton, along(home, anchorOf(skeleton, motion.anchor), -1));
}

function addComing(coming: Coming, add: Add): void {
  for (const { seconds, at } of coming.in) add(seconds, at);
}

function addGoing(coming: Coming, shift: Vector, add: Add): void {
  for (const { seconds, at } of coming.out) {
    add(seconds, (u) => {
      const scene = at(u);
      return { ...scene, skeleton: moved(scene.skeleton, shift) };
    });
  }
}
