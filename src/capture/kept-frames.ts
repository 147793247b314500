import type { BellyFrame } from "../pose/belly.ts";
import { JOINTS } from "../pose/joints.ts";
import type { Recording } from "../pose/recording.ts";

/** Numbers of a frame: x, y and score of each joint. */
const NUMBERS = JOINTS.length * 3;

/** Frames that are given memory at once: about twenty seconds, a hundred kB. */
const AT_ONCE = 512;

/** Recordings tell places in tenths of a pixel, and scores in thousandths. */
const PARTS = [10, 10, 1000];

/** Stands first in a frame in which nobody was found. */
const NOBODY = Number.NaN;

type Frame = Omit<Recording["frames"][number], "belly"> & { readonly belly?: BellyFrame | undefined };

/**
 * The frames of a set under way as plain numbers, 200 bytes each: as objects they take a kilobyte each, more than a megabyte a minute,
 * and the browser walks through all of them each time that it tidies up.
 */
export class KeptFrames {
  readonly #times: number[] = [];
  readonly #numbers: Float32Array[] = [];
  readonly #bellies: BellyFrame[] = [];

  get length(): number {
    return this.#times.length;
  }

  /** Adds a frame, in tenths of a pixel and thousandths of a score as recordings have them. */
  add({ t, keypoints, belly }: Frame): void {
    const i = this.#times.push(t) - 1;
    if (i % AT_ONCE === 0) this.#numbers.push(new Float32Array(AT_ONCE * NUMBERS));
    this.#numbers.at(-1)?.set(keypoints.length > 0 ? keypoints.flat() : [NOBODY], (i % AT_ONCE) * NUMBERS);
    if (belly !== undefined) this.#bellies[i] = belly;
  }

  /** All frames, as they were added. */
  all(): Recording["frames"] {
    return this.#times.map((t, i) => {
      const belly = this.#bellies[i];
      const from = (i % AT_ONCE) * NUMBERS;
      const numbers = this.#numbers[Math.floor(i / AT_ONCE)] ?? [];
      const keypoints = Number.isNaN(numbers[from])
        ? []
        : JOINTS.map((_, j) => {
            const rounded = PARTS.map((of, k) => Math.round((numbers[from + 3 * j + k] ?? 0) * of) / of);
            return rounded as [number, number, number];
          });
      return belly === undefined ? { t, keypoints } : { t, keypoints, belly };
    });
  }
}
