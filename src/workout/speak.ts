import { whyUncounted } from "../rules/uncounted.ts";
import { advanceCues } from "./cues/policy.ts";
import type { WorkoutEvent } from "./events.ts";
import { changedLesson, type Lesson, lessonAhead, openingLesson } from "./lesson.ts";
import { isLed, isStandingStill, isWatched } from "./progress.ts";
import { show } from "./sentence.ts";
import { sightDirection } from "./sight-direction.ts";
import { exerciseOf, happen, type Workout } from "./workout.ts";

/** Says and shows what there is to say about the events from index `from` of the log on, and about what is seen now. */
export function speak(workout: Workout, from: number): Workout {
  const { progress, watch, t } = workout;
  const happened = workout.log.slice(from);
  // A film is looked through faster than anyone could speak: only what broke it off is told.
  const isSpoken = isLed(progress) || progress.source === "demonstration";
  const events = isSpoken ? happened : happened.filter(({ type }) => type === "interrupted");
  if (!isSpoken && events.length === 0) return workout;
  const seen = isWatched(progress) && !isStandingStill(progress) && watch?.look != null ? watch : null;
  const moment = {
    t,
    events,
    exercise: exerciseOf(workout)?.meta ?? null,
    steps: progress.steps,
    at: progress.at,
    lesson: lessonAt(workout, events),
    live: seen?.run.live ?? null,
    guide: seen?.guide ?? null,
    // The led breath is the count of a paced exercise: nothing has to move.
    uncounted: seen === null || seen.exercise.meta.paced ? null : whyUncounted(seen.uncounted),
    direction: seen === null ? null : sightDirection(seen),
    starting: workout.starting?.what ?? null,
  };
  const { state, lines } = advanceCues(workout.cues, moment, workout.manner);
  const said = lines.map((line) => ({ type: "said", line }) as const);
  return show(happen({ ...workout, cues: state }, ...said));
}

/** How an exercise is done, at the moments when there is time to tell it. */
function lessonAt(
  { progress, known, exerciseById }: Workout,
  events: readonly WorkoutEvent[],
): Lesson | null {
  for (const event of events)
    switch (event.type) {
      case "rest-started":
        return lessonAhead(progress, exerciseById);
      case "guided-half":
        // In the middle of a set that the clock leads, what comes up has a rest before it.
        return progress.phase.is === "guided" ? lessonAhead(progress, exerciseById) : null;
      case "unwatched-started":
        // Of one that broke off in the middle it was told.
        return progress.sets.length === 0 ? openingLesson(progress, known, exerciseById) : null;
      case "bad-day":
        return changedLesson(progress, exerciseById);
      case "ready-awaited":
        return event.why === "placed" ? openingLesson(progress, known, exerciseById) : null;
    }
  return null;
}
