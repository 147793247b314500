import { describe, expect, test } from "vitest";
import { type KeepingPlace, Memory } from "./memory.ts";

function place(): KeepingPlace & { readonly kept: Map<string, string> } {
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
    new Memory(() => storage).write("muted", true);
    expect(new Memory(() => storage).read("muted")).toBe(true);
  });

  test("is gone when it is forgotten", () => {
    const storage = place();
    const memory = new Memory(() => storage);
    memory.write("session", { at: 2 });
    memory.write("session", null);
    expect(memory.read("session")).toBeNull();
    expect(storage.kept.size).toBe(0);
  });

  test("lasts for the visit where the browser keeps nothing", () => {
    const memory = new Memory(() => {
      throw new DOMException("", "SecurityError");
    });
    expect(memory.read("muted")).toBeNull();
    memory.write("muted", true);
    expect(memory.read("muted")).toBe(true);
  });

  test("is nothing when it is damaged", () => {
    const storage = place();
    storage.kept.set("plumbline.settings", "{volume:");
    expect(new Memory(() => storage).read("settings")).toBeNull();
  });
});
