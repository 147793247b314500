import type { Figure } from "./figure.ts";
import { css, type Palette } from "./palette.ts";
import { type Lump, lump, traceSolid, type View } from "./solid.ts";
import { UPRIGHT } from "./vector.ts";

/** How far a shadow falls aside for every metre of height. */
const SLANT = { x: 0.3, z: -0.12 };

/** Soft layers of a shadow: share of the thickness, and opacity. */
const LAYERS: readonly (readonly [share: number, opacity: number])[] = [
  [1.45, 0.07],
  [1.12, 0.09],
  [0.82, 0.11],
];

/** Height in metres below which a part rests on the floor and darkens it closely. */
const TOUCHING = 0.055;

/** Paints the shadow of a body on the floor: soft where it is high, dark where it touches. */
export function paintShadow(view: View, figure: Figure, palette: Palette): void {
  const { context } = view;
  const chains = [figure.trunk, ...Object.values(figure.arms), ...Object.values(figure.legs)]
    .flatMap(({ solids }) => solids.flatMap(({ chains }) => chains))
    .concat([figure.hips], figure.head.hair.slice(0, 1))
    .filter((lumps) => lumps.length > 2)
    .map((lumps) => lumps.filter((_, i) => i % 2 === 0 || i === lumps.length - 1));
  const fallen = chains.map((lumps) => lumps.map((each) => onFloor(each, each.at.y)));
  for (const [share, opacity] of LAYERS) {
    context.beginPath();
    for (const lumps of fallen) traceSolid(view, lumps, share);
    context.fillStyle = css(palette.shadow, opacity);
    context.fill();
  }
  const touching = chains
    .map((lumps) => lumps.filter(({ at, up, forward }) => at.y - Math.min(up, forward) < TOUCHING))
    .filter((lumps) => lumps.length > 0);
  for (const [share, opacity] of [
    [0.95, 0.14],
    [0.7, 0.2],
  ] as const) {
    context.beginPath();
    for (const lumps of touching)
      traceSolid(
        view,
        lumps.map((each) => onFloor(each, 0)),
        share,
      );
    context.fillStyle = css(palette.shadow, opacity);
    context.fill();
  }
}

function onFloor({ at, right, forward, up }: Lump, height: number): Lump {
  const radius = Math.max(
    0.02,
    Math.min(Math.max(right, forward), Math.max(right, up)) * (0.92 + height * 0.35),
  );
  return lump({ x: at.x + SLANT.x * height, y: 0, z: at.z + SLANT.z * height }, UPRIGHT, radius, 0, radius);
}
