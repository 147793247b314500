import { BrightnessMeter } from "./coach/brightness.ts";
import type { WantedRun } from "./coach/flow/run.ts";
import { type Flow, startFlow } from "./coach/flow/state.ts";
import { exerciseSteps, sessionSteps } from "./coach/flow/steps.ts";
import { Lead } from "./coach/lead.ts";
import { LevelMeter } from "./coach/level.ts";
import { Memory } from "./coach/memory.ts";
import { gentleItem } from "./coach/plan/adjust.ts";
import { KeptPlan } from "./coach/plan/kept-plan.ts";
import type { PlanItem } from "./coach/plan/plan.ts";
import { Answers } from "./coach/safety/answers.ts";
import { Speaker } from "./coach/speaker.ts";
import type { Plan } from "./demonstration/choreography.ts";
import { Keeper } from "./history/keeper.ts";
import { HistoryStore } from "./history/store.ts";
import { parseRecording, RecordingError } from "./pose/recording.ts";
import type { Exercise } from "./rules/contract.ts";
import { EXERCISES, exerciseById } from "./rules/registry.ts";
import { bandOf } from "./rules/score.ts";
import { type Problem, problem } from "./session/problems.ts";
import { Session } from "./session/session.ts";
import { listCameras, openCamera } from "./sources/camera.ts";
import { openDemonstration } from "./sources/demonstration.ts";
import { KeptSource } from "./sources/kept-source.ts";
import type { FrameSource } from "./sources/source.ts";
import { openVideo } from "./sources/video-file.ts";
import { App } from "./ui/app/app.ts";
import type { StartRequest } from "./ui/events.ts";
import { type HistoryHandle, historyHandle } from "./ui/history/handle.ts";
import { PoseClient } from "./workers/pose-client.ts";

/** The demonstration is as long as it takes to see a few right ones and, if asked for, a few with the fault. */
const SHOWN_REPETITIONS = 6;

const session = new Session(new PoseClient());
const memory = new Memory(() => localStorage);
const now = () => performance.now() / 1000;
const speaker = new Speaker(window, memory, now);
const answers = new Answers(memory, () => Date.now());
const brightness = new BrightnessMeter();
const level = new LevelMeter(window);
const camera = new KeptSource();
const METAS = EXERCISES.map(({ meta }) => meta);

/** The camera that was chosen; null is the browser's choice. */
let device: string | null = null;
let store: HistoryStore | null = null;
let keeper: Keeper | null = null;
/** Why the history, or the newest of it, cannot be kept, in one sentence. */
let historyProblem: string | null = null;

const lead = new Lead({
  coach: speaker.coach,
  session,
  exerciseById,
  memory,
  now,
  look: () => ({
    brightness: brightness.of(session.snapshot.source?.preview ?? null),
    people: 1,
    roll: level.lean,
  }),
  // Everyone who listens to the session hears the end of one run before the next begins.
  watch: (run) => queueMicrotask(() => watch(run)),
});

function watch(run: WantedRun | null): void {
  const exercise = run === null ? null : exerciseById(run.exercise);
  if (run === null || exercise === null || lead.view === null) {
    if (lead.view !== null) session.stop();
    return;
  }
  const { variant, asked } = run;
  const open = () => camera.lend(() => openCamera(device ?? undefined));
  void session.start({ exercise, variant, asked, model: "lightning", open });
}

// The camera goes dark when nobody is led any more, and is opened anew after a problem.
lead.subscribe((view) => {
  if (view === null || view.flow.phase.is === "finished") camera.release();
});

/** Begins to lead: what a tap must allow is asked for here. */
function beginToLead(flow: Flow): void {
  void level.start();
  keeper?.feltBefore(answers.pain ?? null);
  lead.begin(flow);
}

/** A whole session with its warm-up and cool-down. */
function beginSession(items: readonly PlanItem[], gently: boolean): void {
  const orders = gently ? items.map(gentle) : items;
  beginToLead(startFlow(sessionSteps(orders, METAS)));
}

/** Takes up the session that was left. */
function goOn(): void {
  const { left } = lead;
  if (left !== null) beginToLead(left);
}

function gentle(item: PlanItem): PlanItem {
  const meta = METAS.find(({ id }) => id === item.exercise);
  return meta === undefined ? item : gentleItem(item, meta);
}

/** One set of one exercise, without hands. */
function beginSet({ meta }: Exercise, variant: string | null, gently: boolean): void {
  const { repetitions, holdSeconds } = meta.dose;
  const item: PlanItem = { exercise: meta.id, variant, sets: 1, repetitions, holdSeconds };
  beginToLead(startFlow(exerciseSteps([gently ? gentle(item) : item], METAS)));
}

/** Begins a set with what was asked for; tells what kept it from beginning, or null. */
async function begin(exercise: Exercise, request: StartRequest, gently: boolean): Promise<Problem | null> {
  if (request.from === "file" && isRecording(request.file))
    return replay(exercise, request.file, request.variant);
  if (request.from === "camera") {
    device = request.deviceId;
    beginSet(exercise, request.variant, gently);
    return null;
  }
  const asked = request.from === "demonstration" ? SHOWN_REPETITIONS : askedOf(exercise);
  const open = () => sourceFor(exercise, request);
  // A film is looked through faster than anyone could speak.
  if (request.from !== "file") speaker.coach.start(session, "own");
  void session.start({ exercise, variant: request.variant, asked, model: "lightning", open });
  return null;
}

