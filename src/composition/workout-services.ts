import { EXERCISES, exerciseById } from "../exercises/registry.ts";
import { fileKind } from "../history/file-kind.ts";
import { freshId } from "../history/ids.ts";
import { allowedItems } from "../plan/allowed.ts";
import { allowedSteps } from "../plan/allowed-steps.ts";
import { capsOf } from "../plan/caps.ts";
import { freeNow } from "../plan/free-now.ts";
import type { PlanItem } from "../plan/plan.ts";
import { breathingPause, exerciseSteps, freeStep, workoutSteps } from "../plan/steps.ts";
import type { StoredPlan } from "../plan/stored-plan.ts";
import type { ExerciseMeta } from "../rules/contract.ts";
import type { Answers } from "../safety/answers.ts";
import { refusalOf } from "../safety/clearance.ts";
import { listCameras } from "../sources/camera.ts";
import { openFilm } from "../sources/open-film.ts";
import type { LocalStore } from "../storage/local-store.ts";
// Nothing is said or sounded before these are there, and nothing is announced or seen of it without them.
import "../ui/announcer/announcer.ts";
import "../ui/flash/flash.ts";
import type { Services } from "../ui/app/services.ts";
import type { Speaker } from "../voice/speaker.ts";
import { BackendMemory } from "../workers/backend-memory.ts";
import { Poses } from "../workers/poses.ts";
import { loadSpaceNetwork } from "../workers/space-network.ts";
import { problem } from "../workout/problems.ts";
import { isFree } from "../workout/progress.ts";
import type { WorkoutStep } from "../workout/step.ts";
import { unwatchedFrom } from "../workout/unwatched.ts";
import { LOOKING_AT_ANY } from "./looking.ts";
import { rememberWeighted } from "./weight-memory.ts";
import { WorkoutCamera } from "./workout-camera.ts";
import { WorkoutHistory } from "./workout-history.ts";
import { WorkoutRunner } from "./workout-runner.ts";

/** What the app can do once all that a workout needs is there. */
export type WorkoutServices = Pick<
  Services,
  | "workout"
  | "begin"
  | "beginWorkout"
  | "beginFree"
  | "watchFree"
  | "goOn"
  | "leadUnwatched"
  | "feltAfter"
  | "visitId"
  | "cameras"
  | "history"
  | "keep"
  | "historyProblem"
  | "diagnose"
>;

/** What is there before it. */
export interface Beforehand {
  readonly store: LocalStore;
  readonly speaker: Speaker;
  readonly answers: Answers;
  readonly plan: StoredPlan;
}

const METAS = EXERCISES.map(({ meta }) => meta);

/** One set of an exercise with its usual dose. */
function orderOf({ id, dose }: ExerciseMeta): PlanItem {
  const { repetitions, holdSeconds } = dose;
  return { exercise: id, variant: null, sets: 1, repetitions, holdSeconds };
}

const now = () => (performance.timeOrigin + performance.now()) / 1000;

