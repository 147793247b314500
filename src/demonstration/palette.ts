/** A colour as red, green and blue, 0..255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Everything that is painted, by what it is. */
export interface Palette {
  readonly wall: Colour;
  readonly wallLight: Colour;
  readonly window: Colour;
  readonly floor: Colour;
  readonly floorLight: Colour;
  readonly skirting: Colour;
  readonly mat: Colour;
  readonly chair: Colour;
  readonly metal: Colour;
  readonly shadow: Colour;
  readonly skin: Colour;
  readonly lips: Colour;
  readonly hair: Colour;
  readonly eye: Colour;
  readonly shirt: Colour;
  readonly trousers: Colour;
  readonly shoe: Colour;
}

/** Warm paper, wood and linen: a physiotherapist's room by day. */
export const DAY: Palette = {
  wall: [216, 208, 194],
  wallLight: [240, 235, 225],
  window: [255, 252, 240],
  floor: [176, 148, 116],
  floorLight: [206, 182, 150],
  skirting: [246, 243, 236],
  mat: [188, 204, 196],
  chair: [150, 112, 78],
  metal: [62, 64, 70],
  shadow: [44, 32, 24],
  skin: [226, 172, 138],
  lips: [176, 98, 88],
  hair: [66, 44, 34],
  eye: [38, 28, 26],
  shirt: [126, 164, 190],
  trousers: [42, 62, 80],
  shoe: [232, 228, 222],
};

/** The same room in the evening, for the dark screen. */
export const NIGHT: Palette = {
  ...DAY,
  wall: [38, 40, 46],
  wallLight: [66, 66, 70],
  window: [92, 94, 104],
  floor: [48, 42, 38],
  floorLight: [82, 70, 60],
  skirting: [58, 58, 62],
  mat: [104, 122, 120],
  chair: [116, 84, 58],
  metal: [92, 94, 102],
  shadow: [6, 6, 8],
  trousers: [54, 80, 100],
};

/** The colour as CSS, with an opacity 0..1. */
export function css([red, green, blue]: Colour, opacity = 1): string {
  return `rgba(${red | 0},${green | 0},${blue | 0},${opacity})`;
}

/** The colour a share of the way to another. */
export function blend(a: Colour, b: Colour, share: number): Colour {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}
