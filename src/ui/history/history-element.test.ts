// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { HistoryError } from "../../history/database.ts";
import type { HistoryStore } from "../../history/store.ts";
import { Review } from "../review/review.ts";

const VISIT = {
  visit: { id: "v", startedAt: 0, endedAt: null, painBefore: null, painAfter: null, note: "" },
  sets: [],
};

afterEach(() => document.body.replaceChildren());

/** A review of a visit, when it has been read. */
async function reviewIn(history: Partial<HistoryStore>): Promise<Review> {
  const review = new Review();
  review.history = history as HistoryStore;
  review.visit = "v";
  document.body.append(review);
  await new Promise((resolve) => setTimeout(resolve));
  await review.updateComplete;
  return review;
}

function said(review: Review): string {
  return review.shadowRoot?.querySelector("[role=status]")?.textContent ?? "";
}

test("What cannot be done with the history is told in one sentence, until something is tried again", async () => {
  let isFull = true;
  const changeVisit = async () => {
    if (isFull) throw new HistoryError("This device has no room left.");
    return null;
  };
  const review = await reviewIn({ visit: async () => VISIT, changeVisit });
  expect(said(review)).toBe("");
  const note = review.shadowRoot?.querySelector("textarea");
  const change = async () => {
    note?.dispatchEvent(new Event("change"));
    await new Promise((resolve) => setTimeout(resolve));
    await review.updateComplete;
  };
  await change();
  expect(said(review)).toBe("This device has no room left.");
  isFull = false;
  await change();
  expect(said(review)).toBe("");
});

test("A history that cannot be read says why instead of the visit", async () => {
  const visit = () => Promise.reject(new HistoryError("The history is held by another tab."));
  expect(said(await reviewIn({ visit }))).toBe("The history is held by another tab.");
});
