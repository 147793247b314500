import { announced } from "./support/announced.ts";
import { expect, test } from "./support/launch.ts";
import {
  BIRD_DOGS,
  BRIDGES,
  doWhatIsAsked,
  heardOut,
  openPosed,
  ROTATIONS,
} from "./support/posed-workout.ts";
import { soundsAndFlashes, watchFlashes } from "./support/sounds-and-flashes.ts";
import { inOrder, spoken } from "./support/spoken.ts";

const ASKED = [BRIDGES, BIRD_DOGS, ROTATIONS];

test("today's workout, from its warm-up to its calm end, needs no hand after the start", async ({ open }) => {
  test.setTimeout(400_000);
  const opened = await openPosed(open, ASKED, "en-US");
  const { page } = opened;
  await watchFlashes(page);
  await page.getByRole("button", { name: "Start today's session" }).click();
  const told = { next: /^Now: /, good: "Good", begin: "Begin" };
  expect(await doWhatIsAsked(opened, ASKED, told)).toEqual([
    "Walk on the spot",
    "Turn side to side",
    "Small lunges",
    "Rest",
    "Rest",
    "Rest",
    "Knees to chest",
    "Slow breaths",
  ]);
  await expect(page.getByRole("heading", { level: 1, name: "All done" })).toBeVisible();
  await expect(page.locator("pl-workout-summary li")).toHaveText([
    /Bridge\s*2 of 2/,
    /Bird-Dog\s*2 of 2/,
    /Upper trunk rotation\s*2 of 2/,
  ]);
  await heardOut(opened, "When you get up, tap how your back feels");
  inOrder(await spoken(page), [
    "Today: Bridge, Bird-Dog and Upper trunk rotation",
    "Walk on the spot. Let your arms swing.",
    "One minute",
    "Half way",
    "Stand with soft knees. Turn slowly from side to side.",
    "Step forward and bend a little. Change legs.",
    "Next: Bridge",
    "Lift your hips until shoulders, hips and knees make one line.",
    "Now: Bridge, twice",
    "Good",
    "Three",
    "Two",
    "One",
    "Begin",
    // While it lasts, or with the verdict on the repetition.
    /^(Nearly: l|Work on it: l|L)ift your hips to one line$/,
    /^Repetition two/,
    "That's the set",
    "Rest, and drink a sip. Next: Bird-Dog",
    /^Reach one arm forward and the opposite leg back/,
    "Ten seconds left",
    "Now: Bird-Dog, once on each side",
    "Left, one",
    "Right, one",
    "That's the set",
    "Rest. Next: Upper trunk rotation",
    "Now: Upper trunk rotation, twice",
    "That's the set",
    "Rest, and drink a sip. Next: Knees to chest",
    "Lie on your back. Draw your knees gently towards you.",
    "Stay lying. Breathe in, and slowly out.",
    /^Six repetitions in all/,
    "All done. Rest a little",
    "When you get up, tap how your back feels",
  ]);
  // Whoever cannot hear sees each sound, in its order.
  const { sounded, flashed } = await soundsAndFlashes(page);
  expect(sounded.filter((sound) => sound === "repetition")).toHaveLength(6);
  // Each has its flash (`src/ui/flash/flash.test.ts`); where the page's time jumps, the later of two that are due is drawn.
  expect(new Set(flashed)).toEqual(new Set(sounded));
  // The voice says it all: no screen reader says it once more.
  expect(await announced(page)).toEqual([]);
});
