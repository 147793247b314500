import { BrightnessMeter } from "../coach/brightness.ts";
import { runToCome, type WantedRun, wantedRun } from "../coach/flow/run.ts";
import { type Flow, type FlowStep, startFlow } from "../coach/flow/state.ts";
import { exerciseSteps, sessionSteps } from "../coach/flow/steps.ts";
import { Lead } from "../coach/lead.ts";
import { LevelMeter } from "../coach/level.ts";
import type { Memory } from "../coach/memory.ts";
import { PeopleMeter } from "../coach/people.ts";
import { allowedFlow, allowedItems } from "../coach/plan/allowed.ts";
import type { PlanItem } from "../coach/plan/plan.ts";
import type { Clearance } from "../coach/safety/clearance.ts";
import type { Speaker } from "../coach/speaker.ts";
import { EXERCISES, exerciseById } from "../exercises/registry.ts";
import type { ExerciseMeta } from "../rules/contract.ts";
import type { WatchedSet } from "../session/running-set.ts";
import type { Session } from "../session/session.ts";
import { openCamera } from "../sources/camera.ts";
import { PeopleClient } from "../workers/people-client.ts";
import { GuardedCamera } from "./guarded-camera.ts";
import { lookingAt } from "./looking.ts";

/** What leading is joined from. */
export interface LeadingParts {
  readonly session: Session;
  readonly speaker: Speaker;
  readonly memory: Memory;
  /** Seconds of a rising clock. */
  readonly now: () => number;
  /** What the answers about health and pain allow now. */
  readonly clearance: () => Clearance;
  /** Called when leading begins: what was said of pain before belongs to the session. */
  readonly begun: () => void;
  /** Called for each repetition that was added or taken back by hand. */
  readonly corrected: (kind: "added" | "undone") => void;
}

const METAS = EXERCISES.map(({ meta }) => meta);

/** Sessions and single sets before the camera, led without hands. */
export class Leading {
  readonly lead: Lead;

  /** The camera that was chosen; null is the browser's choice. */
  device: string | null = null;

  readonly #camera: GuardedCamera;
  readonly #level = new LevelMeter(window);

  /** How often something was begun: what was begun last goes on alone. */
  #beginnings = 0;

  constructor(private readonly parts: LeadingParts) {
    const { session, speaker, memory, now, corrected } = parts;
    this.#camera = new GuardedCamera(parts.clearance, openCamera);
    const brightness = new BrightnessMeter();
    const counter = new PeopleClient();
    const people = new PeopleMeter(counter);
    this.lead = new Lead({
      coach: speaker.coach,
      session,
      exerciseById,
      memory,
      now,
      corrected,
      look: () => {
        const preview = session.snapshot.source?.preview ?? null;
        return {
          brightness: brightness.of(preview),
          people: people.of(preview, now()),
          roll: this.#level.lean,
        };
      },
      // Everyone who listens to the session hears the end of one run before the next begins.
      watch: (run) => queueMicrotask(() => this.#watch(run)),
    });
    // The camera goes dark when nobody is led any more, and is opened anew after a problem. In between it sees nothing
    // while nobody is to be looked at: during warm-up, rests and cool-down.
    this.lead.subscribe((view) => {
      const over = view === null || view.flow.phase.is === "finished";
      this.#camera.blind(!over && wantedRun(view.flow) === null);
      if (over) this.#camera.release();
    });
    // The model that counts people is there only while the picture is set up.
    this.lead.subscribe((view) => {
      if (view?.flow.phase.is === "placing") return counter.open();
      counter.close();
      people.forget();
    });
  }

  /** What of a session may be done now, with its warm-up and cool-down. */
  beginSession(items: readonly PlanItem[]): void {
    this.#beginSteps(sessionSteps(this.#allowed(items), METAS));
  }

  /** One exercise alone, as it may be done now. */
  beginSet({ id, dose }: ExerciseMeta, variant: string | null): void {
    const { repetitions, holdSeconds } = dose;
    const item: PlanItem = { exercise: id, variant, sets: 1, repetitions, holdSeconds };
    this.#beginSteps(exerciseSteps(this.#allowed([item]), METAS));
  }

  /** Takes up what may be done now of the session that was left. */
  goOn(): void {
    const { left } = this.lead;
    const flow = left === null ? null : allowedFlow(left, METAS, this.parts.clearance());
    if (flow !== null) this.#begin(flow);
  }

  #allowed(items: readonly PlanItem[]): readonly PlanItem[] {
    return allowedItems(items, METAS, this.parts.clearance()).items;
  }

  #beginSteps(steps: readonly FlowStep[]): void {
    if (steps.length > 0) this.#begin(startFlow(steps));
  }

  /** Begins: what a tap must allow is asked for here. */
  #begin(flow: Flow): void {
    // Who reached this in spite of the answers is not led to a camera that stays off.
    if (this.parts.clearance().stop !== null) return;
    void this.#level.start();
    this.#beginnings += 1;
    const run = wantedRun(flow) === null ? runToCome(flow) : null;
    // A set before the camera opens it by itself.
    if (run === null) this.#leadThrough(flow);
    else void this.#openFirst(flow, run);
  }

  /**
   * The camera is asked for and the model loaded while the person is still at the device: after the warm-up they stand
   * two metres away. It stays open, because asking a second time could bring the browser's question back.
   */
  async #openFirst(flow: Flow, run: Omit<WantedRun, "key">): Promise<void> {
    this.lead.intend(flow);
    const beginning = this.#beginnings;
    const request = this.#requestFor(run);
    const isReady = request !== null && (await this.parts.session.makeReady(request));
    // Something else was begun meanwhile, with the same camera.
    if (beginning !== this.#beginnings) return;
    if (isReady) this.#leadThrough(flow);
    else this.#camera.release();
  }

  #leadThrough(flow: Flow): void {
    this.parts.begun();
    this.lead.begin(flow);
  }

  #watch(run: WantedRun | null): void {
    const { session } = this.parts;
    const request = run === null ? null : this.#requestFor(run);
    if (this.lead.view === null) return;
    if (request === null) session.stop();
    else void session.start(request);
  }

  #requestFor({ exercise: id, variant, asked }: Omit<WantedRun, "key">): WatchedSet | null {
    const exercise = exerciseById(id);
    if (exercise === null) return null;
    const open = () => this.#camera.lendFor(exercise.meta, this.device);
    return { exercise, variant, asked, ...lookingAt("camera", exercise.meta), open };
  }
}
