import { describe, expect, it } from "vitest";
import { LINES, linesAcross } from "./lines.ts";
import type { Glance } from "./tracks.ts";
import { findWall } from "./wall.ts";

const lines = linesAcross({
  shoulder: { x: 100, y: 200 },
  along: { x: 1, y: 0 },
  out: { x: 0, y: -1 },
  length: 200,
});

/** Where the belly's edge is in a quiet breath, in places on a line. */
const EDGE = 60;

/** A dozen seconds of glances at an edge on each line, which stands at `EDGE` and as much farther out as `by` says. */
function glances(by: (line: number, t: number) => number): Glance[] {
  return Array.from({ length: 100 }, (_, i) => {
    const t = 0.12 * i;
    const colours = new Uint8ClampedArray(3 * LINES * lines.places);
    for (let line = 0; line < LINES; line++)
      for (let place = 0; place < lines.places; place++)
        colours.fill(
          120 + 50 * Math.tanh((place - EDGE - by(line, t)) / 1.5),
          3 * (line * lines.places + place),
          3 * (line * lines.places + place) + 3,
        );
    return { t, colours, pelvis: 0 };
  });
}

const breath = (t: number) => 1.5 * Math.sin((2 * Math.PI * t) / 4);

describe("the wall of the belly in its first breaths", () => {
  it("is found where it breathes", () => {
    expect(
      findWall(
        lines,
        glances((_, t) => breath(t)),
      ),
    ).toHaveProperty("edges");
  });

  it("does not move where nothing does, or an edge or two by themselves", () => {
    expect(
      findWall(
        lines,
        glances(() => 0),
      ),
    ).toEqual({ unseen: "no-movement" });
    const odd = (line: number, t: number) => (line % 18 === 5 ? 3 * Math.sign(Math.sin(40 * t)) : 0);
    expect(findWall(lines, glances(odd))).toEqual({ unseen: "no-movement" });
  });

  it("moves without a breath where much of it does, each as it will", () => {
    const any = (line: number, t: number) => 3 * Math.sin(t * (1 + (line % 3) / 5) + (line >> 2));
    expect(findWall(lines, glances(any))).toEqual({ unseen: "no-breath" });
  });
});
