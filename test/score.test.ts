import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const CLEAN = "fixtures/bridge/bridge.clean.json";
const FAULTY = "fixtures/bridge/bridge.faults-a.json";

function score(...args: string[]) {
  const { stdout, stderr, status } = spawnSync("node", ["scripts/run-ts.mjs", "scripts/score.ts", ...args], {
    encoding: "utf8",
  });
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { reports: lines.map((line) => JSON.parse(line)), stderr, status };
}

function file(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "score-")), name);
  writeFileSync(path, text);
  return path;
}

test("prints one JSON object a line, in the order of the files, and nothing else", () => {
  const { reports, stderr, status } = score(FAULTY, CLEAN);
  expect(status).toBe(0);
  expect(stderr).toBe("");
  expect(reports.map((report) => report.file)).toEqual([FAULTY, CLEAN]);
  const [faulty, clean] = reports;
  expect(Object.keys(clean)).toEqual(
    "file exercise view problem reps partials ready unseen score".split(" "),
  );
  expect(clean.ready).toBe(true);
  expect(clean).toMatchObject({ exercise: "bridge", view: "side", problem: null });
  expect(clean.reps).toHaveLength(5);
  expect(faulty.reps).toHaveLength(4);
  expect(faulty.reps[1].faults).toEqual([
    { id: "hips-low", value: expect.any(Number), unit: "deg", at: expect.any(Number) },
  ]);
  expect(Object.keys(clean.reps[0])).toEqual("start peak end side hold score faults notSeen".split(" "));
});

test("judges a recording as the exercise that is asked for", () => {
  const { reports, status } = score("--exercise", "bridge", "fixtures/none/none.squats.json");
  expect(status).toBe(0);
  expect(reports[0]).toMatchObject({ exercise: "bridge", reps: [], score: null });
  expect(reports[0].problem).toEqual(expect.stringMatching(/^[A-Z].*\.$/));
});

test("recognises the exercises where none is given, and says where none of them is done", () => {
  const squats = "fixtures/none/none.squats-living-room.json";
  const bridge = "fixtures/bridge/bridge.one-and-a-cut.json";
  const { reports, status } = score("--exercise", "auto", squats, bridge);
  expect(status).toBe(0);
  expect(reports[0]).toEqual({
    file: squats,
    problem: expect.stringMatching(/^No repetition of any/),
    sets: [],
  });
  expect(reports[1]).toMatchObject({ file: bridge, problem: null });
  expect(Object.keys(reports[1].sets[0])).toEqual(
    "exercise start end view reps partials ready unseen score".split(" "),
  );
  expect(reports[1].sets).toMatchObject([{ exercise: "bridge", reps: [{}], ready: true }]);
});

test("says that nobody was seen", () => {
  const frames = [0, 0.1, 0.2].map((t) => ({ t, keypoints: [] }));
  const empty = {
    format: "keypoint-recording",
    version: 1,
    exercise: "bridge",
    width: 640,
    height: 480,
    frames,
  };
  const { reports } = score(file("empty.json", JSON.stringify(empty)));
  expect(reports[0]).toMatchObject({
    problem: expect.stringMatching(/^Nobody was seen\. /),
    view: null,
    ready: false,
    reps: [],
    partials: [],
    score: null,
  });
});

test("gives one clear line for each bad file and still scores the good ones", () => {
  const text = readFileSync(CLEAN, "utf8");
  const bad = {
    [file("cut.json", text.slice(0, 5000))]: "The recording is cut off or is not JSON.",
    [file("empty.json", "")]: "The recording is empty.",
    [file("other.json", "{}")]: "This file is not a keypoint recording.",
    [file("newer.json", text.replace('"version":1', '"version":2'))]:
      "This recording is of a newer version than this app reads.",
    [file("unknown.json", text.replace('"bridge"', '"yoga"'))]: 'There is no exercise "yoga"; known are',
    [file("unnamed.json", text.replace('"exercise":"bridge",', ""))]:
      "The recording names no exercise; add --exercise",
    "no-such-file.json": "There is no such file.",
    fixtures: "This is a folder, not a file.",
    "no-such-film.mp4": "A film does not say its exercise; add --exercise",
  };
  const { reports, stderr, status } = score(...Object.keys(bad), CLEAN);
  expect(status).toBe(2);
  expect(reports.map((report) => report.file)).toEqual([CLEAN]);
  const lines = stderr.trim().split("\n");
  expect(lines).toHaveLength(Object.keys(bad).length);
  for (const [i, [path, sentence]] of Object.entries(bad).entries()) {
    expect(lines[i]).toContain(`${path}: ${sentence}`);
  }
});

test("says what is wrong with the options", () => {
  expect(score("--exercise", "yoga", CLEAN)).toMatchObject({
    status: 2,
    reports: [],
    stderr: expect.stringContaining('There is no exercise "yoga"'),
  });
  expect(score()).toMatchObject({ status: 2, stderr: expect.stringContaining("Usage:") });
  expect(score("--fast", CLEAN)).toMatchObject({ status: 2, stderr: expect.stringContaining("--fast") });
});
