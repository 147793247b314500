import { expect, test } from "vitest";
import type { Action } from "../workout/input.ts";
import type { WorkoutSnapshot, WorkoutStatus } from "../workout/snapshot.ts";
import { followMediaKeys, type MediaKeys } from "./media-keys.ts";

function keysOverWorkout() {
  const handlers = new Map<string, MediaSessionActionHandler | null>();
  const keys: MediaKeys = {
    playbackState: "none",
    setActionHandler: (action, handler) => void handlers.set(action, handler),
  };
  const acts: Action[] = [];
  let tell: (snapshot: WorkoutSnapshot) => void = () => undefined;
  followMediaKeys(keys, {
    subscribe: (listener) => {
      tell = listener;
      return () => undefined;
    },
    act: (action) => void acts.push(action),
  });
  const be = (status: WorkoutStatus) => tell({ status } as WorkoutSnapshot);
  const press = (action: MediaSessionAction) => handlers.get(action)?.({ action });
  return { keys, acts, be, press };
}

test("The headset pauses the set and goes on with it", () => {
  const { keys, acts, be, press } = keysOverWorkout();
  be({ is: "running" });
  expect(keys.playbackState).toBe("playing");
  press("pause");
  be({ is: "paused", why: "asked" });
  expect(keys.playbackState).toBe("paused");
  press("play");
  expect(acts).toEqual([{ type: "pause" }, { type: "resume" }]);
});

test("Without a workout, and after it, the keys stay with whatever else plays", () => {
  const { keys, acts, be, press } = keysOverWorkout();
  press("pause");
  be({ is: "running" });
  be({ is: "ended" });
  expect(keys.playbackState).toBe("none");
  press("pause");
  press("play");
  expect(acts).toEqual([]);
});

test("A browser without such keys goes on", () => {
  expect(() => followMediaKeys(undefined, { subscribe: () => () => undefined, act: () => {} })).not.toThrow();
});
