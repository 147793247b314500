import type { ExerciseMeta } from "../../rules/contract.ts";
import { type Line, lineOf } from "../../voice/line.ts";
import { inWords } from "../../words/in-words.ts";
import { listed, tr } from "../../words/words.ts";
import type { EventOf, WorkoutEvent } from "../events.ts";
import type { Lesson } from "../lesson.ts";
import { capitalised, spokenNumber, spokenTimes } from "../numbers.ts";
import { type NoteId, problem } from "../problems.ts";
import { isPause } from "../progress.ts";
import type { WorkoutStep } from "../step.ts";
import { quietBreathText } from "./quiet-breath-lines.ts";

/** What the words depend on besides the event itself. */
export interface CourseWords {
  /** The exercise under way; null in led movement. */
  readonly exercise: ExerciseMeta | null;
  /** All steps of the workout, and which of them is under way. */
  readonly steps: readonly WorkoutStep[];
  readonly at: number;
  /** How an exercise is done, where there is time to tell it now; null otherwise. */
  readonly lesson: Lesson | null;
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
export function courseLines(event: WorkoutEvent, words: CourseWords): readonly Line[] {
  switch (event.type) {
    case "prepared":
      return opening(words);
    case "guided-started":
      return [lineOf("course", tr(event.say)), ...lastsFor(words.steps[event.at])];
    case "guided-half":
      return [lineOf("course", tr("Half way")), ...toldAhead(words.lesson)];
    case "quiet-breath":
      return toldOf(quietBreathText(event));
    case "suspected":
      return [lineOf("course", tr("{name}? Once more, and I am sure", { name: tr(event.name) }))];
    case "held-back":
      return heldBack(event);
    case "led-offered":
      return [
        lineOf(
          "course",
          tr("Lie as long as you like. {name} is led from its own page", { name: tr(event.name) }),
        ),
      ];
    case "recognised": {
      const { name, before } = event.step;
      return [lineOf("course", tr(name)), ...(before === null ? [] : [lineOf("safety", tr(before))])];
    }
    case "exercise-started":
      return exerciseStarted(event, words).map((text) => lineOf("course", text));
    case "unwatched-started": {
      const [now = "", ...before] = exerciseStarted(event, words);
      const alone = tr("In your own time. I cannot see you, so I neither count nor judge");
      const posture = event.number === 1 ? readyOf(words.steps[event.at]) : [];
      const told = [now, alone, ...before, ...posture].map((text) => lineOf("course", text));
      return [...told, ...lessonLines(words.lesson)];
    }
    case "ready-awaited":
      return lessonLines(words.lesson);
    case "countdown":
      return [lineOf("countdown", capitalised(spokenNumber(event.left)), "countdown")];
    case "set-started":
      if (!event.isTold) return [];
      if (event.done > 0)
        return [lineOf("course", tr("Go on from {count}", { count: spokenNumber(event.done) }))];
      return [lineOf("course", words.exercise?.paced ? tr("Breathe in deeply") : tr("Begin"))];
    case "set-left":
      return [lineOf("course", WAITING.left)];
    case "paused":
      return [lineOf("course", WAITING[event.why])];
    case "resumed":
      return [lineOf("course", event.next === "ready" ? tr("Get ready to go on") : tr("Go on"))];
    case "range-today":
      return [
        lineOf("course", tr("Your range today: {value} degrees. No more is asked", { value: event.value })),
      ];
    case "bad-day":
      return [
        lineOf(
          "course",
          event.isOn ? tr("Then half of what is left is enough, the gentle way") : tr("Then on as planned"),
        ),
        ...lessonLines(words.lesson),
      ];
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
          `${words.rests % 2 === 0 ? tr("Rest, and drink a sip.") : tr("Rest.")} ${tr("Next: {name}", { name: event.next })}`,
        ),
        ...lessonLines(words.lesson),
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
      return finished(event, words.steps);
    default:
      return [];
  }
}

/** What is left out, and why; what has a question of its own is asked it on its own page. */
function heldBack({ name, why, hasOwnWay }: EventOf<"held-back">): readonly Line[] {
  const values = { name: tr(name) };
  const what = hasOwnWay
    ? tr("{name} does not count here yet. Start it from its own page", values)
    : tr("I leave {name} out today. Do something else", values);
  return [what, ...(why === undefined ? [] : [why])].map((text) => lineOf("safety", text));
}

/**
 * What is done today, before the warm-up of a workout begins; a single exercise is named when it comes up. Whoever is not led is told
 * that they are watched.
 */
