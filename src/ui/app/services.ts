import type { Coach } from "../../coach/coach.ts";
import type { Lead } from "../../coach/lead.ts";
import type { KeptPlan } from "../../coach/plan/kept-plan.ts";
import type { PlanItem } from "../../coach/plan/plan.ts";
import type { Answers } from "../../coach/safety/answers.ts";
import type { Speaker } from "../../coach/speaker.ts";
import type { Exercise } from "../../rules/contract.ts";
import type { Problem } from "../../session/problems.ts";
import type { Session } from "../../session/session.ts";
import type { CameraChoice } from "../../sources/source.ts";
import type { StartRequest } from "../events.ts";
import type { HistoryHandle } from "../history/handle.ts";

/** The session as the screens use it; who begins its sets is not their business. */
export type SessionHandle = Pick<
  Session,
  "snapshot" | "subscribe" | "pause" | "resume" | "stop" | "clear" | "recording"
>;

/** How the coach sounds, as the screens use it. */
export type SpeakerHandle = Pick<
  Speaker,
  "settings" | "muted" | "voices" | "subscribe" | "change" | "mute" | "unlock" | "sample" | "announcements"
> & { readonly coach: Pick<Coach, "captions"> };

/** A session without hands, as the screens use it. */
export type LeadHandle = Pick<Lead, "view" | "left" | "subscribe" | "act" | "leave" | "forget">;

/** What the app is given by `main.ts`; it builds nothing itself. */
export interface Services {
  readonly exercises: readonly Exercise[];
  readonly session: SessionHandle;
  /** Begins a set, as it may be done now; what went wrong before the session could begin, or null (the session tells of the rest). */
  begin(exercise: Exercise, request: StartRequest): Promise<Problem | null>;
  readonly speaker: SpeakerHandle;
  readonly lead: LeadHandle;
  readonly answers: Answers;
  readonly plan: KeptPlan;
  /** Begins to lead what of a whole session may be done now. */
  beginSession(items: readonly PlanItem[]): void;
  /** Takes up what may be done now of the session that was left. */
  goOn(): void;
  /** Keeps how the back felt after the session; resolves when it is written. */
  feltAfter(pain: number): Promise<void>;
  /** Id of the session under way in the history; null when nothing was kept. */
  sessionId(): string | null;
  cameras(): Promise<readonly CameraChoice[]>;
  /** What was done before, once it is open; null where the browser keeps nothing. */
  readonly history: Promise<HistoryHandle | null>;
  /** Keeps the recording that was looked at in the history; one sentence when it cannot be. */
  keep(): Promise<string | null>;
  /** Why the history, or the newest of it, cannot be kept, in one sentence; null while all is well. */
  historyProblem(): string | null;
}
