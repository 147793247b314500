// @vitest-environment happy-dom
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { beforeEach, describe, expect, test } from "vitest";
import { GuardedCamera } from "../../composition/guarded-camera.ts";
import { EXERCISES } from "../../exercises/registry.ts";
import { startItem } from "../../plan/starter.ts";
import { exerciseSteps, freeStep } from "../../plan/steps.ts";
import type { Exercise } from "../../rules/contract.ts";
import { Answers } from "../../safety/answers.ts";
import type { PainMoment } from "../../safety/pain-log.ts";
import type { FrameSource } from "../../sources/source.ts";
import { LocalStore } from "../../storage/local-store.ts";
import { foldLog } from "../../workout/fold.ts";
import type { WorkoutStep } from "../../workout/step.ts";
import { emit, type SetRequest, type UiEvents } from "../events.ts";
import { Admission } from "./admission.ts";
import { RouteController } from "./route.ts";
import type { Services } from "./services.ts";
import { WorkoutController } from "./workout-controller.ts";

// Every way to exercise before a camera, against every kind of answer about pain and health.

const METAS = EXERCISES.map(({ meta }) => meta);
const NOON = new Date(2026, 2, 10, 12).getTime();
const DAY = 24 * 3_600_000;

/** The page without its elements: events and controllers. */
class Host extends EventTarget implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly #controllers = new Set<ReactiveController>();
  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
  }
  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }
  requestUpdate(): void {}
  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }
  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}

const LED_STEPS = exerciseSteps(METAS.filter(({ id }) => id === "bridge").map(startItem), METAS);

/** The app's controller over services that write down what is begun; `status` is how the workout stands, `steps` those of one that was left. */
function page(
  hash: string,
  now: { at: number },
  status: "idle" | "failed" = "idle",
  steps: readonly WorkoutStep[] = LED_STEPS,
) {
  location.hash = hash;
  const host = new Host();
  const begun: string[] = [];
  const answers = new Answers(new LocalStore(() => localStorage), () => now.at);
  const left = foldLog([{ type: "opened", t: NOON / 1000, id: "left", source: "camera", steps: [...steps] }]);
  const services = {
    exercises: EXERCISES,
    answers,
    workout: { snapshot: { status: { is: status } }, left, leave() {}, subscribe: () => () => {} },
    speaker: { unlock() {} },
    whenReady: async (run: () => void) => run(),
    begin: async ({ meta }: Exercise, { from }: SetRequest) => {
      begun.push(`${from} ${meta.id}`);
      return null;
    },
    beginWorkout: () => begun.push("workout"),
    beginFree: () => begun.push("free"),
    goOn: () => begun.push("left"),
    leadUnwatched: () => begun.push("unwatched"),
    cameras: async () => [],
  } as unknown as Services;
  const routes = new RouteController(host, () => {});
  const parts = { services: () => services, routes };
  const admission = new Admission(host, parts);
  const controller = new WorkoutController(host, { ...parts, admission });
  host.connect();
  const send = <K extends keyof UiEvents>(type: K, detail: UiEvents[K]) => emit(host, type, detail);
  return { host, begun, answers, admission, controller, routes, send };
}

type Page = ReturnType<typeof page>;

const CAMERA = { from: "camera", variant: null, deviceId: null } as const;
const BRIDGE = METAS.filter(({ id }) => id === "bridge").map(startItem);

/** One way to exercise before a camera, or where it fails. */
interface Way {
  readonly way: string;
  /** Where it begins, and what is done there. */
  readonly at: string;
  readonly go: (page: Page) => void;
  readonly failed?: true;
  /** Steps of the workout that was left, where it is another than a led one. */
  readonly left?: readonly WorkoutStep[];
}

const FREE_STEPS = [
  freeStep(METAS.map(startItem), METAS),
  ...exerciseSteps(METAS.filter(({ weight }) => weight !== null).map(startItem), METAS),
];

