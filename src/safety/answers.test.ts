import { expect, test } from "vitest";
import { SAMPLE_WEIGHT } from "../rules/testing/samples.ts";
import { LocalStore, type StorageArea } from "../storage/local-store.ts";
import { Answers } from "./answers.ts";

/** A storage, as two tabs share one. */
function storage(): StorageArea {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => kept.set(key, text),
    removeItem: (key) => kept.delete(key),
  };
}

const NOON = new Date(2026, 2, 10, 12).getTime();
const MINUTE = 60_000;

function answers(now: { at: number }, place = storage()) {
  return new Answers(new LocalStore(() => place), () => now.at);
}

/** Someone who answered everything about health, and nothing speaks against exercise. */
function screened(now: { at: number }, place = storage()) {
  const asked = answers(now, place);
  asked.none("now");
  asked.none("talk");
  asked.asked("yes");
  return asked;
}

test("Pain is asked once a visit, and anew at the next one", () => {
  const now = { at: NOON };
  const asked = screened(now);
  expect(asked.pain).toBeUndefined();
  asked.tell("before", 3);
  expect(asked.pain).toBe(3);
  asked.tell("before", null);
  expect(asked.pain).toBeNull();
  now.at += 45 * MINUTE;
  expect(asked.pain).toBeUndefined();
});

test("What one tab was told counts in every other at once, and after a reload", () => {
  const now = { at: NOON };
  const place = storage();
  const one = screened(now, place);
  const other = answers(now, place);
  one.tell("before", 1);
  expect(other.clearance).toMatchObject({ stop: null, ask: [] });
  other.tell("before", 8);
  for (const tab of [one, other, answers(now, place)])
    expect(tab.clearance.stop).toMatchObject({ why: "strong" });
  one.override();
  for (const tab of [one, other, answers(now, place)]) expect(tab.clearance.stop).toBeNull();
});

test("Answers after exercise are held against what was told last before it began", () => {
  const now = { at: NOON };
  const asked = screened(now);
  asked.tell("before", 3);
  asked.begun();
  expect([asked.painBefore, asked.painAfter]).toEqual([3, null]);
  asked.tell("after", 2);
  expect([asked.painBefore, asked.painAfter]).toEqual([3, 2]);
  asked.begun();
  expect([asked.painBefore, asked.painAfter]).toEqual([2, null]);
  asked.tell("after", 3);
  expect(asked.clearance.stop).toMatchObject({ why: "worse", said: expect.stringContaining("3") });
});

test("An answer put right in the history counts if it is about today", () => {
  const now = { at: NOON };
  const asked = screened(now);
  asked.correct("after", 8, NOON - 24 * 60 * MINUTE);
  expect(asked.clearance.stop).toBeNull();
  asked.correct("after", 8, NOON - 60 * MINUTE);
  expect(asked.clearance.stop).toMatchObject({ why: "strong" });
});

test("A bell is offered by the latest answer and the worst of the day, not by an old one", () => {
  const now = { at: NOON };
  const asked = screened(now);
  for (let i = 0; i < 60; i++)
    asked.addWeighted("kettlebell-swing", { weight: 0, repetitions: 10, good: 10, unsafe: 0 });
  asked.tell("before", 2);
  expect(asked.weightGate("kettlebell-swing", SAMPLE_WEIGHT)).toMatchObject({ open: true });
  asked.tell("after", 4);
  expect(asked.weightGate("kettlebell-swing", SAMPLE_WEIGHT)).toMatchObject({ open: false });
  now.at += 60 * MINUTE;
  asked.tell("before", 1);
  expect(asked.weightGate("kettlebell-swing", SAMPLE_WEIGHT)).toMatchObject({ open: false });
  now.at += 24 * 60 * MINUTE;
  asked.tell("before", 1);
  expect(asked.weightGate("kettlebell-swing", SAMPLE_WEIGHT)).toMatchObject({ open: true });
  asked.asked("no");
  expect(asked.weightGate("kettlebell-swing", SAMPLE_WEIGHT)).toMatchObject({
    open: false,
    why: expect.stringContaining("Until you have talked"),
  });
});

test("A weight is come to anew with each exercise; sets that were kept without a name are swings", () => {
  const place = storage();
  const good = { weight: 0, repetitions: 10, good: 10, unsafe: 0 };
  new LocalStore(() => place).write("swings", [good]);
  const asked = screened({ at: NOON }, place);
  asked.tell("before", 1);
  const isOpen = (exercise: string) => asked.weightGate(exercise, SAMPLE_WEIGHT).open;
  expect([isOpen("kettlebell-swing"), isOpen("deadlift")]).toEqual([true, false]);
  asked.addWeighted("deadlift", good);
  expect([isOpen("kettlebell-swing"), isOpen("deadlift")]).toEqual([true, true]);
  asked.chooseWeight("deadlift", 6);
  expect([asked.weightFor("kettlebell-swing"), asked.weightFor("deadlift")]).toEqual([0, 6]);
});
