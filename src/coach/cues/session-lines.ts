import type { FlowEvent } from "../flow/events.ts";
import { type Line, lineOf } from "../line.ts";
import { capitalised, spokenNumber, spokenTimes } from "../numbers.ts";

/** What the words depend on besides the event itself. */
export interface SessionWords {
  /** True when the app leads the breath of the exercise. */
  readonly paced: boolean;
  /** Rests so far in this session. */
  readonly rests: number;
}

/** What is said about the course of a session; counts are worded elsewhere. */
export function sessionLines(event: FlowEvent, { paced, rests }: SessionWords): readonly Line[] {
  switch (event.type) {
    case "guided-started":
      return [lineOf("session", event.step.say)];
    case "guided-half":
      return [lineOf("session", "Half way")];
    case "exercise-started":
      return event.before === null
        ? [lineOf("session", nowText(event))]
        : [lineOf("session", nowText(event)), lineOf("session", event.before)];
    case "countdown":
      return [lineOf("countdown", capitalised(spokenNumber(event.left)), "countdown")];
    case "set-started":
      if (event.done > 0) return [lineOf("session", `Go on from ${spokenNumber(event.done)}`)];
      return [lineOf("session", paced ? "Breathe in deeply" : "Begin")];
    case "set-paused":
      return [lineOf("session", event.why === "left" ? "Paused. Take your time" : "Paused")];
    case "set-resumed":
      return [lineOf("session", "Go on")];
    case "resume-awaited":
      return [lineOf("session", "Get ready to go on")];
    case "set-question":
      return [lineOf("session", "Done with this set? Rest on")];
    case "corrected":
      return [lineOf("session", `Now at ${spokenNumber(event.count)}`)];
    case "set-ended":
      return setEnded(event);
    case "rest-started":
      // Water is offered at every second rest: said each time it would be nagging.
      return [
        lineOf("session", `${rests % 2 === 0 ? "Rest, and drink a sip" : "Rest"}. Next: ${event.next}`),
      ];
    case "rest-ending":
      return [lineOf("session", `${capitalised(spokenNumber(event.left))} seconds left`)];
    case "session-finished":
      return event.why === "done"
        ? [lineOf("session", "All done. Rest a little", "set-done")]
        : [lineOf("safety", "Stopped. Rest as you need")];
    case "ready-wanted":
    case "counted":
      return [];
  }
}

/** What begins now, and how often it is asked of a set. */
function nowText({ name, asked }: FlowEvent & { readonly type: "exercise-started" }): string {
  return `Now: ${name}, ${spokenTimes(asked)}`;
}

function setEnded(event: FlowEvent & { readonly type: "set-ended" }): readonly Line[] {
  if (event.why === "skipped" || event.why === "stopped") return [];
  const end =
    event.why === "dose"
      ? lineOf("session", "That's the set", "set-done")
      : lineOf("session", `Set ended at ${spokenNumber(event.count)}`, "set-done");
  if (event.oneSided === null) return [end];
  const other = event.oneSided === "left" ? "right" : "left";
  return [end, lineOf("session", `Next time the ${other} side too`)];
}
