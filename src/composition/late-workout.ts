import type { HistoryStore } from "../history/store.ts";
import type { Services, WorkoutHandle } from "../ui/app/services.ts";
import { IDLE_SNAPSHOT } from "../workout/idle-snapshot.ts";
import { modelMissing } from "../workout/model-missing.ts";
import type { WorkoutSnapshot } from "../workout/snapshot.ts";
import type { WorkoutServices } from "./workout-services.ts";

/**
 * What runs a workout, before its code has come and after: the first page needs none of it, so that it is fetched when
 * that page stands. Until then nothing is under way, and what is asked of it is done once it is there.
 */
export class LateWorkout {
  #there: WorkoutServices | null = null;
  #loading: Promise<WorkoutServices> | null = null;
  readonly #listeners = new Set<(snapshot: WorkoutSnapshot) => void>();
  #open: (history: Promise<HistoryStore | null>) => void = () => undefined;
  readonly #history = new Promise<HistoryStore | null>((resolve) => {
    this.#open = resolve;
  });

  constructor(private readonly fetchServices: () => Promise<WorkoutServices>) {}

  /** Fetches it, once; after a failure the next call tries again. */
  load(): Promise<WorkoutServices> {
    this.#loading ??= this.fetchServices().then(
      (services) => {
        this.#there = services;
        services.workout.subscribe((snapshot) => this.#tell(snapshot));
        this.#open(services.history);
        return services;
      },
      (error: unknown) => {
        this.#loading = null;
        throw error;
      },
    );
    return this.#loading;
  }

  /** The same as the screens use it. */
  get services(): WorkoutServices & Pick<Services, "whenReady"> {
    return {
      whenReady: (run) => this.#whenReady(run),
      workout: this.#workout(),
      history: this.#history,
      begin: async (exercise, request) => {
        if (this.#there !== null) return this.#there.begin(exercise, request);
        try {
          return await (await this.load()).begin(exercise, request);
        } catch (error) {
          console.warn(error);
          return modelMissing();
        }
      },
      beginWorkout: (items, isBadDay) => this.#there?.beginWorkout(items, isBadDay),
      beginFree: () => this.#there?.beginFree(),
      watchFree: (file, mirrored) => this.#there?.watchFree(file, mirrored),
      goOn: () => this.#there?.goOn(),
      leadUnwatched: () => this.#there?.leadUnwatched(),
      feltAfter: async (pain) => this.#there?.feltAfter(pain),
      visitId: () => this.#there?.visitId() ?? null,
      cameras: async () => this.#there?.cameras() ?? [],
      keep: async () => (await this.load()).keep(),
      diagnose: async () => (await this.load()).diagnose(),
      historyProblem: () => this.#there?.historyProblem() ?? null,
    };
  }

  /** What is there is used in the same moment: within a tap the browser allows more. */
  async #whenReady(run: () => void): Promise<void> {
    if (this.#there === null) await this.load();
    run();
  }

  #workout(): WorkoutHandle {
    const workout = () => this.#there?.workout ?? null;
    return {
      get snapshot() {
        return workout()?.snapshot ?? IDLE_SNAPSHOT;
      },
      get left() {
        return workout()?.left ?? null;
      },
      get log() {
        return workout()?.log ?? [];
      },
      subscribe: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
      act: (action) => workout()?.act(action),
      note: (id) => workout()?.note(id),
      leave: () => workout()?.leave(),
      forget: () => workout()?.forget(),
      recording: () => workout()?.recording() ?? null,
    };
  }

  #tell(snapshot: WorkoutSnapshot): void {
    for (const listener of this.#listeners) listener(snapshot);
  }
}
