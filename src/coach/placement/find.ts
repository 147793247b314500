import type { Pose } from "../../pose/pose.ts";
import { type Body, measureBody } from "./body.ts";
import { cutOff } from "./cut-off.ts";
import type { Direction } from "./direction.ts";
import type { People } from "./people.ts";
import type { Wanted } from "./wanted.ts";

/** One picture as the placing looks at it. */
export interface PlacementLook {
  readonly t: number;
  readonly pose: Pose | null;
  /** Width of the picture through its height. */
  readonly aspect: number;
  /** Mean brightness of the picture, 0..1; null when unknown. */
  readonly brightness: number | null;
  /** How many people are to be seen; null when unknown. */
  readonly people: People | null;
  /** How far the device leans to a side, in degrees; null where it does not tell. */
  readonly roll: number | null;
}

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

/** A body turned further than this off the view is oblique: 30° and the error of the measure. */
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

/** The one thing that would make this picture right, the most basic first; null when it is right. */
export function findDirection(look: PlacementLook, wanted: Wanted): Direction | null {
  const { pose, aspect, brightness, people, roll } = look;
  if (people?.sure && people.count > 1) return { id: "two-people", people: people.count };
  if (brightness !== null && brightness < DARK) return { id: "more-light" };
  const body = pose === null ? null : measureBody(pose, aspect);
  if (brightness !== null && brightness < DIM && (body?.certainty ?? 0) < SURE) return { id: "more-light" };
  if (pose === null || body === null || body.seen.length === 0) return { id: "nobody" };
  if (roll !== null && Math.abs(roll) > LEVEL) return { id: "level-phone" };
  return (
    inPosture(body, wanted) ??
    cutOff(pose, aspect, body, wanted) ??
    atDistance(body, aspect) ??
    inView(body, wanted) ??
    withRoom(body, wanted, aspect)
  );
}

/** Someone who still stands cannot be judged by where a lying body would be, nor the other way round. */
function inPosture({ trunk, foreshortened }: Body, wanted: Wanted): Direction | null {
  if (trunk === null) return null;
  if (foreshortened) return wanted.view === "side" ? { id: "turn-body", view: "side" } : null;
  if (wanted.trunk === "any") return null;
  const up = Math.abs(trunk);
  const wrong = wanted.trunk === "flat" ? up > FLAT_UP_TO : up < UPRIGHT_FROM;
  return wrong ? { id: "take-posture", ready: wanted.ready } : null;
}

function atDistance({ size }: Body, aspect: number): Direction | null {
  return size !== null && size < FAR * Math.min(1, aspect) ? { id: "come-closer" } : null;
}

function inView({ offSide }: Body, { view }: Wanted): Direction | null {
  if (offSide === null) return null;
  const wrong = view === "side" ? offSide > OBLIQUE : offSide < FRONT_FROM;
  return wrong ? { id: "turn-body", view } : null;
}

/** All fours fit where a reaching arm and leg do not: there must be room for the whole exercise. */
function withRoom({ size }: Body, { reach }: Wanted, aspect: number): Direction | null {
  return size !== null && reach !== null && size * reach > ROOM * aspect ? { id: "step-back" } : null;
}
