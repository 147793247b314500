import type { LitPart } from "../facts.ts";

const ARM = ["shoulder", "elbow", "wrist"] as const;
const LEG = ["hip", "knee", "ankle"] as const;

/** Both arms, and both legs. */
export const ARMS: LitPart = { joints: ARM, of: "both" };
export const LEGS: LitPart = { joints: LEG, of: "both" };

/** The arm of the repetition's side, and the leg opposite. */
export const WORKING_ARM: LitPart = { joints: ARM, of: "side" };
export const OPPOSITE_LEG: LitPart = { joints: LEG, of: "other-side" };

/** The trunk, and the head on the neck. */
export const TRUNK: LitPart = { joints: ["shoulder", "hip"], of: "both" };
export const HEAD: LitPart = { joints: ["ear", "shoulder"], of: "both" };
