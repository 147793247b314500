import { expect, test } from "vitest";
import { Capture } from "../../src/capture/capture.ts";
import { fakePoses, fakeSource } from "./fakes.ts";

/** Times of the pictures that are looked at of two seconds of a camera with 30 a second, some of them in a hold. */
async function looked(isHold: (t: number) => boolean): Promise<number[]> {
  const { source, frame, end } = fakeSource(true, "camera");
  const { poses } = fakePoses();
  const times: number[] = [];
  const capture = new Capture(
    { model: "lightning", rate: null, belly: false, open: async () => source },
    poses,
    (told) => told.type === "frame" && times.push(told.at),
  );
  const run = capture.run();
  for (let i = 0; i < 60; i++) {
    capture.spare(isHold(i / 30));
    frame(i / 30, 50);
    await new Promise((resolve) => setTimeout(resolve));
  }
  end();
  await run;
  return times;
}

test("Every picture of a camera is looked at while somebody moves", async () => {
  expect(await looked(() => false)).toHaveLength(60);
});

test("In a hold twelve pictures a second are enough, and the way back is seen at once", async () => {
  const times = await looked((t) => t >= 0.5 && t < 1.5);
  const inHold = times.filter((t) => t >= 0.5 && t < 1.5);
  expect(inHold.length).toBeGreaterThanOrEqual(11);
  expect(inHold.length).toBeLessThanOrEqual(13);
  expect(times.filter((t) => t < 0.5)).toHaveLength(15);
  expect(times.filter((t) => t >= 1.5)).toHaveLength(15);
});
