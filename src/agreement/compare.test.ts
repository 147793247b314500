import { describe, expect, test } from "vitest";
import { randomOf } from "../demonstration/random.ts";
import { type Compared, compareAll, EVERY_FAULT, REPETITION, type Sides } from "./compare.ts";
import { type JudgedItem, type Judgements, readJudgements, type Verdict } from "./judgements.ts";
import { simulatedUnits } from "./testing/raters.ts";

const RECORDINGS = 20;

/** A rater who sees what another did with that chance; what the app says is the first look of other simulated pairs. */
function rater(name: string, seed: number): Judgements {
  const raters = { seen: 0.7, habit: [0.5, 0, 0.5] } as const;
  const units = simulatedUnits(raters, { recordings: RECORDINGS, each: 4 }, randomOf(seed));
  const items = units.map(({ recording, pair: [app, said] }, i): JudgedItem => {
    const verdict = (answer: Verdict["repetition"]): Verdict => ({
      repetition: "yes",
      faults: { "hips-low": answer },
    });
    const answers = i % 5 === 0 ? [verdict(said), verdict(said)] : [verdict(said)];
    return { recording, exercise: "bridge", from: i, to: i + 3, app: verdict(app), answers };
  });
  return { format: "plumbline-judgements", version: 1, study: 1, rater: name, items };
}

const find = (all: readonly Compared[], fault: string, sides: Sides, exercise: string | null = "bridge") =>
  all.find(
    (one) => one.question.exercise === exercise && one.question.fault === fault && one.sides === sides,
  );

describe("The judgements of a study", () => {
  const all = compareAll([rater("A", 1), rater("B", 2)]);

  test("are compared between raters, within each, and with the app", () => {
    expect(find(all, "hips-low", "app and rater")).toMatchObject({ answers: 160, recordings: RECORDINGS });
    const app = find(all, "hips-low", "app and rater")?.kappa;
    expect(app?.value).toBeGreaterThan(0.5);
    const [low = 1, high = 0] = app?.interval ?? [];
    expect(low <= 0.7 && 0.7 <= high).toBe(true);
    // The two raters looked by themselves: what each says has nothing to do with the other.
    const between = find(all, "hips-low", "rater and rater")?.kappa;
    expect((between?.interval?.[0] ?? 1) <= 0 && 0 <= (between?.interval?.[1] ?? -1)).toBe(true);
    expect(find(all, "hips-low", "rater and self")).toMatchObject({ answers: 32, same: 1 });
  });

  test("count every fault together, and what is a repetition by itself", () => {
    expect(find(all, EVERY_FAULT, "app and rater")?.answers).toBe(160);
    expect(find(all, REPETITION, "app and rater", null)?.same).toBe(1);
  });

  test("compare a fault only where both saw a repetition", () => {
    const [file] = [rater("A", 1)];
    const none: Verdict = { repetition: "no", faults: {} };
    const items = file.items.map((item, i) => (i < 10 ? { ...item, answers: [none] } : item));
    const some = compareAll([{ ...file, items }]);
    expect(find(some, "hips-low", "app and rater")?.answers).toBe(70);
    expect(find(some, REPETITION, "app and rater")?.answers).toBe(80);
  });

  test("of one rater alone say nothing of others", () => {
    expect(find(compareAll([rater("A", 1)]), "hips-low", "rater and rater")).toBeUndefined();
  });
});

describe("A file of judgements", () => {
  const written = JSON.stringify(rater("A", 1));

  test("is read as it was written", () => {
    expect(readJudgements(written)).toEqual(rater("A", 1));
  });

  test.each([
    ["cut off", written.slice(0, -2), "cut off"],
    ["foreign", '{"format":"keypoint-recording","version":1}', "holds no judgements"],
    ["newer", written.replace('"version":1', '"version":2'), "newer version"],
    ["damaged", written.replace('"yes"', '"perhaps"'), "damaged at items.0"],
  ])("that is %s is refused in one sentence", (_, text, words) => {
    expect(() => readJudgements(text)).toThrow(words);
  });
});
