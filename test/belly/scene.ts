import type { Region } from "../../src/belly/region.ts";
import { pixelAt, placeOf, type Rectangle, type Trunk } from "../../src/belly/trunk.ts";
import { normal, randomOf } from "../../src/demonstration/random.ts";
import { JOINTS, type Joint } from "../../src/pose/joints.ts";
import type { PixelKeypoints, Point } from "../../src/pose/pose.ts";
import type { Still } from "./still.ts";

/** Millimetres of a usual adult's trunk, for what is said in millimetres. */
export const TRUNK_MM = 500;

/** What a still does, and what the camera makes of it; all but the still may be left out. */
export interface Performance {
  readonly still: Still;
  /** Millimetres that the belly wall stands out at `t` seconds. */
  readonly belly?: (t: number) => number;
  /** Millimetres that the pelvis has moved towards the head. */
  readonly pelvis?: (t: number) => number;
  /** Trunk lengths that a forearm lies up over the belly, from beside the body (0) to across it (1); null for none in the picture. */
  readonly arm?: (t: number) => number;
  /** Pixels that the camera has moved. */
  readonly shake?: (t: number) => Point;
  /** What the picture's brightness is multiplied with. */
  readonly exposure?: (t: number) => number;
  /** Grey levels of noise, one standard deviation. */
  readonly noise?: number;
  /** Blocks of 8 x 8 pixels that change by less than so many grey levels are not sent anew, as in a film pressed hard. */
  readonly frozen?: number;
  /** Pixels by which the model's joints jitter. */
  readonly jitter?: number;
  /** Whether the model sees the arms. */
  readonly armsSeen?: boolean;
  readonly seed?: number;
}

/** A still that moves: pictures of it part by part, and the joints in them. */
export class Scene {
  readonly trunk: Trunk;
  readonly #random: () => number;
  readonly #noise: Float32Array;
  #fields: { readonly at: Rectangle; readonly belly: Float32Array; readonly pelvis: Float32Array } | null =
    null;
  #base: { readonly at: Rectangle; readonly colours: Float32Array } | null = null;
  #sent: Uint8Array | null = null;

  constructor(private readonly performance: Performance) {
    const { still, seed = 1 } = performance;
    const [dx, dy] = [still.hip.x - still.shoulder.x, still.hip.y - still.shoulder.y];
    const length = Math.hypot(dx, dy);
    const along = { x: dx / length, y: dy / length };
    const out = along.x > 0 ? { x: along.y, y: -along.x } : { x: -along.y, y: along.x };
    this.trunk = { shoulder: still.shoulder, along, out, length };
    this.#random = randomOf(seed);
    this.#noise = Float32Array.from({ length: 65_536 }, () => normal(this.#random));
  }

