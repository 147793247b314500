import { jointOf, otherSide, type Side } from "../../pose/joints.ts";
import { type Pose, SEEN } from "../../pose/pose.ts";
import type { LitPart, View } from "../../rules/contract.ts";
import { type Bone, drawnSides } from "./skeleton.ts";

/**
 * The bones of the part of the body that a fault is about, for lighting it up: of one side
 * where the fault is about one (`side` is that of the repetition), none where that part is not seen.
 */
export function litBones(pose: Pose, view: View, part: LitPart, side: Side | null): readonly Bone[] {
  const { joints: chain, of } = part;
  return drawnSides(pose, view)
    .filter((drawn) => {
      if (side === null) return true;
      return of === "both" || drawn === (of === "side" ? side : otherSide(side));
    })
    .flatMap((drawn) =>
      chain
        .slice(1)
        .map((joint, i): Bone => [pose[jointOf(drawn, chain[i] ?? joint)], pose[jointOf(drawn, joint)]]),
    )
    .filter(([from, to]) => from.score >= SEEN && to.score >= SEEN);
}
