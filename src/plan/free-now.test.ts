import { beforeEach, describe, expect, test } from "vitest";
import { EXERCISES } from "../exercises/registry.ts";
import { Answers } from "../safety/answers.ts";
import { SCREENING_ITEMS } from "../safety/screening-items.ts";
import { LocalStore } from "../storage/local-store.ts";
import { freeNow } from "./free-now.ts";
import { startItem } from "./starter.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const NOON = new Date(2026, 2, 10, 12).getTime();
const SWING = "kettlebell-swing";

const GOOD = { weight: 0, repetitions: 10, good: 9, unsafe: 0 };

/** Answers of someone without anything that speaks against exercise, but what is ticked, and with that pain. */
function answering(pain: number, ...ticked: readonly string[]): Answers {
  const kept = new Map<string, string>();
  const place = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  const answers = new Answers(new LocalStore(() => place), () => NOON);
  answers.none("now");
  answers.none("talk");
  answers.asked("yes");
  for (const id of ticked) answers.tick(id);
  answers.tell("before", pain);
  return answers;
}

const free = (answers: Answers) =>
  freeNow(METAS.map(startItem), METAS, answers.clearance, (id, steps) => answers.weightGate(id, steps));

/** The exercises that count. */
const counting = (answers: Answers) => free(answers)?.exercises.map(({ exercise }) => exercise);

describe("Whoever is not led", () => {
  let answers = answering(1);
  beforeEach(() => {
    answers = answering(1);
  });

  test("may do all but swings before a good set of them without a weight: those say what they wait for", () => {
    expect(counting(answers)).toEqual(METAS.map(({ id }) => id).filter((id) => id !== SWING));
    expect(free(answers)?.leftOut).toEqual([
      {
        exercise: SWING,
        name: "Kettlebell swing",
        why: "First a good set of 8 hinges without weight. Hips back, stand tall.",
        hasOwnWay: true,
      },
    ]);
  });

  test("may swing after it, and hears how heavy at most", () => {
    answers.addWeighted(SWING, GOOD);
    expect(counting(answers)).toEqual(METAS.map(({ id }) => id));
    const swing = free(answers)?.exercises.find(({ exercise }) => exercise === SWING);
    expect(swing?.before).toBe("Your hinge is good. Begin with 6 kg or less.");
  });

  test("may not swing with a sore back, or after a set that was unsafe", () => {
    answers.addWeighted(SWING, GOOD);
    answers.addWeighted(SWING, { ...GOOD, unsafe: 1 });
    expect(free(answers)?.leftOut[0]?.why).toMatch(/^You squatted or leaned back in your last set/);
    const sore = answering(5);
    sore.addWeighted(SWING, GOOD);
    expect(counting(sore)).not.toContain(SWING);
  });

  test("finds something that counts whatever is ticked that does not stop all", () => {
    const ids = SCREENING_ITEMS.map(({ id }) => id);
    expect(counting(answering(1, ...ids))).not.toHaveLength(0);
  });

  test("hears why something is left out by the answers about health, which no page leads round", () => {
    const weak = answering(1, "thin-bones");
    weak.addWeighted(SWING, GOOD);
    const held = free(weak)?.leftOut.find(({ exercise }) => exercise === SWING);
    expect(held?.why).toMatch(/^Thin bones/);
    expect(held?.hasOwnWay).toBeUndefined();
  });
});
