import { type Joint, onBothSides } from "./joints.ts";

/** Parts of the body as they are named to the person, in the order in which a missing one is most worth naming. */
export const BODY_PARTS = ["feet", "hips", "shoulders", "knees", "hands", "elbows", "head"] as const;

/** A part of the body as it is named to the person. */
export type BodyPart = (typeof BODY_PARTS)[number];

const JOINTS_OF: Readonly<Record<BodyPart, readonly Joint[]>> = {
  feet: onBothSides("ankle"),
  hips: onBothSides("hip"),
  shoulders: onBothSides("shoulder"),
  knees: onBothSides("knee"),
  hands: onBothSides("wrist"),
  elbows: onBothSides("elbow"),
  head: ["nose", ...onBothSides("eye", "ear")],
};

/** The joints of a part. */
export function jointsOfPart(part: BodyPart): readonly Joint[] {
  return JOINTS_OF[part];
}

/** The parts that those joints belong to. */
export function partsOf(joints: readonly Joint[]): readonly BodyPart[] {
  return BODY_PARTS.filter((part) => JOINTS_OF[part].some((joint) => joints.includes(joint)));
}
