import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LANGUAGES } from "../../scripts/languages/known.ts";
import { english } from "../../src/words/en.ts";
import { speak } from "../../src/words/words.ts";
import { byEar } from "./by-ear.ts";
import { singleExercise, wholeWorkout } from "./whole-workout.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  speak(english);
});

describe("A whole workout, heard in another language", () => {
  // Voices take their own time, so that other lines find a gap than in English.
  test.each(["de", "es"])(
    "%s: each line once, by a voice of that language, and written alike",
    async (tag) => {
      const spoken = LANGUAGES[tag];
      if (spoken === undefined) throw new Error(`There is no language ${tag}.`);
      speak(spoken);
      const { heard, captions, played } = wholeWorkout("app");
      await expect(byEar(played)).toMatchFileSnapshot(`../../docs/by-ear/${tag}.txt`);
      expect(heard.voice).toEqual(captions);
      await expect(byEar(singleExercise("app").played, "Start with the camera")).toMatchFileSnapshot(
        `../../docs/by-ear/single-exercise.${tag}.txt`,
      );
    },
  );
});
