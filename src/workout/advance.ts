import { directionText, GOOD_TEXT } from "../placement/direction.ts";
import { advancePlacement, startPlacement } from "../placement/placement.ts";
import { wantedOf } from "../placement/wanted.ts";
import { tr } from "../words/words.ts";
import {
  changeDay,
  correct,
  endSet,
  endWithSource,
  interrupt,
  prepared,
  report,
  skip,
  stop,
} from "./course.ts";
import { endFree, lookFreely, skipFree } from "./free.ts";
import type { Action, FrameSeen, PictureTrouble, WorkoutInput } from "./input.ts";
import type { NoteId } from "./problems.ts";
import { isBlind, isFree, isLed, isOver, isStandingStill, isWaiting, isWatched } from "./progress.ts";
import { startSet } from "./sets.ts";
import { speak } from "./speak.ts";
import { passTime } from "./time.ts";
import { judge, type Watch } from "./watch.ts";
import { exerciseOf, happen, type Workout, watchAnew } from "./workout.ts";

/** A picture this recent tells the time itself, seconds. */
const RECENT = 0.5;

/** That the camera shows nothing is said again after so long, seconds: silence would be the worst answer. */
const REMIND_SECONDS = 20;

/**
 * Takes in one input: what follows from it stands in the log of the result, what is said of it included. Pure: the
 * given workout is never changed, and the same inputs always give the same log.
 */
export function advanceWorkout(before: Workout, input: WorkoutInput): Workout {
  const now = { ...before, t: Math.max(before.t, input.t) };
  return speak(take(now, input), before.log.length);
}

function take(workout: Workout, input: WorkoutInput): Workout {
  switch (input.type) {
    case "tick":
      if (isBlind(workout.progress)) return remindOfPictures(workout);
      return workout.t - workout.framedAt > RECENT
        ? pass(workout, (one, seconds) => passTime(one, seconds, null))
        : workout;
    case "frame":
      return see({ ...workout, starting: null, share: input.progress, framedAt: workout.t }, input);
    case "hand":
      return workout.progress.phase.is === "finished" ? workout : act(workout, input.action);
    case "page":
      return input.hidden ? hide(workout) : resume(workout, "hidden");
    case "starting":
      return { ...workout, starting: { what: input.what, progress: input.progress } };
    case "source-opened":
      return { ...workout, source: input.source };
    case "ready":
      return prepared({ ...workout, starting: null });
    case "source-ended":
      if (isOver(workout.progress)) return workout;
      return isFree(workout.progress) ? endFree(workout) : endWithSource(workout);
    case "failed":
      if (isBreathing(workout.progress)) return happen({ ...workout, starting: null }, { type: "unlooked" });
      return isOver(workout.progress) ? workout : interrupt({ ...workout, starting: null }, input.problem);
    case "leave":
      return isOver(workout.progress) ? workout : interrupt(workout, null);
    case "take-up": {
      const { steps, at } = input;
      return happen(
        { ...workout, watch: null, placement: null },
        { type: "taken-up", steps: [...steps], at },
      );
    }
    case "model-restarted":
      return isOver(workout.progress) ? workout : happen(workout, { type: "model-restarted" });
    case "note":
      return note(workout, input.id);
    case "pictures":
      return input.trouble === null ? picturesBack(workout) : losePictures(workout, input.trouble);
    case "pain":
      return happen(workout, { type: "pain", is: input.is, pain: input.pain });
    case "surroundings": {
      const { brightness, people, roll } = input;
      return { ...workout, surroundings: { brightness, people, roll } };
    }
    case "manner":
      return { ...workout, manner: input.manner };
  }
}

/** Lets the time since the last look pass by, unless everything stands still. */
function pass(before: Workout, by: (workout: Workout, seconds: number) => Workout): Workout {
  const seconds = before.t - before.passedTo;
  const workout = { ...before, passedTo: before.t };
  return isStandingStill(workout.progress) ? workout : by(workout, seconds);
}

function see(workout: Workout, frame: FrameSeen): Workout {
  return pass(workout, (one, seconds) => {
    if (!isWatched(one.progress)) return one;
    if (isFree(one.progress)) {
      const looked = lookFreely(one, frame);
      return isLed(looked.progress) ? passTime(looked, seconds, null) : looked;
    }
    const watched = one.watch === null ? watchAnew(one) : one;
    const { watch } = watched;
    if (watch === null) return watched;
    const judged = judge(watch, frame, roundsOf(watched, watch));
    const { width, height, pose } = frame;
    const picture = { live: judged.watch.run.live, pose, width, height, t: judged.watch.look?.t ?? 0 };
    // In a pause somebody is looked at, and nothing is counted.
    const events = isBreathing(one.progress) ? [] : judged.events;
    const reported = events.reduce(report, { ...watched, watch: judged.watch, picture });
    // What a repetition ended is over: the picture belongs to it.
    if (!isWatched(reported.progress)) return reported;
    if (reported.progress.phase.is === "placing") return place(reported, judged.watch, frame);
    return isLed(reported.progress) ? passTime(reported, seconds, judged.watch.run.live) : reported;
  });
}

/** Breaths that the app leads in this set; null while it leads none: a film is not led, nor is who is being placed. */
function roundsOf({ progress, source }: Workout, { exercise }: Watch): number | null {
  const part = progress.sets.at(-1)?.parts.at(-1);
  const isOn = part !== undefined && part.endedAt === null && !isWaiting(progress);
  return exercise.meta.paced && isOn && source?.live !== false ? part.asked : null;
}

