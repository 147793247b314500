import { type Line, lineOf } from "../../voice/line.ts";
import { inWords } from "../../words/in-words.ts";
import { tr } from "../../words/words.ts";
import type { EventOf, WorkoutEvent } from "../events.ts";
import { capitalised, spokenNumber, spokenTimes } from "../numbers.ts";
import { type NoteId, problem } from "../problems.ts";

/** What the words depend on besides the event itself. */
export interface CourseWords {
  /** True when the app leads the breath of the exercise. */
  readonly paced: boolean;
  /** Rests so far in this workout. */
  readonly rests: number;
}

/** What is said once and stands on the screen for as long as the workout waits. */
export const WAITING = inWords(
  {
    asked: "Paused",
    hidden: "Paused while hidden",
    left: "Paused. Take your time",
    question: "Done with this set? Rest on",
  },
  ["asked", "hidden", "left", "question"],
);

/** Why nothing is seen though the camera is open: what is said, and what stands on the screen meanwhile. */
export const PICTURES_LOST: Readonly<
  Record<EventOf<"pictures-lost">["trouble"], { readonly said: string; readonly shown: string }>
> = inWords(
  {
    none: { said: "No picture from the camera. I wait for it", shown: "No picture from the camera" },
    muted: {
      said: "A call or another app holds the camera. I wait for it",
      shown: "Another app holds the camera",
    },
    black: { said: "The picture is black. Uncover the camera", shown: "Uncover the camera" },
    frozen: { said: "The picture stands still. Look at the camera", shown: "The picture stands still" },
  },
  ["said", "shown"],
);

/** What is said about the course of a workout; counts, cues and directions are worded elsewhere. */
export function courseLines(event: WorkoutEvent, { paced, rests }: CourseWords): readonly Line[] {
  switch (event.type) {
    case "guided-started":
      return [lineOf("course", tr(event.say))];
    case "guided-half":
      return [lineOf("course", tr("Half way"))];
    case "exercise-started": {
      const now = lineOf(
        "course",
        tr("Now: {name}, {times}", { name: tr(event.name), times: spokenTimes(event.asked) }),
      );
      return event.before === null ? [now] : [now, lineOf("course", tr(event.before))];
    }
    case "unwatched-started": {
      const { name, asked, before } = event;
      return [
        lineOf("course", tr("Now: {name}, {times}", { name: tr(name), times: spokenTimes(asked) })),
        lineOf("course", tr("In your own time. I cannot see you, so I neither count nor judge")),
        ...(before === null ? [] : [lineOf("course", tr(before))]),
      ];
    }
    case "countdown":
      return [lineOf("countdown", capitalised(spokenNumber(event.left)), "countdown")];
    case "set-started":
      if (!event.isTold) return [];
      if (event.done > 0)
        return [lineOf("course", tr("Go on from {count}", { count: spokenNumber(event.done) }))];
      return [lineOf("course", paced ? tr("Breathe in deeply") : tr("Begin"))];
    case "set-left":
      return [lineOf("course", WAITING.left)];
    case "paused":
      return [lineOf("course", WAITING[event.why])];
    case "resumed":
      return [lineOf("course", event.next === "ready" ? tr("Get ready to go on") : tr("Go on"))];
    case "set-resumed":
      return [lineOf("course", tr("Go on"))];
    case "set-question":
      return [lineOf("course", WAITING.question)];
    case "corrected":
      return [lineOf("course", tr("Now at {count}", { count: spokenNumber(event.count) }))];
    case "set-ended":
      return setEnded(event);
    case "rest-started":
      // Water is offered at every second rest: said each time it would be nagging.
      return [
        lineOf(
          "course",
          `${rests % 2 === 0 ? tr("Rest, and drink a sip.") : tr("Rest.")} ${tr("Next: {name}", { name: event.next })}`,
        ),
      ];
    case "unwatched-ended":
      return [lineOf("course", tr("The time for this set is over"), "set-done")];
    case "unwatched-ending":
    case "rest-ending":
      return [lineOf("course", capitalised(tr("{count} seconds left", { count: spokenNumber(event.left) })))];
    case "model-restarted":
      return [lineOf("course", textOf("worker-restarted"))];
    case "pictures-lost":
      // Nobody is watched over meanwhile: it must be heard, whatever is being said.
      return [lineOf("safety", PICTURES_LOST[event.trouble].said, "lost-sight")];
    case "pictures-back":
      return [lineOf("course", tr("I can see you again. Go on"))];
    case "noted":
      return [lineOf("course", textOf(event.id))];
    case "rule-failed":
      return event.isFirst ? [lineOf("course", textOf("rule-failed"))] : [];
    case "interrupted":
      return event.problem === null
        ? []
        : [lineOf("safety", `${event.problem.message} ${event.problem.advice}`)];
    case "finished":
      return finished(event);
    default:
      return [];
  }
}

function setEnded({ why, count, oneSided, verdict }: EventOf<"set-ended">): readonly Line[] {
  if (why === "skipped" || why === "stopped") return [];
  const end =
    why === "dose" ? tr("That's the set") : tr("Set ended at {count}", { count: spokenNumber(count) });
  const other = oneSided === "left" ? tr("Next time the right side too") : tr("Next time the left side too");
  const texts = oneSided === null ? verdict : [other, ...verdict];
  return [lineOf("course", end, "set-done"), ...texts.map((text) => lineOf("course", text))];
}

function finished({ why, verdict }: EventOf<"finished">): readonly Line[] {
  if (why === "stopped") return [lineOf("safety", tr("Stopped. Rest as you need"))];
  if (why === "source") return [];
  return [
    ...verdict.map((text) => lineOf("course", text)),
    lineOf("course", tr("All done. Rest a little"), "set-done"),
  ];
}

/** A problem that stops nothing, as it is told. */
function textOf(id: "worker-restarted" | "rule-failed" | NoteId): string {
  const { message, advice } = problem(id);
  return `${message} ${advice}`;
}
