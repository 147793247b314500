import { expect, test } from "vitest";
import type { Unseen } from "../../rules/seen-stretches.ts";
import { sampleMeta, sampleRepetitions, sampleSnapshot } from "../testing/samples.ts";
import { unseenLines, whyNothing } from "./unseen.ts";

function empty(unseen: readonly (readonly [number, number, Unseen["why"]])[], partials = 0) {
  return {
    ...sampleSnapshot(),
    elapsed: 40,
    repetitions: [],
    partials: Array.from({ length: partials }, (_, i) => ({ start: i, end: i + 1 })),
    unseen: unseen.map(([start, end, why]) => ({ start, end, why })),
  };
}

test.each<[string, ReturnType<typeof empty>, RegExp]>([
  ["nobody came", empty([[0, 40, "nobody"]]), /I did not see you for all of the time\. Move the phone/],
  [
    "the feet were outside for half of it",
    empty([
      [0, 4, "nobody"],
      [10, 20, "feet"],
      [25, 35, "feet"],
    ]),
    /I did not see your feet for 50 % of the time\. Move the phone/,
  ],
  [
    "the posture was another",
    empty([[2, 38, "posture"]], 2),
    new RegExp(`begins in for 90 %.*${sampleMeta.text.ready}`),
  ],
  [
    "the body was turned away",
    empty([[0, 30, "view"]]),
    /turned away.*for 75 %.*Turn your side to the phone/,
  ],
  [
    "every start turned back",
    empty([[0, 4, "nobody"]], 3),
    /3 starts turned back early, so they were not counted\. Go a little further/,
  ],
  [
    "what moved was none of it",
    empty([[4, 28, "movement"]]),
    /moved in a way that I could not count for 60 % of the time\. Go slowly/,
  ],
  ["it was another movement", empty([]), /was seen\. Go slowly through the whole movement/],
])("A set that came to nothing because %s says so, and what to do", (_what, snapshot, text) => {
  expect(whyNothing(snapshot)).toMatch(text);
});

test("What was not seen is listed with its times, in order", () => {
  const snapshot = empty([
    [3, 9, "nobody"],
    [62, 75.4, "feet"],
  ]);
  expect(unseenLines(snapshot)).toEqual([
    "0:03 to 0:09: I did not see you",
    "1:02 to 1:15: I did not see your feet",
  ]);
});

test("Getting into place and getting up are not listed where repetitions were counted between them", () => {
  const unseen = empty([
    [0, 3, "posture"],
    [7, 9, "feet"],
    [17.5, 20, "posture"],
  ]).unseen;
  const lines = unseenLines({ ...sampleSnapshot(), repetitions: sampleRepetitions, unseen });
  expect(lines).toEqual(["0:07 to 0:09: I did not see your feet"]);
});

test("Of many stretches the longest are listed, still in order", () => {
  const many = Array.from({ length: 20 }, (_, i) => [i * 2, i * 2 + 1 + (i % 3) * 0.3, "nobody"] as const);
  const lines = unseenLines(empty(many));
  expect(lines).toHaveLength(8);
  expect(lines.toSorted()).toEqual(lines);
});
