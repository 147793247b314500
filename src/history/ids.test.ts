import { describe, expect, it } from "vitest";
import { fingerprint, freshId } from "./ids.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("ids", () => {
  it("are fresh each time", () => {
    const ids = Array.from({ length: 1000 }, freshId);
    expect(new Set(ids).size).toBe(1000);
    expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
  });

  it("are the same for the same bytes only", () => {
    expect(fingerprint(bytes("ab"), bytes("c"))).toBe(fingerprint(bytes("ab"), bytes("c")));
    const all = Array.from({ length: 20_000 }, (_, i) => fingerprint(bytes(`frame ${i}`)));
    expect(new Set(all).size).toBe(20_000);
  });
});
