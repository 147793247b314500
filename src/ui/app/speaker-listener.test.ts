import type { ReactiveController } from "lit";
import { expect, test } from "vitest";
import { SpeakerListener } from "./speaker-listener.ts";

/** An element as far as its controllers know it. */
class Host {
  speaker: string | null = null;
  readonly #controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);
  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }
  removeController(): void {
    // No test removes one.
  }
  requestUpdate(): void {
    for (const controller of this.#controllers) controller.hostUpdate?.();
  }
  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }
  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}

test("The speaker of the moment is listened to, one at a time and only on the page", () => {
  const host = new Host();
  const heard: string[] = [];
  new SpeakerListener(host, (speaker: string) => {
    heard.push(`to ${speaker}`);
    return () => heard.push(`no more to ${speaker}`);
  });
  host.connect();
  host.requestUpdate();
  expect(heard).toEqual([]);

  host.speaker = "the first";
  host.requestUpdate();
  host.requestUpdate();
  host.speaker = "the second";
  host.requestUpdate();
  expect(heard).toEqual(["to the first", "no more to the first", "to the second"]);

  host.disconnect();
  host.connect();
  expect(heard.slice(3)).toEqual(["no more to the second", "to the second"]);
});
