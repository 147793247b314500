import type { HistoryStore } from "../../history/store.ts";
import type { PlanItem } from "../../plan/plan.ts";
import type { StoredPlan } from "../../plan/stored-plan.ts";
import type { Recording } from "../../pose/recording.ts";
import type { Exercise } from "../../rules/contract.ts";
import type { Answers } from "../../safety/answers.ts";
import type { NetworkUse } from "../../shell/network-use.ts";
import type { OfflineCopy } from "../../shell/offline.ts";
import type { CameraChoice } from "../../sources/source.ts";
import type { Speaker } from "../../voice/speaker.ts";
import type { WorkoutEvent } from "../../workout/events.ts";
import type { Action } from "../../workout/input.ts";
import type { NoteId, Problem } from "../../workout/problems.ts";
import type { Progress } from "../../workout/progress.ts";
import type { WorkoutSnapshot } from "../../workout/snapshot.ts";
import type { DiagnosisRow } from "../diagnostics/diagnostics.ts";
import type { SetRequest } from "../events.ts";
import type { CopyStore } from "../keeping/keeping.ts";

/** Where how well the person's own activities go is kept on this device. */
export interface KeptScale {
  read(key: "function-scale"): unknown;
  write(key: "function-scale", value: unknown): void;
}

/** The workout as the screens use it; who gives it pictures is not their business. */
export interface WorkoutHandle {
  readonly snapshot: WorkoutSnapshot;
  /** How far a workout is that was left in the middle and can be taken up; null where there is none. */
  readonly left: Progress | null;
  /** What happened in the newest workout; empty before the first. */
  readonly log: readonly WorkoutEvent[];
  subscribe(listener: (snapshot: WorkoutSnapshot) => void): () => void;
  act(action: Action): void;
  /** Tells something that stops nothing. */
  note(id: NoteId): void;
  leave(): void;
  /** Gives up the workout that was left. */
  forget(): void;
  /** What was seen in this stretch of the set; null while nothing was. */
  recording(): Recording | null;
}

/** How the app sounds, as the screens use it. */
export type SpeakerHandle = Pick<
  Speaker,
  | "settings"
  | "muted"
  | "voices"
  | "subscribe"
  | "change"
  | "mute"
  | "unlock"
  | "sample"
  | "announcements"
  | "earcons"
>;

/** The languages that the app speaks, by their tags. */
export interface LanguagesHandle {
  readonly offered: readonly string[];
  readonly spoken: string;
  choose(tag: string): Promise<void>;
}

/** What the app is given by `main.ts`; it builds nothing itself. */
export interface Services {
  readonly exercises: readonly Exercise[];
  /**
   * Calls `run` once a workout can begin and the history be opened: at once where their code is there. Rejects where it
   * cannot be had.
   */
  whenReady(run: () => void): Promise<void>;
  readonly workout: WorkoutHandle;
  /** Begins a set, as it may be done now; what kept it from beginning, or null (the workout tells of the rest). */
  begin(exercise: Exercise, request: SetRequest): Promise<Problem | null>;
  readonly speaker: SpeakerHandle;
  readonly languages: LanguagesHandle;
  /** The copy of the app that works without a network. */
  readonly offline: Pick<OfflineCopy, "state" | "updateWaits" | "subscribe" | "useUpdate">;
  readonly networkUse: Pick<NetworkUse, "used" | "subscribe">;
  readonly answers: Answers;
  readonly plan: StoredPlan;
  /** Small things kept on this device. */
  readonly store: KeptScale & CopyStore;
  /** Begins to lead what of the plan's items may be done now. */
  beginWorkout(items: readonly PlanItem[], isBadDay: boolean): void;
  /** Begins to look at whatever the person does of what may be done now. */
  beginFree(): void;
  /** Looks through a film of whatever is done in it; `mirrored` where it shows everything as in a mirror. */
  watchFree(file: File, mirrored: boolean): void;
  /** Takes up what may be done now of the workout that was left. */
  goOn(): void;
  /** Leads what is left of the workout that cannot be watched, by the clock. */
  leadUnwatched(): void;
  /** Keeps how the back felt after the workout; resolves when it is written. */
  feltAfter(pain: number): Promise<void>;
  /** Id of the visit under way in the history; null when nothing was kept. */
  visitId(): string | null;
  cameras(): Promise<readonly CameraChoice[]>;
  /** What was done before, once it is open; null where the browser keeps nothing. */
  readonly history: Promise<HistoryStore | null>;
  /** Keeps the recording that was looked at in the history; one sentence when it cannot be. */
  keep(): Promise<string | null>;
  /** How the app does on this device. */
  diagnose(): Promise<readonly DiagnosisRow[]>;
  /** Why the history, or the newest of it, cannot be kept, in one sentence; null while all is well. */
  historyProblem(): string | null;
}
