import { Memory } from "./coach/memory.ts";
import { Speaker } from "./coach/speaker.ts";
import type { Plan } from "./demonstration/choreography.ts";
import { Keeper } from "./history/keeper.ts";
import { HistoryStore } from "./history/store.ts";
import { parseRecording, RecordingError } from "./pose/recording.ts";
import type { Exercise } from "./rules/contract.ts";
import { EXERCISES, exerciseById } from "./rules/registry.ts";
import { type Problem, problem } from "./session/problems.ts";
import { Session } from "./session/session.ts";
import { listCameras, openCamera } from "./sources/camera.ts";
import { openDemonstration } from "./sources/demonstration.ts";
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
const speaker = new Speaker(window, memory, () => performance.now() / 1000);

/** Begins a set with what was asked for; tells what kept it from beginning, or null. */
async function begin(exercise: Exercise, request: StartRequest): Promise<Problem | null> {
  if (request.from === "file" && isRecording(request.file))
    return replay(exercise, request.file, request.variant);
  const asked = request.from === "demonstration" ? SHOWN_REPETITIONS : askedOf(exercise);
  const open = () => sourceFor(exercise, request);
  // A film is looked through faster than anyone could speak.
  if (request.from !== "file") speaker.coach.start(session, "own");
  void session.start({ exercise, variant: request.variant, asked, model: "lightning", open });
  return null;
}

async function sourceFor(exercise: Exercise, request: StartRequest): Promise<FrameSource> {
  if (request.from === "file") return openVideo(request.file);
  if (request.from === "camera") return openCamera(request.deviceId ?? undefined);
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

/** Opens the history; null where the browser keeps nothing, and then sets are simply not kept. */
async function openHistory(): Promise<HistoryHandle | null> {
  try {
    const store = await HistoryStore.open();
    const failed = (error: Error) => console.warn(error.message);
    keepSets(
      new Keeper(
        store,
        () => Date.now(),
        () => crypto.randomUUID(),
        failed,
      ),
    );
    return historyHandle(store);
  } catch (error) {
    console.warn(error);
    return null;
  }
}

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
  cameras: listCameras,
  history: openHistory(),
};
document.body.append(app);
