import { beforeEach, describe, expect, it, vi } from "vitest";
import { saveFile } from "./save-file.ts";

let downloads: string[] = [];

function page(navigator: object): Parameters<typeof saveFile>[2] {
  const link = { download: "", click: () => downloads.push(link.download) };
  return { navigator, document: { createElement: () => link } } as unknown as Parameters<typeof saveFile>[2];
}

const FILE = new Blob(["{}"], { type: "application/json" });

describe("saving a file", () => {
  beforeEach(() => {
    downloads = [];
  });

  it("is a download where the browser has downloads, also where it can share", async () => {
    const share = vi.fn();
    expect(await saveFile(FILE, "all.json", page({ canShare: () => true, share }))).toBe(true);
    expect(downloads).toEqual(["all.json"]);
    expect(share).not.toHaveBeenCalled();
  });

  it("goes through the system's sheet in an app on an iPhone's home screen, which has no downloads", async () => {
    const share = vi.fn(async (_shared: { files: File[] }) => undefined);
    expect(await saveFile(FILE, "all.json", page({ standalone: true, canShare: () => true, share }))).toBe(
      true,
    );
    expect(share.mock.calls[0]?.[0].files.map(({ name, type }) => [name, type])).toEqual([
      ["all.json", "application/json"],
    ]);
    expect(downloads).toEqual([]);
  });

  it("was called off when the sheet was closed, and falls back to the download on any other refusal", async () => {
    const refusing = (name: string) => ({
      standalone: true,
      canShare: () => true,
      share: () => Promise.reject(new DOMException("", name)),
    });
    expect(await saveFile(FILE, "all.json", page(refusing("AbortError")))).toBe(false);
    expect(downloads).toEqual([]);
    expect(await saveFile(FILE, "all.json", page(refusing("NotAllowedError")))).toBe(true);
    expect(downloads).toEqual(["all.json"]);
  });
});
