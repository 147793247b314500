import { EYE } from "./camera.ts";
import type { Head } from "./figure.ts";
import { type Colour, css, type Palette } from "./palette.ts";
import type { Skeleton } from "./rig.ts";
import { depthOf, fillSolid, type Lump, lump, traceSolid, type View } from "./solid.ts";
import { along, dot, towards, type Vector } from "./vector.ts";

/** The white of the eyes; never lit. */
const WHITE: Colour = [244, 240, 234];

/** Both ears are seen from here on (cosine between where the face looks and the camera). */
const BOTH_EARS = 0.95;

/** Paints a head: hair behind or before the face, as the head is turned, ears, and a calm face. */
export function paintHead(view: View, skeleton: Skeleton, head: Head, palette: Palette): void {
  const { headFrame } = skeleton;
  const eye = towards(head.middle, view.projection.eye);
  const facing = dot(headFrame.forward, eye);
  const side = dot(headFrame.right, eye) > 0 ? "right" : "left";
  const far = side === "right" ? "left" : "right";
  const skin = () => {
    fillSolid(view, head.face, palette.skin);
  };
  const hair = () => {
    const sorted = head.hair.toSorted((a, b) => depthOf(view, b) - depthOf(view, a));
    for (const lumps of sorted) fillSolid(view, [lumps], palette.hair);
  };
  fillSolid(view, [head.ears[far]], palette.skin);
  if (facing < -0.35) {
    skin();
    fillSolid(view, [head.ears[side]], palette.skin);
    hair();
    return;
  }
  const crown = dot(headFrame.up, eye) > -0.3;
  if (!crown) fillSolid(view, [head.fringe], palette.hair);
  hair();
  skin();
  if (crown) fillSolid(view, [head.fringe], palette.hair);
  if (crown && Math.abs(dot(headFrame.right, eye)) > 0.12)
    fillSolid(view, [head.temples[side]], palette.hair);
  if (facing > BOTH_EARS) fillSolid(view, [head.ears[far]], palette.skin);
  fillSolid(view, [head.ears[side]], palette.skin);
  paintFeatures(view, skeleton, palette);
}

function paintFeatures(view: View, { head, headFrame }: Skeleton, palette: Palette): void {
  const { context, projection, height } = view;
  const at = (forward: number, up: number, right: number): Vector =>
    along(along(along(head, headFrame.forward, forward), headFrame.up, up), headFrame.right, right);
  const seen = (outward: Vector, point: Vector) => dot(outward, towards(point, projection.eye));
  const line = (points: readonly Vector[], thickness: number, colour: string) => {
    context.beginPath();
    for (const point of points) {
      const { x, y } = projection.project(point);
      context.lineTo(x * height, y * height);
    }
    const scale = projection.project(head).scale * height;
    context.lineWidth = Math.max(0.7, thickness * scale);
    context.lineCap = "round";
    context.lineJoin = "round";
    context.strokeStyle = colour;
    context.stroke();
  };
  const flat = (shape: Lump, colour: Colour) => {
    context.beginPath();
    traceSolid(view, [shape]);
    context.fillStyle = css(colour);
    context.fill();
  };
  const { forward, right } = headFrame;
  for (const side of [1, -1]) {
    const outward = along(
      { x: forward.x * 0.88, y: forward.y * 0.88, z: forward.z * 0.88 },
      right,
      side * 0.47,
    );
    const middle = at(EYE.forward, EYE.up, side * EYE.aside);
    if (seen(outward, middle) < 0.16) continue;
    const lid = (up: number, reach: number) => [
      at(EYE.forward - 0.01, EYE.up - 0.001, side * (EYE.aside + 0.015)),
      at(EYE.forward + 0.003, EYE.up + up, side * (EYE.aside + 0.002)),
      at(EYE.forward + 0.003, EYE.up - 0.003, side * (EYE.aside - reach)),
    ];
    flat(lump(middle, headFrame, 0.0145, 0.0085, 0.004), WHITE);
    flat(
      lump(at(EYE.forward + 0.003, EYE.up, side * EYE.aside), headFrame, 0.007, 0.0082, 0.003),
      palette.eye,
    );
    line(lid(0.0085, 0.013), 0.0045, css(palette.eye));
    line(
      [
        at(EYE.forward - 0.01, EYE.up + 0.019, side * (EYE.aside + 0.017)),
        at(EYE.forward + 0.002, EYE.up + 0.026, side * (EYE.aside + 0.004)),
        at(EYE.forward + 0.006, EYE.up + 0.025, side * (EYE.aside - 0.012)),
      ],
      0.0055,
      css(palette.hair),
    );
  }
  const mouth = at(0.09, -0.056, 0);
  if (seen(forward, mouth) > 0.02) {
    line(
      [
        at(0.084, -0.052, -0.018),
        at(0.089, -0.056, -0.009),
        at(0.09, -0.055, 0),
        at(0.089, -0.056, 0.009),
        at(0.084, -0.052, 0.018),
      ],
      0.0075,
      css(palette.lips),
    );
    line([at(0.112, -0.023, -0.007), at(0.112, -0.023, 0.007)], 0.004, css(palette.lips, 0.6));
  }
}
