import { expect, test } from "vitest";
import { type Gravity, LevelMeter, type LevelPage, leanOf } from "./level.ts";

const G = 9.81;

/** Gravity of a device turned by so many degrees in its own plane. */
function turned(degrees: number, sign = 1): Gravity {
  const angle = (degrees * Math.PI) / 180;
  return { x: sign * G * Math.sin(angle), y: sign * G * Math.cos(angle), z: 0.5 };
}

test.each([
  ["upright", turned(0), 0],
  ["upside down, or a browser with the other sign", turned(0, -1), 0],
  ["on its left edge", turned(90), 0],
  ["on its right edge", turned(-90), 0],
  ["leaning to the right", turned(12), 12],
  ["leaning to the left on its edge", turned(82), -8],
  ["flat on its back", { x: 0.2, y: 0.3, z: G }, null],
  ["without sensors", { x: null, y: null, z: null }, null],
  ["falling", { x: 0, y: 0, z: 0 }, null],
])("A device %s leans by %s", (_how, gravity, lean) => {
  const measured = leanOf(gravity);
  if (lean === null) expect(measured).toBeNull();
  else expect(measured).toBeCloseTo(lean, 3);
});

/** A page whose device leans by 15°. */
function page(DeviceMotionEvent: LevelPage["DeviceMotionEvent"]): LevelPage & EventTarget {
  return Object.assign(new EventTarget(), { DeviceMotionEvent });
}

function move(target: EventTarget): void {
  target.dispatchEvent(
    Object.assign(new Event("devicemotion"), { accelerationIncludingGravity: turned(15) }),
  );
}

test.each([
  ["asks nobody", {}, 15],
  ["was allowed", { requestPermission: async () => "granted" }, 15],
  ["was refused", { requestPermission: async () => "denied" }, null],
  ["could not ask", { requestPermission: () => Promise.reject(new Error("no gesture")) }, null],
  ["has no sensors", undefined, null],
])("A browser that %s", async (_how, sensors, lean) => {
  const target = page(sensors);
  const meter = new LevelMeter(target);
  await meter.start();
  move(target);
  if (lean === null) expect(meter.lean).toBeNull();
  else expect(meter.lean).toBeCloseTo(lean, 3);
  meter.stop();
  move(target);
  expect(meter.lean).toBeNull();
});
