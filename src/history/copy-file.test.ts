import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { canChooseFile, writeCopy } from "./copy-file.ts";

describe("a copy in a file that the person chose", () => {
  it("is offered only where the browser can do it", () => {
    expect(canChooseFile({})).toBe(false);
    expect(canChooseFile({ showSaveFilePicker: () => undefined })).toBe(true);
  });

  it("is called off without a word, and told of when it cannot be written", async () => {
    const make = vi.fn(async () => new Blob(["{}"]));
    const abort = { showSaveFilePicker: () => Promise.reject(new DOMException("", "AbortError")) };
    expect(await writeCopy(abort, "a.json", make)).toBe(false);
    expect(make).not.toHaveBeenCalled();
    const refuse = { showSaveFilePicker: () => Promise.reject(new DOMException("no", "SecurityError")) };
    await expect(writeCopy(refuse, "a.json", make)).rejects.toThrow("no");
  });

  it("holds everything once it was chosen", async () => {
    const written: Blob[] = [];
    const createWritable = async () => ({
      write: async (blob: Blob) => void written.push(blob),
      close: async () => undefined,
    });
    // A function in it cannot be kept here: it is chosen anew, and written all the same.
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const page = { showSaveFilePicker: async () => ({ createWritable }) as unknown as FileSystemFileHandle };
    expect(await writeCopy(page, "a.json", async () => new Blob(["all"]))).toBe(true);
    expect(await written[0]?.text()).toBe("all");
    warn.mockRestore();
  });
});
