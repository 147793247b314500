import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { UiEvent, UiEvents } from "../events.ts";

/** What is done at which event. */
export type Acts = { readonly [K in keyof UiEvents]?: (detail: UiEvents[K]) => void };

/** Does what belongs to each event for as long as its host is on the page, and updates the host after it. */
export class UiListener implements ReactiveController {
  readonly #listeners: readonly (readonly [type: string, listener: (event: Event) => void])[];

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    acts: Acts,
  ) {
    this.#listeners = Object.entries(acts).map(([type, act]) => [
      type,
      (event) => {
        (act as (detail: unknown) => void)((event as UiEvent<keyof UiEvents>).detail);
        host.requestUpdate();
      },
    ]);
    host.addController(this);
  }

  hostConnected(): void {
    for (const [type, listener] of this.#listeners) this.host.addEventListener(type, listener);
  }

  hostDisconnected(): void {
    for (const [type, listener] of this.#listeners) this.host.removeEventListener(type, listener);
  }
}
