import { html, nothing, type ReactiveController, type ReactiveControllerHost } from "lit";
import type { WorkoutSnapshot } from "../../workout/snapshot.ts";
import { isUnderWay } from "../../workout/under-way.ts";
import type { Services } from "./services.ts";
import { UiListener } from "./ui-listener.ts";

/** What is shown of the device that the app runs on: what it keeps and sends, and the newer version that waits. */
export class DeviceController implements ReactiveController {
  #leave: readonly (() => void)[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly services: () => Services | null,
  ) {
    host.addController(this);
    new UiListener(host, {
      "pl-use-update": (answer) => void services()?.offline.useUpdate().then(answer),
    });
  }

  hostConnected(): void {
    const services = this.services();
    const update = () => this.host.requestUpdate();
    if (services !== null)
      this.#leave = [services.offline.subscribe(update), services.networkUse.subscribe(update)];
  }

  hostDisconnected(): void {
    for (const leave of this.#leave) leave();
  }

  /** The offer of a newer version; never while a workout is under way. */
  update(snapshot: WorkoutSnapshot | null) {
    const isBusy = snapshot !== null && isUnderWay(snapshot.status);
    return this.services()?.offline.updateWaits && !isBusy
      ? html`<pl-update class="near"></pl-update>`
      : nothing;
  }
}
