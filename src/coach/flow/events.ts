import type { Side } from "../../pose/joints.ts";
import type { FlowStep, SetEnd } from "./state.ts";

/** How the person is seen: in the posture at rest, in it and moving, out of it, or not plain enough to tell. */
export type Posture = "ready" | "moving" | "away" | "unsure";

/** What happens to a session; `t` in seconds of one rising clock. */
export type FlowInput =
  /** Time passes; `posture` is null when nobody looks (no camera, a rest). */
  | { readonly type: "tick"; readonly t: number; readonly posture: Posture | null }
  /** `score` is null when nothing of it could be judged. */
  | {
      readonly type: "repetition";
      readonly t: number;
      readonly side: Side | null;
      readonly score: number | null;
    }
  /** The picture is right. */
  | { readonly type: "placed"; readonly t: number }
  /** Begins the set at once, whatever the picture and the posture are. */
  | { readonly type: "begin"; readonly t: number }
  /** On to the next: ends a warm-up, a rest, the placing, or the exercise under way. */
  | { readonly type: "skip"; readonly t: number }
  | { readonly type: "pause"; readonly t: number }
  | { readonly type: "resume"; readonly t: number }
  /** The stop that is always there. */
  | { readonly type: "stop"; readonly t: number }
  /** The answer to the question whether the set is over. */
  | { readonly type: "answer"; readonly t: number; readonly more: boolean }
  | { readonly type: "undo"; readonly t: number }
  | { readonly type: "add"; readonly t: number; readonly side: Side | null };

/** What a session reports, for the voice and for whoever starts and ends sets. */
export type FlowEvent =
  | { readonly type: "guided-started"; readonly step: FlowStep & { readonly kind: "guided" } }
  | { readonly type: "guided-half" }
  /** The first set of an exercise comes up, `asked` times; `before` is what to see to first, as it is spoken. */
  | {
      readonly type: "exercise-started";
      readonly name: string;
      readonly asked: number;
      readonly before: string | null;
    }
  | { readonly type: "ready-wanted"; readonly ready: string }
  | { readonly type: "countdown"; readonly left: number }
  /** `done` repetitions were counted before (after a reload). */
  | { readonly type: "set-started"; readonly set: number; readonly sets: number; readonly done: number }
  | { readonly type: "set-paused"; readonly why: "left" | "asked"; readonly ready: string }
  | { readonly type: "set-resumed" }
  /** After a pause by hand the ready posture is waited for anew. */
  | { readonly type: "resume-awaited" }
  | { readonly type: "set-question" }
  | { readonly type: "counted"; readonly count: number; readonly asked: number; readonly side: Side | null }
  | { readonly type: "corrected"; readonly kind: "added" | "undone"; readonly count: number }
  | {
      readonly type: "set-ended";
      readonly why: SetEnd;
      readonly count: number;
      readonly oneSided: Side | null;
    }
  /** `next` is what comes after the rest. */
  | { readonly type: "rest-started"; readonly seconds: number; readonly next: string }
  | { readonly type: "rest-ending"; readonly left: number }
  | { readonly type: "session-finished"; readonly why: "done" | "stopped" };