  /** The joints as a model sees them: with jitter. */
  keypoints(t: number): PixelKeypoints {
    const { jitter = 2, armsSeen = true, shake, arm } = this.performance;
    const moved = shake?.(t) ?? { x: 0, y: 0 };
    const forearm = this.#forearm(arm?.(t) ?? 0);
    const places: Partial<Record<Joint, Point>> = {
      leftShoulder: pixelAt(this.trunk, 0, 0),
      rightShoulder: pixelAt(this.trunk, 0.01, 0.02),
      leftHip: pixelAt(this.trunk, 1, 0),
      rightHip: pixelAt(this.trunk, 0.99, 0.02),
      leftElbow: forearm.elbow,
      leftWrist: forearm.wrist,
    };
    return JOINTS.map((joint) => {
      const place = places[joint];
      const hidden = place === undefined || (/Elbow|Wrist/.test(joint) && !armsSeen);
      const { x, y } = place ?? pixelAt(this.trunk, 1.3, 0.1);
      const off = () => jitter * normal(this.#random);
      return [x + moved.x + off(), y + moved.y + off(), hidden ? 0.1 : 0.7] as const;
    });
  }

  /** The pixels of a part of the picture at `t` seconds. */
  region(t: number, at: Rectangle): Region {
    const { still, belly, pelvis, shake, exposure, arm, noise = 2, frozen } = this.performance;
    const { along, out, length } = this.trunk;
    const pixels = (mm: number) => (mm * length) / TRUNK_MM;
    const [up, tilt] = [pixels(belly?.(t) ?? 0), pixels(pelvis?.(t) ?? 0)];
    const moved = shake?.(t) ?? { x: 0, y: 0 };
    // A camera that was pushed has taken the body along.
    const fields = this.#fieldsOf({ ...at, x: at.x - 20 * Math.round(moved.x / 20) });
    const bright = exposure?.(t) ?? 1;
    // What nothing moves looks as it does in the still.
    const base = shake === undefined ? this.#stillIn(at) : null;
    const colour = new Float32Array(3);
    const data = new Uint8Array(4 * at.width * at.height);
    // What is too dark or too bright is cut off, and the rest rounded.
    const into = new Uint8ClampedArray(data.buffer);
    const grain = this.#noise;
    let grainAt = Math.floor(this.#random() * 65_536);
    for (let y = 0, i = 0; y < at.height; y++) {
      for (let x = 0; x < at.width; x++, i++) {
        const [b, p] = [up * (fields.belly[i] as number), tilt * (fields.pelvis[i] as number)];
        let [from, k] = [base ?? colour, 3 * i];
        if (base === null || b !== 0 || p !== 0) {
          // Where what is seen here now lay in the still: out and up, towards the head.
          const [fromX, fromY] = [moved.x + out.x * b - along.x * p, moved.y + out.y * b - along.y * p];
          sample(still, at.x + x - fromX, at.y + y - fromY, colour, 0);
          [from, k] = [colour, 0];
        }
        for (let c = 4 * i; c < 4 * i + 3; c++, k++, grainAt++)
          into[c] = bright * (from[k] as number) + noise * (grain[grainAt & 65_535] as number);
      }
    }
    if (arm !== undefined) this.#paintArm(data, at, arm(t), up);
    if (frozen !== undefined) this.#freeze(data, at, frozen);
    return { ...at, data, stride: 4 * at.width };
  }

  /** The colours of a part of the still, three numbers a pixel. */
  #stillIn(at: Rectangle): Float32Array {
    if (this.#base !== null && isSame(this.#base.at, at)) return this.#base.colours;
    const colours = new Float32Array(3 * at.width * at.height);
    for (let y = 0, i = 0; y < at.height; y++)
      for (let x = 0; x < at.width; x++, i += 3)
        sample(this.performance.still, at.x + x, at.y + y, colours, i);
    this.#base = { at, colours };
    return colours;
  }

  #forearm(share: number): { elbow: Point; wrist: Point } {
    return {
      elbow: pixelAt(this.trunk, 0.55, -0.05 + 0.1 * share),
      wrist: pixelAt(this.trunk, 1 - 0.25 * share, -0.05 + 0.35 * share),
    };
  }

  /** A bare forearm as thick as one; it rides on the belly as far as it lies on it. */
  #paintArm(data: Uint8Array, at: Rectangle, share: number, up: number): void {
    const { elbow, wrist } = this.#forearm(share);
    const thick = 0.055 * this.trunk.length;
    const ride = up * share;
    const [dx, dy] = [wrist.x - elbow.x, wrist.y - elbow.y];
    const [rideX, rideY] = [this.trunk.out.x * ride - at.x, this.trunk.out.y * ride - at.y];
    const [left, right] = reached(elbow.x + rideX, dx, thick, at.width);
    const [top, bottom] = reached(elbow.y + rideY, dy, thick, at.height);
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) {
        const [px, py] = [x - elbow.x - rideX, y - elbow.y - rideY];
        const along = Math.max(UPPER, Math.min(HAND, (px * dx + py * dy) / (dx * dx + dy * dy)));
        if (Math.hypot(px - along * dx, py - along * dy) > thick) continue;
        const i = 4 * (y * at.width + x);
        data.set([205, 160, 135], i);
      }
  }

  #freeze(data: Uint8Array, at: Rectangle, least: number): void {
    const sent = this.#sent;
    this.#sent = data;
    if (sent === null || sent.length !== data.length) return;
    for (let top = 0; top < at.height; top += 8)
      for (let left = 0; left < at.width; left += 8) {
        const rows = Math.min(8, at.height - top);
        const bytes = 4 * Math.min(8, at.width - left);
        let change = 0;
        for (let y = 0; y < rows; y++) {
          const from = 4 * ((top + y) * at.width + left);
          for (let i = 0; i < bytes; i++)
            change += Math.abs((data[from + i] as number) - (sent[from + i] as number));
        }
        if (change >= least * 0.75 * rows * bytes) continue;
        for (let y = 0; y < rows; y++) {
          const from = 4 * ((top + y) * at.width + left);
          data.set(sent.subarray(from, from + bytes), from);
        }
      }
  }

  /** How much of the movement of belly and pelvis each pixel takes part in, 0..1. */
  #fieldsOf(at: Rectangle) {
    const known = this.#fields;
    if (known !== null && isSame(known.at, at)) return known;
    const belly = new Float32Array(at.width * at.height);
    const pelvis = new Float32Array(at.width * at.height);
    const { wall } = this.performance.still;
    for (let y = 0, i = 0; y < at.height; y++)
      for (let x = 0; x < at.width; x++, i++) {
        const { u, v } = placeOf(this.trunk, { x: at.x + x, y: at.y + y });
        // All of the belly wall moves, less of it towards the ribs and the hips, and nothing at the back; what is behind it stays.
        const inside =
          v <= wall
            ? Math.max(0, Math.min(1, (v + 0.05) / (wall + 0.05)))
            : Math.max(0, 1 - (v - wall) / 0.1);
        belly[i] = inside * smooth((u - 0.3) / 0.2) * smooth((1.08 - u) / 0.15);
        pelvis[i] =
          smooth((u - 0.7) / 0.15) *
          smooth((1.5 - u) / 0.2) *
          smooth((v + 0.2) / 0.06) *
          smooth((0.4 - v) / 0.1);
      }
    this.#fields = { at, belly, pelvis };
    return this.#fields;
  }
}