const WAYS: readonly Way[] = [
  { way: "the button of an exercise", at: "#/bridge", go: ({ send }) => send("pl-start", CAMERA) },
  {
    way: "doing it again",
    at: "#/bridge/summary",
    go: ({ controller, send }) => {
      controller.starter.request = CAMERA;
      send("pl-again", undefined);
    },
  },
  {
    way: "trying again after a problem",
    at: "#/bridge/set",
    go: ({ controller, send }) => {
      controller.starter.request = CAMERA;
      send("pl-retry", undefined);
    },
  },
  {
    way: "going on after a problem in the middle",
    at: "#/bridge/set",
    failed: true,
    go: ({ controller, send }) => {
      controller.starter.request = CAMERA;
      send("pl-retry", undefined);
    },
  },
  {
    way: "going on without the camera after a problem",
    at: "#/bridge/set",
    failed: true,
    go: ({ controller, send }) => {
      controller.starter.request = CAMERA;
      send("pl-unwatched", undefined);
    },
  },
  {
    way: "another camera",
    at: "#/bridge/set",
    go: ({ controller, send }) => {
      controller.starter.request = CAMERA;
      send("pl-camera", "other");
    },
  },
  {
    way: "today's workout, or what the plan has for a day of rest",
    at: "#/",
    go: ({ send }) => send("pl-today", { items: BRIDGE, isBadDay: false }),
  },
  { way: "a workout that was left", at: "#/", go: ({ send }) => send("pl-go-on", undefined) },
  { way: "just moving", at: "#/", go: ({ send }) => send("pl-start", { from: "free" }) },
  {
    way: "what nobody led and was left, swings too",
    at: "#/",
    left: FREE_STEPS,
    go: ({ send }) => send("pl-go-on", undefined),
  },
  {
    way: "just moving anew after a problem",
    at: "#/workout",
    failed: true,
    left: FREE_STEPS,
    go: ({ controller, send }) => {
      controller.starter.request = { from: "free" };
      send("pl-retry", undefined);
    },
  },
];

type Told = readonly [is: PainMoment | "begun" | "override", pain?: number | null, at?: number];

/** Each kind of answers, and where they lead: to the exercise, to questions, or to the page that says why not. */
const ANSWERS: readonly {
  readonly name: string;
  readonly told: readonly Told[];
  readonly leads: "runs" | "check-in" | "not-today";
}[] = [
  { name: "Nothing told about pain", told: [], leads: "check-in" },
  { name: "2, an hour ago", told: [["before", 2, NOON - 3_600_000]], leads: "check-in" },
  { name: "2 before", told: [["before", 2]], leads: "runs" },
  { name: "5 before", told: [["before", 5]], leads: "runs" },
  { name: "Would rather not say", told: [["before", null]], leads: "runs" },
  { name: "6 before", told: [["before", 6]], leads: "not-today" },
  { name: "2 before, 8 after", told: [["before", 2], ["begun"], ["after", 8]], leads: "not-today" },
  { name: "2 before, 2 after", told: [["before", 2], ["begun"], ["after", 2]], leads: "runs" },
  { name: "2 before, 3 after", told: [["before", 2], ["begun"], ["after", 3]], leads: "not-today" },
  { name: "Broken off with 7", told: [["before", 3], ["begun"], ["broken-off", 7]], leads: "not-today" },
  {
    name: "8, then 1",
    told: [
      ["before", 8],
      ["before", 1],
    ],
    leads: "not-today",
  },
  { name: "8 this morning", told: [["after", 8, NOON - 5 * 3_600_000]], leads: "not-today" },
  { name: "8 yesterday", told: [["after", 8, NOON - DAY]], leads: "check-in" },
  // Strong pain is new to what was said about health this morning: that is asked again.
  { name: "8, and someone was asked", told: [["after", 8], ["override"]], leads: "check-in" },
];

/** Tells it as another visit of the app did. */
function tell(told: readonly Told[]): void {
  const now = { at: NOON };
  const answers = new Answers(new LocalStore(() => localStorage), () => now.at);
  for (const [is, pain = null, at = NOON] of told) {
    now.at = at;
    if (is === "begun") answers.begun();
    else if (is === "override") answers.override();
    else answers.tell(is, pain);
  }
}

/** Nothing about health speaks against exercise, by answers of this morning. */
function screen(...ticked: readonly string[]): void {
  const answers = new Answers(new LocalStore(() => localStorage), () => NOON - 6 * 3_600_000);
  answers.none("now");
  answers.none("talk");
  answers.asked("yes");
  for (const id of ticked) answers.tick(id);
}

beforeEach(() => localStorage.clear());

