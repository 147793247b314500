import type { Posture } from "../../space/posture.ts";
import type { Sight } from "../../space/sight.ts";
import type { RuleOptions, View } from "../contract.ts";
import type { AtRest } from "./at-rest.ts";
import type { AskedCap, Caps } from "./caps.ts";
import type { FaultRule } from "./fault.ts";
import type { LegMemory } from "./lost-leg.ts";
import type { Movement, Reading } from "./movement.ts";
import type { Sample, Values } from "./observed.ts";
import type { Glimpse } from "./presence.ts";
import type { Segmenter } from "./segment.ts";

/** An exercise that goes from rest to a top and back, as its folder gives it. */
export interface CyclicParts extends Movement {
  readonly view: View;
  readonly posture: Posture;
  /** The faults that a variant leaves, null for the usual way. */
  rules(variant: string | null): readonly FaultRule[];
  readonly capped: Caps;
}

/** The same as the machinery takes it. */
export interface CyclicSpec extends Omit<CyclicParts, "rules" | "capped"> {
  /** The faults that the variant and the caps leave. */
  faults(options: RuleOptions): readonly FaultRule[];
  /** How far it is asked to go at most. */
  caps(options: RuleOptions): readonly AskedCap[];
}

/** What is remembered of caps while a movement is under way. */
export interface CapsWatch {
  readonly lookedAt: number;
  /** By id how many looks in a row have shown it beyond, and those that were told in this movement. */
  readonly looks: Readonly<Record<string, number>>;
  readonly told: readonly string[];
}

/** Before a movement: nothing was looked at. */
export const NOT_WATCHED: CapsWatch = { lookedAt: Number.NEGATIVE_INFINITY, looks: {}, told: [] };

/** A moment of the movement with everything that was read from it. */
export interface Seen extends Sample {
  readonly reading: Reading;
  /** The body in space at that moment, for the doubt of what is judged. */
  readonly sight: Sight | null;
}

/** What the rule of such an exercise remembers. */
export interface CyclicState {
  readonly options: RuleOptions;
  /** The last seconds, and all of a movement under way. */
  readonly samples: readonly Seen[];
  /** Recent frames with what stood in the way of judging them. */
  readonly recent: readonly Glimpse[];
  readonly segmenter: Segmenter;
  readonly announced: readonly string[];
  /** Ids of the faults that the last look at the top showed plainly. */
  readonly suspected: readonly string[];
  readonly capsWatch: CapsWatch;
  readonly holdStart: number | null;
  /** When the top was last looked at for plain faults, seconds. */
  readonly lookedAt: number;
  /** When the last movement ended, seconds: no rest lies before. */
  readonly restFrom: number;
  /** The range meter's level at rest. */
  readonly meterRest: number | null;
  readonly atRest: AtRest;
  /** Whether a repetition was told since the posture was taken up. */
  readonly isTold: boolean;
  readonly legs: LegMemory;
  /** The remembered values at the tops of the last repetitions. */
  readonly earlier: readonly Partial<Values>[];
}
