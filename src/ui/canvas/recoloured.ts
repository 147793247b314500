import type { ReactiveController, ReactiveControllerHost } from "lit";

/** What the colours of a page depend on besides the page itself. */
const DEPENDS_ON = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];

/** Calls `changed` whenever day turns to night, for as long as the host is on the page: a canvas keeps the colours it was drawn in. */
export class Recoloured implements ReactiveController {
  readonly #queries = DEPENDS_ON.map((query) => matchMedia(query));

  constructor(
    host: ReactiveControllerHost,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const query of this.#queries) query.addEventListener("change", this.#heard);
  }

  hostDisconnected(): void {
    for (const query of this.#queries) query.removeEventListener("change", this.#heard);
  }

  readonly #heard = (): void => this.changed();
}
