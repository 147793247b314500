import { poseFromPixels } from "../pose/pose.ts";
import { keypointsOf, type Recording } from "../pose/recording.ts";
import type { Exercise, GuidePhase, RuleEvent } from "../rules/contract.ts";
import { type JudgedRecording, sumUp } from "../rules/judge-recording.ts";
import type { SeenMoment } from "../rules/seen-stretches.ts";
import { finishRecogniser, type Recognised, recognise, startRecogniser, suspected } from "./recogniser.ts";

/** A set that was found in a recording; `start` and `end` are those of its repetitions, seconds of the recording. */
export interface RecognisedSet {
  readonly exercise: Exercise;
  readonly start: number;
  readonly end: number;
  /** What it came to, from the time its posture was taken up. */
  readonly judged: JudgedRecording;
}

/** A set under way. */
interface Open {
  readonly exercise: Exercise;
  readonly since: number;
  readonly events: RuleEvent[];
}

/** What was found in a recording. */
export interface RecognisedRecording {
  readonly sets: readonly RecognisedSet[];
  /** What something was found of, but too little to be sure, when the recording ended; null where nothing was. */
  readonly suspected: Exercise | null;
}

/** Finds the sets of those exercises in a recording, exactly as they are found live: by what came before. */
export function recogniseRecording(
  exercises: readonly Exercise[],
  recording: Recording,
): RecognisedRecording {
  const seen = new Map<string, SeenMoment[]>(exercises.map(({ meta }) => [meta.id, []]));
  const sets: Open[] = [];
  const take = (happened: readonly Recognised[]) => {
    for (const one of happened) {
      if (one.type === "opened") sets.push({ exercise: one.exercise, since: one.since, events: [] });
      if (one.type === "reported") sets.at(-1)?.events.push(one.event);
    }
  };
  const guide = (recording.guide ?? []).toSorted((a, b) => a.t - b.t);
  let phase: GuidePhase | null = null;
  let recogniser = startRecogniser(exercises.map((exercise) => ({ exercise, variant: null })));
  for (const { belly, ...frame } of recording.frames) {
    const { t } = frame;
    while (guide[0] !== undefined && guide[0].t <= t) phase = guide.shift()?.phase ?? null;
    const keypoints = keypointsOf(frame);
    const pose = keypoints === null ? null : poseFromPixels(keypoints, recording.height);
    const next = recognise(recogniser, { t, pose, belly }, phase);
    recogniser = next.recogniser;
    for (const { run } of recogniser.candidates)
      seen.get(run.exercise.meta.id)?.push({ t, pose, live: run.live });
    take(next.happened);
  }
  const found = sets.length;
  take(finishRecogniser(recogniser));
  const isInSet = recogniser.open !== null || sets.length > found;
  return {
    suspected: isInSet ? null : suspected(recogniser),
    sets: sets.map((set) => summedUp(set, seen.get(set.exercise.meta.id) ?? [])),
  };
}

function summedUp({ exercise, since, events }: Open, seen: readonly SeenMoment[]): RecognisedSet {
  const repetitions = events.flatMap((event) => (event.type === "repetition" ? [event.repetition] : []));
  const [start, end] = [repetitions[0]?.start ?? since, repetitions.at(-1)?.end ?? since];
  const frames = seen.filter(({ t }) => t >= since && t <= end);
  return { exercise, start, end, judged: sumUp(exercise, frames, events) };
}
