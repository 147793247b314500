/** Numbers that the model gives for each of its six people: 17 joints (y, x, score), then the box and its score. */
const VALUES = 56;
const BOX = 51;

/**
 * Score from which a box holds a person. On 92 pictures with one person (17 photos, 75 drawn) the person had 0.31 to
 * 0.76 and nothing else more than 0.04; of two people, each on half of the picture, the second had 0.17 (lying flat)
 * to 0.49. A real second person, small and lying flat, is rather missed than a chair counted.
 */
const PERSON = 0.25;

/**
 * A body whose box is smaller than this share of the largest, corner to corner, is at least twice as far away or no
 * grown person: a poster, a picture on a screen, somebody in the next room. The pose model follows the nearer one.
 */
const BESIDE = 0.5;

/** Boxes that share more than this part of their joint area are the same body, found twice. */
const SAME = 0.5;

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How many people of about the same size are in a picture; `values` are six times 56, `aspect` its width through its height. */
export function countBodies(values: ArrayLike<number>, aspect: number): number {
  const boxes = Array.from({ length: Math.floor(values.length / VALUES) }, (_, i) => i * VALUES)
    .filter((at) => number(values, at + BOX + 4) >= PERSON)
    .map((at) => boxAt(values, at + BOX))
    .sort((a, b) => reachOf(b, aspect) - reachOf(a, aspect));
  const [largest] = boxes;
  if (largest === undefined) return 0;
  const bodies: Box[] = [];
  for (const box of boxes) {
    if (reachOf(box, aspect) < BESIDE * reachOf(largest, aspect)) break;
    if (!bodies.some((other) => shared(box, other) > SAME)) bodies.push(box);
  }
  return bodies.length;
}

function boxAt(values: ArrayLike<number>, at: number): Box {
  const [top, left, bottom, right] = [0, 1, 2, 3].map((i) => number(values, at + i)) as [
    number,
    number,
    number,
    number,
  ];
  return { top, left, bottom, right };
}

function number(values: ArrayLike<number>, at: number): number {
  return values[at] ?? 0;
}

/** A box from corner to corner, in heights of the picture. */
function reachOf({ top, left, bottom, right }: Box, aspect: number): number {
  return Math.hypot(bottom - top, (right - left) * aspect);
}

function areaOf({ top, left, bottom, right }: Box): number {
  return Math.max(0, bottom - top) * Math.max(0, right - left);
}

/** Area that two boxes have in common, as a share of what they cover together. */
function shared(a: Box, b: Box): number {
  const common = areaOf({
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  });
  const all = areaOf(a) + areaOf(b) - common;
  return all > 0 ? common / all : 0;
}
