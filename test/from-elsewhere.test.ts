import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exerciseById } from "../src/exercises/registry.ts";
import { parseRecording } from "../src/pose/recording.ts";
import { judgeRecording } from "../src/rules/judge-recording.ts";

// Films of the drawn figure by a camera so many degrees off its place, seen by the surer model in the browser and recorded there:
// what the app reads of a body with the model's own errors, not with imitated ones.

function filmed(name: string) {
  const recording = parseRecording(readFileSync(`test/from-elsewhere/${name}.json`, "utf8"));
  return { recording, exercise: exerciseById(recording.exercise ?? "") ?? expect.unreachable(name) };
}

function judged(name: string) {
  const { exercise, recording } = filmed(name);
  const { repetitions } = judgeRecording(exercise, recording);
  return repetitions.map(({ side, faults, notSeen }) => ({
    side,
    faults: faults.map(({ id }) => id),
    notSeen,
  }));
}

test("a film of a low bridge from a corner of the room names it", () => {
  expect(judged("bridge-45")[1]?.faults).toEqual(["hips-low"]);
});

describe("a film of the figure by a camera at its feet or before its head", () => {
  test("counts every bridge though the knees hide the shoulders at its top, and tells a right one from a low one", () => {
    // The feet of the last one stand too far away, by less than shows from there; its hips are high, and it is held.
    expect(judged("bridge-70").map(({ faults }) => faults)).toEqual([[], ["hips-low"], []]);
  });

  test("counts the leans that show from there, and tells none of them too short or too little held", () => {
    // The second one is to 6°, and is not told either. It moves the head by 0.02 of the body in the picture: of labelled people and bodies at rest
    // the second liveliest joint moves by 0.02 to 0.03 in the same time. It reads 2.2°, less than half of the network's doubt (5.7°) and as
    // much as the reading drifts in each of the two long holds beside it. A start at 2° alone would tell it, four times as many of bodies at rest with it.
    expect(judged("back-extension-70").map(({ faults }) => faults)).toEqual([[], []]);
  });

  // When each Bird-Dog was shown, with the left and the right arm in turn, seconds. The model takes the reaching arm for a leg.
  const BIRD_DOGS = [
    [2, 6],
    [7.5, 12],
    [13.5, 17.5],
    [19, 21.5],
  ] as const;

  test("counts a Bird-Dog of which the lifted leg shows and judges none of its parts, and tells of each other one that it was not counted", () => {
    const { exercise, recording } = filmed("bird-dog-70");
    const { repetitions, partials, unseen } = judgeRecording(exercise, recording);
    for (const [i, [start, end]] of BIRD_DOGS.entries()) {
      const within = (one: { start: number; end: number }) => one.start < end && one.end > start;
      const [found] = repetitions.filter(within);
      // The lifted left leg is laid on the planted left arm in 13 of 16 pictures.
      if (i % 2 === 0) expect(found).toMatchObject({ side: "left", faults: [], checks: [], hold: null });
      else expect([...partials, ...unseen.filter(({ isMove }) => isMove)].some(within)).toBe(true);
    }
    expect(repetitions).toHaveLength(2);
  });
});

describe("a film of the figure from behind, whose back the model takes for a front in half of the pictures", () => {
  // When each turn was shown, to the left and to the right in turn, seconds; the third one leans, the fourth one takes the hips along.
  const TURNS = [
    [2, 5.9],
    [6.6, 10.6],
    [11.3, 15.2],
    [15.9, 19.9],
  ] as const;
  const { exercise, recording } = filmed("trunk-rotation-180");
  const { repetitions, unseen } = judgeRecording(exercise, recording);
  const within = (start: number, end: number) => (one: { start: number; end: number }) =>
    one.start < end && one.end > start;

  test("counts each turn or says that the view is why it does not", () => {
    expect(repetitions.length).toBeGreaterThanOrEqual(3);
    for (const [i, [start, end]] of TURNS.entries()) {
      const [found] = repetitions.filter(within(start, end));
      if (found) expect(found.side).toBe(i % 2 === 0 ? "left" : "right");
      else expect(unseen.filter(within(start, end)).map(({ why }) => why)).toContain("view");
    }
  });

  test("names what is there and nothing else", () => {
    expect(repetitions.flatMap(({ faults }) => faults.map(({ id }) => id))).toEqual(["leaning"]);
  });
});

/** What was shown in each repetition, in their order. */
const SHOWN = {
  "superman-45": { sides: [null, null, null], faults: [[], ["legs-low"], ["head-lifted"]] },
  // The model takes the stretched arms for legs in the first two: they are counted, and not judged.
  "superman-70": { sides: [null, null, null], faults: [[], ["legs-low"], ["head-lifted"]] },
  "superman-180": { sides: [null, null, null], faults: [[], ["legs-low"], ["head-lifted"]] },
  "bridge-45": { sides: [null, null, null], faults: [[], ["hips-low"], ["feet-far"]] },
  "bridge-180": { sides: [null, null, null], faults: [[], ["hips-low"], ["feet-far"]] },
  // A straight leg that is lifted too low looks bent in space alone, and a turn of eight pictures a second hardly too quick.
  "bird-dog-45": {
    sides: ["left", "right", "left", "right"],
    faults: [[], [], ["leg-low"], ["short-hold"]],
  },
  "bird-dog-180": {
    sides: ["left", "right", "left", "right"],
    faults: [[], [], ["leg-low"], ["short-hold"]],
  },
  "kettlebell-swing-45": {
    sides: [null, null, null, null],
    faults: [[], ["squatting"], [], ["bell-high"]],
  },
  "kettlebell-swing-70": {
    sides: [null, null, null, null],
    faults: [[], ["squatting"], [], ["bell-high"]],
  },
  "kettlebell-swing-180": {
    sides: [null, null, null, null],
    faults: [[], ["squatting"], [], ["bell-high"]],
  },
  "drawing-in-45": { sides: [null, null, null], faults: [[], ["head-lifted"], ["legs-straight"]] },
  // The head, lifted by 43 degrees, reads 14 behind the knees: it is not named, and not said not to be seen.
  "drawing-in-70": { sides: [null, null, null], faults: [[], [], ["legs-straight"]] },
  "drawing-in-180": { sides: [null, null, null], faults: [[], ["head-lifted"], ["legs-straight"]] },
  // Its holds last hardly longer than asked, at five pictures a second.
  "back-extension-45": {
    sides: [null, null, null],
    faults: [[], ["short-lean"], ["head-dropped-back"]],
  },
  "back-extension-180": {
    sides: [null, null, null],
    faults: [[], ["short-lean"], ["head-dropped-back"]],
  },
  "trunk-rotation-45": {
    sides: ["left", "right", "left", "right"],
    faults: [[], [], ["leaning"], ["hips-turning"]],
  },
  "trunk-rotation-70": {
    sides: ["left", "right", "left", "right"],
    faults: [[], [], ["leaning"], ["hips-turning"]],
  },
};

test.each(Object.entries(SHOWN))(
  "a film of %s is counted with its sides; what was wrong is named or said not to be seen, and nothing else",
  (name, { sides, faults }) => {
    const repetitions = judged(name);
    expect(repetitions.map(({ side }) => side)).toEqual(sides);
    for (const [i, shown] of faults.entries()) {
      const { faults: named = [], notSeen = [] } = repetitions[i] ?? {};
      expect(named.filter((id) => !shown.includes(id))).toEqual([]);
      expect(shown.filter((id) => !named.includes(id) && !notSeen.includes(id))).toEqual([]);
    }
  },
);
