import type { Camera } from "../../../src/demonstration/camera.ts";
import type { Plan } from "../../../src/demonstration/choreography.ts";

/** One shot of a film: the app's figure performing an exercise, or a photo that stands still. */
export type Shot =
  | {
      readonly kind: "figure";
      readonly exercise: string;
      readonly plan: Plan;
      /** How much of the picture the body takes, and from where it is seen. */
      readonly framing?: { readonly yaw?: number; readonly tilt?: number; readonly fill?: number };
      readonly camera?: Partial<Camera>;
      /** Only so much of it, seconds from its beginning; all when left out. */
      readonly part?: { readonly from: number; readonly to: number };
      /** Only one moment of it, standing still. */
      readonly still?: { readonly at: "rest" | "top"; readonly seconds: number };
      /** How much light there is: 1 a bright room, 0 none. */
      readonly light?: number;
      /** Someone else who waits in the rest posture of that exercise, painted over the first. */
      readonly beside?: { readonly exercise: string; readonly camera: Partial<Camera> };
    }
  /** `source` is a data address. */
  | { readonly kind: "photo"; readonly source: string; readonly seconds: number };

/** A film to be made, in pixels and frames a second. */
export interface FilmSpec {
  readonly format: "mjpeg" | "webm";
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly shots: readonly Shot[];
}
