import type { Live } from "../../rules/contract.ts";
import type { UncountedWhy } from "../../rules/uncounted.ts";
import type { StartingWith } from "../../session/snapshot.ts";
import type { CoachEvent, GuideLook } from "../cues/moment.ts";
import { advanceCues, type CueState, type Manner, QUIET_COACH } from "../cues/policy.ts";
import type { Line } from "../line.ts";
import { RESTING } from "./samples.ts";

/** Plays moments to the cue policy along a clock and keeps what it said. */
export class Listener {
  t = 0;
  live: Live | null = RESTING;
  guide: GuideLook | null = null;
  uncounted: UncountedWhy | null = null;
  direction: string | null = null;
  starting: StartingWith | null = null;
  readonly heard: { readonly t: number; readonly line: Line }[] = [];
  #state: CueState = QUIET_COACH;

  constructor(private readonly manner: Manner = { amount: "all", pace: 1 }) {}

  /** Something happens now. */
  tell(...events: CoachEvent[]): this {
    const { t, live, guide, uncounted, direction, starting } = this;
    const { state, lines } = advanceCues(
      this.#state,
      { t, events, live, guide, uncounted, direction, starting },
      this.manner,
    );
    this.#state = state;
    this.heard.push(...lines.map((line) => ({ t, line })));
    return this;
  }

  /** Time passes at 20 frames a second; `live` changes what is seen. */
  wait(seconds: number, live: Partial<Live> = {}): this {
    this.live = this.live === null ? null : { ...this.live, ...live };
    for (let i = 0; i < Math.round(seconds * 20); i++) {
      this.t += 0.05;
      this.tell();
    }
    return this;
  }

  /** The words said, in order. */
  words(): string[] {
    return this.heard.filter(({ line }) => line.text !== "").map(({ line }) => line.text);
  }

  /** The times at which a text was said, in tenths of seconds. */
  timesOf(text: string): number[] {
    return this.heard.filter(({ line }) => line.text === text).map(({ t }) => Math.round(t * 10) / 10);
  }

  /** The sounds given, in order. */
  sounds(): string[] {
    return this.heard.flatMap(({ line }) => (line.earcon === null ? [] : [line.earcon]));
  }
}
