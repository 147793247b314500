import { html, nothing, type ReactiveController, type ReactiveControllerHost } from "lit";
import type { HistoryStore } from "../../history/store.ts";
import type { Services } from "./services.ts";
import { UiListener } from "./ui-listener.ts";

/** The pages on which the voice and the week's plan are set, and what is offered for the plan. */
export class SettingsAndPlan implements ReactiveController {
  #leave: () => void = () => undefined;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly services: () => Services | null,
  ) {
    host.addController(this);
    new UiListener(host, {
      "pl-mute": (muted) => services()?.speaker.mute(muted),
      "pl-settings": (settings) => services()?.speaker.change(settings),
      "pl-language": (tag) => void services()?.languages.choose(tag),
      "pl-sample": () => services()?.speaker.sample(),
      "pl-plan": (edit) => services()?.plan.edit(edit),
      "pl-stay": (offer) => services()?.plan.stay(offer),
      "pl-plan-reset": () => services()?.plan.reset(),
      "pl-plan-undo": () => services()?.plan.undo(),
    });
  }

  hostConnected(): void {
    this.#leave = this.services()?.speaker.subscribe(() => this.host.requestUpdate()) ?? this.#leave;
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** What is offered for the plan; `revision` changes when something was told that may change it. */
  offers(
    history: HistoryStore | null,
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
}
