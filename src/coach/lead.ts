import { type Flow, restoreFlow } from "./flow/state.ts";
import {
  type Action,
  HandsFree,
  type HandsFreeParts,
  type HandsFreeView,
  type Surroundings,
} from "./hands-free.ts";
import type { Memory } from "./memory.ts";

/** What leading a session needs besides what is led. */
export interface LeadParts extends Omit<HandsFreeParts, "keep"> {
  readonly memory: Memory;
  /** What is to be seen besides poses: light, people, tilt. */
  readonly look: () => Surroundings;
}

/** Light, people and tilt change slowly, milliseconds; a direction has to come within three seconds all the same. */
const LOOK_MS = 250;

/** The one session without hands that may be under way, kept on the device at every step. */
export class Lead {
  #leader: HandsFree | null = null;
  #leave: (() => void) | null = null;
  readonly #listeners = new Set<(view: HandsFreeView | null) => void>();

  constructor(private readonly parts: LeadParts) {}

  /** How it stands; null while nobody is led. */
  get view(): HandsFreeView | null {
    return this.#leader?.view ?? null;
  }

  /** A session that was left in the middle and can be taken up again; null when there is none. */
  get left(): Flow | null {
    return this.#leader === null ? restoreFlow(this.parts.memory.read("session")) : null;
  }

  /** Calls `listener` at every change; returns the way to stop that. */
  subscribe(listener: (view: HandsFreeView | null) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Keeps a session that is about to begin: one that does not, for want of a camera, can be taken up like one that was left. */
  intend(flow: Flow): void {
    this.leave();
    this.parts.memory.write("session", flow);
  }

  /** Begins to lead a session, a fresh one or one taken up again. */
  begin(flow: Flow): void {
    this.leave();
    const { memory, look } = this.parts;
    const keep = (now: Flow) => memory.write("session", now.phase.is === "finished" ? null : now);
    const leader = new HandsFree({ ...this.parts, keep }, flow);
    const unsubscribe = leader.subscribe((view) => this.#tell(view));
    const timer = setInterval(() => {
      if (leader.view.flow.phase.is === "placing") leader.notice(look());
    }, LOOK_MS);
    this.#leader = leader;
    this.#leave = () => {
      unsubscribe();
      clearInterval(timer);
      leader.stop();
    };
    leader.start();
    this.#tell(leader.view);
  }

  /** Something was done by hand. */
  act(action: Action): void {
    this.#leader?.act(action);
  }

  /** Stops leading; a session that is not over can be taken up again. */
  leave(): void {
    if (this.#leader === null) return;
    this.#leave?.();
    this.#leave = null;
    this.#leader = null;
    this.#tell(null);
  }

  /** Gives up the session that was left. */
  forget(): void {
    this.parts.memory.write("session", null);
    this.#tell(this.view);
  }

  #tell(view: HandsFreeView | null): void {
    for (const listener of this.#listeners) listener(view);
  }
}
