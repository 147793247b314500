import type { ExerciseMeta } from "../rules/contract.ts";
import { type Clearance, refusalOf } from "../safety/clearance.ts";
import { SharedSource } from "../sources/shared-source.ts";
import { type FrameSource, SourceError } from "../sources/source.ts";

/**
 * The one way to a camera. Whatever led here (an address, the back button, another tab, a workout that was left), what
 * the person answered about health and pain is looked at once more, for each set.
 */
export class GuardedCamera extends SharedSource {
  /** `open` opens the camera with that id, or the one that the browser prefers. */
  constructor(
    private readonly clearance: () => Clearance,
    private readonly open: (deviceId?: string) => Promise<FrameSource>,
  ) {
    super();
  }

  /** Lends the camera for an exercise. @throws SourceError `held-back` where the answers do not allow it, else what opening throws. */
  async lendFor(meta: Pick<ExerciseMeta, "demands">, deviceId: string | null): Promise<FrameSource> {
    if (!this.allows(meta)) throw new SourceError("held-back");
    return this.lend(() => this.open(deviceId ?? undefined));
  }

  /** Whether the answers allow the exercise still; where they do not, the camera goes dark. To be asked for each set. */
  allows(meta: Pick<ExerciseMeta, "demands">): boolean {
    const isAllowed = refusalOf(meta, this.clearance()) === null;
    if (!isAllowed) this.release();
    return isAllowed;
  }
}
