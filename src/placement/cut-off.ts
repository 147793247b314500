import { type BodyPart, jointsOfPart } from "../pose/parts.ts";
import type { Point, Pose } from "../pose/pose.ts";
import { type Body, type Edge, isInPicture, nearestEdge } from "./body.ts";
import type { Direction } from "./direction.ts";
import type { Wanted } from "./wanted.ts";

/** Which part hangs on which, and how far away it is at most, in trunk lengths. */
const HANGS_ON: Readonly<Record<BodyPart, readonly (readonly [BodyPart, number])[]>> = {
  head: [["shoulders", 0.6]],
  shoulders: [
    ["head", 0.6],
    ["hips", 1.1],
  ],
  elbows: [["shoulders", 0.65]],
  hands: [
    ["elbows", 0.6],
    ["shoulders", 1.2],
  ],
  hips: [
    ["shoulders", 1.1],
    ["knees", 0.9],
  ],
  knees: [
    ["hips", 0.9],
    ["shoulders", 2],
  ],
  feet: [
    ["knees", 0.9],
    ["hips", 1.7],
    ["shoulders", 2.7],
  ],
};

/** A part that was not seen lies outside when the model's own guess is this near to an edge. Fractions of height. */
const GUESS_AT_EDGE = 0.05;

/** A limb reaches on the average at least this share of its length towards the edge behind which it lies. */
const REACH = 0.5;

/** Crown, fingers and toes reach beyond the joints by this, in trunk lengths. */
const ENDS = 0.35;

/** A body that would take more than this share of the picture does not fit by turning the phone. */
const FITS = 0.94;

/** A cut-off body whose trunk is longer than this (shares of the picture's smaller side) is too near in any case. */
const NEAR = 0.42;

/** Without a trunk to measure: the length it usually has in a picture, fractions of height. */
const USUAL_SIZE = 0.25;

interface Missing {
  readonly part: BodyPart;
  /** Where it went out of the picture; null when it is hidden inside. */
  readonly edge: Edge | null;
  /** How far it is at least behind that edge's nearest seen point, fractions of height. */
  readonly beyond: number;
}

/** What would bring the cut-off parts into the picture, or show hidden ones; null when all wanted parts are seen. */
export function cutOff(pose: Pose, aspect: number, body: Body, wanted: Wanted): Direction | null {
  const size = body.size ?? USUAL_SIZE;
  const missing = partsOutside(pose, aspect, wanted).map((part) => missingOf(pose, aspect, part, size));
  const [first] = missing;
  if (first === undefined) return null;
  const cut = missing.filter(({ edge }) => edge !== null);
  const edges = new Set(cut.map(({ edge }) => edge));
  if (cut.length === 0) return { id: "show", part: first.part };
  const tooNear = size > NEAR * Math.min(1, aspect);
  if (edges.size > 1 || tooNear || !wouldFit(cut, aspect, body.seen, ENDS * size)) return { id: "step-back" };
  const [end = first] = cut;
  switch (end.edge) {
    case "bottom":
      return { id: "tilt-down" };
    case "top":
      return { id: "tilt-up" };
    default:
      return { id: "turn-phone", part: end.part, edge: end.edge === "left" ? "left" : "right" };
  }
}

/** The wanted parts that the picture does not show, from the ends inward. */
export function partsOutside(pose: Pose, aspect: number, wanted: Wanted): readonly BodyPart[] {
  return wanted.parts.filter((part) => !isPartSeen(pose, aspect, part, wanted));
}

/** From the side the near half of the body is enough; from the front both are wanted, except of folded arms. */
function isPartSeen(pose: Pose, aspect: number, part: BodyPart, { view }: Wanted): boolean {
  const joints = jointsOfPart(part).map((joint) => isInPicture(pose[joint], aspect));
  const either = view === "side" || part === "head" || part === "elbows" || part === "hands";
  return either ? joints.includes(true) : !joints.includes(false);
}

function missingOf(pose: Pose, aspect: number, part: BodyPart, size: number): Missing {
  const [guessEdge, guessAway] = jointsOfPart(part)
    .map((joint) => nearestEdge(pose[joint], aspect))
    .reduce((a, b) => (b[1] < a[1] ? b : a));
  for (const [neighbour, length] of HANGS_ON[part]) {
    const points = jointsOfPart(neighbour)
      .map((joint) => pose[joint])
      .filter((joint) => isInPicture(joint, aspect));
    const nearest = points.map((point) => nearestEdge(point, aspect)).sort((a, b) => a[1] - b[1])[0];
    if (nearest === undefined) continue;
    const reach = length * size;
    const [edge, away] = guessAway < GUESS_AT_EDGE ? ([guessEdge, 0] as const) : nearest;
    return away < reach ? { part, edge, beyond: REACH * reach } : { part, edge: null, beyond: 0 };
  }
  const outside = guessAway < GUESS_AT_EDGE;
  return { part, edge: outside ? guessEdge : null, beyond: outside ? REACH * size : 0 };
}

/** Whether the whole body would fit if the phone were only turned. */
function wouldFit(cut: readonly Missing[], aspect: number, seen: readonly Point[], ends: number): boolean {
  const [edge] = cut.map((missing) => missing.edge);
  const sideways = edge === "left" || edge === "right";
  const along = seen.map(({ x, y }) => (sideways ? x : y));
  const beyond = Math.max(...cut.map((missing) => missing.beyond));
  return Math.max(...along) - Math.min(...along) + beyond + ends < FITS * (sideways ? aspect : 1);
}
