import { expect, test } from "vitest";
import { landmarksOf } from "../../src/demonstration/camera.ts";
import { choreograph } from "../../src/demonstration/choreography.ts";
import { EXERCISES } from "../../src/exercises/registry.ts";
import { ADULT } from "../../src/motion/kit.ts";
import { reachOf } from "../../src/placement/reach.ts";
import { wantedOf } from "../../src/placement/wanted.ts";

const ON_THE_FLOOR = EXERCISES.filter((exercise) => wantedOf(exercise).reach !== null);

test.each(ON_THE_FLOOR.map(({ meta, motion }) => [meta.text.name, motion] as const))(
  "The reach of %s is that of the drawn figure's joints, within a tenth",
  (_name, motion) => {
    const performance = choreograph(motion, { repetitions: [{ hold: 1 }, { hold: 1 }] });
    const spreads = Array.from({ length: 60 }, (_, i) => {
      const marks = landmarksOf(performance.at((i / 59) * performance.duration).skeleton);
      const xs = Object.entries(marks)
        .filter(([joint]) => !/nose|Eye|Ear/.test(joint))
        .map(([, { x }]) => x);
      return Math.max(...xs) - Math.min(...xs);
    });
    const drawn = Math.max(...spreads) / (ADULT.waist + ADULT.chest);
    expect(reachOf(motion) / drawn).toBeGreaterThan(0.9);
    expect(reachOf(motion) / drawn).toBeLessThan(1.1);
  },
);
