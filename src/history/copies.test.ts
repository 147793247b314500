import { describe, expect, it } from "vitest";
import { copiedAt, daysSince, shouldOfferCopy } from "./copies.ts";

const DAY = 86_400_000;

describe("a copy of the history", () => {
  it("is offered where the browser may clear the history and the copy is a week old or missing", () => {
    expect(shouldOfferCopy(false, null, 0)).toBe(true);
    expect(shouldOfferCopy(null, null, 0)).toBe(true);
    expect(shouldOfferCopy(false, 0, 7 * DAY)).toBe(true);
    expect(shouldOfferCopy(false, 0, 7 * DAY - 1)).toBe(false);
    expect(shouldOfferCopy(true, null, 0)).toBe(false);
  });

  it("is as old as whole days have passed, also when the clock was put back", () => {
    expect(daysSince(0, 3 * DAY + 5)).toBe(3);
    expect(daysSince(DAY, 0)).toBe(0);
  });

  it("is remembered by its time, and by nothing that makes no sense", () => {
    expect(copiedAt(42)).toBe(42);
    for (const kept of [null, "yesterday", Number.NaN]) expect(copiedAt(kept)).toBeNull();
  });
});