/** Joins what runs a workout: pictures, model, voice, history. */
export function workoutServices({ store, speaker, answers, plan }: Beforehand): WorkoutServices {
  // Small beside the pose model: it is there long before the first picture.
  void loadSpaceNetwork();
  const camera = new WorkoutCamera(() => answers.clearance, now);
  const backendStore = {
    read: () => store.read("backends"),
    write: (kept: unknown) => store.write("backends", kept),
  };
  const backends = new BackendMemory(backendStore, navigator.userAgent, () => Date.now());
  const poses = new Poses(backends);
  const runner = new WorkoutRunner({
    poses,
    exerciseById,
    now,
    id: freshId,
    manner: () => speaker.manner,
    store,
    page: document,
    camera: (exercise) => camera.requestFor(exercise),
    freeCamera: () => camera.requestForAny(),
    isAllowed: (exercise) => camera.allows(exercise),
    surroundings: (preview) => camera.surroundings(preview),
    begun: () => {
      answers.begun();
      return answers.painBefore;
    },
  });
  const history = new WorkoutHistory(runner);

  runner.subscribe((snapshot) => camera.follow(snapshot));
  runner.subscribe((snapshot, events) => rememberWeighted(snapshot, events, answers, exerciseById));
  runner.subscribe(({ status }, events) => {
    for (const event of events) if (event.type === "said") speaker.say(event.line);
    // Leaving a workout silences what would still be said about it.
    if (status.is === "idle") speaker.silence();
  });
  speaker.subscribe(() => runner.speakAs(speaker.manner));
  speaker.onSoundsBlocked = () => runner.note("sounds-blocked");

  /** One set of an exercise that the person chose: what the plan asks to go no further than holds there, too. */
  const ownOrder = (meta: ExerciseMeta): PlanItem => {
    const caps = capsOf(plan.plan, meta.id);
    return { ...orderOf(meta), ...(caps === undefined ? {} : { caps }) };
  };

  /** Begins to lead, unless the answers say stop: nobody is led to a camera that stays off. */
  const lead = (steps: readonly WorkoutStep[]): void => {
    if (steps.length === 0 || answers.clearance.stop !== null) return;
    camera.unlock();
    runner.lead(steps);
  };

  /** What whoever is not led may do now; null where nothing is allowed. */
  const freeToDo = () =>
    freeNow(METAS.map(ownOrder), METAS, answers.clearance, (id, steps) => answers.weightGate(id, steps));

  /** The workout that was left, as it may be taken up now; null where nothing of it may. */
  const leftNow = () => {
    const { left } = runner;
    if (left === null || answers.clearance.stop !== null) return null;
    if (!isFree(left)) return allowedSteps(left, METAS, answers.clearance);
    const free = freeToDo();
    return free === null ? null : { steps: [free, ...left.steps.slice(1)], at: 0 };
  };

  return {
    workout: runner,
    async begin(exercise, request) {
      if (request.from !== "camera" && request.from !== "pause") {
        // Whoever exercises before the camera needs neither the figure nor a film.
        const { beginWithoutCamera } = await import("./without-camera.ts");
        const isRecording = request.from === "file" && (await fileKind(request.file)) === "recording";
        const kept = await beginWithoutCamera(runner, exercise, request, isRecording);
        if (kept !== null) speaker.tellProblem(kept);
        return kept;
      }
      const { meta } = exercise;
      if (refusalOf(meta, answers.clearance) !== null) return problem("held-back");
      if (request.from === "pause") {
        lead(breathingPause(meta));
        return null;
      }
      camera.device = request.deviceId;
      const item = { ...ownOrder(meta), variant: request.variant };
      lead(exerciseSteps(allowedItems([item], METAS, answers.clearance).items, METAS));
      return null;
    },
    beginWorkout(items, isBadDay) {
      lead(workoutSteps(allowedItems(items, METAS, answers.clearance).items, METAS));
      if (isBadDay) runner.act({ type: "bad-day", isOn: true });
    },
    beginFree() {
      const free = freeToDo();
      if (free !== null) lead([free]);
    },
    watchFree(file, mirrored) {
      const request = { ...LOOKING_AT_ANY.film, open: () => openFilm(file, mirrored) };
      void runner.watch("video", freeStep(METAS.map(orderOf), METAS), request);
    },
    goOn() {
      const allowed = leftNow();
      if (allowed === null) return;
      camera.unlock();
      runner.takeUp(allowed.steps, allowed.at);
    },
    leadUnwatched() {
      const allowed = leftNow();
      if (allowed !== null) runner.takeUp(unwatchedFrom(allowed.steps, allowed.at), allowed.at);
    },
    async feltAfter(pain) {
      runner.feel("after", pain);
      await history.writer?.settled();
    },
    visitId: () => history.writer?.visitId ?? null,
    cameras: listCameras,
    history: history.open(),
    keep: () => history.keepRecorded(),
    historyProblem: () => history.problem,
    // Loaded when somebody looks at it.
    diagnose: async () =>
      (await import("./diagnosis.ts")).diagnose({
        figures: poses.figures,
        backends,
        snapshot: runner.snapshot,
        log: runner.log,
        historyProblem: history.problem,
        sound: speaker.soundState,
        page: window,
      }),
  };
}
