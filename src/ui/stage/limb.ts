import { jointOf, otherSide, type PairedJoint, type Side } from "../../pose/joints.ts";
import { type Pose, SEEN } from "../../pose/pose.ts";
import type { View } from "../../rules/contract.ts";
import { type Bone, drawnSides } from "./skeleton.ts";

const ARM: readonly PairedJoint[] = ["shoulder", "elbow", "wrist"];
const LEG: readonly PairedJoint[] = ["hip", "knee", "ankle"];
const TRUNK: readonly PairedJoint[] = ["shoulder", "hip"];
const HEAD: readonly PairedJoint[] = ["ear", "shoulder"];

/** The part of the body that a fault is about, by the first word of its id; the hips are told by the judged angle. */
const PARTS: Readonly<Record<string, readonly PairedJoint[]>> = {
  arm: ARM,
  arms: ARM,
  elbow: ARM,
  hands: ARM,
  bell: ARM,
  leg: LEG,
  legs: LEG,
  knee: LEG,
  knees: LEG,
  feet: LEG,
  head: HEAD,
  chest: TRUNK,
  back: TRUNK,
  leaning: TRUNK,
};

/** Words for one limb of two: the arm is that of the repetition's side, the leg the opposite one. */
const ONE_ARM: readonly string[] = ["arm", "elbow"];
const ONE_LEG: readonly string[] = ["leg", "knee"];

/**
 * The bones of the part of the body that a fault is about, for lighting it up: none where the fault is about no single
 * part, or where that part is not seen.
 */
export function litBones(pose: Pose, view: View, fault: string, side: Side | null): readonly Bone[] {
  const [word = ""] = fault.split("-");
  const chain = PARTS[word] ?? [];
  return drawnSides(pose, view)
    .filter((drawn) => {
      if (side === null) return true;
      if (ONE_ARM.includes(word)) return drawn === side;
      return !ONE_LEG.includes(word) || drawn === otherSide(side);
    })
    .flatMap((drawn) =>
      chain
        .slice(1)
        .map((joint, i): Bone => [pose[jointOf(drawn, chain[i] ?? joint)], pose[jointOf(drawn, joint)]]),
    )
    .filter(([from, to]) => from.score >= SEEN && to.score >= SEEN);
}