describe.each(ANSWERS)("$name", ({ told, leads }) => {
  test.each(WAYS)("$way", ({ at, go, failed, left }) => {
    screen();
    const open = page(at, { at: NOON }, failed ? "failed" : "idle", left);
    // Told after the page was opened, as in another tab.
    tell(told);
    go(open);
    expect(open.begun).toHaveLength(leads === "runs" ? 1 : 0);
    if (leads !== "runs") expect(location.hash).toBe(`#/${leads}`);
    expect(open.admission.pending === null).toBe(leads !== "check-in");
    open.host.disconnect();
  });

  test("the demonstration and films are always open", async () => {
    tell(told);
    const open = page("#/bridge", { at: NOON });
    open.send("pl-start", { from: "demonstration", variant: null, faults: [] });
    open.send("pl-start", { from: "file", variant: null, file: new File([], "film.mp4") });
    // A file is looked into before it is opened where it belongs.
    await expect.poll(() => open.begun, { timeout: 10_000 }).toEqual(["demonstration bridge", "file bridge"]);
    open.host.disconnect();
  });

  test("the camera itself", async () => {
    screen();
    tell(told);
    let opened = 0;
    const answers = new Answers(new LocalStore(() => localStorage), () => NOON);
    const camera = new GuardedCamera(
      () => answers.clearance,
      async () => {
        opened += 1;
        return { kind: "camera", close() {} } as unknown as FrameSource;
      },
    );
    for (const { meta } of EXERCISES) {
      const lent = camera.lendFor(meta, null);
      if (leads === "not-today") await expect(lent).rejects.toMatchObject({ code: "held-back" });
      else await lent;
    }
    expect(opened).toBe(leads === "not-today" ? 0 : 1);
  });
});

test("a camera that is open goes dark when an answer says stop between two sets", async () => {
  screen();
  tell([["before", 1]]);
  let closed = 0;
  const answers = new Answers(new LocalStore(() => localStorage), () => NOON);
  const source = { kind: "camera", close: () => void closed++ } as unknown as FrameSource;
  const camera = new GuardedCamera(
    () => answers.clearance,
    async () => source,
  );
  await camera.lendFor({ demands: [] }, null);
  tell([["before", 8]]);
  await expect(camera.lendFor({ demands: [] }, null)).rejects.toMatchObject({ code: "held-back" });
  expect(closed).toBe(1);
});

describe("An exercise that is left out", () => {
  test("leads to its page, which says why; a workout goes on without it", () => {
    screen("thin-bones");
    tell([["before", 1]]);
    const open = page("#/superman/summary", { at: NOON });
    open.controller.starter.request = CAMERA;
    open.send("pl-again", undefined);
    expect([location.hash, open.begun]).toEqual(["#/superman", []]);
    open.send("pl-today", { items: METAS.map(startItem), isBadDay: false });
    expect(open.begun).toEqual(["workout"]);
    open.host.disconnect();
  });

  test("is not asked about: no bell where there are no swings", () => {
    screen("thin-bones");
    tell([["before", 1]]);
    const open = page("#/", { at: NOON });
    open.send("pl-today", { items: METAS.map(startItem), isBadDay: false });
    expect(open.admission.pending).toBeNull();
    open.host.disconnect();
  });
});

describe("The questions", () => {
  test("lead on to what waited for them, or to the page that says why not", () => {
    screen();
    const open = page("#/bridge", { at: NOON });
    open.send("pl-start", CAMERA);
    expect([location.hash, open.begun]).toEqual(["#/check-in", []]);
    open.answers.tell("before", 2);
    open.send("pl-checked", undefined);
    expect(open.begun).toEqual(["camera bridge"]);
    open.answers.tell("after", 8);
    open.send("pl-start", CAMERA);
    expect([location.hash, open.begun.length]).toEqual(["#/not-today", 1]);
    open.host.disconnect();
  });

  test("are asked before swings each time, since the bell may be another", () => {
    screen();
    tell([["before", 1]]);
    const open = page("#/kettlebell-swing", { at: NOON });
    open.send("pl-start", CAMERA);
    const asked = open.admission.pending?.weighted.map(({ id }) => id);
    expect([location.hash, asked]).toEqual(["#/check-in", ["kettlebell-swing"]]);
    open.host.disconnect();
  });
});
