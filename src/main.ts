import { Languages } from "./composition/languages.ts";
import { rememberWeighted } from "./composition/weight-memory.ts";
import { beginWithoutCamera } from "./composition/without-camera.ts";
import { WorkoutCamera } from "./composition/workout-camera.ts";
import { WorkoutHistory } from "./composition/workout-history.ts";
import { WorkoutRunner } from "./composition/workout-runner.ts";
import { EXERCISES, exerciseById } from "./exercises/registry.ts";
import { freshId } from "./history/ids.ts";
import { allowedItems, allowedSteps } from "./plan/allowed.ts";
import { exerciseSteps, workoutSteps } from "./plan/steps.ts";
import { StoredPlan } from "./plan/stored-plan.ts";
import { Answers } from "./safety/answers.ts";
import { refusalOf } from "./safety/clearance.ts";
import { listCameras } from "./sources/camera.ts";
import { LocalStore } from "./storage/local-store.ts";
import { App } from "./ui/app/app.ts";
import { renewAll } from "./ui/renew.ts";
import { Speaker } from "./voice/speaker.ts";
import { BackendMemory } from "./workers/backend-memory.ts";
import { Poses } from "./workers/poses.ts";
import { loadSpaceNetwork } from "./workers/space-network.ts";
import { problem } from "./workout/problems.ts";
import type { WorkoutStep } from "./workout/step.ts";

// Small beside the pose model: it is there long before the first picture.
void loadSpaceNetwork();
const METAS = EXERCISES.map(({ meta }) => meta);
const store = new LocalStore(() => localStorage);
const now = () => (performance.timeOrigin + performance.now()) / 1000;
const languages = new Languages(
  store,
  () => navigator.languages,
  (tag) => {
    document.documentElement.lang = tag;
    renewAll(document);
  },
);
await languages.begin();
const speaker = new Speaker(window, store);
const answers = new Answers(store, () => Date.now());
const camera = new WorkoutCamera(() => answers.clearance, now);
const backendStore = {
  read: () => store.read("backends"),
  write: (kept: unknown) => store.write("backends", kept),
};
const backends = new BackendMemory(backendStore, navigator.userAgent, () => Date.now());
const runner = new WorkoutRunner({
  poses: new Poses(backends),
  exerciseById,
  now,
  id: freshId,
  manner: () => speaker.manner,
  store,
  page: document,
  camera: (exercise) => camera.requestFor(exercise),
  isAllowed: (exercise) => camera.allows(exercise),
  surroundings: (preview) => camera.surroundings(preview),
  begun: () => {
    answers.begun();
    return answers.painBefore;
  },
});
const history = new WorkoutHistory(runner);

runner.subscribe((snapshot) => camera.follow(snapshot));
runner.subscribe((snapshot, events) => rememberWeighted(snapshot, events, answers));
runner.subscribe(({ status }, events) => {
  for (const event of events) if (event.type === "said") speaker.say(event.line);
  // Leaving a workout silences what would still be said about it.
  if (status.is === "idle") speaker.silence();
});
speaker.subscribe(() => runner.speakAs(speaker.manner));
speaker.onSoundsBlocked = () => runner.note("sounds-blocked");

/** Begins to lead, unless the answers say stop: nobody is led to a camera that stays off. */
function lead(steps: readonly WorkoutStep[]): void {
  if (steps.length === 0 || answers.clearance.stop !== null) return;
  camera.unlock();
  runner.lead(steps);
}

const app = new App();
app.services = {
  exercises: EXERCISES,
  workout: runner,
  async begin(exercise, request) {
    if (request.from !== "camera") {
      const kept = await beginWithoutCamera(runner, exercise, request);
      if (kept !== null) speaker.tellProblem(kept);
      return kept;
    }
    const { meta } = exercise;
    if (refusalOf(meta, answers.clearance) !== null) return problem("held-back");
    camera.device = request.deviceId;
    const { repetitions, holdSeconds } = meta.dose;
    const item = { exercise: meta.id, variant: request.variant, sets: 1, repetitions, holdSeconds };
    lead(exerciseSteps(allowedItems([item], METAS, answers.clearance).items, METAS));
    return null;
  },
  speaker,
  languages,
  answers,
  plan: new StoredPlan(store, METAS, () => Date.now()),
  beginWorkout: (items) => lead(workoutSteps(allowedItems(items, METAS, answers.clearance).items, METAS)),
  goOn() {
    const { left } = runner;
    const allowed = left === null ? null : allowedSteps(left, METAS, answers.clearance);
    if (allowed === null || answers.clearance.stop !== null) return;
    camera.unlock();
    runner.takeUp(allowed.steps, allowed.at);
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
};
document.body.append(app);