function opening({ steps, at }: CourseWords): readonly Line[] {
  if (steps[0]?.kind === "free") return [lineOf("course", tr("Just move. I say what I see"))];
  if (at > 0 || steps[0]?.kind !== "guided" || isPause({ steps })) return [];
  const names = steps.flatMap((step) => (step.kind === "exercise" ? [tr(step.name)] : []));
  return [
    lineOf("course", tr("Today: {exercises}", { exercises: listed([...new Set(names)]) })),
    lineOf("course", tr("Stand up and make room. We warm up first")),
  ];
}

/** How to lie or stand, for whoever nobody sees: the others are told when it is time to. */
function readyOf(step: WorkoutStep | undefined): readonly string[] {
  return step?.kind === "exercise" ? [tr(step.ready)] : [];
}

/** A line of the led breath, where there is a word to say. */
function toldOf(words: string): readonly Line[] {
  return words === "" ? [] : [lineOf("guide", words)];
}

/** How long led movement goes on. */
function lastsFor(step: WorkoutStep | undefined): readonly Line[] {
  if (step?.kind !== "guided") return [];
  const { seconds, breaths } = step;
  if (breaths !== undefined)
    return [lineOf("course", capitalised(tr("{count} quiet breaths", { count: spokenNumber(breaths) })))];
  const text =
    seconds === 60
      ? tr("One minute")
      : capitalised(tr("{count} seconds#long", { count: spokenNumber(Math.round(seconds)) }));
  return [lineOf("course", text)];
}

/** The exercise after the warm-up has no rest before it: it is named, and told, while the last movement goes on. */
function toldAhead(lesson: Lesson | null): readonly Line[] {
  return lesson === null
    ? []
    : [lineOf("course", tr("Next: {name}", { name: lesson.name })), ...lessonLines(lesson)];
}

function lessonLines(lesson: Lesson | null): readonly Line[] {
  return (lesson?.steps ?? []).map((step) => lineOf("lesson", step));
}

/** The name and the dose, the sides and the sets among it, and what to see to before. */
function exerciseStarted(
  { name, asked, before, at, number }: EventOf<"exercise-started" | "unwatched-started">,
  { exercise, steps }: CourseWords,
): readonly string[] {
  const step = steps[at];
  // Of a set that is taken up again only what is left of it is told.
  const isWhole = step?.kind === "exercise" && step.asked === asked;
  const sets = isWhole ? step.sets - number + 1 : 1;
  const isPerSide = exercise?.dose.perSide ?? false;
  const values = { name: tr(name), times: spokenTimes(isPerSide ? Math.ceil(asked / 2) : asked) };
  const now = isPerSide
    ? tr("Now: {name}, {times} on each side", values)
    : tr("Now: {name}, {times}", values);
  const dose = sets > 1 ? tr("{now}, {sets} sets", { now, sets: spokenNumber(sets) }) : now;
  const isCapped = step?.kind === "exercise" && step.caps !== undefined && !step.unwatched;
  const far = isCapped ? [tr("Go no further than you were asked. I say when it is far enough")] : [];
  return [dose, ...(before === null ? [] : [tr(before)]), ...far];
}

function setEnded({ why, count, oneSided, verdict }: EventOf<"set-ended">): readonly Line[] {
  if (why === "skipped" || why === "stopped") return [];
  const end =
    why === "dose" ? tr("That's the set") : tr("Set ended at {count}", { count: spokenNumber(count) });
  const other = oneSided === "left" ? tr("Next time the right side too") : tr("Next time the left side too");
  const texts = oneSided === null ? verdict : [other, ...verdict];
  return [lineOf("course", end, "set-done"), ...texts.map((text) => lineOf("course", text))];
}

function finished({ why, verdict }: EventOf<"finished">, steps: readonly WorkoutStep[]): readonly Line[] {
  if (why === "stopped") return [lineOf("safety", tr("Stopped. Rest as you need"))];
  if (why === "source") return [];
  if (isPause({ steps })) return [lineOf("course", tr("That was it. Stay as long as you like"), "set-done")];
  return [
    ...verdict.map((text) => lineOf("course", text)),
    lineOf("course", tr("All done. Rest a little"), "set-done"),
    lineOf("course", tr("When you get up, tap how your back feels")),
  ];
}

/** A problem that stops nothing, as it is told. */
function textOf(id: "worker-restarted" | "rule-failed" | NoteId): string {
  const { message, advice } = problem(id);
  return `${message} ${advice}`;
}