/** Looks whether the picture is right for the exercise, and gives directions until it is. */
function place(workout: Workout, { run }: Watch, { pose, width, height }: FrameSeen): Workout {
  const exercise = exerciseOf(workout);
  if (exercise === null || height === 0) return workout;
  const look = {
    t: workout.t,
    pose,
    obstacle: run.live.obstacle,
    aspect: width / height,
    ...workout.surroundings,
  };
  const placed = advancePlacement(workout.placement ?? startPlacement(wantedOf(exercise)), look);
  const { direction } = placed.placement;
  let next: Workout = { ...workout, placement: placed.placement };
  const shown = direction === null ? null : directionText(direction);
  if (shown !== next.progress.direction) next = happen(next, { type: "placing", direction: shown });
  if (placed.say !== null) next = happen(next, { type: "direction", text: directionText(placed.say) });
  if (!placed.becameGood) return next;
  const { number } = next.progress;
  return happen(
    next,
    { type: "direction", text: tr(GOOD_TEXT) },
    { type: "ready-awaited", number, why: "placed" },
  );
}

function act(workout: Workout, action: Action): Workout {
  const { progress } = workout;
  const { phase } = progress;
  switch (action.type) {
    case "begin":
      return isWaiting(progress) ? startSet(goingOn(workout), true, true) : workout;
    case "skip":
      return isFree(progress) ? skipFree(goingOn(workout)) : skip(goingOn(workout));
    case "pause":
      return canPause(workout) && !progress.isPaused
        ? happen(workout, { type: "paused", why: "asked" })
        : workout;
    case "resume":
      return resume(workout, "asked");
    case "stop":
      if (isFree(progress)) return endFree(workout);
      return isLed(progress) ? stop(workout) : endWithSource(workout);
    case "answer":
      if (phase.is !== "asking") return workout;
      return action.more ? happen(workout, { type: "set-resumed" }) : endSet(workout, "answered");
    case "bad-day":
      return changeDay(workout, action.isOn);
    case "undo":
    case "add":
      return correct(workout, action.type);
  }
}

/** Guided movement and rests are skipped, not paused by hand. */
function canPause({ progress: { phase } }: Workout): boolean {
  return ["placing", "ready", "countdown", "looking", "working", "left", "asking"].includes(phase.is);
}

/** What a hand begins anew does not stand still any more. */
function goingOn(workout: Workout): Workout {
  return workout.progress.isPaused ? happen(workout, { type: "resumed", why: "asked", next: "on" }) : workout;
}

/** A film is looked through on; whatever else is under way stands still until the page is seen again. */
function hide(workout: Workout): Workout {
  const { progress, source } = workout;
  if (isOver(progress) || progress.isHidden || source?.live === false) return workout;
  return happen(workout, { type: "paused", why: "hidden" });
}

/** Told once in a workout; that sounds are blocked each time, since a touch helps each time. */
function note(workout: Workout, id: NoteId): Workout {
  const isKnown = workout.log.some((event) => event.type === "noted" && event.id === id);
  if (isOver(workout.progress) || (isKnown && id !== "sounds-blocked")) return workout;
  return happen(workout, { type: "noted", id });
}

/** Whether a pause of quiet breaths is under way: it goes on by the clock where nobody can be seen. */
function isBreathing({ phase, brokenBy }: Workout["progress"]): boolean {
  return phase.is === "breathing" && brokenBy === undefined;
}

/** A camera that shows nothing is a pause that nobody asked for: said at once, and what was done stays. */
function losePictures(workout: Workout, trouble: PictureTrouble): Workout {
  const { progress } = workout;
  if (isOver(progress) || !isWatched(progress) || progress.pictures?.trouble === trouble) return workout;
  if (isBreathing(progress)) return happen(workout, { type: "unlooked" });
  return happen(workout, { type: "pictures-lost", trouble });
}

/** The set goes on by itself, without the time in between. */
function picturesBack(workout: Workout): Workout {
  if (workout.progress.pictures === null) return workout;
  const watch = workout.watch === null ? null : { ...workout.watch, isResuming: true };
  return happen({ ...workout, watch }, { type: "pictures-back" });
}

/** Whoever waits on the floor hears again why. */
function remindOfPictures(workout: Workout): Workout {
  const { progress, t } = workout;
  const { pictures } = progress;
  const stillWaits = !progress.isPaused && !progress.isHidden;
  if (pictures === null || !stillWaits || t - pictures.t < REMIND_SECONDS) return workout;
  return happen(workout, { type: "pictures-lost", trouble: pictures.trouble });
}

/** After a pause by hand in a led set, or a hidden page in its countdown, the ready posture is taken up anew. */
function resume(before: Workout, why: "asked" | "hidden"): Workout {
  const { progress } = before;
  const { phase } = progress;
  const isStill = why === "asked" ? progress.isPaused : progress.isHidden;
  if (!isStill) return before;
  const broken =
    why === "asked" ? ["ready", "countdown", "working", "left", "asking"] : ["ready", "countdown"];
  // A pause that was asked for while the page was hidden stays one.
  const next =
    isLed(progress) &&
    !isFree(progress) &&
    broken.includes(phase.is) &&
    !(why === "hidden" && progress.isPaused)
      ? "ready"
      : "on";
  const watch = before.watch === null ? null : { ...before.watch, isResuming: true };
  return happen({ ...before, watch }, { type: "resumed", why, next });
}
