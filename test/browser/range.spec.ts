import { framed } from "../../src/demonstration/framing.ts";
import { simulate } from "../../src/demonstration/simulate.ts";
import { motion } from "../../src/exercises/bridge/motion.ts";
import { PRESCRIPTION } from "../../src/plan/testing/prescription.ts";
import { prescriptionLink } from "../../src/ui/prescription/link.ts";
import { violations } from "./support/accessibility.ts";
import { counter } from "./support/app.ts";
import { APP, expect, test } from "./support/launch.ts";
import { PosedCamera } from "./support/posed-camera.ts";
import { spoken, writeDown } from "./support/spoken.ts";

/** A bridge as low as the cap allows, then one to the line, which is further. */
const CAP = { height: 155 };
const LOW = { faults: [{ id: "hips-low", severity: 1.3 }] };
const FAR = "Far enough: lower your hips a little";

/** Seconds of the page's time between two pictures: as few as a slow phone takes. */
const STEP = 0.2;

test("a range that is not to be passed is kept live, told in the summary, and reported back, over no network", async ({
  open,
}) => {
  test.setTimeout(120_000);
  const [bridge] = PRESCRIPTION.items;
  if (bridge === undefined) throw new Error("The sample asks for nothing.");
  const link = prescriptionLink({ ...PRESCRIPTION, items: [{ ...bridge, caps: CAP }] });
  const page = await open({
    at: `#/prescription/${link}`,
    prepare: async (context) => {
      await PosedCamera.prepare(context);
      await writeDown(context);
    },
  });
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  await expect(page.getByText("Height of the hips: at most 155°")).toBeVisible();
  await page.getByRole("button", { name: "Take it in" }).click();
  await page.getByRole("link", { name: "See the week's plan" }).click();
  await expect(page.getByText("Height of the hips: at most 155°").first()).toBeVisible();

  await page.goto(`${APP}#/bridge`);
  await expect(page.getByText("Height of the hips: at most 155°")).toBeVisible();
  await expect(page.getByRole("button", { name: "Start with the camera" })).toBeVisible();
  const camera = await PosedCamera.of(page);
  const lying = simulate(motion, {
    exercise: "bridge",
    view: "side",
    camera: framed(motion, { aspect: 16 / 9, fill: 0.75, tilt: 12 }),
    plan: { repetitions: [LOW, {}], rest: 10 },
    seed: 1,
    fps: 10,
  });
  await camera.waits(lying);
  await page.getByRole("button", { name: "Start with the camera" }).click();
  const said = async () => spoken(page);
  for (let passed = 0; !(await said()).includes("Begin"); passed += STEP) {
    expect(passed, (await said()).join(" | ")).toBeLessThan(60);
    await camera.passes(STEP);
  }
  await camera.moves();
  for (let passed = 0; (await counter(page).textContent()) !== "2"; passed += STEP) {
    expect(passed, (await said()).join(" | ")).toBeLessThan(60);
    await camera.passes(STEP);
  }
  const words = await said();
  expect(words).toContain("Go no further than you were asked. I say when it is far enough");
  expect(words.filter((line) => line === FAR)).toHaveLength(1);
  // The low one is not asked for more, and is praised.
  expect(
    words.filter((line) => /lift your hips/i.test(line) && !line.startsWith("Lift your hips until")),
  ).toEqual([]);
  expect(words.indexOf("Good, within your range")).toBeGreaterThan(-1);
  expect(words.indexOf("Good, within your range")).toBeLessThan(words.indexOf(FAR));

  await page.getByRole("button", { name: "Stop" }).click();
  await camera.passes(STEP);
  await expect(page.getByText(/That is within the 155° you were asked to keep to/)).toBeVisible();
  await expect(page.getByText(/That is further than the 155° you were asked to keep to/)).toBeVisible();
  await expect(page.getByText("One went further than you were asked to go.")).toBeVisible();

  await page.goto(`${APP}#/history/report`);
  await expect(
    page.getByText(/Bridge, Height of the hips: at most 155° asked.*1 of 2 went further, 0 not seen/),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const data = link.split(".").at(-1) ?? "nothing";
  expect(asked.filter((url) => url.includes(data) || !url.startsWith(APP))).toEqual([]);
});
