// @vitest-environment happy-dom
import { render } from "lit";
import { afterEach, expect, test } from "vitest";
import { choice, numbers, type Option } from "./choice.ts";

afterEach(() => document.body.replaceChildren());

const sides: readonly Option<"left" | null>[] = [
  [null, "both sides"],
  ["left", "left side only"],
];

test("A choice shows what is chosen under its name, and tells of another as the value that it stands for", () => {
  const told: unknown[] = [];
  // Of its own: what is drawn into the body itself is remembered there when the next test has emptied it.
  const place = document.createElement("div");
  document.body.append(place);
  const show = (chosen: "left" | null) =>
    render(
      choice("Side", sides, chosen, (value) => told.push(value)),
      place,
    );
  show("left");
  const select = document.querySelector("select") ?? expect.unreachable();
  expect(select.labels?.[0]?.textContent).toMatch(/^Side /);
  expect(select.selectedIndex).toBe(1);
  select.selectedIndex = 0;
  select.dispatchEvent(new Event("change"));
  expect(told).toEqual([null]);
  show(null);
  select.selectedIndex = 1;
  select.dispatchEvent(new Event("change"));
  expect(told).toEqual([null, "left"]);
});

test("Numbers to choose from reach from the least to the most", () => {
  expect(numbers(2, 4)).toEqual([
    [2, "2"],
    [3, "3"],
    [4, "4"],
  ]);
});
