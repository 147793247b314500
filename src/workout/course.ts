import type { Side } from "../pose/joints.ts";
import type { RuleEvent } from "../rules/contract.ts";
import { unseenOf } from "../rules/seen-stretches.ts";
import { text, tr } from "../words/words.ts";
import type { SetEnd } from "./events.ts";
import type { Problem } from "./problems.ts";
import {
  countOf,
  currentSet,
  exerciseStepOf,
  isLed,
  isWaiting,
  keptOf,
  lastPart,
  nextName,
  openSet,
  type SetRecord,
  scoresOf,
  seenOf,
} from "./progress.ts";
import { resultOfScores } from "./result.ts";
import { remarksOf } from "./set-remarks.ts";
import type { ExerciseStep } from "./step.ts";
import { unseenRemark } from "./unseen.ts";
import { wasDone } from "./unwatched.ts";
import { setVerdict, workoutVerdict } from "./verdict.ts";
import { finishWatch } from "./watch.ts";
import { exerciseOf, happen, type Workout, watchAnew } from "./workout.ts";

/** Told to whoever watches the figure: it needs no word to take up its posture. */
const WATCH = text("Watch the figure. The cues are for it");

/** Camera and model are ready: begins or goes on with what was opened or taken up. */
export function prepared(before: Workout): Workout {
  if (before.progress.phase.is !== "preparing") return before;
  const workout = happen(before, { type: "prepared" });
  const { progress } = workout;
  if (progress.phase.is === "resting") return workout;
  if (isLed(progress)) return startStep(workout, progress.at, progress.number);
  const ready = progress.source === "demonstration" ? WATCH : exerciseStepOf(progress)?.ready;
  return happen(startSet(workout, false), { type: "ready-wanted", ready: tr(ready ?? "") });
}

/**
 * Begins the set that comes next, or goes on with the one that was interrupted. Who is moving already is judged on in
 * the same stretch: to begin anew would cut a movement in two. Who began by doing is told nothing.
 */
export function startSet(workout: Workout, isTold: boolean, isMoving = false): Workout {
  const { progress } = workout;
  const step = exerciseStepOf(progress);
  if (step === null) return workout;
  const open = openSet(progress);
  const part = open === null ? null : lastPart(open);
  const goesOn = part !== null && part.endedAt === null;
  const fresh = !goesOn && (!isMoving || step.paced || workout.watch === null);
  const done = open === null ? 0 : countOf(open);
  const set = goesOn
    ? part.id
    : `${progress.id}-${progress.at}-${progress.number}-${(open?.parts.length ?? 0) + 1}`;
  const { exercise, variant, asked, holdSeconds } = step;
  const started = happen(
    { ...workout, placement: null },
    {
      type: "set-started",
      set,
      number: progress.number,
      exercise,
      variant,
      asked,
      left: Math.max(1, asked - done),
      holdSeconds,
      done,
      isTold,
      fresh,
    },
  );
  return fresh ? watchAnew(started) : started;
}

/** Takes in what the rule reported. */
export function report(workout: Workout, event: RuleEvent): Workout {
  const { progress } = workout;
  if (event.type === "error") {
    return happen(workout, { type: "rule-failed", message: event.message, isFirst: progress.failures === 0 });
  }
  if (event.type === "repetition" && isWaiting(progress) && exerciseStepOf(progress)?.paced === false) {
    return report(startSet(workout, false, true), event);
  }
  const open = openSet(progress);
  const isOn = progress.phase.is === "working" || progress.phase.is === "asking";
  if (open === null || !isOn) return workout;
  const set = lastPart(open).id;
  switch (event.type) {
    case "partial":
      return happen(workout, { type: "partial", set, partial: event.partial });
    case "fault":
      return happen(workout, { type: "fault", set, id: event.id });
    case "repetition": {
      const asked = exerciseStepOf(progress)?.asked ?? 0;
      const { repetition } = event;
      return endAtDose(
        happen(workout, { type: "repetition", set, repetition, count: countOf(open) + 1, asked }),
      );
    }
  }
}

