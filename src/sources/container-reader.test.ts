import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ContainerReader } from "./container-reader.ts";

const film = () => new Blob([readFileSync("test/films/hevc.mov")]);

describe("a film that the browser does not decode", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it("of an iPhone is told to be HEVC, not to be no film", async () => {
    vi.stubGlobal("VideoDecoder", { isConfigSupported: async () => ({ supported: false }) });
    await expect(ContainerReader.open(film())).rejects.toMatchObject({ code: "video-hevc" });
  });

  it("but is HEVC is opened where the browser does", async () => {
    vi.stubGlobal("VideoDecoder", { isConfigSupported: async () => ({ supported: true }) });
    expect(await ContainerReader.open(film())).toBeInstanceOf(ContainerReader);
  });

  it("since it is none is told to be none", async () => {
    expect(await ContainerReader.open(new Blob(["This is no film at all."]))).toBeNull();
    expect(await ContainerReader.open(film().slice(0, 200))).toBeNull();
  });
});
