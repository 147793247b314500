import { type RecognisedSet, recogniseRecording } from "../../src/recognition/recognise-recording.ts";
import type { Exercise } from "../../src/rules/contract.ts";
import { judgeRecording } from "../../src/rules/judge-recording.ts";
import type { Case } from "./cases.ts";
import { type Between, joined, type Part } from "./join.ts";
import { layTable } from "./print.ts";

/** A recording in which the exercise was to be recognised: what is in it, and what was found. */
interface Recognition {
  readonly name: string;
  /** The exercise that is done, or null where none of them is. */
  readonly exercise: string | null;
  readonly filmed: boolean;
  readonly labelled: number;
  /** Repetitions that are counted when the exercise is given; null where none is done. */
  readonly given: number | null;
  readonly sets: readonly RecognisedSet[];
}

/** What is asked: shares of sets named, of other things not named, and the most recordings counted worse than with the exercise given. */
const FLOOR = { named: 0.97, none: 0.98, worse: 1 / 50 } as const;

/** Recordings that are joined into one. */
const TOGETHER = 5;

/** Seconds between those that are joined, besides none: in them somebody walks, and then nobody is there. */
const APART = [5, 30];

/** The recording of somebody who walks. */
const WALKING = /none\.walking$/;

/** What recognising came to, as a table and a line for each failure, and whether it is good enough. */
export function autoReport(
  exercises: readonly Exercise[],
  cases: readonly Case[],
  seed: string,
): { readonly text: string; readonly holds: boolean } {
  const known = cases.filter(({ exercise, labels }) => exercise === null || labels.length > 0);
  const given = new Map(known.map((one) => [one.name, countGiven(exercises, one)]));
  const toRecognition = (one: Case, sets: readonly RecognisedSet[]): Recognition => ({
    name: one.name,
    exercise: one.exercise,
    filmed: one.filmed,
    labelled: one.labels.length,
    given: given.get(one.name) ?? null,
    sets,
  });
  const alone = known.map((one) => toRecognition(one, recogniseRecording(exercises, one.recording).sets));
  const inRow = (between: Between | null) =>
    joined(known, TOGETHER, seed, between).flatMap(({ recording, parts }) => {
      const { sets } = recogniseRecording(exercises, recording);
      return parts.map((part) => toRecognition(part.case, within(sets, part)));
    });
  const walking = known.find(({ name }) => WALKING.test(name))?.recording;
  const apart = APART.flatMap((seconds): [string, readonly Recognition[]][] =>
    walking === undefined ? [] : [[`${seconds} s between`, inRow({ seconds, walking })]],
  );
  const groups: [string, readonly Recognition[]][] = [
    ["simulated", alone.filter(({ filmed }) => !filmed)],
    ["filmed", alone.filter(({ filmed }) => filmed)],
    ["end to end", inRow(null)],
    ...apart,
  ];
  const rows = groups.map(([name, all]) => [name, ...cells(all)]);
  const head = ["", "sets", "named", "in one", "others", "none named", "exact", "given", "worse"];
  const failures = groups.flatMap(([name, all]) =>
    all.filter((one) => !isNamed(one) || isWorse(one)).map((one) => `  ${name}: ${describe(one)}`),
  );
  const all = [alone, ...groups.slice(2).map(([, joinedOnes]) => joinedOnes)];
  return { text: [layTable([head, ...rows]), ...failures].join("\n"), holds: all.every(holds) };
}

function countGiven(exercises: readonly Exercise[], { exercise: id, recording }: Case): number | null {
  const exercise = exercises.find(({ meta }) => meta.id === id);
  if (exercise === undefined) return null;
  return judgeRecording(exercise, recording, recording.variant ?? null).repetitions.length;
}

/** What of the sets lies in that part: two films of the same exercise may be one set. */
function within(sets: readonly RecognisedSet[], { from, to }: Part): readonly RecognisedSet[] {
  return sets.flatMap(({ judged, ...set }) => {
    const isIn = ({ peak }: { readonly peak: number }) => peak >= from && peak < to;
    const repetitions = judged.repetitions.filter(isIn);
    return repetitions.length === 0 ? [] : [{ ...set, judged: { ...judged, repetitions } }];
  });
}

/** Whether what is done was named, and nothing else. */
function isNamed({ exercise, sets }: Recognition): boolean {
  const names = new Set(sets.map((set) => set.exercise.meta.id));
  return exercise === null ? names.size === 0 : names.size === 1 && names.has(exercise);
}

function countOf({ exercise, sets }: Recognition): number {
  const own = sets.filter((set) => set.exercise.meta.id === exercise);
  return own.reduce((sum, { judged }) => sum + judged.repetitions.length, 0);
}

/** Whether it was counted worse than with the exercise given. */
function isWorse(one: Recognition): boolean {
  if (one.given === null) return false;
  return Math.abs(countOf(one) - one.labelled) > Math.abs(one.given - one.labelled);
}

function holds(all: readonly Recognition[]): boolean {
  const own = all.filter(({ exercise }) => exercise !== null);
  const others = all.filter(({ exercise }) => exercise === null);
  return (
    share(own, isNamed) >= FLOOR.named &&
    share(others, isNamed) >= FLOOR.none &&
    share(own, isWorse, 0) <= FLOOR.worse
  );
}

function cells(all: readonly Recognition[]): string[] {
  const own = all.filter(({ exercise }) => exercise !== null);
  const others = all.filter(({ exercise }) => exercise === null);
  const of = (some: readonly Recognition[], holding: (one: Recognition) => boolean) =>
    some.length === 0 ? "-" : `${some.filter(holding).length} (${percent(share(some, holding))})`;
  return [
    String(own.length),
    of(own, isNamed),
    of(own, ({ sets }) => sets.length === 1),
    String(others.length),
    of(others, isNamed),
    of(own, (one) => countOf(one) === one.labelled),
    of(own, ({ given, labelled }) => given === labelled),
    of(own, isWorse),
  ];
}

function share<T>(all: readonly T[], holding: (one: T) => boolean, ofNone = 1): number {
  return all.length === 0 ? ofNone : all.filter(holding).length / all.length;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(0)} %`;
}

function describe(one: Recognition): string {
  const found = one.sets.map(
    ({ exercise, start, end, judged }) =>
      `${exercise.meta.id} ${judged.repetitions.length} at ${start.toFixed(1)}-${end.toFixed(1)}`,
  );
  const asked = one.exercise === null ? "nothing" : `${one.labelled} (${one.given} given)`;
  return `${one.name}: ${found.length === 0 ? "no set" : found.join(", ")}; done: ${asked}`;
}
