import type { Posture } from "../../space/posture.ts";
import type { SpaceJoints } from "../../space/square-view.ts";
import type { Judged, RuleFrame, RuleOptions, SeenJoints } from "../contract.ts";
import type { Reading } from "./movement.ts";
import { inPicture, type Values } from "./observed.ts";
import { inPosture } from "./square.ts";
import { stands } from "./stands.ts";

/** How an exercise reads a body that is seen square on, and one in space where it reads that in a way of its own. */
export interface Reader {
  read(joints: SeenJoints, options: RuleOptions, rest: Values): Reading;
  readInSpace?(room: SpaceJoints, rest: Values): Reading;
}

/**
 * Reads one frame: the flat picture where the camera stands square to the body, the body in space where it does not,
 * and a mixture in between. Whoever asks for a value need not know where it came from. Null when nobody is seen.
 */
export function readFrame(
  reader: Reader,
  posture: Posture,
  { joints, sight }: RuleFrame,
  options: RuleOptions,
  rest: Values,
): Reading | null {
  const flat = joints === null ? null : reader.read(joints, options, rest);
  if (sight === null) return flat;
  const square = reader.readInSpace?.(sight.room, rest) ?? reader.read(sight.joints, options, rest);
  const share = sight.offView !== null && (flat === null || flat.signal === null) ? 1 : sight.share;
  const posed = sight.share === 0 && flat !== null ? flat.inPosture : square.inPosture;
  const kept = share >= 0.5 ? square : (flat ?? square);
  return {
    signal: share === 0 ? (flat?.signal ?? null) : mixed(flat?.signal ?? null, square.signal, share),
    inPosture:
      kept.elsewhere || (posture === "seated" && stands(joints)) ? false : inPosture(posture, sight, posed),
    offView: sight.offView ?? flat?.offView ?? sight.likelyOff,
    values:
      share === 0 && flat !== null ? flat.values : mixedValues(flat?.values ?? {}, square.values, share),
    side: kept.side,
    judged: judgedOf(flat?.judged ?? null, square.judged, share),
  };
}

function mixed(
  flat: number | null | undefined,
  space: number | null | undefined,
  share: number,
): number | null {
  if (flat === null || flat === undefined) return space ?? null;
  if (space === null || space === undefined) return flat;
  return flat + share * (space - flat);
}

function mixedValues(flat: Values, space: Values, share: number): Values {
  // How much of it was told by the body in space: a rule may trust a limb less that was never seen square on.
  const values: Record<string, number | null> = { ...flat, turned: share };
  // What is straight in the picture alone tells of a bend in space (`bendAt`).
  for (const [name, value] of Object.entries(flat)) values[inPicture(name)] = value;
  for (const [name, value] of Object.entries(space)) {
    values[name] = share === 1 ? value : mixed(flat[name], value, share);
  }
  return values;
}

/** The limb is marked where the picture shows it, with the angle that it has in space. */
function judgedOf(flat: Judged | null, space: Judged | null, share: number): Judged | null {
  if (flat === null || space === null) return flat ?? space;
  return {
    ...flat,
    angle: flat.angle + share * (space.angle - flat.angle),
    good: share >= 0.5 ? space.good : flat.good,
  };
}
