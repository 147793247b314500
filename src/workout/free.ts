import {
  finishRecogniser,
  type Recognised,
  type Recogniser,
  recognise,
  startRecogniser,
  suspected,
} from "../recognition/recogniser.ts";
import type { Exercise } from "../rules/contract.ts";
import { idle } from "../rules/kit/presence.ts";
import { earlier } from "./earlier.ts";
import type { FreeLook } from "./free-look.ts";
import type { FrameSeen } from "./input.ts";
import { isLed, openSet } from "./progress.ts";
import { closeSet, takeIn } from "./sets.ts";
import type { FreeStep } from "./step.ts";
import { workoutVerdict } from "./verdict.ts";
import { noteJudged, startWatch } from "./watch.ts";
import { happen, type Workout } from "./workout.ts";

/** After a pause the time goes on this long after the last frame, seconds: one frame of a usual camera. */
const FRAME_SECONDS = 1 / 30;

/** Whoever lies still for so long without a set may be waiting to be led, seconds: four quiet breaths and more. */
const STILL_SECONDS = 20;

/** Looks at one more picture of whoever is not led: what is recognised opens a set, and what is done in it counts. */
export function lookFreely(workout: Workout, frame: FrameSeen): Workout {
  const { pose, belly, width, height } = frame;
  const before = workout.free;
  const isResuming = workout.watch?.isResuming === true && before !== null;
  const zero = isResuming ? frame.at - before.look.t - FRAME_SECONDS : (before?.zero ?? frame.at);
  const look: FreeLook = { t: frame.at - zero, pose, belly, width, height };
  const from = before?.recogniser ?? recogniserFor(workout);
  const { recogniser, happened } = recognise(from, look, frame.guide ?? null);
  const { suspected: told = null, isLedOffered = false } = before ?? {};
  const free = { recogniser, zero, look, suspected: told, isLedOffered };
  const live = idle(pose === null ? "nobody" : null, null);
  const picture = { live, pose, width, height, t: look.t };
  const followed = happened.reduce(follow, { ...workout, free, picture });
  return offerLed(doubt(watchOn(followed, frame, happened)));
}

/** Ends what nobody led: what is under way is reported, and the set is closed with it. */
export function endFree(before: Workout): Workout {
  const happened = before.free === null ? [] : finishRecogniser(before.free.recogniser);
  const workout = closeSet(happened.reduce(follow, before), "answered");
  const isOwn = isLed(workout.progress);
  return happen(workout, {
    type: "finished",
    why: isOwn ? "done" : "source",
    verdict: isOwn ? [...workoutVerdict(workout.progress)] : [],
  });
}

/** Ends the set under way by hand; what is done next is recognised anew. */
export function skipFree(workout: Workout): Workout {
  return openSet(workout.progress) === null ? workout : lookAgain(closeSet(workout, "skipped"));
}

function recogniserFor({ progress, exerciseById }: Workout): Recogniser {
  const leftOut = leftOutOf(progress).map(({ exercise }) => ({ exercise, variant: null, caps: undefined }));
  const asked = [...stepsOf(progress), ...leftOut].flatMap(({ exercise: id, variant, caps }) => {
    const exercise = exerciseById(id);
    return exercise === null ? [] : [{ exercise, variant, caps }];
  });
  return startRecogniser(asked);
}

function follow(workout: Workout, told: Recognised): Workout {
  switch (told.type) {
    case "opened":
      return open(workout, told.exercise, told.since);
    case "reported":
      return takeIn(workout, earlier(told.event, workout.watch?.since ?? 0));
    case "closed":
      return openSet(workout.progress) === null ? workout : lookAgain(closeSet(workout, "quiet"));
  }
}

