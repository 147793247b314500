import { describe, expect, it } from "vitest";
import { formatRoute, parseRoute } from "./route.ts";

describe("routes", () => {
  it("are read as they are written", () => {
    for (const hash of [
      "#/",
      "#/bridge",
      "#/bird-dog/evidence",
      "#/bird-dog/set",
      "#/bird-dog/summary",
      "#/history",
      "#/history/a-b",
      "#/settings",
      "#/sources",
      "#/workout",
    ]) {
      expect(formatRoute(parseRoute(hash))).toBe(hash);
    }
  });

  it("lead to a workout by the address that it had before", () => {
    expect(parseRoute("#/session")).toEqual(parseRoute("#/workout"));
  });

  it("take an empty or unknown address for the nearest page", () => {
    expect(parseRoute("")).toEqual({ exercise: null, part: "learn" });
    expect(parseRoute("#/bridge/nonsense")).toEqual({ exercise: "bridge", part: "learn" });
    expect(parseRoute("#/%E0%A4%A")).toEqual({ exercise: "%E0%A4%A", part: "learn" });
  });
});
