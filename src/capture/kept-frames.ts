import type { BellyFrame } from "../pose/belly.ts";
import { JOINTS } from "../pose/joints.ts";
import type { Recording } from "../pose/recording.ts";

/** Numbers of a frame: x, y and score of each joint. */
const NUMBERS = JOINTS.length * 3;

/** Frames that are given memory at once: about twenty seconds, a hundred kB. */
const AT_ONCE = 512;

/** Stands first in a frame in which nobody was found. */
const NOBODY = Number.NaN;

type Frame = Recording["frames"][number];

/**
 * The frames of a set under way as plain numbers, 200 bytes each: as objects they take a kilobyte each, more than a megabyte a minute,
 * and the browser walks through all of them each time that it tidies up.
 */
export class KeptFrames {
  readonly #times: number[] = [];
  readonly #numbers: Float32Array[] = [];
  readonly #bellies = new Map<number, BellyFrame>();

  get length(): number {
    return this.#times.length;
  }

  /** Adds a frame, in tenths of a pixel and thousandths of a score as recordings have them. */
  add({ t, keypoints, belly }: Frame): void {
    const i = this.length;
    const at = (i % AT_ONCE) * NUMBERS;
    if (at === 0) this.#numbers.push(new Float32Array(AT_ONCE * NUMBERS));
    const numbers = this.#numbers.at(-1);
    if (keypoints.length === 0) numbers?.fill(NOBODY, at, at + 1);
    else numbers?.set(keypoints.flat(), at);
    this.#times.push(t);
    if (belly !== undefined) this.#bellies.set(i, belly);
  }

  /** All frames, as they were added. */
  all(): Recording["frames"] {
    return this.#times.map((t, i) => {
      const belly = this.#bellies.get(i);
      return { t, keypoints: this.#keypoints(i), ...(belly === undefined ? {} : { belly }) };
    });
  }

  #keypoints(i: number): Frame["keypoints"] {
    const numbers = this.#numbers[Math.floor(i / AT_ONCE)];
    const from = (i % AT_ONCE) * NUMBERS;
    if (numbers === undefined || Number.isNaN(numbers[from])) return [];
    const rounded = (at: number, parts: number) => Math.round((numbers[at] ?? 0) * parts) / parts;
    return JOINTS.map((_, j): [number, number, number] => {
      const at = from + 3 * j;
      return [rounded(at, 10), rounded(at + 1, 10), rounded(at + 2, 1000)];
    });
  }
}
