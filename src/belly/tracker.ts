import type { BellyFrame, BellyUnseen } from "../pose/belly.ts";
import type { PixelKeypoints, Point } from "../pose/pose.ts";
import { findTemplate } from "./edge.ts";
import { Joints } from "./joints.ts";
import { LINES, type Lines, linesAcross, readLine } from "./lines.ts";
import { middleOf } from "./numbers.ts";
import type { Region } from "./region.ts";
import { Pelvis, Shake } from "./surroundings.ts";
import { type Glance, LIKE, through } from "./tracks.ts";
import { placeOf, type Rectangle, regionAround, type Trunk } from "./trunk.ts";
import { findWall, LEAST_SHARE, type Wall } from "./wall.ts";

/** The first breaths are looked at for this long, seconds: two of them at least. */
const FIRST_LOOK = 10;

/** They are looked at again this often, over this many seconds at most, until the belly wall is found. */
const LOOK_AGAIN = 2;
const LONGEST_LOOK = 16;

/** Seconds from one glance at the first breaths to the next: enough for a breath, and little to keep. */
const GLANCE_EVERY = 0.12;

/** From one picture to the next the wall moves by no more than this, in trunk lengths; looked for farther when it was not found. */
const NEAR = 0.012;
const FAR = 0.1;

/** Lost for so long, seconds, it is looked for anew. */
const GIVEN_UP = 4;

/** A trunk that lies this far from where it lay (trunk lengths) has been moved: a pelvis that tilts reads up to 0.057. */
const MOVED = 0.12;

/** Neighbouring lines see the same cloth: this many of them count as one. */
const ALIKE = 3;

/** What is known of one place of the body before the camera. */
interface Spot {
  readonly trunk: Trunk;
  readonly region: Rectangle;
  readonly size: string;
  readonly lines: Lines;
}

/** What is remembered of the picture when the spot was first seen. */
interface Scene {
  readonly shake: Shake;
  readonly pelvis: Pelvis;
}

/**
 * Follows the belly wall of a body on its back through pictures from its side. Of each picture it is first told the pose
 * (`note`), and then shown the pixels that it asked for (`look`). The same pictures give the same answers.
 */
export class BellyTracker {
  readonly #joints = new Joints();
  #spot: Spot | null = null;
  #scene: Scene | null = null;
  #glances: Glance[] = [];
  /** Where the pelvis lay during the first breaths, trunk lengths; null where that could not be told. */
  #pelvisAtRest: number | null = null;
  #wall: Wall | null = null;
  #reason: BellyUnseen = "looking";
  #lookedAt = 0;
  #last = 0;
  #lostSince: number | null = null;

