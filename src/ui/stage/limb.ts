import { jointOf, otherSide, type PairedJoint, type Side } from "../../pose/joints.ts";
import { type Pose, SEEN } from "../../pose/pose.ts";
import type { LitPart, View } from "../../rules/contract.ts";
import { type Bone, drawnSides } from "./skeleton.ts";

const ARM: readonly PairedJoint[] = ["shoulder", "elbow", "wrist"];
const LEG: readonly PairedJoint[] = ["hip", "knee", "ankle"];

const CHAINS: Readonly<Record<LitPart, readonly PairedJoint[]>> = {
  arm: ARM,
  arms: ARM,
  leg: LEG,
  legs: LEG,
  trunk: ["shoulder", "hip"],
  head: ["ear", "shoulder"],
};

/**
 * The bones of the part of the body that a fault is about, for lighting it up: of the working side (`side` is the arm's)
 * where one arm or one leg is meant, none where that part is not seen.
 */
export function litBones(pose: Pose, view: View, part: LitPart, side: Side | null): readonly Bone[] {
  const chain = CHAINS[part];
  return drawnSides(pose, view)
    .filter((drawn) => {
      if (side === null) return true;
      if (part === "arm") return drawn === side;
      return part !== "leg" || drawn === otherSide(side);
    })
    .flatMap((drawn) =>
      chain
        .slice(1)
        .map((joint, i): Bone => [pose[jointOf(drawn, chain[i] ?? joint)], pose[jointOf(drawn, joint)]]),
    )
    .filter(([from, to]) => from.score >= SEEN && to.score >= SEEN);
}
