import { expect, test } from "vitest";
import { PeopleMeter } from "./people-meter.ts";

/** A preview that shows something, as far as the meter can tell. */
const PREVIEW = { readyState: 4 } as HTMLVideoElement;

/** A meter over a counter that finds these numbers in turn; `looks` is how often it was asked. */
function meterOf(...finds: readonly (number | null)[]) {
  const asked = { looks: 0 };
  const counter = { count: async () => finds[asked.looks++] ?? null };
  const meter = new PeopleMeter(counter, async () => ({ close: () => undefined }) as ImageBitmap);
  return { meter, asked };
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What the meter says at each of these times, asked every time. */
async function at(meter: PeopleMeter, ...times: readonly number[]) {
  const said = [];
  for (const t of times) {
    said.push(meter.of(PREVIEW, t));
    await settled();
  }
  return said;
}

test("One person is looked for about once a second", async () => {
  const { meter, asked } = meterOf(1, 1, 1);
  await at(meter, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5);
  expect(asked.looks).toBe(2);
});

test("A second person is looked at again after half a second, and only then certain", async () => {
  const { meter } = meterOf(2, 2);
  expect(await at(meter, 0, 0.25, 0.5, 0.75)).toEqual([
    null,
    { count: 2, sure: false },
    { count: 2, sure: false },
    { count: 2, sure: true },
  ]);
});

test("A counter that is not ready, or gives up, leaves the number unknown", async () => {
  const { meter } = meterOf(null, 2, null);
  expect(await at(meter, 0, 0.25, 0.75, 1)).toEqual([null, null, { count: 2, sure: false }, null]);
});

test("A picture that cannot be taken leaves the number unknown", async () => {
  const meter = new PeopleMeter({ count: async () => 2 }, () => Promise.reject(new Error("no picture")));
  expect(await at(meter, 0, 1, 2)).toEqual([null, null, null]);
});

test("A preview that shows nothing yet is not looked at", async () => {
  const { meter, asked } = meterOf(1);
  meter.of(null, 0);
  meter.of({ readyState: 0 } as HTMLVideoElement, 0);
  await settled();
  expect(asked.looks).toBe(0);
});

test("What was seen before the placing began anew counts no more", async () => {
  const { meter } = meterOf(2, 2);
  await at(meter, 0, 0.6);
  meter.forget();
  expect(meter.of(PREVIEW, 0.7)).toBeNull();
});