function isSame(a: Rectangle, b: Rectangle): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** A forearm is painted from a little above its elbow to the finger tips: shares of its length. */
const UPPER = -0.1;
const HAND = 1.4;

/** From which to which pixel of so many a forearm reaches, that begins at `from` and is `length` long. */
function reached(from: number, length: number, thick: number, most: number): readonly [number, number] {
  const ends = [from + UPPER * length, from + HAND * length];
  return [
    Math.max(0, Math.floor(Math.min(...ends) - thick)),
    Math.min(most, Math.ceil(Math.max(...ends) + thick) + 1),
  ];
}

/** The colour between four pixels of a still, into three numbers from `index` on; outside of it that of its edge. */
function sample(
  { data, width, height }: Still,
  x: number,
  y: number,
  into: Float32Array,
  index: number,
): void {
  const sx = Math.max(0, Math.min(width - 1.001, x));
  const sy = Math.max(0, Math.min(height - 1.001, y));
  const [ix, iy] = [sx | 0, sy | 0];
  const [fx, fy] = [sx - ix, sy - iy];
  const first = 4 * (iy * width + ix);
  const second = first + 4 * width;
  for (let c = 0; c < 3; c++) {
    const above = (data[first + c] as number) * (1 - fx) + (data[first + 4 + c] as number) * fx;
    const below = (data[second + c] as number) * (1 - fx) + (data[second + 4 + c] as number) * fx;
    into[index + c] = above * (1 - fy) + below * fy;
  }
}

function smooth(x: number): number {
  const u = Math.max(0, Math.min(1, x));
  return u * u * (3 - 2 * u);
}
