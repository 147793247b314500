/** What each way does with a picture, as a bitmap and as a camera gives it; closing them is not its part. */
export type Acts<Way extends string> = Record<Way, (picture: ImageBitmap, frame: VideoFrame) => unknown>;

/** Takes a picture each way once, in an order that changes with `round`, and closes it; milliseconds of each. */
export async function inTurn<Way extends string>(
  ways: readonly Way[],
  acts: Acts<Way>,
  picture: ImageBitmap,
  frame: VideoFrame,
  round: number,
): Promise<Record<Way, number>> {
  const times: Partial<Record<Way, number>> = {};
  for (const i of ways.keys()) {
    const way = ways[(i + round) % ways.length];
    if (way === undefined) continue;
    const began = performance.now();
    await acts[way](picture, frame);
    times[way] = performance.now() - began;
  }
  picture.close();
  frame.close();
  return times as Record<Way, number>;
}
