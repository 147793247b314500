import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadCases } from "../../scripts/evaluate/cases.ts";
import { resample } from "../../scripts/evaluate/transform.ts";
import { EXERCISES, exerciseById } from "../../src/exercises/registry.ts";
import { poseFromPixels } from "../../src/pose/pose.ts";
import { keypointsOf, parseRecording, type Recording } from "../../src/pose/recording.ts";
import type { Exercise } from "../../src/rules/contract.ts";
import { whyUncounted } from "../../src/rules/uncounted.ts";
import { Listener } from "../../src/workout/testing/listener.ts";
import { judge, startWatch } from "../../src/workout/watch.ts";

/** Movement shows only over a second: by then it has begun that much earlier. */
const SEEN_LATE = 1.2;

function recordingAt(path: string): Recording {
  return parseRecording(readFileSync(`fixtures/${path}.json`, "utf8"));
}

function exerciseNamed(id: string): Exercise {
  const exercise = exerciseById(id);
  if (exercise === null) throw new Error(`There is no ${id}.`);
  return exercise;
}

/** A film of people, thinned to as many pictures a second as a phone's model sees. */
function filmAt(path: string): Recording {
  const film = recordingAt(path);
  const one = {
    name: path,
    exercise: null,
    filmed: true,
    recording: film,
    labels: [],
    faultsLabelled: false,
  };
  return resample({ ...one, seconds: 0 }, 15).recording;
}

interface Heard {
  readonly t: number;
  readonly text: string;
}

/** A recording shown again and again for so long as a set of an exercise, with what is said of it. */
function watched(recording: Recording, exercise: Exercise, seconds: number) {
  const { frames } = recording;
  const first = frames[0]?.t ?? 0;
  const length = (frames.at(-1)?.t ?? 0) - first + 0.05;
  const rounds = Array.from({ length: Math.ceil(seconds / length) }, (_, i) =>
    frames.map((frame) => ({ ...frame, t: frame.t - first + i * length })),
  );
  const { width, height } = recording;
  const listener = new Listener().begin(exercise.meta);
  let watch = startWatch(exercise, { variant: null }, { number: 1, fromZero: false });
  let movedAt: number | null = null;
  let counted = 0;
  for (const frame of rounds.flat()) {
    const { t } = frame;
    const keypoints = keypointsOf(frame);
    const pose = keypoints && poseFromPixels(keypoints, height);
    const result = judge(watch, { at: t, pose, width, height, progress: null, guide: null }, null);
    watch = result.watch;
    if (watch.seen.movement.moving) movedAt ??= t - SEEN_LATE;
    listener.t = t;
    listener.live = watch.run.live;
    listener.uncounted = whyUncounted(watch.uncounted);
    const events = result.events.flatMap((event) => (event.type === "repetition" ? [event.repetition] : []));
    for (const repetition of events)
      listener.tell({ type: "repetition", set: "a", repetition, count: ++counted, asked: 10 });
    listener.tell();
  }
  const heard: Heard[] = listener.heard
    .filter(({ line }) => line.kind === "direction" && line.text !== "")
    .map(({ t, line }) => ({ t, text: line.text }));
  return { heard, movedAt, counted };
}

const POSTURE = /^I count from the starting position\. /;
const OTHER = /^I see you move, but nothing I can count\. /;

describe("Movement that comes to nothing is told within ten seconds of its beginning, with its reason", () => {
  test.each([
    ["back-extension/back-extension.clean", "bridge", POSTURE],
    ["back-extension/back-extension.faults-a", "superman", POSTURE],
    ["trunk-rotation/trunk-rotation.clean", "bridge", POSTURE],
    ["none/none.chair-cat-cow", "bridge", POSTURE],
    ["none/none.chair-side-bend", "bridge", POSTURE],
    ["none/none.squats", "bridge", POSTURE],
    ["none/none.squats-living-room", "bird-dog", POSTURE],
    ["none/none.dead-bug-close", "superman", POSTURE],
    ["none/none.dead-bug-close", "bridge", OTHER],
  ])("%s as %s", (path, id, reason) => {
    const { heard, movedAt, counted } = watched(filmAt(path), exerciseNamed(id), 35);
    expect(counted).toBe(0);
    const said = heard.find(({ text }) => reason.test(text));
    expect(said, JSON.stringify(heard)).toBeDefined();
    expect((said?.t ?? 0) - (movedAt ?? 0)).toBeLessThan(10);
  });
});

const FILMS = [
  "none/none.squats",
  "none/none.dead-bug",
  "none/none.childs-pose",
  "none/none.thread-the-needle",
];

test.each(FILMS.flatMap((path) => ["bridge", "bird-dog", "superman"].map((id) => [path, id] as const)))(
  "%s as %s: reasons come no more often than every twenty seconds, and nothing is said to and fro",
  (path, id) => {
    const { heard } = watched(filmAt(path), exerciseNamed(id), 65);
    const reasons = heard.filter(({ text }) => /^(I count|I can't|I see you move|You turned)/.test(text));
    for (const [i, { t }] of reasons.slice(1).entries()) {
      expect(t - (reasons[i]?.t ?? 0)).toBeGreaterThanOrEqual(20);
    }
    const runs = heard.filter(({ text }, i) => text !== heard[i - 1]?.text);
    for (const [i, { t, text }] of runs.entries()) {
      const [one, other, before] = [runs[i - 1], runs[i - 2], runs[i - 3]];
      if (text === other?.text && one?.text === before?.text)
        expect(t - (before?.t ?? 0)).toBeGreaterThan(30);
    }
  },
);

describe("A set that counts is never told that it does not", () => {
  const labelled = EXERCISES.filter(({ meta }) => !meta.paced).flatMap((exercise) =>
    loadCases([`fixtures/${exercise.meta.id}`])
      .filter(({ filmed }) => !filmed)
      .map(({ name, recording }) => ({ name, recording, exercise })),
  );

  test.each(labelled)("$name", ({ recording, exercise }) => {
    const end = Math.max(...(recording.labels?.reps ?? []).map((repetition) => repetition.end));
    const { heard } = watched(recording, exercise, 1);
    expect(heard.filter(({ t, text }) => t < end && /count/.test(text))).toEqual([]);
  });
});
