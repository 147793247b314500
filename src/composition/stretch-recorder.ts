import { Recorder } from "../capture/recorder.ts";
import type { Recording } from "../pose/recording.ts";
import type { FreeLook } from "../workout/free-look.ts";
import { exerciseStepOf } from "../workout/progress.ts";
import type { Workout } from "../workout/workout.ts";

/** Pictures of whoever is not led are kept so long, seconds: a set is known no later than this after its beginning. */
const KEPT_SECONDS = 90;

/** Records the pictures of a workout that are judged; what is recorded begins anew with each stretch. */
export class StretchRecorder {
  #recorder: Recorder | null = null;
  #stretch = 0;
  /** The newest pictures of whoever is not led. */
  #before: FreeLook[] = [];

  /** What was seen in this stretch; null while nothing was. */
  get recording(): Recording | null {
    return this.#recorder?.recording() ?? null;
  }

  /** Records what an input has shown; `model` saw it, and of a recording that is judged again, it came from `source`. */
  record(
    before: Workout,
    { watch, progress, free }: Workout,
    model: string | null | undefined,
    source?: Recording["source"],
  ): void {
    if (free !== null && free.look !== before.free?.look) this.#keep(free.look);
    const look = watch?.look ?? null;
    if (watch === null || look === null || look === before.watch?.look) return;
    // A pause is nothing to be judged again.
    if (progress.phase.is === "breathing") return;
    if (this.#recorder === null || this.#stretch !== watch.number) {
      const { exercise, variant } = exerciseStepOf(progress) ?? {
        exercise: watch.exercise.meta.id,
        variant: null,
      };
      this.#recorder = new Recorder({ exercise, variant, source: source ?? progress.source });
      this.#stretch = watch.number;
      for (const { t, ...seen } of this.#before) {
        const since = t - watch.since;
        if (since >= 0 && since < look.t) this.#recorder.add({ ...seen, t: since, phase: null });
      }
    }
    if (model != null) this.#recorder.seenBy(model);
    this.#recorder.add({ ...look, phase: watch.guide?.phase ?? null });
  }

  #keep(look: FreeLook): void {
    const from = this.#before.findIndex(({ t }) => t > look.t - KEPT_SECONDS);
    this.#before = from < 0 ? [look] : [...this.#before.slice(from), look];
  }
}
