import type { Caps } from "../../rules/kit/caps.ts";
import type { FaultId } from "./rule.ts";

/** How far a turn can be asked to go at most: less is no turn that could be counted. */
export const caps = {
  turn: {
    by: "short-rotation",
    asks: ["short-rotation"],
    meter: "change",
    name: "Turn of the shoulders",
    means: "from the middle to either side",
    least: 20,
    most: 60,
    cue: "Turn back a little",
  },
} satisfies Caps<FaultId>;
