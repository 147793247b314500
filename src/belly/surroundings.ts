import type { Point } from "../pose/pose.ts";
import { middleOf } from "./numbers.ts";
import { Patch } from "./patch.ts";
import { holds, type Region } from "./region.ts";
import { pixelAt, type Trunk } from "./trunk.ts";

/** A square's half side, in trunk lengths and at least and at most so many pixels. */
const HALF = 0.04;
const LEAST_HALF = 5;
const MOST_HALF = 7;

/** Where what is behind the body is soft, squares of this many times the side tell more. */
const LARGER = 1.8;

/** A square takes part where it will be off by less than this, one standard deviation in pixels. */
const MOST_ERROR = 0.15;

/** Fewer squares than this tell nothing: one of them may lie on something that moves by itself. */
const LEAST = 3;

/** More squares than this tell no more. */
const MOST = 8;

const ACROSS: Point = { x: 1, y: 0 };
const DOWN: Point = { x: 0, y: 1 };
const STILL: Point = { x: 0, y: 0 };

/** Whether a square of so many pixels to each side shows a part of the body that moves by itself. */
type IsBody = (at: Point, half: number) => boolean;

/** Tells how far the camera has moved, by what is seen around the body. */
export class Shake {
  readonly #across: readonly Patch[];
  readonly #down: readonly Patch[];

  /**
   * Remembers the picture as it is now. Above the belly is the wall of the room, below the trunk the floor; what moves with the body
   * (`isBody`) tells nothing of the camera.
   */
  constructor(region: Region, trunk: Trunk, isBody: IsBody) {
    const around = [
      ...places([-0.05, 0.95], 7, [0.48, 0.72], 2),
      ...places([-0.05, 1.3], 9, [-0.32, -0.22], 2),
    ];
    const patches = patchesAt(region, trunk, around, isBody);
    const tell = (direction: Point) => {
      const some = surest(patches, direction);
      if (some.length >= LEAST) return some;
      return surest(patchesAt(region, trunk, around, isBody, LARGER), direction);
    };
    this.#across = tell(ACROSS);
    this.#down = tell(DOWN);
  }

  /** Pixels by which the picture has moved; still where nothing in it can tell. */
  in(region: Region): Point {
    const found = new Map<Patch, Point | null>();
    for (const patch of new Set([...this.#across, ...this.#down]))
      found.set(patch, patch.find(region, STILL));
    const middle = (patches: readonly Patch[], of: (moved: Point) => number) => {
      const moved = patches.flatMap((patch) => found.get(patch) ?? []).map(of);
      return moved.length < LEAST ? 0 : middleOf(moved);
    };
    return { x: middle(this.#across, ({ x }) => x), y: middle(this.#down, ({ y }) => y) };
  }
}

/** Tells how far the pelvis has moved along the trunk: a pelvis that tilts takes the clothes along, a belly that draws in does not. */
export class Pelvis {
  readonly #patches: readonly Patch[];

  /** Remembers the hips as they are now. */
  constructor(
    region: Region,
    private readonly trunk: Trunk,
  ) {
    const patches = patchesAt(region, trunk, places([0.86, 1.12], 5, [-0.06, 0.14], 4));
    this.#patches = surest(patches, trunk.along);
  }

  /** Trunk lengths towards the head since it was remembered; null where too little of the hips can be told. */
  in(region: Region, shake: Point): number | null {
    const { along, length } = this.trunk;
    const moved = this.#patches.flatMap((patch) => {
      const found = patch.find(region, shake);
      return found === null ? [] : [(shake.x - found.x) * along.x + (shake.y - found.y) * along.y];
    });
    return moved.length < LEAST ? null : middleOf(moved) / length;
  }
}

/** Places on a grid, in trunk lengths along the trunk and out of it. */
function places(
  [u0, u1]: readonly [number, number],
  across: number,
  [v0, v1]: readonly [number, number],
  up: number,
): { u: number; v: number }[] {
  return Array.from({ length: across * up }, (_, i) => ({
    u: u0 + ((u1 - u0) * (i % across)) / (across - 1),
    v: v0 + ((v1 - v0) * Math.floor(i / across)) / (up - 1),
  }));
}

function patchesAt(
  region: Region,
  trunk: Trunk,
  at: readonly { u: number; v: number }[],
  isLeftOut: IsBody = () => false,
  larger = 1,
): Patch[] {
  const half = Math.round(larger * Math.min(MOST_HALF, Math.max(LEAST_HALF, HALF * trunk.length)));
  return at.flatMap(({ u, v }) => {
    const { x, y } = pixelAt(trunk, u, v);
    // Room for the slopes at its rim, and for a little shake.
    return holds(region, x, y, half + 2) && !isLeftOut({ x, y }, half) ? [new Patch(region, x, y, half)] : [];
  });
}

function surest(patches: readonly Patch[], direction: Point): Patch[] {
  return patches
    .filter((patch) => patch.errorAlong(direction) < MOST_ERROR)
    .sort((a, b) => a.errorAlong(direction) - b.errorAlong(direction))
    .slice(0, MOST);
}
