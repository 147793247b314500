import { vi } from "vitest";
import type { Snapshots } from "../../src/coach/coach.ts";
import type { WantedRun } from "../../src/coach/flow/run.ts";
import type { PlannedRepetition } from "../../src/demonstration/choreography.ts";
import { simulate } from "../../src/demonstration/simulate.ts";
import { exerciseById } from "../../src/exercises/registry.ts";
import { type Pose, poseFromPixels } from "../../src/pose/pose.ts";
import { keypointsOf, type Recording } from "../../src/pose/recording.ts";
import type { ExerciseMeta, GuidePhase } from "../../src/rules/contract.ts";
import { isCountable } from "../../src/rules/obstacle.ts";
import { unseenOf } from "../../src/rules/seen-stretches.ts";
import { whyUncounted } from "../../src/rules/uncounted.ts";
import { GuideTrack, ledPhase } from "../../src/session/guide-clock.ts";
import { judgeFrame, type SetState, startSet } from "../../src/session/set-state.ts";
import { IDLE_SNAPSHOT, type SessionSnapshot } from "../../src/session/snapshot.ts";

/** A session fed with simulated films instead of a camera; the same rules and snapshots as on the page. */
export class FilmedSession implements Snapshots {
  snapshot: SessionSnapshot = IDLE_SNAPSHOT;
  readonly runs: (string | null)[] = [];
  readonly #listeners = new Set<(snapshot: SessionSnapshot) => void>();
  #set: SetState | null = null;
  #asked = 0;
  #track = new GuideTrack(0);
  #ledSince: number | null = null;
  /** Seconds of film shown so far: one film goes on where the other ended. */
  #t = 0;

  subscribe(listener: (snapshot: SessionSnapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(snapshot: SessionSnapshot): void {
    this.snapshot = snapshot;
    for (const listener of this.#listeners) listener(snapshot);
  }

  /** Begins a run as the page does: everything seen before is forgotten. */
  watch(run: WantedRun | null): void {
    this.runs.push(run?.key ?? null);
    this.begin(run?.exercise ?? null, run?.asked ?? 0);
  }

  begin(id: string | null, asked: number): void {
    const exercise = id === null ? null : exerciseById(id);
    this.#set = exercise === null ? null : startSet(exercise, { variant: null });
    this.#asked = asked;
    this.#track = new GuideTrack(exercise?.meta.dose.holdSeconds ?? 0);
    this.#ledSince = null;
    const status = { is: exercise === null ? "ended" : "running" } as const;
    this.tell({ ...IDLE_SNAPSHOT, exercise: exercise?.meta ?? null, asked, status });
  }

  /** Shows a person who comes, does those repetitions and rests for some time, until `done` says so. */
  play(
    exercise: string,
    repetitions: readonly PlannedRepetition[],
    rest: number,
    done: () => boolean = () => false,
  ): void {
    const found = exerciseById(exercise);
    if (found === null) throw new Error(`There is no ${exercise}.`);
    const plan = { repetitions, rest, entrance: true };
    const film = simulate(found.motion, { exercise, view: found.meta.view, plan, seed: 5, fps: 12 });
    const begun = this.#t;
    for (const frame of film.frames) {
      if (done()) return;
      const t = begun + frame.t;
      vi.advanceTimersByTime((t - this.#t) * 1000);
      this.#t = t;
      const keypoints = keypointsOf(frame);
      this.#judge(t, keypoints === null ? null : poseFromPixels(keypoints, film.height), film);
    }
  }

  #judge(t: number, pose: Pose | null, { width, height }: Recording): void {
    if (this.#set === null) return;
    const { meta } = this.#set.run.exercise;
    const phase = this.#lead(meta, t);
    this.#set = judgeFrame(this.#set, { t, pose }, phase);
    const { run, repetitions, partials, fault, seen, uncounted } = this.#set;
    const source = { kind: "camera", live: true, mirrored: false, progress: null, preview: null } as const;
    this.tell({
      ...IDLE_SNAPSHOT,
      status: { is: "running" },
      exercise: meta,
      source: { ...source, width, height },
      asked: this.#asked,
      guide: this.#track.at(t, phase),
      pose,
      t,
      live: run.live,
      repetitions,
      partials,
      unseen: unseenOf(seen),
      uncounted: meta.paced ? null : whyUncounted(uncounted),
      fault,
    });
  }

  /** The led breath begins as the session begins it: two seconds after the posture was taken up. */
  #lead(meta: ExerciseMeta, t: number): GuidePhase | null {
    if (this.#set === null || !meta.paced) return null;
    const { run, sameSince } = this.#set;
    if (isCountable(run.live.obstacle) && t - sameSince >= 2) this.#ledSince ??= t;
    return this.#ledSince === null ? null : ledPhase(t - this.#ledSince, meta.dose.holdSeconds, this.#asked);
  }
}