/** Opens the set of what was recognised; it began at `since` of the recogniser's time, when its posture was taken up. */
function open(before: Workout, exercise: Exercise, since: number): Workout {
  const step = stepsOf(before.progress).find((one) => one.exercise === exercise.meta.id);
  const held = leftOutOf(before.progress).find((one) => one.exercise === exercise.meta.id);
  if (held !== undefined) {
    const { exercise: _id, ...told } = held;
    return happen(before, { type: "held-back", ...told });
  }
  if (step === undefined || before.free === null) return before;
  const workout = happen(before, { type: "recognised", step });
  const { progress, watches } = workout;
  const { variant, asked, holdSeconds } = step;
  const started = happen(workout, {
    type: "set-started",
    set: `${progress.id}-${progress.at}-1-1`,
    number: 1,
    exercise: exercise.meta.id,
    variant,
    asked,
    left: asked,
    holdSeconds,
    done: 0,
    isTold: false,
    fresh: true,
    since: workout.t - (before.free.look.t - since),
  });
  const watch = startWatch(exercise, { variant }, { number: watches + 1, fromZero: false });
  return { ...started, watches: watches + 1, watch: { ...watch, since } };
}

function lookAgain(workout: Workout): Workout {
  const looking = happen({ ...workout, watch: null }, { type: "looking-started", at: 0 });
  return { ...looking, free: looking.free && { ...looking.free, suspected: null } };
}

/** The set under way sees the picture as its own exercise's rule did. */
function watchOn(workout: Workout, frame: FrameSeen, happened: readonly Recognised[]): Workout {
  const { watch, free, picture } = workout;
  if (watch === null || free === null || picture === null) return workout;
  const { id } = watch.exercise.meta;
  const run = free.recogniser.candidates.find((one) => one.run.exercise.meta.id === id)?.run;
  if (run === undefined) return workout;
  const events = happened.flatMap((one) =>
    one.type === "reported" && one.exercise.meta.id === id ? [earlier(one.event, watch.since)] : [],
  );
  const t = free.look.t - watch.since;
  const judged = noteJudged({ ...watch, isResuming: false }, t, frame, run, events);
  return { ...workout, watch: judged, picture: { ...picture, live: run.live, t } };
}

/** Says once what it may be while it is not sure. */
function doubt(workout: Workout): Workout {
  const { free, progress } = workout;
  if (free === null || progress.phase.is !== "looking") return workout;
  const step = exerciseNamed(workout, suspected(free.recogniser)?.meta.id ?? null);
  if (step === null || step.exercise === free.suspected) return workout;
  const told = happen(workout, { type: "suspected", name: step.name });
  return { ...told, free: { ...free, suspected: step.exercise } };
}

/** Says once, to somebody who lies still, what is led in that posture: nothing tells it from a rest where the belly is not seen. */
function offerLed(workout: Workout): Workout {
  const { free, progress, source } = workout;
  const { phase } = progress;
  if (free === null || free.isLedOffered || source?.live === false) return workout;
  if (phase.is !== "looking" || phase.idle < STILL_SECONDS || free.suspected !== null) return workout;
  const still = free.recogniser.candidates.find(
    ({ run, since, lastIn }) =>
      run.exercise.meta.paced && since !== null && lastIn === free.look.t && lastIn - since >= STILL_SECONDS,
  );
  const step = exerciseNamed(workout, still?.run.exercise.meta.id ?? null);
  if (step === null) return workout;
  const told = happen(workout, { type: "led-offered", name: step.name });
  return { ...told, free: { ...free, isLedOffered: true } };
}

function exerciseNamed({ progress }: Workout, id: string | null) {
  return stepsOf(progress).find(({ exercise }) => exercise === id) ?? null;
}

function stepsOf({ steps }: Workout["progress"]): FreeStep["exercises"] {
  const [first] = steps;
  return first?.kind === "free" ? first.exercises : [];
}

function leftOutOf({ steps }: Workout["progress"]): FreeStep["leftOut"] {
  const [first] = steps;
  return first?.kind === "free" ? first.leftOut : [];
}
