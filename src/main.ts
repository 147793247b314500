import { Languages } from "./composition/languages.ts";
import { LateWorkout } from "./composition/late-workout.ts";
import { launchQueue, openLaunched } from "./composition/launched-files.ts";
import { followMediaKeys } from "./composition/media-keys.ts";
import { countNetworkUse, keepOffline } from "./composition/shell.ts";
import { EXERCISES } from "./exercises/registry.ts";
import { StoredPlan } from "./plan/stored-plan.ts";
import { Answers } from "./safety/answers.ts";
import { LocalStore } from "./storage/local-store.ts";
import { App } from "./ui/app/app.ts";
import { fetchScreenAt } from "./ui/app/screens.ts";
import { emit } from "./ui/events.ts";
import { renewAll } from "./ui/renew.ts";
import { Speaker } from "./voice/speaker.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const store = new LocalStore(() => localStorage);
const languages = new Languages(
  store,
  () => navigator.languages,
  (tag) => {
    document.documentElement.lang = tag;
    renewAll(document);
  },
);

/** Puts the app on the page as soon as its words are there, and what the first page offers to go on with. */
async function show(): Promise<void> {
  // In a task of its own: reading the code and drawing the page at once would hold a phone up for a quarter of a second.
  await new Promise((resolve) => setTimeout(resolve));
  await languages.begin();
  const speaker = new Speaker(window, store);
  const answers = new Answers(store, () => Date.now());
  const plan = new StoredPlan(store, METAS, () => Date.now());
  const workout = new LateWorkout(async () => {
    const { workoutServices } = await import("./composition/workout-services.ts");
    return workoutServices({ store, speaker, answers, plan });
  });
  // Drawn without a workout that was left, all would move down when it comes; where it cannot be had, the rest is there.
  const isLeft = store.read("workout") !== null;
  if (isLeft) await workout.load().catch((error: unknown) => console.warn(error));
  const app = new App();
  app.services = {
    ...workout.services,
    exercises: EXERCISES,
    speaker,
    languages,
    offline: keepOffline(workout.services.workout),
    networkUse: countNetworkUse(),
    answers,
    store,
    plan,
  };
  document.body.append(app);
  followMediaKeys(navigator.mediaSession, workout.services.workout);
  openLaunched(launchQueue(), (file) => emit(app, "pl-open", file));
}

fetchScreenAt(location.hash);
// Not awaited: a module that waits at its top could not be shared with the screens that are loaded later.
void show();
