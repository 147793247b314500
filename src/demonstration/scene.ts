import type { Skeleton } from "./rig.ts";
import type { Setting } from "./setting.ts";
import type { Vector } from "./vector.ts";

/** What is to be seen at one moment. */
export interface Scene {
  readonly skeleton: Skeleton;
  /** Where the bell stands on the floor, in metres; null while the hands hold it or where there is none. */
  readonly bellAt: Vector | null;
  readonly setting: Setting;
}
