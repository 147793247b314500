import type { SessionSnapshot } from "../session/snapshot.ts";
import type { CoachEvent } from "./cues/moment.ts";
import { advanceCues, type CueState, QUIET_COACH } from "./cues/policy.ts";
import type { Line } from "./line.ts";
import { formEvents, passingEvents, sightDirection } from "./observe.ts";
import { plainSetEvents } from "./plain-set.ts";
import type { CoachSettings } from "./settings.ts";
import type { Sounds } from "./sounds.ts";
import type { Voice } from "./voice.ts";

/** Something the coach said: shown for a while, and remembered. */
export interface Caption {
  /** Seconds of the coach's clock. */
  readonly t: number;
  readonly line: Line;
}

/** Whatever tells a session's snapshots. */
export interface Snapshots {
  readonly snapshot: SessionSnapshot;
  subscribe(listener: (snapshot: SessionSnapshot) => void): () => void;
}

/** What a coach speaks and sounds with. */
export interface CoachParts {
  readonly voice: Voice;
  readonly sounds: Sounds;
  readonly settings: () => CoachSettings;
  /** Seconds of a rising clock. */
  readonly now: () => number;
}

/** So many captions are remembered: a long session's worth of looking back. */
const REMEMBERED = 200;

/** Time goes on for the coach when no picture comes (a rest, a slow camera), milliseconds. */
const TICK_MS = 200;

/**
 * Joins the cue policy, the voice and the sounds to a session. By itself it accompanies a plain set; a session without
 * hands tells it about sets and counts through `hear`.
 */
export class Coach {
  #state: CueState = QUIET_COACH;
  #seen: SessionSnapshot | null = null;
  #said: readonly Caption[] = [];
  #leave: (() => void) | null = null;
  readonly #listeners = new Set<(caption: Caption) => void>();

  constructor(private readonly parts: CoachParts) {}

  /** What was said, oldest first. */
  get said(): readonly Caption[] {
    return this.#said;
  }

  /** Calls `listener` with everything said, as it is said, aloud or not; returns the way to stop that. */
  captions(listener: (caption: Caption) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to accompany a session; `counts` tells whether the coach reads counts itself or hears them from a flow. */
  start(session: Snapshots, counts: "own" | "heard"): void {
    this.stop();
    const see = (snapshot: SessionSnapshot) => this.#see(snapshot, counts);
    const unsubscribe = session.subscribe(see);
    const timer = setInterval(() => this.#moment([]), TICK_MS);
    this.#leave = () => {
      unsubscribe();
      clearInterval(timer);
    };
    see(session.snapshot);
  }

  /** Leaves the session and falls silent; what was said stays remembered. */
  stop(): void {
    this.#leave?.();
    this.#leave = null;
    this.#state = QUIET_COACH;
    this.#seen = null;
    this.parts.voice.cancel();
  }

  /** Something happened that no snapshot tells. */
  hear(...events: readonly CoachEvent[]): void {
    this.#moment(events);
  }

  #see(now: SessionSnapshot, counts: "own" | "heard"): void {
    const before = this.#seen;
    this.#seen = now;
    const own = counts === "own" ? plainSetEvents(before, now) : [];
    this.#moment([...own, ...passingEvents(before, now), ...formEvents(before, now)]);
  }

  #moment(events: readonly CoachEvent[]): void {
    const { settings, now } = this.parts;
    const t = now();
    const seen = this.#seen;
    const isRunning = seen?.status.is === "running";
    const moment = {
      t,
      events,
      live: isRunning ? seen.live : null,
      guide: isRunning ? seen.guide : null,
      uncounted: isRunning ? seen.uncounted : null,
      direction: isRunning ? sightDirection(seen) : null,
      starting: seen?.status.is === "starting" ? seen.status.what : null,
    };
    const { state, lines } = advanceCues(this.#state, moment, settings());
    this.#state = state;
    for (const line of lines) this.#give(line, t);
  }

  #give(line: Line, t: number): void {
    if (line.earcon !== null) this.parts.sounds.play(line.earcon);
    if (line.text === "") return;
    this.parts.voice.say(line);
    const caption = { t, line };
    this.#said = [...this.#said.slice(1 - REMEMBERED), caption];
    for (const listener of this.#listeners) listener(caption);
  }
}
