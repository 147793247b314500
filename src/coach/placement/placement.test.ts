import { expect, test } from "vitest";
import { directionText } from "./direction.ts";
import type { PlacementLook } from "./find.ts";
import { advancePlacement, startPlacement } from "./placement.ts";
import type { Wanted } from "./wanted.ts";

const WANTED: Wanted = {
  view: "side",
  parts: ["head", "hips"],
  trunk: "flat",
  reach: null,
  ready: "Lie on your back.",
};

const SURELY_TWO = { count: 2, sure: true };

/** Looks without a body, ten a second, each as `at` says; what was said and when, in tenths of seconds. */
function said(seconds: number, at: (t: number) => Partial<PlacementLook>): [number, string][] {
  let placement = startPlacement(WANTED);
  const heard: [number, string][] = [];
  for (let i = 0; i < seconds * 10; i++) {
    const t = i / 10;
    const look = { t, pose: null, aspect: 16 / 9, brightness: 0.5, people: null, roll: null, ...at(t) };
    const result = advancePlacement(placement, look);
    placement = result.placement;
    if (result.say !== null) heard.push([t, directionText(result.say)]);
  }
  return heard;
}

test("The same direction is given again only after six seconds", () => {
  expect(said(13.5, () => ({})).map(([t]) => t)).toEqual([0.4, 6.4, 12.4]);
});

test("Another direction waits for three seconds after the last", () => {
  expect(said(7, (t) => (t < 1.5 ? { people: SURELY_TWO } : { brightness: 0.05 }))).toEqual([
    [0.4, "I see two people"],
    [3.4, "Turn on some more light"],
  ]);
});

test("Pictures that ask for something else now and then do not change the direction", () => {
  const heard = said(5, (t) => (Math.round(t * 10) % 4 === 3 ? { brightness: 0.05 } : {}));
  expect(heard).toEqual([[0.4, "Step into the picture"]]);
});

test.each([
  [{}, "Step into the picture"],
  [{ people: SURELY_TWO }, "I see two people"],
  [{ people: { count: 3, sure: true } }, "I see several people"],
  [{ people: { count: 2, sure: false } }, undefined],
  [{ people: { count: 0, sure: true } }, "Step into the picture"],
  [{ brightness: 0.2 }, "Turn on some more light"],
  [{ brightness: null }, "Step into the picture"],
])("An empty picture with %j: %s", (look, text) => {
  expect(said(1, () => look)[0]?.[1]).toBe(text);
});

test("A second person who stays is asked about twice, then passed over with an honest word", () => {
  expect(said(17, () => ({ people: SURELY_TWO }))).toEqual([
    [0.4, "I see two people"],
    [6.4, "I see two people"],
    [9.4, "I can follow only one body"],
    [12.4, "Step into the picture"],
  ]);
});

test("Every direction of the app's own is at most six words and names no fault", () => {
  const texts = [
    directionText({ id: "step-back" }),
    directionText({ id: "come-closer" }),
    directionText({ id: "turn-body", view: "side" }),
    directionText({ id: "turn-body", view: "front" }),
    directionText({ id: "turn-phone", part: "feet", edge: "right" }),
    directionText({ id: "tilt-down" }),
    directionText({ id: "tilt-up" }),
    directionText({ id: "show", part: "hands" }),
    directionText({ id: "more-light" }),
    directionText({ id: "only-one" }),
    directionText({ id: "level-phone" }),
  ];
  for (const text of texts) {
    expect(text.split(" ").length).toBeLessThanOrEqual(6);
    expect(text).not.toMatch(/!|wrong|bad|not/);
  }
});
