import type { Plan } from "../demonstration/choreography.ts";
import { exerciseById } from "../exercises/registry.ts";
import { parseRecording, RecordingError } from "../pose/recording.ts";
import type { Exercise } from "../rules/contract.ts";
import { openDemonstration } from "../sources/demonstration.ts";
import { openFilm } from "../sources/open-film.ts";
import type { SetRequest } from "../ui/events.ts";
import { type Problem, problem } from "../workout/problems.ts";
import type { ExerciseStep } from "../workout/step.ts";
import { lookingAt } from "./looking.ts";
import type { WorkoutRunner } from "./workout-runner.ts";

/** The demonstration is as long as it takes to see a few right ones and, if asked for, a few with the fault. */
const SHOWN_REPETITIONS = 6;

/** Begins what needs no camera: the demonstration, a film, or what `isRecording`. Tells what kept it from beginning, or null. */
export async function beginWithoutCamera(
  runner: WorkoutRunner,
  exercise: Exercise,
  request: Exclude<SetRequest, { from: "camera" | "pause" }>,
  isRecording: boolean,
): Promise<Problem | null> {
  const { variant } = request;
  const { meta, motion } = exercise;
  if (request.from === "file" && isRecording) return replay(runner, exercise, request.file, variant);
  if (request.from === "file") {
    const open = () => openFilm(request.file, request.mirrored);
    void runner.watch("video", stepOf(exercise, variant), { ...lookingAt("film", meta), open });
    return null;
  }
  const open = async () => openDemonstration(motion, planOf(variant, request.faults));
  const step = { ...stepOf(exercise, variant), asked: SHOWN_REPETITIONS };
  void runner.watch("demonstration", step, { ...lookingAt("figure", meta), open });
  return null;
}

/** Judges a recording as the exercise it was made of, or as the chosen one when it does not say. */
async function replay(
  runner: WorkoutRunner,
  chosen: Exercise,
  file: File,
  variant: string | null,
): Promise<Problem | null> {
  try {
    const recording = parseRecording(await file.text());
    const exercise = exerciseById(recording.exercise ?? "") ?? chosen;
    void runner.replay(recording, stepOf(exercise, recording.variant ?? variant));
    return null;
  } catch (error) {
    if (error instanceof RecordingError) return problem("recording-unreadable", error.message);
    return problem("recording-unreadable");
  }
}

/** The figure does the exercise, every other time with the faults. */
function planOf(variant: string | null, ids: readonly string[]): Plan {
  const faults = ids.map((id) => ({ id, severity: 1 }));
  const repetitions = Array.from({ length: SHOWN_REPETITIONS }, (_, i) => ({
    faults: i % 2 === 0 ? [] : faults,
  }));
  return { repetitions, variant };
}

/** One set of an exercise, both sides together. */
function stepOf({ meta }: Exercise, variant: string | null): ExerciseStep {
  const { id, text, dose, paced } = meta;
  return {
    kind: "exercise",
    exercise: id,
    name: text.name,
    variant,
    ready: text.ready,
    before: null,
    asked: dose.repetitions * (dose.perSide ? 2 : 1),
    holdSeconds: dose.holdSeconds,
    paced,
    sets: 1,
    restSeconds: 0,
  };
}
