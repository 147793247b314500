import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openedFile } from "./opened-file.ts";

const KNOWN = ["bridge", "bird-dog"];
const recording = readFileSync("fixtures/bridge/bridge.clean.json", "utf8");
const film = new File(["..."], "film.webm");

describe("a file is opened where it belongs", () => {
  it("a saved history in the history, wherever it was dropped", async () => {
    const file = new File(['{"format":"plumbline-history"}'], "saved.json");
    expect(await openedFile(file, "bridge", KNOWN)).toEqual({ to: "history", file });
    expect(await openedFile(file, null, KNOWN)).toEqual({ to: "history", file });
  });

  it("a recording at its own exercise, or where it was dropped when it does not say or is no good", async () => {
    const file = new File([recording], "set.json");
    expect(await openedFile(file, null, KNOWN)).toEqual({ to: "exercise", exercise: "bridge" });
    expect(await openedFile(file, "bird-dog", KNOWN)).toEqual({ to: "exercise", exercise: "bridge" });
    const foreign = new File([recording.replace('"bridge"', '"plank"')], "set.json");
    expect(await openedFile(foreign, "bird-dog", KNOWN)).toEqual({ to: "exercise", exercise: "bird-dog" });
    const broken = new File(["{"], "set.json");
    expect(await openedFile(broken, "bird-dog", KNOWN)).toEqual({ to: "exercise", exercise: "bird-dog" });
  });

  it("a film at the exercise that it was dropped on, and elsewhere as a workout that is to be cut into its sets", async () => {
    expect(await openedFile(film, "bridge", KNOWN)).toEqual({ to: "exercise", exercise: "bridge" });
    expect(await openedFile(film, null, KNOWN)).toEqual({ to: "free", file: film });
  });
});
