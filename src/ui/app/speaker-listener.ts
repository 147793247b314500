import type { ReactiveController, ReactiveControllerHost } from "lit";

/**
 * Listens to the speaker of its host for as long as that is on the page. An element may stand there before its code and
 * before the speaker: then the speaker comes with an update.
 */
export class SpeakerListener<S> implements ReactiveController {
  #speaker: S | null = null;
  #leave: (() => void) | null = null;

  /** `listen` begins to listen and returns the way to stop that. */
  constructor(
    private readonly host: ReactiveControllerHost & { readonly speaker: S | null },
    private readonly listen: (speaker: S) => () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow(this.host.speaker);
  }

  hostUpdate(): void {
    this.#follow(this.host.speaker);
  }

  hostDisconnected(): void {
    this.#follow(null);
  }

  #follow(speaker: S | null): void {
    if (speaker === this.#speaker) return;
    this.#leave?.();
    this.#speaker = speaker;
    this.#leave = speaker === null ? null : this.listen(speaker);
  }
}
