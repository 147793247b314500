import { expect, test } from "vitest";
import { listening } from "../testing/listener.ts";

test.each<[number, readonly string[], readonly string[]]>([
  [0, [], []],
  [1, [], ["hold-start", "hold-done"]],
  [3, ["Hold: two", "Hold: one", "And slowly back"], ["hold-start", "hold-done"]],
  [
    10,
    ["Hold: five", "Hold: three", "Hold: two", "Hold: one", "And slowly back"],
    ["hold-start", "hold-done"],
  ],
])("A hold of %d s is counted down to its end", (seconds, words, sounds) => {
  const listener = listening({}, 10, seconds).wait(1);
  for (let hold = 0.05; hold < seconds + 0.5; hold += 0.05) listener.wait(0.05, { phase: "top", hold });
  expect(listener.words()).toEqual(words);
  expect(listener.sounds()).toEqual(sounds);
});

test("A hold that falters is told on from where it was, not again", () => {
  const listener = listening({}, 10, 5).wait(1);
  const hold = (seconds: number) => {
    for (let held = 0.05; held < seconds; held += 0.05) listener.wait(0.05, { phase: "top", hold: held });
  };
  hold(3.2);
  listener.wait(0.5, { phase: "out", hold: 0 });
  hold(2);
  expect(listener.words()).toEqual(["Hold: three", "Hold: two", "Hold: one", "And slowly back"]);
});
