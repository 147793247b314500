import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareAll, REPETITION } from "../../agreement/compare.ts";
import type { Judgements, Verdict } from "../../agreement/judgements.ts";
import { EXERCISES } from "../../exercises/registry.ts";
import { Rating } from "./rating.ts";
import { judgeable } from "./replays.ts";

const FILES = ["bridge/bridge.clean", "bridge/bridge.faults-a", "superman/superman.clean"];
const recordings = await Promise.all(
  FILES.map((file) => judgeable(readFileSync(`fixtures/${file}.json`, "utf8"), EXERCISES)),
);

/** All that a rater says who answers by `say`. */
function judged(rater: string, say: (app: Verdict) => Verdict): Judgements {
  const rating = new Rating(recordings, { study: 7, rater, count: 10 });
  for (let now = rating.now; now !== null; now = rating.now) rating.answer(say(now.item.app));
  return rating.judgements;
}

const keysOf = ({ items }: Judgements) => items.map(({ recording, from }) => `${recording} ${from}`);

test("Two raters of a study see the same replays, each in an order of their own, a fifth of them twice", () => {
  const [a, b] = [judged("A", (app) => app), judged("B", (app) => app)];
  expect(keysOf(a).toSorted()).toEqual(keysOf(b).toSorted());
  expect(keysOf(a)).not.toEqual(keysOf(b));
  expect(a.items.filter(({ answers }) => answers.length === 2)).toHaveLength(2);
});

test("Who says what the app says agrees with it, and who says the opposite does not", () => {
  const opposite = ({ repetition }: Verdict): Verdict => ({
    repetition: repetition === "yes" ? "no" : "yes",
    faults: {},
  });
  const of = (say: (app: Verdict) => Verdict) =>
    compareAll([judged("A", say)]).find(
      ({ sides, question }) => sides === "app and rater" && question.fault === REPETITION,
    );
  expect(of((app) => app)?.kappa?.value).toBeCloseTo(1, 9);
  expect(of(opposite)?.kappa?.value).toBeLessThan(0);
});

test("A recording that says no exercise is refused in one sentence", async () => {
  const foreign = readFileSync("fixtures/bridge/bridge.clean.json", "utf8").replace(
    '"exercise":"bridge"',
    '"exercise":"deadlift"',
  );
  await expect(judgeable(foreign, EXERCISES)).rejects.toThrow("does not say which exercise");
});
