import {
  countOf,
  currentSet,
  exercisePartOf,
  type Flow,
  isWaiting,
  openSet,
} from "../../coach/flow/state.ts";
import type { HandsFreeView } from "../../coach/hands-free.ts";
import { directionText } from "../../coach/placement/direction.ts";
import type { Offer } from "../live-controls/live-controls.ts";
import type { Caption } from "./caption.ts";

/** The sentence of a set that is led without hands: what the session waits for goes before what the picture tells. */
export function ledCaption(caption: Caption, { flow, direction }: HandsFreeView): Caption {
  const { phase } = flow;
  switch (phase.is) {
    case "placing":
      if (direction !== null) {
        return { tone: "blind", text: directionText(direction).replace(/\.$/, ""), settled: true };
      }
      return caption.tone === "blind" ? caption : { tone: "good", text: "Hold still" };
    case "ready":
      return caption.tone === "blind" ? caption : { tone: "good", text: "Good. Stay like that" };
    case "countdown":
      return { tone: "good", text: "Get ready" };
    case "paused":
      return { tone: "still", text: phase.why === "left" ? "Paused. Take your time" : "Paused" };
    case "asking":
      return { tone: "calm", text: "Done with this set?" };
    default:
      return caption;
  }
}

/** What a hand may do besides stopping and pausing, the first of them the largest. */
export function offersOf(flow: Flow): readonly Offer[] {
  if (flow.phase.is === "countdown") return [];
  if (isWaiting(flow)) return [{ label: "Start now", action: { type: "begin" } }];
  if (flow.phase.is !== "asking") return [];
  return [
    { label: "One more", action: { type: "answer", more: true } },
    { label: "Set done", action: { type: "answer", more: false } },
  ];
}

/** Repetitions of the set under way, with what was corrected by hand, and how many are asked. */
export function ledCount(flow: Flow): { readonly count: number; readonly asked: number } {
  const set = isWaiting(flow) ? openSet(flow) : currentSet(flow);
  return { count: set === null ? 0 : countOf(set), asked: exercisePartOf(flow)?.asked ?? 0 };
}