  /**
   * Takes in the pose of a picture of that size (pixels; null where nobody was found) at `t` seconds, and says which part of
   * the picture is to be shown to `look`; null where none is needed.
   */
  note(t: number, keypoints: PixelKeypoints | null, width: number, height: number): Rectangle | null {
    this.#joints.note(t, keypoints);
    const { trunk } = this.#joints;
    const size = `${width}x${height}`;
    if (
      this.#spot !== null &&
      (this.#spot.size !== size || (trunk !== null && hasMoved(this.#spot.trunk, trunk)))
    )
      this.#begin(null);
    if (this.#spot === null && trunk !== null) {
      const region = regionAround(trunk, width, height);
      if (region.width > 0 && region.height > 0)
        this.#begin({ trunk, region, size, lines: linesAcross(trunk) });
    }
    return this.#spot?.region ?? null;
  }

  /** What the pixels of the part that `note` asked for tell of the belly at `t` seconds; null in place of a part that it did not. */
  look(t: number, region: Region | null): BellyFrame {
    const spot = this.#spot;
    if (spot === null || region === null) return { unseen: "not-lying" };
    const isArm = (at: Point, half: number) => this.#joints.isOnArm(spot.trunk, at, half);
    this.#scene ??= {
      shake: new Shake(region, spot.trunk, isArm),
      pelvis: new Pelvis(region, spot.trunk),
    };
    const shake = this.#scene.shake.in(region);
    const pelvis = this.#scene.pelvis.in(region, shake);
    if (this.#joints.armOver(spot.trunk)) {
      // Breaths with an arm before them are not the belly's.
      this.#glances = [];
      this.#reason = "looking";
      return { unseen: "arm-over-belly" };
    }
    if (this.#wall !== null) return this.#follow(this.#wall, spot, t, region, shake, pelvis);
    this.#glance(spot, t, region, shake, pelvis);
    return { unseen: this.#reason };
  }

  #begin(spot: Spot | null): void {
    this.#spot = spot;
    this.#scene = null;
    this.#glances = [];
    this.#pelvisAtRest = null;
    this.#wall = null;
    this.#reason = "looking";
    this.#lostSince = null;
  }

  /** Looks at the first breaths. */
  #glance({ lines }: Spot, t: number, region: Region, shake: Point, pelvis: number | null): void {
    const last = this.#glances.at(-1);
    if (last !== undefined && t - last.t < GLANCE_EVERY) return;
    const colours = new Uint8ClampedArray(3 * LINES * lines.places);
    const row = new Float32Array(3 * lines.places);
    for (let line = 0; line < LINES; line++) {
      readLine(lines, line, region, shake, 0, row);
      colours.set(row, line * row.length);
    }
    this.#glances = [
      ...this.#glances.filter((glance) => t - glance.t < LONGEST_LOOK),
      { t, colours, pelvis },
    ];
    const first = this.#glances[0]?.t ?? t;
    if (this.#glances.length === 1) this.#lookedAt = t + FIRST_LOOK - LOOK_AGAIN;
    if (t - first < FIRST_LOOK || t - this.#lookedAt < LOOK_AGAIN) return;
    this.#lookedAt = t;
    const found = findWall(lines, this.#glances);
    if ("unseen" in found) {
      this.#reason = found.unseen;
      return;
    }
    this.#wall = found;
    this.#last = 0;
    const lay = this.#glances.flatMap((glance) => glance.pelvis ?? []);
    this.#pelvisAtRest = lay.length * 2 > this.#glances.length ? middleOf(lay) : null;
    this.#glances = [];
  }

  /** Finds the known wall again. */
  #follow(
    { edges, breath }: Wall,
    { lines, trunk }: Spot,
    t: number,
    region: Region,
    shake: Point,
    pelvis: number | null,
  ): BellyFrame {
    const length = trunk.length / lines.step;
    const near = Math.max(2, NEAR * length);
    let found = this.#match(edges, lines, region, shake, this.#last - near, this.#last + near);
    if (found.length < LEAST_SHARE * LINES)
      found = this.#match(edges, lines, region, shake, -FAR * length, FAR * length);
    if (found.length < LEAST_SHARE * LINES) {
      this.#lostSince ??= t;
      if (t - this.#lostSince > GIVEN_UP) this.#begin(null);
      return { unseen: "lost" };
    }
    this.#lostSince = null;
    const middle = middleOf(found);
    this.#last = middle;
    const scatter = 1.48 * middleOf(found.map((by) => Math.abs(by - middle)));
    const doubt = (1.25 * scatter) / Math.sqrt(found.length / ALIKE);
    const rest = this.#pelvisAtRest;
    return {
      out: middle / length,
      doubt: doubt / length,
      pelvis: pelvis === null || rest === null ? null : pelvis - rest,
      breath: breath.size / length,
    };
  }

  /** Where the edges are now, in places from where they were in the middle of a breath; without those that are not found. */
  #match(
    edges: Wall["edges"],
    lines: Lines,
    region: Region,
    shake: Point,
    low: number,
    high: number,
  ): number[] {
    return edges.flatMap(({ line, from, colour, template }) => {
      const whole = Math.floor(from);
      // Two places beside what is compared, for what lies between two places.
      const first = Math.max(0, Math.floor(whole + low) - 2);
      const end = Math.min(lines.places, Math.ceil(whole + high) + template.values.length + 3);
      if (end - first < template.values.length + 1) return [];
      const colours = new Float32Array(3 * (end - first));
      readLine(lines, line, region, shake, first, colours);
      const view = through(colours, 0, end - first, colour);
      const match = findTemplate(template, view, whole - first, low, high + 1);
      return match === null || match.like < LIKE ? [] : [match.by + whole - from];
    });
  }
}

function hasMoved(was: Trunk, is: Trunk): boolean {
  const shoulder = placeOf(was, is.shoulder);
  const hip = placeOf(was, {
    x: is.shoulder.x + is.along.x * is.length,
    y: is.shoulder.y + is.along.y * is.length,
  });
  return Math.hypot(shoulder.u, shoulder.v) > MOVED || Math.hypot(hip.u - 1, hip.v) > MOVED;
}
