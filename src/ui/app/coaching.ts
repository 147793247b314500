import { html, nothing, type ReactiveController, type ReactiveControllerHost } from "lit";
import type { HandsFreeView } from "../../coach/hands-free.ts";
import type { SessionSnapshot } from "../../session/snapshot.ts";
import "../interlude/interlude.ts";
import type { HistoryHandle } from "../history/handle.ts";
import type { Said } from "../live/said.ts";
import "../offers/offers.ts";
import "../plan/plan.ts";
import "../safety/safety.ts";
import "../session-summary/session-summary.ts";
import "../settings/settings.ts";
import { Listening } from "./listening.ts";
import type { Services } from "./services.ts";

/** The coach's part of the app: what it says, whom it leads, and its pages. */
export class Coaching implements ReactiveController {
  /** What was said last. */
  said: Said | null = null;

  #leave: readonly (() => void)[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly services: () => Services | null,
  ) {
    host.addController(this);
    new Listening(host, {
      "pl-mute": (muted) => services()?.speaker.mute(muted),
      "pl-settings": (settings) => services()?.speaker.change(settings),
      "pl-sample": () => services()?.speaker.sample(),
      "pl-lead": (action) => services()?.lead.act(action),
      "pl-plan": (edit) => services()?.plan.edit(edit),
      "pl-stay": (offer) => services()?.plan.stay(offer),
      "pl-plan-reset": () => services()?.plan.reset(),
      "pl-plan-undo": () => services()?.plan.undo(),
      "pl-give-up": () => services()?.lead.forget(),
    });
  }

  /** How the session without hands stands; null while nobody is led. */
  get view(): HandsFreeView | null {
    return this.services()?.lead.view ?? null;
  }

  /** True while a session without hands is under way. */
  get isLeading(): boolean {
    const { view } = this;
    return view !== null && view.flow.phase.is !== "finished";
  }

  hostConnected(): void {
    const services = this.services();
    if (services === null) return;
    const { speaker, lead } = services;
    const update = () => this.host.requestUpdate();
    this.#leave = [
      speaker.subscribe(update),
      lead.subscribe(update),
      speaker.coach.captions(({ line }) => {
        this.said = { text: line.text, at: performance.now() / 1000 };
      }),
    ];
  }

  hostDisconnected(): void {
    for (const leave of this.#leave) leave();
    this.#leave = [];
  }

  /** The page on which the coach is set. */
  settings() {
    const speaker = this.services()?.speaker;
    return speaker === undefined
      ? nothing
      : html`<pl-settings .settings=${speaker.settings} .voices=${speaker.voices}></pl-settings>`;
  }

  /** The week's plan, with what is offered for it. */
  plan(history: HistoryHandle | null) {
    const services = this.services();
    return services === null
      ? nothing
      : html`<pl-plan
          .plan=${services.plan.plan}
          .exercises=${services.exercises}
          ?undoable=${services.plan.undoable}
        >
          ${this.offers(history, { only: null, brief: false, revision: 0 })}
        </pl-plan>`;
  }

  /** What is offered for the plan; `revision` changes when something was told that may change it. */
  offers(
    history: HistoryHandle | null,
    { only, brief, revision }: { only: readonly string[] | null; brief: boolean; revision: number },
  ) {
    const plan = this.services()?.plan;
    if (plan === undefined) return nothing;
    return html`<pl-offers
      .plan=${plan.plan}
      .stayed=${plan.stayed}
      .exercises=${this.services()?.exercises ?? []}
      .history=${history}
      .only=${only}
      .revision=${revision}
      ?brief=${brief}
    ></pl-offers>`;
  }

  /** What a whole session came to, with what is offered after it. */
  summary(history: HistoryHandle | null, revision: number) {
    const services = this.services();
    const flow = this.view?.flow ?? null;
    const only = flow?.steps.flatMap((step) => (step.kind === "exercise" ? [step.exercise] : [])) ?? [];
    return html`<pl-session-summary
      .flow=${flow}
      .exercises=${services?.exercises ?? []}
      .session=${services?.sessionId() ?? null}
      .painBefore=${services?.answers.painBefore ?? null}
      .painAfter=${services?.answers.painAfter ?? null}
      >${this.offers(history, { only, brief: true, revision })}</pl-session-summary
    >`;
  }

  /** The far screen of a session that is led; null when it is not led or over. */
  screen(snapshot: SessionSnapshot | null, live: (snapshot: SessionSnapshot) => unknown) {
    const { view } = this;
    const services = this.services();
    // Before anybody is led the camera is asked for.
    if (view === null && snapshot?.status.is === "starting") return live(snapshot);
    if (view === null || services === null) return null;
    const { is } = view.flow.phase;
    if (is === "finished") return null;
    if (is === "guided" || is === "resting") {
      return html`<pl-interlude
        .flow=${view.flow}
        .exercises=${services.exercises}
        .said=${this.said}
        .muted=${services.speaker.muted}
      ></pl-interlude>`;
    }
    return snapshot === null ? nothing : live(snapshot);
  }
}
