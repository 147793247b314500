// @vitest-environment happy-dom
import { expect, test } from "vitest";
import "./trends.ts";

test("How it goes is read anew when sessions were added or deleted", async () => {
  const element = document.createElement("pl-trends");
  let read = 0;
  element.history = {
    outlines: async () => {
      read += 1;
      return [];
    },
  };
  element.total = 1;
  document.body.append(element);
  await element.updateComplete;
  const first = read;
  element.total = 15;
  await element.updateComplete;
  expect([first, read]).toEqual([1, 2]);
  element.remove();
});
