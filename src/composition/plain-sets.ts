import type { Speaker } from "../coach/speaker.ts";
import type { Plan } from "../demonstration/choreography.ts";
import { exerciseById } from "../exercises/registry.ts";
import { fileKind } from "../history/file-kind.ts";
import { parseRecording, RecordingError } from "../pose/recording.ts";
import type { Exercise } from "../rules/contract.ts";
import { type Problem, problem } from "../session/problems.ts";
import type { Session } from "../session/session.ts";
import { openDemonstration } from "../sources/demonstration.ts";
import { openVideo } from "../sources/video-file.ts";
import type { StartRequest } from "../ui/events.ts";
import { lookingAt } from "./looking.ts";

/** The demonstration is as long as it takes to see a few right ones and, if asked for, a few with the fault. */
const SHOWN_REPETITIONS = 6;

/** Looks at what needs no camera: the demonstration, a film or a recording. */
export class PlainSets {
  constructor(
    private readonly session: Session,
    private readonly speaker: Speaker,
  ) {}

  /** Begins; tells what kept it from beginning, or null. */
  async begin(
    exercise: Exercise,
    request: Exclude<StartRequest, { from: "camera" }>,
  ): Promise<Problem | null> {
    const { variant } = request;
    if (request.from === "file" && (await fileKind(request.file)) === "recording") {
      const problem = await this.#replay(exercise, request.file, variant);
      if (problem !== null) this.speaker.tellProblem(problem);
      return problem;
    }
    if (request.from === "file") {
      // A film is looked through faster than anyone could speak.
      const open = async () => openVideo(request.file);
      void this.session.start({
        exercise,
        variant,
        asked: askedOf(exercise),
        ...lookingAt("film", exercise.meta),
        open,
      });
      return null;
    }
    this.speaker.coach.start(this.session, "own");
    const open = async () => openDemonstration(exercise.motion, planOf(variant, request.faults));
    void this.session.start({
      exercise,
      variant,
      asked: SHOWN_REPETITIONS,
      ...lookingAt("figure", exercise.meta),
      open,
    });
    return null;
  }

  /** Judges a recording as the exercise it was made of, or as the chosen one when it does not say. */
  async #replay(chosen: Exercise, file: File, variant: string | null): Promise<Problem | null> {
    try {
      const recording = parseRecording(await file.text());
      const exercise = exerciseById(recording.exercise ?? "") ?? chosen;
      const request = { exercise, variant: recording.variant ?? variant, asked: askedOf(exercise) };
      void this.session.replay(recording, request, "at-once");
      return null;
    } catch (error) {
      if (error instanceof RecordingError) return problem("recording-unreadable", error.message);
      return problem("recording-unreadable");
    }
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

/** Repetitions that the whole set asks for, both sides together. */
function askedOf({ meta: { dose } }: Exercise): number {
  return dose.repetitions * (dose.perSide ? 2 : 1);
}
