import type { Side } from "../pose/joints.ts";
import type { Repetition, RuleEvent } from "../rules/contract.ts";
import { byOwnRange, rangeToday } from "../rules/own-range.ts";
import { unseenOf } from "../rules/seen-stretches.ts";
import { capVerdict } from "./cap-verdict.ts";
import type { SetEnd } from "./events.ts";
import {
  countOf,
  currentSet,
  exerciseStepOf,
  isLed,
  isWaiting,
  keptOf,
  lastPart,
  openSet,
  type SetRecord,
  scoresOf,
  seenOf,
} from "./progress.ts";
import { resultOfScores } from "./result.ts";
import { remarksOf } from "./set-remarks.ts";
import { unseenRemark } from "./unseen.ts";
import { wasDone } from "./unwatched.ts";
import { setVerdict } from "./verdict.ts";
import { finishWatch } from "./watch.ts";
import { exerciseOf, happen, type Workout, watchAnew } from "./workout.ts";

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

/** Takes in what the rule reported. Who moves before the set was begun has begun it by that. */
export function takeIn(workout: Workout, event: RuleEvent): Workout {
  const { progress } = workout;
  if (event.type === "error") {
    return happen(workout, { type: "rule-failed", message: event.message, isFirst: progress.failures === 0 });
  }
  if (event.type === "repetition" && isWaiting(progress) && exerciseStepOf(progress)?.paced === false) {
    return takeIn(startSet(workout, false, true), event);
  }
  const open = openSet(progress);
  const isOn = progress.phase.is === "working" || progress.phase.is === "asking";
  if (open === null || !isOn) return workout;
  const set = lastPart(open).id;
  switch (event.type) {
    case "partial":
      return happen(workout, { type: "partial", set, partial: event.partial });
    case "fault":
      // Nobody is asked for more on a bad day.
      if (progress.isBadDay && exerciseOf(workout)?.meta.ownRange?.fault === event.id) return workout;
      return happen(workout, { type: "fault", set, id: event.id });
    case "beyond":
      return happen(workout, { type: "beyond", set, reading: event.reading });
    case "repetition":
      return count(workout, open, event.repetition);
  }
}

function count(workout: Workout, open: SetRecord, seen: Repetition): Workout {
  const { progress } = workout;
  const meta = exerciseOf(workout)?.meta;
  const { asked = 0, caps } = exerciseStepOf(progress) ?? {};
  const set = lastPart(open).id;
  const counted = countOf(open) + 1;
  if (!progress.isBadDay || meta == null || meta.ownRange === null)
    return happen(workout, { type: "repetition", set, repetition: seen, count: counted, asked });
  const range = progress.ranges[meta.id] ?? null;
  const repetition = byOwnRange(seen, meta, range);
  const next = happen(workout, { type: "repetition", set, repetition, count: counted, asked });
  const all = next.progress.sets.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.exercise === meta.id ? keptOf(part) : [])),
  );
  const value = range === null ? rangeToday(all, meta, caps) : null;
  const { cap } = meta.ownRange;
  return value === null ? next : happen(next, { type: "range-today", set, exercise: meta.id, cap, value });
}

/** Counts what was back at rest already when the pictures ended; what ends the set comes after this. */
export function takeUnfinished(workout: Workout): Workout {
  const { watch, progress } = workout;
  if (watch === null || openSet(progress) === null) return workout;
  return finishWatch(watch).reduce((now, event) => {
    const open = openSet(now.progress);
    return event.type === "repetition" && open !== null
      ? count(now, open, event.repetition)
      : takeIn(now, event);
  }, workout);
}

/** Writes down what of the stretch under way could not be judged and of which movement nothing came; it ends after this. */
export function tellUnseen(workout: Workout): Workout {
  const { watch, progress } = workout;
  const open = openSet(progress);
  const part = open === null ? null : lastPart(open);
  if (watch === null || part === null || part.endedAt !== null) return workout;
  const unseen = unseenOf(watch.seen, part);
  return unseen.length === 0
    ? workout
    : happen(workout, { type: "unseen", set: part.id, unseen: [...unseen] });
}

/** Closes the set under way, if there is one. */
export function closeSet(before: Workout, why: SetEnd): Workout {
  const workout = tellUnseen(before);
  const set = openSet(workout.progress);
  const exercise = exerciseOf(workout);
  if (set === null || exercise === null) return workout;
  const repetitions = set.parts.flatMap(keptOf);
  // Who broke it off wants no judgement now.
  const isWhole = why !== "skipped" && why !== "stopped";
  const remarks = isWhole && isLed(workout.progress) ? remarksOf(exercise, repetitions) : [];
  const counts = resultOfScores(scoresOf(set), 0, countOf(set));
  const step = exerciseStepOf(workout.progress);
  const last = lastPart(set);
  const unseen = unseenRemark(last.unseen, last.repetitions);
  return happen(workout, {
    type: "set-ended",
    set: last.id,
    why,
    count: countOf(set),
    oneSided: isLed(workout.progress) && step?.side === undefined ? oneSideOf(set) : null,
    remarks: remarks.map(({ id }) => id),
    verdict: isWhole
      ? [
          ...setVerdict(exercise.meta, counts, repetitions, remarks),
          ...capVerdict(repetitions),
          ...(unseen === null ? [] : [unseen]),
        ]
      : [],
  });
}

/** Writes down that a set went on unseen, if one did for long enough to have been done. */
export function recordUnwatched(workout: Workout): Workout {
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
export function correctCount(workout: Workout, kind: "undo" | "add"): Workout {
  const set = currentSet(workout.progress);
  if (set === null) return workout;
  if (kind === "add") {
    const count = countOf(set) + 1;
    const added = { type: "corrected", set: lastPart(set).id, kind: "added", index: null, count } as const;
    return happen(workout, added);
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
