import type { Caps } from "../../rules/kit/caps.ts";
import type { FaultId } from "./rule.ts";

/** How high a swing can be asked to go at most: from what a low one reads to just below the exercise's own limit. */
export const caps = {
  bell: {
    by: "bell-high",
    asks: ["bell-low"],
    name: "Height of the bell",
    means: "0° is at shoulder height, less is lower",
    least: -40,
    most: 20,
    cue: "Let it float less high",
  },
} satisfies Caps<FaultId>;
