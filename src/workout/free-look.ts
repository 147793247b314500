import type { BellyFrame } from "../pose/belly.ts";
import type { Pose } from "../pose/pose.ts";
import type { Recogniser } from "../recognition/recogniser.ts";

/** What is recognised while nobody is led; plain data but for the exercises, never changed. */
export interface Free {
  readonly recogniser: Recogniser;
  /** The source's own time at which the recogniser's is 0, seconds. */
  readonly zero: number;
  /** The newest picture, `t` in the recogniser's time: whoever records keeps some, since a set begins before it is known. */
  readonly look: FreeLook;
  /** Id of the exercise that was told to be in doubt; null where none is. */
  readonly suspected: string | null;
  /** Whether it was told what is led where somebody lies still. */
  readonly isLedOffered: boolean;
}

/** A picture as it was seen; `t` in seconds of the recogniser, the size in pixels. */
export interface FreeLook {
  readonly t: number;
  readonly pose: Pose | null;
  readonly belly: BellyFrame | undefined;
  readonly width: number;
  readonly height: number;
}
