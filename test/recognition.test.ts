import { expect, test } from "vitest";
import { loadCases } from "../scripts/evaluate/cases.ts";
import { joined } from "../scripts/evaluate/join.ts";
import { EXERCISES } from "../src/exercises/registry.ts";
import { recogniseRecording } from "../src/recognition/recognise-recording.ts";

/** Short films of people, and what a person sees in each. */
const FILMS = [
  ["bridge", "bridge.weighted-portrait"],
  ["none", "none.walking"],
  ["none", "none.sit-to-stand"],
  ["kettlebell-swing", "kettlebell-swing.short"],
  ["superman", "superman.feet-stay-up"],
] as const;

const FILES = FILMS.map(([folder, name]) => `fixtures/${folder}/${name}.json`);

/** The first two of five holds end before this, seconds. */
const UNTIL = 34;

test.each([
  ["end to end", 0],
  ["with half a minute between, of walking and of nobody", 30],
])(
  "films of people joined %s are cut into their sets, counted as labelled, and other movement is nothing",
  (_, seconds) => {
    const cases = loadCases(FILES);
    const walking = cases.find(({ name }) => name === "none.walking")?.recording;
    if (walking === undefined) expect.unreachable();
    const [row] = joined(cases, FILES.length, "one", seconds === 0 ? null : { seconds, walking });
    if (row === undefined) expect.unreachable();
    const { sets } = recogniseRecording(EXERCISES, row.recording);
    const done = row.parts.filter((part) => part.case.exercise !== null);
    expect(sets.map(({ exercise, judged }) => [exercise.meta.id, judged.repetitions.length])).toEqual(
      done.map(({ case: { exercise, labels } }) => [exercise, labels.length]),
    );
    for (const [i, { start, end, judged }] of sets.entries()) {
      const part = done[i];
      // A cut in the middle of a movement may hand it half a second.
      expect(start).toBeGreaterThanOrEqual((part?.from ?? 0) - 0.5);
      expect(end).toBeLessThanOrEqual((part?.to ?? 0) + 0.5);
      expect(judged).toMatchObject({ ready: true, errors: [] });
    }
  },
);

test("a drawing-in that nobody leads is told by the belly alone, and is no bridge", () => {
  const [one] = loadCases(["fixtures/drawing-in/drawing-in.belly.json"]);
  if (one === undefined) expect.unreachable();
  const { guide: _guide, ...unled } = one.recording;
  const frames = unled.frames.filter(({ t }) => t < UNTIL);
  const { sets } = recogniseRecording(EXERCISES, { ...unled, frames });
  expect(sets.map(({ exercise }) => exercise.meta.id)).toEqual(["drawing-in"]);
});
