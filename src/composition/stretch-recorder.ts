import { Recorder } from "../capture/recorder.ts";
import type { Recording } from "../pose/recording.ts";
import { exerciseStepOf } from "../workout/progress.ts";
import type { Workout } from "../workout/workout.ts";

/** Records the pictures of a workout that are judged; what is recorded begins anew with each stretch. */
export class StretchRecorder {
  #recorder: Recorder | null = null;
  #stretch = 0;

  /** What was seen in this stretch; null while nothing was. */
  get recording(): Recording | null {
    return this.#recorder?.recording() ?? null;
  }

  /** Records what an input has shown; `model` saw it, and of a recording that is judged again, it came from `source`. */
  record(
    before: Workout,
    { watch, progress }: Workout,
    model: string | null | undefined,
    source?: Recording["source"],
  ): void {
    const look = watch?.look ?? null;
    if (watch === null || look === null || look === before.watch?.look) return;
    if (this.#recorder === null || this.#stretch !== watch.number) {
      const { exercise, variant } = exerciseStepOf(progress) ?? {
        exercise: watch.exercise.meta.id,
        variant: null,
      };
      this.#recorder = new Recorder({ exercise, variant, source: source ?? progress.source });
      this.#stretch = watch.number;
    }
    if (model != null) this.#recorder.seenBy(model);
    this.#recorder.add({ ...look, phase: watch.guide?.phase ?? null });
  }
}
