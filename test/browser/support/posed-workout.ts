import type { PlannedRepetition } from "../../../src/demonstration/choreography.ts";
import { type Chosen, framed } from "../../../src/demonstration/framing.ts";
import { simulate } from "../../../src/demonstration/simulate.ts";
import { motion as birdDog } from "../../../src/exercises/bird-dog/motion.ts";
import { motion as bridge } from "../../../src/exercises/bridge/motion.ts";
import { motion as trunkRotation } from "../../../src/exercises/trunk-rotation/motion.ts";
import type { Motion } from "../../../src/motion/motion.ts";
import type { PlanItem } from "../../../src/plan/plan.ts";
import type { Recording } from "../../../src/pose/recording.ts";
import { observeRegions } from "./announced.ts";
import { expect, type Open } from "./launch.ts";
import { PosedCamera } from "./posed-camera.ts";
import { writeDown } from "./spoken.ts";
import { everyDay } from "./week.ts";

/** An exercise of the plan, and how it is done: while the picture is set up, and from the moment when that is right. */
interface Posed {
  readonly item: PlanItem;
  readonly placing: Recording;
  readonly doing: Recording;
}

/** Someone who does it so often, seen from there; they rest first, until they are asked to begin. */
function performed(
  exercise: string,
  motion: Motion,
  chosen: Chosen,
  repetitions: readonly PlannedRepetition[],
): Recording {
  const camera = framed(motion, { aspect: 16 / 9, ...chosen });
  const plan = { repetitions, rest: 2 };
  return simulate(motion, { exercise, view: "side", camera, plan, seed: 1, fps: 15 });
}

const HIPS_LOW = { faults: [{ id: "hips-low", severity: 1.3 }] };
const ONE_SET = { variant: null, sets: 1 };

/**
 * Two low bridges. At first they rest turned from the camera: from there the exercise can be counted, which is good
 * enough.
 */
export const BRIDGES: Posed = {
  item: { ...ONE_SET, exercise: "bridge", repetitions: 2, holdSeconds: 3 },
  placing: performed("bridge", bridge, { yaw: 60 }, [{}]),
  doing: performed("bridge", bridge, { fill: 0.75, tilt: 12 }, [HIPS_LOW, HIPS_LOW]),
};

const TWO_BIRD_DOGS = performed("bird-dog", birdDog, { fill: 0.66, tilt: 12 }, [{}, {}]);
const TWO_ROTATIONS = performed("trunk-rotation", trunkRotation, { fill: 0.75, tilt: 12 }, [{}, {}]);

/** One bird-dog on each side. */
export const BIRD_DOGS: Posed = {
  item: { ...ONE_SET, exercise: "bird-dog", repetitions: 1, holdSeconds: 3 },
  placing: TWO_BIRD_DOGS,
  doing: TWO_BIRD_DOGS,
};

export const ROTATIONS: Posed = {
  item: { ...ONE_SET, exercise: "trunk-rotation", repetitions: 2, holdSeconds: 1 },
  placing: TWO_ROTATIONS,
  doing: TWO_ROTATIONS,
};

/** What tells the person to change what they do, in the language that is spoken. */
export interface Told {
  /** An exercise is named before its first set. */
  readonly next: RegExp;
  readonly good: string;
  readonly begin: string;
}

/** Opens the app with a plan that asks for the same each day, a camera whose pictures are poses, and a voice. */
export async function openPosed(open: Open, asked: readonly Posed[], locale: string) {
  const items = asked.map(({ item }) => item);
  const page = await open({
    locale,
    prepare: async (context) => {
      await PosedCamera.prepare(context);
      await writeDown(context);
      await observeRegions(context);
      await context.addInitScript((plan) => localStorage.setItem("plumbline.plan", plan), everyDay(items));
    },
  });
  return { page, camera: await PosedCamera.of(page) };
}

type Opened = Awaited<ReturnType<typeof openPosed>>;

/** What is looked at after each step. */
interface Look {
  /** The title of the led movement or rest on the page; empty while there is none. */
  readonly title: string;
  readonly spoken: readonly string[];
  readonly isOver: boolean;
}

/** In the page, all at one moment: what is read one after the other may belong to two of them. */
function look(): Look {
  const app = document.querySelector("pl-app")?.shadowRoot;
  const interlude = app?.querySelector("pl-interlude")?.shadowRoot;
  return {
    title: interlude?.querySelector("h1")?.lastChild?.textContent?.trim() ?? "",
    spoken: (window as unknown as { spoken: string[] }).spoken,
    isOver: app?.querySelector("pl-workout-summary") != null,
  };
}

/** Seconds of the page's time between two looks, of those who are judged as many as a slow phone takes pictures. */
const JUDGED_STEP = 0.2;
const UNSEEN_STEP = 1;

/** Seconds of the page's time that it may take at most. */
const LONGEST = 600;

/** Does what is asked until the workout is over; the titles of the led movements and rests on the way. */
export async function doWhatIsAsked(
  { camera }: Opened,
  asked: readonly Posed[],
  { next, good, begin }: Told,
): Promise<string[]> {
  const titles: string[] = [];
  let before: Look = { title: "", spoken: [], isOver: false };
  let [now, ...others] = asked;
  for (let passed = 0; !before.isOver; ) {
    expect(passed, "seconds until the end of the workout").toBeLessThan(LONGEST);
    const step = before.title === "" ? JUDGED_STEP : UNSEEN_STEP;
    passed += step;
    const after = await camera.passes(step, look);
    for (const line of after.spoken.slice(before.spoken.length)) {
      if (next.test(line) && now !== undefined) await camera.waits(now.placing);
      if (line === good && now !== undefined) await camera.waits(now.doing);
      if (line !== begin) continue;
      await camera.moves();
      [now, ...others] = others;
    }
    if (after.title !== "" && after.title !== before.title) titles.push(after.title);
    before = after;
  }
  return titles;
}

/** Lets the last words come, one after the other, in the page's own time, whatever the machine's. */
export async function heardOut({ page }: Opened, words: string): Promise<void> {
  const last = async () => {
    await page.clock.runFor(3000);
    return page.evaluate(() => (window as unknown as { spoken: string[] }).spoken.at(-1));
  };
  await expect.poll(last, { timeout: 45_000 }).toBe(words);
}
