import type { Pose } from "../pose/pose.ts";
import type { Obstacle } from "../rules/contract.ts";
import { isCountable } from "../rules/obstacle.ts";
import { missingPart } from "../rules/seen-stretches.ts";
import { type Body, measureBody } from "./body.ts";
import { cutOff } from "./cut-off.ts";
import type { Direction } from "./direction.ts";
import type { People } from "./people.ts";
import type { Wanted } from "./wanted.ts";

/** One picture as the placing looks at it. */
export interface PlacementLook {
  readonly t: number;
  readonly pose: Pose | null;
  /** What the exercise's own rule finds in the way, now and in the moments before; null when nothing is. */
  readonly obstacle: Obstacle | null;
  /** Width of the picture through its height. */
  readonly aspect: number;
  /** Mean brightness of the picture, 0..1; null when unknown. */
  readonly brightness: number | null;
  /** How many people are to be seen; null when unknown. */
  readonly people: People | null;
  /** How far the device leans to a side, in degrees; null where it does not tell. */
  readonly roll: number | null;
}

/** What the page sees besides poses: light, people and tilt, as far as it knows them. */
export type Surroundings = Pick<PlacementLook, "brightness" | "people" | "roll">;

/** Below this brightness a usual camera shows noise instead of limbs, however sure the model seems. */
const DARK = 0.13;

/** Below this one the light is to blame when the model is unsure. */
const DIM = 0.25;

/** Mean score from which the model is sure enough: people on photos read 0.43 to 0.75. */
const SURE = 0.4;

/**
 * A trunk shorter than this (shares of the picture's smaller side) is too far away: a usual camera shows it so at
 * about 5 m, where a shank is thirty pixels of a webcam's picture.
 */
const FAR = 0.11;

/** A body turned further than this off its side is oblique: 30° and the error of the measure. */
const OBLIQUE = 35;

/** From the front the width of the shoulders tells the turn less well: seen within 50° of the front is in front. */
const FRONT_FROM = 40;

/** A trunk within this of the horizontal is along the floor, and beyond it is upright, degrees. */
const FLAT_UP_TO = 50;
const UPRIGHT_FROM = 30;

/** The joints of the stretched body may take this share of the picture's width; hands and feet reach beyond them. */
const ROOM = 0.94;

/** A phone that leans further than this bends what is level, degrees. */
const LEVEL = 10;

/** Whether the trunk is as the ready posture has it: what is missing may be seen from another side. */
export function hasReadyTrunk({ pose, aspect }: PlacementLook, wanted: Wanted): boolean {
  return pose !== null && isTrunkAsWanted(measureBody(pose, aspect), wanted);
}

/** Everything that should be better about this picture, the most basic first; nothing when it is right. */
export function problemsOf(look: PlacementLook, wanted: Wanted): readonly Direction[] {
  const { pose, aspect, people, roll, obstacle } = look;
  const body = pose === null ? null : measureBody(pose, aspect);
  const around: readonly Direction[] = [
    ...(people?.sure && people.count > 1 ? [{ id: "two-people", people: people.count } as const] : []),
    ...(isDark(look, body) ? [{ id: "more-light" } as const] : []),
  ];
  const nowhere = body === null || body.seen.length === 0 || obstacle === "nobody";
  if (!isCountable(obstacle) && nowhere) return [...around, { id: "nobody" }];
  const leans = roll !== null && Math.abs(roll) > LEVEL;
  const level: readonly Direction[] = leans ? [{ id: "level-phone" }] : [];
  if (body === null || pose === null) return [...around, ...level];
  const far: readonly Direction[] = isFar(body, aspect) ? [{ id: "come-closer" }] : [];
  const before = [...around, ...level, ...far];
  if (obstacle === "not-ready") return [...before, intoPosture(pose, aspect, body, wanted)];
  if (obstacle === "cut-off") return [...before, intoPicture(pose, aspect, body, wanted)];
  return hasRoom(body, wanted, aspect) ? before : [...before, { id: "step-back" }];
}

function isDark({ brightness }: PlacementLook, body: Body | null): boolean {
  if (brightness === null) return false;
  return brightness < DARK || (brightness < DIM && (body?.certainty ?? 0) < SURE);
}

function isFar({ size }: Body, aspect: number): boolean {
  return size !== null && size < FAR * Math.min(1, aspect);
}

/** What the rule misses of a body: the way to bring it into the picture, else the part that is not to be seen. */
function intoPicture(pose: Pose, aspect: number, body: Body, wanted: Wanted): Direction {
  return (
    cutOff(pose, aspect, body, wanted) ?? { id: "show", part: missingPart(pose, wanted.joints) ?? "hips" }
  );
}

/**
 * What would let the rule know its posture. It may have been taken up already, but not be known with feet outside of the
 * picture or from where the body is seen: that is to blame where the trunk is as it should be.
 */
function intoPosture(pose: Pose, aspect: number, body: Body, wanted: Wanted): Direction {
  const taken: Direction = { id: "take-posture", ready: wanted.ready };
  if (!isTrunkAsWanted(body, wanted)) return taken;
  const cut = cutOff(pose, aspect, body, wanted);
  if (cut !== null && cut.id !== "show") return cut;
  return isTurned(body, wanted) ? { id: "turn-body", view: wanted.view } : taken;
}

/** A trunk that points at the camera may be anyhow. */
function isTrunkAsWanted({ trunk, foreshortened }: Body, wanted: Wanted): boolean {
  if (trunk === null || foreshortened || wanted.trunk === "any") return true;
  return wanted.trunk === "flat" ? Math.abs(trunk) <= FLAT_UP_TO : Math.abs(trunk) >= UPRIGHT_FROM;
}

function isTurned({ foreshortened, offSide }: Body, { view }: Wanted): boolean {
  if (view === "side") return foreshortened || (offSide !== null && offSide > OBLIQUE);
  return offSide !== null && offSide < FRONT_FROM;
}

/** All fours fit where a reaching arm and leg do not, unless they point at the camera. */
function hasRoom({ size, offSide }: Body, { reach }: Wanted, aspect: number): boolean {
  if (size === null || reach === null || offSide === null || offSide > OBLIQUE) return true;
  return size * reach <= ROOM * aspect;
}
