import type { ReactiveController } from "lit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WakeLock } from "./wake-lock.ts";

/** A page that can be hidden, on which hiding takes every lock away as browsers do. */
class FakePage extends EventTarget {
  visibilityState: DocumentVisibilityState = "visible";
  readonly held = new Set<object>();

  readonly request = async () => {
    const lock = Object.assign(new EventTarget(), { release: async () => void this.held.delete(lock) });
    this.held.add(lock);
    return lock;
  };

  /** The system takes every lock away, as on low battery. */
  takeAway(): void {
    const taken = [...this.held] as EventTarget[];
    this.held.clear();
    for (const lock of taken) lock.dispatchEvent(new Event("release"));
  }

  show(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    if (state === "hidden") this.held.clear();
    this.dispatchEvent(new Event("visibilitychange"));
  }
}

let page: FakePage;

function lockOfHost(onRefused?: () => void): ReactiveController {
  const controllers: ReactiveController[] = [];
  const host = { addController: (one: ReactiveController) => void controllers.push(one) };
  const lock = new WakeLock(host as unknown as ConstructorParameters<typeof WakeLock>[0], onRefused);
  expect(controllers).toEqual([lock]);
  return lock;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("the wake lock", () => {
  beforeEach(() => {
    page = new FakePage();
    vi.stubGlobal("document", page);
    vi.stubGlobal("navigator", { wakeLock: { request: page.request } });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("is held while its screen is on the page, and given back with it", async () => {
    const lock = lockOfHost();
    lock.hostConnected?.();
    await settled();
    expect(page.held.size).toBe(1);
    lock.hostDisconnected?.();
    await settled();
    expect(page.held.size).toBe(0);
  });

  it("is asked for again when the tab is seen again, not while it is hidden", async () => {
    const lock = lockOfHost();
    lock.hostConnected?.();
    await settled();
    page.show("hidden");
    await settled();
    expect(page.held.size).toBe(0);
    page.show("visible");
    await settled();
    expect(page.held.size).toBe(1);
    lock.hostDisconnected?.();
    page.show("visible");
    await settled();
    expect(page.held.size).toBe(0);
  });

  it("is asked for again at once when the system takes it away, and given up when that goes on", async () => {
    const refused = vi.fn();
    const lock = lockOfHost(refused);
    lock.hostConnected?.();
    await settled();
    for (let i = 0; i < 2; i++) {
      page.takeAway();
      await settled();
      expect(page.held.size).toBe(1);
      expect(refused).not.toHaveBeenCalled();
    }
    page.takeAway();
    await settled();
    expect(page.held.size).toBe(0);
    expect(refused).toHaveBeenCalledOnce();
  });

  it("is given back when it comes after its screen has gone", async () => {
    const lock = lockOfHost();
    lock.hostConnected?.();
    lock.hostDisconnected?.();
    await settled();
    expect(page.held.size).toBe(0);
  });

  it.each([
    ["has none", {}],
    ["refuses it", { wakeLock: { request: () => Promise.reject(new Error("The battery is low.")) } }],
  ])("is done without where the browser %s", async (_what, navigator) => {
    vi.stubGlobal("navigator", navigator);
    const refused = vi.fn();
    const lock = lockOfHost(refused);
    lock.hostConnected?.();
    await settled();
    // Said, so that nobody is left before a dark screen.
    expect(refused).toHaveBeenCalledOnce();
    expect(() => lock.hostDisconnected?.()).not.toThrow();
  });
});
