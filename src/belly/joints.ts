import { JOINTS, jointOf, type PairedJoint, type Side } from "../pose/joints.ts";
import { type PixelKeypoints, type Point, SEEN } from "../pose/pose.ts";
import { middleOf } from "./numbers.ts";
import { placeOf, type Trunk, trunkBetween } from "./trunk.ts";

/** What one pose tells of where the belly is: pixels. */
interface Place {
  readonly t: number;
  readonly shoulder: Point;
  readonly hip: Point;
  /** Elbow and wrist of each arm that was seen. */
  readonly forearms: readonly Limb[];
  /** Shoulder and elbow likewise. */
  readonly upperArms: readonly Limb[];
}

/** A part of a limb, from joint to joint: pixels. */
type Limb = readonly [Point, Point];

/** Places are the middle ones of so many seconds: a joint jitters by several pixels from one picture to the next. */
const MEMORY = 1.5;

/** Fewer poses than this make no place. */
const LEAST_POSES = 6;

/** A hand reaches beyond its wrist by this share of the forearm. */
const HAND = 0.4;

/** Where an arm hides the belly wall, in trunk lengths along the trunk and out of it; beside the body it lies lower. */
const BELLY = { from: 0.45, to: 0.95, above: 0.1, below: 0.5 } as const;

/** How thick an arm is with its sleeve, to either side of its joints, in trunk lengths. */
const THICK = 0.12;

/** An arm lies over the belly when it does so in this share of the poses. */
const MOSTLY = 0.5;

const SIDES: readonly Side[] = ["left", "right"];

/** Where trunk and arms lie, by the poses of the last moments. */
export class Joints {
  #places: readonly Place[] = [];

  /** Takes in a pose (pixels); null where nobody was found. */
  note(t: number, keypoints: PixelKeypoints | null): void {
    const place = keypoints === null ? null : placeIn(t, keypoints);
    const kept = this.#places.filter((one) => t - one.t < MEMORY && one.t < t);
    this.#places = place === null ? kept : [...kept, place];
  }

  /** The trunk; null where it was not seen long enough, or does not lie. */
  get trunk(): Trunk | null {
    if (this.#places.length < LEAST_POSES) return null;
    const middle = (of: (place: Place) => Point) => ({
      x: middleOf(this.#places.map((place) => of(place).x)),
      y: middleOf(this.#places.map((place) => of(place).y)),
    });
    return trunkBetween(
      middle(({ shoulder }) => shoulder),
      middle(({ hip }) => hip),
    );
  }

  /** Whether an arm lies in front of the belly of that trunk. */
  armOver(trunk: Trunk): boolean {
    const over = this.#places.filter(({ forearms }) => forearms.some((arm) => crosses(trunk, arm)));
    return over.length > MOSTLY * this.#places.length;
  }

  /** Whether an arm lies at a place of the picture, or within so many pixels of it, by the newest pose. */
  isOnArm(trunk: Trunk, at: Point, within: number): boolean {
    const { forearms = [], upperArms = [] } = this.#places.at(-1) ?? {};
    const far = THICK * trunk.length + within;
    return [...upperArms, ...forearms.map(withHand)].some((limb) => distanceTo(limb, at) < far);
  }
}

function placeIn(t: number, keypoints: PixelKeypoints): Place | null {
  const at = (side: Side, joint: PairedJoint): Point | null => {
    const [x, y, score] = keypoints[JOINTS.indexOf(jointOf(side, joint))] ?? [0, 0, 0];
    return score >= SEEN ? { x, y } : null;
  };
  const middle = (joint: PairedJoint): Point | null => {
    const seen = SIDES.flatMap((side) => at(side, joint) ?? []);
    const [a, b = a] = seen;
    return a === undefined || b === undefined ? null : { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  };
  const [shoulder, hip] = [middle("shoulder"), middle("hip")];
  if (shoulder === null || hip === null) return null;
  const limbs = (from: PairedJoint, to: PairedJoint) =>
    SIDES.flatMap((side): Limb[] => {
      const [a, b] = [at(side, from), at(side, to)];
      return a === null || b === null ? [] : [[a, b]];
    });
  return {
    t,
    shoulder,
    hip,
    forearms: limbs("elbow", "wrist"),
    upperArms: limbs("shoulder", "elbow"),
  };
}

function withHand([elbow, wrist]: Limb): Limb {
  const on = (from: number, to: number) => to + (to - from) * HAND;
  return [elbow, { x: on(elbow.x, wrist.x), y: on(elbow.y, wrist.y) }];
}

/** Pixels from a place to the nearest one of a limb. */
function distanceTo([from, to]: Limb, at: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(at.x - from.x - dx * share, at.y - from.y - dy * share);
}

/** Whether a forearm with its hand lies in front of where the belly wall is looked for. */
function crosses(trunk: Trunk, [elbow, wrist]: Limb): boolean {
  for (let share = 0; share <= 1 + HAND; share += 0.1) {
    const { u, v } = placeOf(trunk, {
      x: elbow.x + (wrist.x - elbow.x) * share,
      y: elbow.y + (wrist.y - elbow.y) * share,
    });
    if (u > BELLY.from && u < BELLY.to && v > BELLY.above && v < BELLY.below) return true;
  }
  return false;
}