async function sourceFor(
  exercise: Exercise,
  request: Exclude<StartRequest, { from: "camera" }>,
): Promise<FrameSource> {
  if (request.from === "file") return openVideo(request.file);
  return openDemonstration(exercise.motion, planOf(request.variant, request.faults));
}

/** The figure does the exercise, every other time with the faults. */
function planOf(variant: string | null, ids: readonly string[]): Plan {
  const faults = ids.map((id) => ({ id, severity: 1 }));
  const repetitions = Array.from({ length: SHOWN_REPETITIONS }, (_, i) => ({
    faults: i % 2 === 0 ? [] : faults,
  }));
  return { repetitions, variant };
}

/** Repetitions that the whole set asks for, both sides together. */
function askedOf({ meta: { dose } }: Exercise): number {
  return dose.repetitions * (dose.perSide ? 2 : 1);
}

function isRecording(file: File): boolean {
  return file.type === "application/json" || /\.json$/i.test(file.name);
}

/** Judges a recording as the exercise it was made of, or as the chosen one when it does not say. */
async function replay(chosen: Exercise, file: File, variant: string | null): Promise<Problem | null> {
  try {
    const recording = parseRecording(await file.text());
    const exercise = exerciseById(recording.exercise ?? "") ?? chosen;
    const request = { exercise, variant: recording.variant ?? variant, asked: askedOf(exercise) };
    void session.replay(recording, request, "at-once");
    return null;
  } catch (error) {
    if (error instanceof RecordingError) return problem("recording-unreadable", error.message);
    return problem("recording-unreadable");
  }
}

/** Writes each set into the history as it happens; what the figure does is not the person's doing. */
function keepSets(keeper: Keeper): void {
  let begun = false;
  session.subscribe(({ status, exercise, variant, source, asked, repetitions, partials }) => {
    if (status.is === "idle" || status.is === "starting") begun = false;
    if (exercise === null || (source?.kind !== "camera" && source?.kind !== "video")) return;
    if (!begun && status.is === "running") {
      begun = true;
      keeper.begin({ exercise: exercise.id, variant, source: source.kind, asked });
    }
    const ended = status.is === "ended" || status.is === "failed";
    if (begun) keeper.update({ repetitions, partials, ended, recording: () => session.recording() });
  });
}

/** Keeps a recording that was looked at as a session of its own; one sentence when it cannot be kept. */
async function keepRecorded(): Promise<string | null> {
  const { exercise, variant, asked, repetitions, partials } = session.snapshot;
  if (store === null || exercise === null) return historyProblem;
  let failure: string | null = null;
  const failed = (error: Error) => {
    failure = error.message;
  };
  const own = new Keeper(
    store,
    () => Date.now(),
    () => crypto.randomUUID(),
    failed,
  );
  own.begin({ exercise: exercise.id, variant, source: "recording", asked });
  own.update({ repetitions, partials, ended: true, recording: () => session.recording() });
  await own.settled();
  return failure;
}

/** Opens the history; null where nothing can be kept: sets are done without it, and the history page says why. */
async function openHistory(): Promise<HistoryHandle | null> {
  const failed = (error: unknown) => {
    historyProblem = error instanceof Error ? error.message : String(error);
  };
  try {
    store = await HistoryStore.open();
    keeper = new Keeper(
      store,
      () => Date.now(),
      () => crypto.randomUUID(),
      failed,
    );
    keepSets(keeper);
    return historyHandle(store);
  } catch (error) {
    failed(error);
    return null;
  }
}

/** Faults that make a weight unsafe. */
const UNSAFE = ["squatting", "leaning-back"];

// How a set of swings went decides what the next one may weigh.
session.subscribe(({ status, exercise, source, repetitions }) => {
  if (status.is !== "ended" || exercise?.id !== "kettlebell-swing" || source?.kind !== "camera") return;
  if (repetitions.length === 0) return;
  const good = repetitions.filter(({ score }) => bandOf(score) === "good").length;
  const unsafe = repetitions.filter(({ faults }) => faults.some(({ id }) => UNSAFE.includes(id))).length;
  answers.addSwings({ weight: answers.weight, repetitions: repetitions.length, good, unsafe });
});

// Leaving a set silences what would still be said about it.
session.subscribe(({ status }) => {
  if (status.is === "idle") speaker.coach.stop();
});

const app = new App();
app.services = {
  exercises: EXERCISES,
  session,
  begin,
  speaker,
  lead,
  answers,
  plan: new KeptPlan(memory, METAS),
  beginSession,
  goOn,
  feltAfter: (pain) => keeper?.feltAfter(pain),
  sessionId: () => keeper?.sessionId ?? null,
  cameras: listCameras,
  history: openHistory(),
  keep: keepRecorded,
  historyProblem: () => historyProblem,
};
document.body.append(app);
