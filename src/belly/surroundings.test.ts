import { describe, expect, it } from "vitest";
import type { Region } from "./region.ts";
import { Shake } from "./surroundings.ts";
import { type Trunk, trunkBetween } from "./trunk.ts";

const [WIDTH, HEIGHT] = [300, 200];
const trunk = trunkBetween({ x: 60, y: 100 }, { x: 210, y: 100 }) as Trunk;

/** A plain room with a striped arm beside the trunk, `by` pixels along from where it lay. */
function picture(by: number): Region {
  const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT).fill(150);
  for (let y = 125; y < 155; y++)
    for (let x = 0; x < WIDTH; x++)
      data.fill(
        120 + 50 * Math.sin((x - by) / 4) + 20 * Math.sin(y / 5),
        4 * (y * WIDTH + x),
        4 * (y * WIDTH + x) + 3,
      );
  return { x: 0, y: 0, width: WIDTH, height: HEIGHT, data, stride: 4 * WIDTH };
}

describe("the shake of a camera", () => {
  it("is told by what is seen around the body", () => {
    const shake = new Shake(picture(0), trunk, () => false);
    expect(Math.abs(shake.in(picture(3)).x - 3)).toBeLessThan(0.3);
  });

  it("is not told by an arm that moves along with the body", () => {
    const shake = new Shake(picture(0), trunk, ({ y }) => y > 110);
    expect(shake.in(picture(3)).x).toBe(0);
  });
});
