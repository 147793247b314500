import type { RuleEvent } from "../rules/contract.ts";
import { text, tr } from "../words/words.ts";
import { dayToChoose, gentlerSteps, usualSteps } from "./bad-day.ts";
import type { SetEnd } from "./events.ts";
import type { Problem } from "./problems.ts";
import { countOf, exerciseStepOf, isFree, isLed, isWatched, nextName, openSet } from "./progress.ts";
import {
  closeSet,
  correctCount,
  recordUnwatched,
  startSet,
  takeIn,
  takeUnfinished,
  tellUnseen,
} from "./sets.ts";
import type { ExerciseStep } from "./step.ts";
import { workoutVerdict } from "./verdict.ts";
import { happen, type Workout, watchAnew } from "./workout.ts";

/** Told to whoever watches the figure: it needs no word to take up its posture. */
const WATCH = text("Watch the figure. The cues are for it");

/** Camera and model are ready: begins or goes on with what was opened or taken up. */
export function prepared(before: Workout): Workout {
  if (before.progress.phase.is !== "preparing") return before;
  const workout = happen(before, { type: "prepared" });
  const { progress } = workout;
  if (progress.phase.is === "resting") return workout;
  if (isLed(progress) || isFree(progress)) return startStep(workout, progress.at, progress.number);
  const ready = progress.source === "demonstration" ? WATCH : exerciseStepOf(progress)?.ready;
  return happen(startSet(workout, false), { type: "ready-wanted", ready: tr(ready ?? "") });
}

/** Takes in what the rule reported: a led set ends with its dose. */
export function report(before: Workout, event: RuleEvent): Workout {
  const workout = takeIn(before, event);
  return event.type === "repetition" && workout !== before ? endAtDose(workout) : workout;
}

/** Ends a led set once its dose is done. */
export function endAtDose(workout: Workout): Workout {
  const { progress } = workout;
  const open = openSet(progress);
  const asked = exerciseStepOf(progress)?.asked ?? 0;
  if (open === null || !isLed(progress) || asked === 0 || countOf(open) < asked) return workout;
  return endSet(workout, "dose");
}

/** Ends the set under way: a rest follows, or what comes next where no rest is asked or nothing is left. */
export function endSet(before: Workout, why: SetEnd): Workout {
  return restOrGoOn(closeSet(why === "dose" ? before : takeUnfinished(before), why));
}

/** The time of a set that nobody could see is over: what was done in it is not known. */
export function endUnwatched(workout: Workout): Workout {
  return restOrGoOn(recordUnwatched(workout));
}

function restOrGoOn(workout: Workout): Workout {
  const { progress } = workout;
  const next = nextName(progress);
  const seconds = exerciseStepOf(progress)?.restSeconds ?? 0;
  return next === null || seconds === 0
    ? goOn(workout)
    : happen(workout, { type: "rest-started", seconds, next });
}

/** The next set of the same exercise, the next step, or the end. */
export function goOn(workout: Workout): Workout {
  const { progress } = workout;
  const step = exerciseStepOf(progress);
  if (step === null || progress.number >= step.sets) return nextStep(workout);
  const number = progress.number + 1;
  if (step.unwatched) return startUnwatched(workout, step, progress.at, number);
  return watchAnew(happen(workout, { type: "ready-awaited", number, why: "rested" }));
}

/**
 * Ends what is under way on request: a set is closed, and the exercise's other sets are left out with it. Who has done a
 * set that nobody sees goes on to its rest.
 */
export function skip(workout: Workout): Workout {
  const { is } = workout.progress.phase;
  if (is === "resting") return goOn(workout);
  if (is === "unwatched" && recordUnwatched(workout) !== workout) return endUnwatched(workout);
  return nextStep(closeSet(takeUnfinished(workout), "skipped"));
}

/** Stops the workout: what was done stands. */
export function stop(before: Workout): Workout {
  const workout = closeSet(takeUnfinished(recordUnwatched(before)), "stopped");
  return happen(workout, { type: "finished", why: "stopped", verdict: [] });
}

/** The film or the figure is over, or was stopped by hand: the set is with it. */
export function endWithSource(before: Workout): Workout {
  const unfinished = takeUnfinished(before);
  const open = openSet(unfinished.progress);
  const isDone = open !== null && countOf(open) >= (exerciseStepOf(unfinished.progress)?.asked ?? 0);
  return happen(closeSet(unfinished, isDone ? "dose" : "answered"), {
    type: "finished",
    why: "source",
    verdict: [],
  });
}

/** Camera or model are gone, or (null) the person left. */
export function interrupt(workout: Workout, problem: Problem | null): Workout {
  return happen(tellUnseen(takeUnfinished(workout)), { type: "interrupted", problem });
}

function nextStep(workout: Workout): Workout {
  const { progress } = workout;
  const at = progress.at + 1;
  if (at < progress.steps.length) return startStep(workout, at, 1);
  return happen(workout, { type: "finished", why: "done", verdict: [...workoutVerdict(progress)] });
}

/** A step comes up; the first one of a workout too. */
function startStep(workout: Workout, at: number, number: number): Workout {
  const step = workout.progress.steps[at];
  const fresh = { ...workout, placement: null };
  if (step === undefined) return workout;
  if (step.kind === "guided") {
    const started = happen(fresh, { type: "guided-started", at, say: step.say });
    return step.watchedAs === undefined ? started : watchAnew(started);
  }
  if (step.kind === "free") return happen(fresh, { type: "looking-started", at });
  if (step.unwatched) return startUnwatched(fresh, step, at, number);
  const { name, asked, before } = step;
  return watchAnew(happen(fresh, { type: "exercise-started", at, number, name, asked, before }));
}

/** The clock leads a set that nobody can see; what was seen of it before stands. */
function startUnwatched(before: Workout, step: ExerciseStep, at: number, number: number): Workout {
  const open = openSet(before.progress);
  const done = open === null ? 0 : countOf(open);
  return happen(closeSet(before, "stopped"), {
    type: "unwatched-started",
    at,
    number,
    name: step.name,
    asked: Math.max(1, step.asked - done),
    before: number === 1 ? step.before : null,
  });
}

/** It is a bad day, or none after all: what is still to come is another from now on. */
export function changeDay(before: Workout, isOn: boolean): Workout {
  if (dayToChoose(before.progress) !== isOn) return before;
  // What is back at rest already may have been the last of the set.
  const workout = tellUnseen(endAtDose(takeUnfinished(before)));
  const { progress, exerciseById } = workout;
  const open = openSet(progress);
  const done = open === null ? 0 : countOf(open);
  const steps = isOn ? gentlerSteps(progress, done, exerciseById) : usualSteps(progress);
  const changed = happen(workout, { type: "bad-day", isOn, steps: [...steps] });
  return isWatched(changed.progress) ? watchAnew(changed) : changed;
}

/** Takes back the newest repetition or adds one, which may be the last of the dose. */
export function correct(before: Workout, kind: "undo" | "add"): Workout {
  const workout = correctCount(before, kind);
  return kind === "add" && workout !== before ? endAtDose(workout) : workout;
}
