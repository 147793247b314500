// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { Dialog } from "./dialog.ts";

async function opened(): Promise<{ asked: Dialog; own: HTMLDialogElement; closings: () => number }> {
  const asked = new Dialog();
  let closings = 0;
  asked.addEventListener("close", () => closings++);
  document.body.append(asked);
  asked.open = true;
  await asked.updateComplete;
  const own = asked.renderRoot.querySelector("dialog");
  if (own === null) throw new Error("There is no dialog.");
  return { asked, own, closings: () => closings };
}

afterEach(() => document.body.replaceChildren());

describe("a question that has to be answered first", () => {
  it("tells its owner once when the browser closes it", async () => {
    const { asked, own, closings } = await opened();
    own.close();
    own.dispatchEvent(new Event("close"));
    expect(asked.open).toBe(false);
    expect(closings()).toBe(1);
  });

  it("stays when it was opened again before the browser told of its last closing", async () => {
    const { asked, own, closings } = await opened();
    asked.open = false;
    await asked.updateComplete;
    asked.open = true;
    await asked.updateComplete;
    const before = closings();
    // Browsers send this event a task after the closing.
    own.dispatchEvent(new Event("close"));
    expect(asked.open).toBe(true);
    expect(own.open).toBe(true);
    expect(closings()).toBe(before);
  });
});
