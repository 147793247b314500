import type { Side } from "../../pose/joints.ts";
import type { SpaceJoints } from "../../space/square-view.ts";
import type { Judged, RuleOptions, SeenJoints } from "../contract.ts";
import type { Shape } from "./excursion.ts";
import type { GoodZone } from "./meter.ts";
import type { Observed, Values } from "./observed.ts";

/** What an exercise reads from one frame. */
export interface Reading<Measure extends string = string> {
  /** Rises from rest to top, in one unit; null when its joints were not seen. */
  readonly signal: number | null;
  /** Whether this is the exercise's own posture (any part of the movement); null when that cannot be told now. */
  readonly inPosture: boolean | null;
  /** True where the body is in the right posture, perhaps, but plainly not in this exercise. */
  readonly elsewhere?: boolean;
  /** Degrees that the body is turned off the view, signed so that the noise of many frames cancels; null when unknown. */
  readonly offView: number | null;
  /** Everything that the faults measure. */
  readonly values: Values<Measure>;
  /** Which side is working now, where the exercise has sides. */
  readonly side: Side | null;
  readonly judged: Judged | null;
}

/** A movement from rest to a top and back, as data: how it is read, what makes a repetition of it, what the meter shows. */
export interface PlainMovement<Measure extends string = string> {
  /** `rest` holds the person's own levels at rest of the values named in `restOf`, as far as they are known. */
  read(joints: SeenJoints, options: RuleOptions, rest: Partial<Values<Measure>>): Reading<Measure>;
  /** How far the signal rises, and how much of a rise is a repetition. */
  readonly shape: Shape;
  /** Length of the running median over the signal, seconds. */
  readonly smoothing: number;
  /** Whether the whole body moved as this exercise moves it; an excursion that did not is nothing at all. */
  confirms(observed: Observed<Measure>, options: RuleOptions): boolean;
  /** What the range meter shows: one of the values, and its good zone given its level at rest. */
  readonly meter: { readonly name: Measure; readonly good: GoodZone };
}

/** The same with what single exercises need. `InSpace` names what is read from a body in space where that is read in a way of its own. */
export interface Movement<Measure extends string = string, InSpace extends Measure = Measure>
  extends PlainMovement<Measure> {
  /** Reads a body in space, where a square picture would lose what is to be measured. */
  readInSpace?(room: SpaceJoints, rest: Partial<Values<InSpace>>): Reading<InSpace>;
  /** `shape` where the body in space alone is read and its measure has another range or jitter. */
  readonly shapeInSpace?: Shape;
  /** Names of values whose levels at rest `read` needs; their moments are those without a movement under way. */
  readonly restOf?: readonly Measure[];
  /** Names of values whose tops the faults ask of earlier repetitions. */
  readonly remembers?: readonly Measure[];
  /** The signal is signed and rests at 0: it moves away from there to either side. */
  readonly bothWays?: true;
  /** One leg is lifted at a time, and one that leaves the picture is followed (`lost-leg.ts`). */
  readonly liftsOneLeg?: true;
}
