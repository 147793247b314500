import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Calls `changed` whenever its host gets another size, for as long as the host is on the page. */
export class Resized implements ReactiveController {
  readonly #observer: ResizeObserver;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    changed: () => void,
  ) {
    this.#observer = new ResizeObserver(changed);
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
