import type { ExerciseMeta } from "../../rules/contract.ts";
import type { SessionSnapshot } from "../../session/snapshot.ts";
import { unseenParts, unseenSentence } from "./unseen.ts";

/**
 * The state that the whole edge of the screen tells: calm, in the good zone, something to change, or blind
 * (nothing can be judged), or standing still.
 */
export type Tone = "calm" | "good" | "fix" | "blind" | "still";

/** The one sentence of the live screen and the state that goes with it. */
export interface Caption {
  readonly tone: Tone;
  /** At most about six words, so that it can be read across the room; may be empty. */
  readonly text: string;
  /** True when it was weighed over several pictures already and may be shown at once. */
  readonly settled?: boolean;
}

/** What to say of this moment: what stops the set first, then what is not seen, then one cue, then nothing. */
export function captionOf(snapshot: SessionSnapshot): Caption {
  const { status, live, exercise, fault, guide } = snapshot;
  if (status.is === "paused") {
    return { tone: "still", text: status.why === "hidden" ? "Paused while hidden" : "Paused" };
  }
  if (exercise === null || live === null) return { tone: "still", text: "" };
  if (live.obstacle !== null) return { tone: "blind", text: obstacleText(snapshot, exercise) };
  if (fault !== null) return { tone: "fix", text: fault.cue };
  if (guide?.phase === "hold") return { tone: "good", text: "Keep breathing" };
  const { progress, goodRange } = live;
  const inside =
    live.phase !== "rest" && progress !== null && progress >= goodRange[0] && progress <= goodRange[1];
  if (inside) return { tone: "good", text: praise(live.hold, exercise.dose.holdSeconds) };
  return { tone: "calm", text: "" };
}

/** In the good zone: stay until the hold is done, then the way back. */
function praise(held: number, asked: number): string {
  if (asked === 0) return "Good";
  return held < asked ? "Good. Stay there" : "Good. Come back slowly";
}

function obstacleText({ live, pose }: SessionSnapshot, { joints, view, text }: ExerciseMeta): string {
  switch (live?.obstacle) {
    case "nobody":
      return "I can't see anyone";
    case "wrong-view":
      return view === "side" ? "Turn your side to me" : "Turn to face me";
    case "cut-off":
      return unseenSentence(unseenParts(joints, view, pose)) ?? "I can't see all of you";
    default:
      return text.ready.replace(/\.$/, "");
  }
}
