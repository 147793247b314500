import type { Side } from "../../pose/joints.ts";
import type { Posture } from "../../space/posture.ts";
import type { Sight, SpaceJoints } from "../../space/sight.ts";
import type { FaultMeta, Judged, RuleOptions, SeenJoints, View } from "../contract.ts";
import type { AtRest } from "./at-rest.ts";
import type { FaultRule, Observed, Sample, Values } from "./checks.ts";
import type { GoodZone } from "./meter.ts";
import type { Glimpse } from "./presence.ts";
import type { Segmenter, Shape } from "./segment.ts";

/** What an exercise reads from one frame. */
export interface Reading {
  /** Rises from rest to top, in one unit; null when its joints were not seen. */
  readonly signal: number | null;
  /** Whether this is the exercise's own posture (any part of the movement); null when that cannot be told now. */
  readonly inPosture: boolean | null;
  /** True where the body is in the right posture, perhaps, but plainly not in this exercise. */
  readonly elsewhere?: boolean;
  /** Degrees that the body is turned off the view, signed so that the noise of many frames cancels; null when unknown. */
  readonly offView: number | null;
  /** Everything that the fault rules measure. */
  readonly values: Values;
  /** Which side is working now, where the exercise has sides. */
  readonly side: Side | null;
  readonly judged: Judged | null;
}

/** An exercise that goes from rest to a top and back, as data. */
export interface CyclicSpec {
  readonly view: View;
  readonly posture: Posture;
  readonly shape: Shape;
  /** Length of the running median over the signal, seconds. */
  readonly smoothing: number;
  readonly metas: readonly FaultMeta[];
  /** `rest` holds the person's own levels at rest of the values named in `restOf`, as far as they are known. */
  read(joints: SeenJoints, options: RuleOptions, rest: Values): Reading;
  /** The same of a body in space, where a square picture would lose what is to be measured. */
  readInSpace?(room: SpaceJoints, rest: Values): Reading;
  /** Names of values whose levels at rest `read` needs; their moments are those without a movement under way. */
  readonly restOf?: readonly string[];
  /** Names of values whose tops the fault rules ask of earlier repetitions. */
  readonly remembers?: readonly string[];
  /** The signal is signed and rests at 0: it moves away from there to either side. */
  readonly bothWays?: true;
  /** Whether the whole body moved as this exercise moves it; an excursion that did not is nothing at all. */
  confirms(observed: Observed, options: RuleOptions): boolean;
  /** The fault rules that the variant leaves. */
  faults(options: RuleOptions): readonly FaultRule[];
  /** What the range meter shows: one of the values, and its good zone given its level at rest. */
  readonly meter: { readonly name: string; readonly good: GoodZone };
}

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
  readonly holdStart: number | null;
  /** When the top was last looked at for plain faults, seconds. */
  readonly lookedAt: number;
  /** When the last movement ended, seconds: no rest lies before. */
  readonly restFrom: number;
  /** The range meter's level at rest. */
  readonly meterRest: number | null;
  readonly atRest: AtRest;
  /** The remembered values at the tops of the last repetitions. */
  readonly earlier: readonly Values[];
}
