import type { Coach } from "../../coach/coach.ts";
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
  "settings" | "muted" | "voices" | "subscribe" | "change" | "mute" | "unlock" | "sample"
> & { readonly coach: Pick<Coach, "captions"> };

/** What the app is given by `main.ts`; it builds nothing itself. */
export interface Services {
  readonly exercises: readonly Exercise[];
  readonly session: SessionHandle;
  /** Begins a set; what went wrong before the session could begin, or null (the session tells of the rest). */
  begin(exercise: Exercise, request: StartRequest): Promise<Problem | null>;
  readonly speaker: SpeakerHandle;
  cameras(): Promise<readonly CameraChoice[]>;
  /** What was done before, once it is open; null where the browser keeps nothing. */
  readonly history: Promise<HistoryHandle | null>;
}