/** Ends a led set once its dose is done. */
export function endAtDose(workout: Workout): Workout {
  const { progress } = workout;
  const open = openSet(progress);
  const asked = exerciseStepOf(progress)?.asked ?? 0;
  if (open === null || !isLed(progress) || countOf(open) < asked) return workout;
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
  return happen(takeUnfinished(workout), { type: "interrupted", problem });
}

/** Counts what was back at rest already when the pictures ended. */
function takeUnfinished(workout: Workout): Workout {
  const { watch, progress } = workout;
  if (watch === null || openSet(progress) === null) return workout;
  return finishWatch(watch).reduce((now, event) => {
    // What ends the set comes after this.
    const open = openSet(now.progress);
    if (event.type !== "repetition" || open === null) return report(now, event);
    const { repetition } = event;
    const asked = exerciseStepOf(now.progress)?.asked ?? 0;
    return happen(now, {
      type: "repetition",
      set: lastPart(open).id,
      repetition,
      count: countOf(open) + 1,
      asked,
    });
  }, workout);
}

/** Closes the set under way, if there is one. */
function closeSet(workout: Workout, why: SetEnd): Workout {
  const set = openSet(workout.progress);
  const exercise = exerciseOf(workout);
  if (set === null || exercise === null) return workout;
  const repetitions = set.parts.flatMap(keptOf);
  // Who broke it off wants no judgement now.
  const isWhole = why !== "skipped" && why !== "stopped";
  const remarks = isWhole && isLed(workout.progress) ? remarksOf(exercise, repetitions) : [];
  const counts = resultOfScores(scoresOf(set), 0, countOf(set));
  const { watch } = workout;
  const unseen = watch === null ? null : unseenRemark(unseenOf(watch.seen), repetitions);
  return happen(workout, {
    type: "set-ended",
    set: lastPart(set).id,
    why,
    count: countOf(set),
    oneSided: isLed(workout.progress) ? oneSideOf(set) : null,
    remarks: remarks.map(({ id }) => id),
    verdict: isWhole
      ? [...setVerdict(exercise.meta, counts, repetitions, remarks), ...(unseen === null ? [] : [unseen])]
      : [],
  });
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
  if (step.kind === "guided") return happen(fresh, { type: "guided-started", at, say: step.say });
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

/** Writes down that a set went on unseen, if one did for long enough to have been done. */
function recordUnwatched(workout: Workout): Workout {
  const { progress, log } = workout;
  const { phase, id, at, number } = progress;
  const step = exerciseStepOf(progress);
  if (phase.is !== "unwatched" || step === null || !wasDone(step, phase.left)) return workout;
  const { exercise, variant } = step;
  const since = log.findLast(({ type }) => type === "unwatched-started")?.t ?? workout.t;
  const set = `${id}-${at}-${number}-unwatched`;
  return happen(workout, { type: "unwatched-ended", set, exercise, variant, since });
}

/** The side that all repetitions of a set had, when one was left out altogether; two can be chance. */
function oneSideOf(set: SetRecord): Side | null {
  const sides = seenOf(set).map(({ side }) => side);
  const [first] = sides;
  if (!first || sides.length < 3) return null;
  return sides.every((side) => side === first) ? first : null;
}

/** Takes back the newest repetition or adds one: of the set under way, or in the rest after it of the one just done. */
export function correct(workout: Workout, kind: "undo" | "add"): Workout {
  const set = currentSet(workout.progress);
  if (set === null) return workout;
  if (kind === "add") {
    const count = countOf(set) + 1;
    const added = { type: "corrected", set: lastPart(set).id, kind: "added", index: null, count } as const;
    return endAtDose(happen(workout, added));
  }
  const part = set.parts.findLast((one) => keptOf(one).length + one.added > 0);
  if (part === undefined) return workout;
  const newest = part.repetitions.findLastIndex((_, i) => !part.removed.includes(i));
  const isAdded = part.added > 0 && (part.seenAtAdding === part.repetitions.length || newest < 0);
  return happen(workout, {
    type: "corrected",
    set: part.id,
    kind: "removed",
    index: isAdded ? null : newest,
    count: countOf(set) - 1,
  });
}
