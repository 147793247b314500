import { describe, expect, test } from "vitest";
import { LocalStore, type StorageArea } from "./local-store.ts";

function place(): StorageArea & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => kept.set(key, text),
    removeItem: (key) => kept.delete(key),
  };
}

describe("What is kept on the device", () => {
  test("is there at the next visit", () => {
    const storage = place();
    new LocalStore(() => storage).write("muted", true);
    expect(new LocalStore(() => storage).read("muted")).toBe(true);
  });

  test("is gone when it is forgotten", () => {
    const storage = place();
    const store = new LocalStore(() => storage);
    store.write("workout", { at: 2 });
    store.write("workout", null);
    expect(store.read("workout")).toBeNull();
    expect(storage.kept.size).toBe(0);
  });

  test("lasts for the visit where the browser keeps nothing", () => {
    const store = new LocalStore(() => {
      throw new DOMException("", "SecurityError");
    });
    expect(store.read("muted")).toBeNull();
    store.write("muted", true);
    expect(store.read("muted")).toBe(true);
  });

  test("is nothing when it is damaged", () => {
    const storage = place();
    storage.kept.set("plumbline.settings", "{volume:");
    expect(new LocalStore(() => storage).read("settings")).toBeNull();
  });
});
