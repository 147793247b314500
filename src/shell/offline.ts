import "./trusted-scripts.ts";
import { KEEPING, type Keeping, USE_NOW } from "./messages.ts";

/** Whether the app works without a network. */
export type OfflineState =
  /** This browser keeps no apps, or not from this address. */
  | { readonly is: "unavailable" }
  /** `share` of it is there, 0..1. */
  | { readonly is: "keeping"; readonly share: number }
  | { readonly is: "kept" }
  /** A file could not be had, or the device is full. It is tried again at the next start. */
  | { readonly is: "failed" };

/** Held by every page in which a workout is under way, shared; who changes the version needs it alone. */
const LOCK = "plumbline-workout";

/** The copy of the app on this device, as a page sees it: whether it is there, and whether a newer one waits. */
export class OfflineCopy {
  state: OfflineState = { is: "unavailable" };

  /** True while a newer version is there and waits to be used. */
  updateWaits = false;

  #registration: ServiceWorkerRegistration | null = null;
  #letGo: (() => void) | null = null;
  readonly #listeners = new Set<() => void>();

  /** `reload` loads the page anew. */
  constructor(
    private readonly page: Pick<Navigator, "serviceWorker" | "locks">,
    private readonly reload: () => void,
  ) {}

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to keep the app, by the service worker at that address. */
  async begin(address: string): Promise<void> {
    // Missing on an insecure address, and in some private windows.
    const workers: ServiceWorkerContainer | undefined = this.page.serviceWorker;
    if (workers === undefined) return;
    // The first worker takes over a page that it did not load; a later one means another version of the app.
    let isFirst = workers.controller === null;
    workers.addEventListener("controllerchange", () => {
      if (!isFirst && this.#letGo === null) this.reload();
      isFirst = false;
    });
    workers.addEventListener("message", ({ data }: MessageEvent<Keeping>) => {
      if (data.type === KEEPING && this.state.is !== "kept") this.#be({ is: "keeping", share: data.share });
    });
    try {
      const registration = await workers.register(address);
      this.#registration = registration;
      registration.addEventListener("updatefound", () => this.#follow(registration.installing));
      this.#follow(registration.installing);
      if (registration.active !== null) this.#be({ is: "kept" });
      if (registration.waiting !== null) this.#offer();
    } catch {
      // An untrusted certificate, say: the app goes on with the network.
      this.#be({ is: "unavailable" });
    }
  }

  /** Told whenever a workout begins or is over: as long as one is under way, in any page, the version stays. */
  hold(isUnderWay: boolean): void {
    if (isUnderWay === (this.#letGo !== null)) return;
    if (!isUnderWay) {
      this.#letGo?.();
      this.#letGo = null;
      return;
    }
    const over = new Promise<void>((resolve) => {
      this.#letGo = resolve;
    });
    void this.page.locks?.request(LOCK, { mode: "shared" }, () => over);
  }

  /** Uses the version that waits, which loads every page anew; false while a workout is under way in another page. */
  async useUpdate(): Promise<boolean> {
    const use = () => this.#registration?.waiting?.postMessage(USE_NOW);
    if (this.page.locks === undefined) {
      use();
      return true;
    }
    return this.page.locks.request(LOCK, { ifAvailable: true }, (lock) => {
      if (lock !== null) use();
      return lock !== null;
    });
  }

  #follow(worker: ServiceWorker | null): void {
    worker?.addEventListener("statechange", () => {
      const isNewer = this.#registration?.active !== null && this.#registration?.active !== worker;
      if (worker.state === "installed" && isNewer) this.#offer();
      if (worker.state === "activated") this.#be({ is: "kept" });
      if (worker.state === "redundant" && this.state.is === "keeping") this.#be({ is: "failed" });
    });
  }

  #offer(): void {
    this.updateWaits = true;
    this.#tell();
  }

  #be(state: OfflineState): void {
    this.state = state;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
