import { type Browser, chromium, type Page } from "playwright";
import type { StoredSession, StoredSet } from "../../src/history/schema.ts";
import { ensureBuilt, serveBuilt } from "../build.mjs";

/** Three years of use: a session on most days, two sets of twenty repetitions each. */
const SESSIONS = 1500;
const SETS = 2;
const REPETITIONS = 20;
const DAY = 86_400_000;
const ROUNDS = 5;

/** The history must open within this time, milliseconds. */
const BUDGET = 1000;

/** Measures how the built app opens a history of three years in a real browser; false when it is over its budget. */
export async function benchHistory(executablePath: string): Promise<boolean> {
  await ensureBuilt();
  const { address, close } = await serveBuilt(4674);
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    return await measure(browser, address);
  } finally {
    await browser.close();
    await close();
  }
}

async function measure(browser: Browser, address: string): Promise<boolean> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(fill, threeYears(Date.now()));
  const [opened, loaded, drawn, longest] = [[], [], [], []] as [number[], number[], number[], number[]];
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto("about:blank");
    await page.goto(address);
    await page.waitForTimeout(500);
    opened.push(await page.evaluate(openHistory));
    const trends = await page.evaluate(openAllTrends);
    drawn.push(trends.ms);
    longest.push(trends.longest);
    await page.goto("about:blank");
    await page.goto(`${address}#/history`);
    loaded.push(await page.evaluate(listShown));
  }
  const frames = await scrolled(page);
  const ms = (values: readonly number[]) => `${median(values).toFixed(0).padStart(7)} ms`;
  console.log(
    `\nHistory of ${SESSIONS} sessions, ${SESSIONS * SETS * REPETITIONS} repetitions, median of ${ROUNDS}`,
  );
  console.log(`  list shown after a tap     ${ms(opened)}`);
  console.log(`  list shown after loading   ${ms(loaded)}`);
  console.log(`  trends of all of it drawn  ${ms(drawn)}, longest task ${ms(longest).trim()}`);
  console.log(`  longest gap while scrolling${ms([frames])}`);
  return median(opened) <= BUDGET && median(loaded) <= BUDGET;
}

/** Scrolls the list by the wheel and tells the longest time between two pictures, milliseconds. */
async function scrolled(page: Page): Promise<number> {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    const next = (now: number) => {
      gaps.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(window, { gaps });
  });
  for (let i = 0; i < 20; i++) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(30);
  }
  return page.evaluate(() => Math.max(...(window as unknown as { gaps: number[] }).gaps.slice(2)));
}

/** Runs in the page: taps on the history, and waits until its list is painted; milliseconds. */
async function openHistory(): Promise<number> {
  const began = performance.now();
  location.hash = "#/history";
  const shown = () =>
    document
      .querySelector("pl-app")
      ?.shadowRoot?.querySelector("pl-history")
      ?.shadowRoot?.querySelector(".sessions > li");
  while (!shown()) await new Promise(requestAnimationFrame);
  return performance.now() - began;
}

/** Runs in the page: milliseconds from its navigation until the list is painted. */
async function listShown(): Promise<number> {
  const shown = () =>
    document
      .querySelector("pl-app")
      ?.shadowRoot?.querySelector("pl-history")
      ?.shadowRoot?.querySelector(".sessions > li");
  while (!shown()) await new Promise(requestAnimationFrame);
  return performance.now();
}

/** Runs in the page: chooses all of the time in the trends; milliseconds until drawn, and the longest task of it. */
async function openAllTrends(): Promise<{ ms: number; longest: number }> {
  const trends = () =>
    document
      .querySelector("pl-app")
      ?.shadowRoot?.querySelector("pl-history")
      ?.shadowRoot?.querySelector("pl-trends")?.shadowRoot;
  const charts = () => {
    const chart = trends()?.querySelector("pl-chart") as { data?: { x: number[] } } | null | undefined;
    return chart?.data?.x.length ?? 0;
  };
  while (charts() === 0) await new Promise(requestAnimationFrame);
  const before = charts();
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: "longtask" });
  const period = trends()?.querySelectorAll("select")[1];
  const began = performance.now();
  if (period !== undefined) {
    period.value = "36500";
    period.dispatchEvent(new Event("change"));
  }
  while (charts() === before) await new Promise(requestAnimationFrame);
  const ms = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { ms, longest };
}

/** Runs in the page: writes sessions and sets beside the app, into the database that it made. */
function fill({ sessions, sets }: { sessions: StoredSession[]; sets: StoredSet[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("plumbline");
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction(["sessions", "sets"], "readwrite");
      for (const session of sessions) transaction.objectStore("sessions").put(session);
      for (const set of sets) transaction.objectStore("sets").put(set);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/** Sessions up to now with slowly rising angles and every fifth repetition faulty. */
function threeYears(now: number): { sessions: StoredSession[]; sets: StoredSet[] } {
  const sessions: StoredSession[] = [];
  const sets: StoredSet[] = [];
  for (let i = 0; i < SESSIONS; i++) {
    const startedAt = Math.round(now - (SESSIONS - i) * 0.73 * DAY);
    const id = `session-${i}`;
    const pain = i % 5;
    sessions.push({
      id,
      startedAt,
      endedAt: startedAt + 900_000,
      painBefore: pain,
      painAfter: pain,
      note: "",
    });
    for (let j = 0; j < SETS; j++) sets.push(setOf(`set-${i}-${j}`, id, startedAt + j * 120_000, i, j));
  }
  return { sessions, sets };
}

function setOf(id: string, sessionId: string, startedAt: number, session: number, index: number): StoredSet {
  const [exercise, check] =
    index === 0 ? (["bridge", "hips-low"] as const) : (["superman", "arms-low"] as const);
  return {
    id,
    sessionId,
    exercise,
    variant: null,
    source: "camera",
    model: "movenet-lightning",
    startedAt,
    endedAt: startedAt + 100_000,
    asked: REPETITIONS,
    partials: [],
    corrected: { removed: [], added: 0 },
    repetitions: Array.from({ length: REPETITIONS }, (_, i) => {
      const faulty = (i + session) % 5 === 0;
      const value = 140 + session / 50 - (faulty ? 15 : 0);
      const checks = [check, "over-arched", "knees-bent", "head-lifted", "short-hold"].map((name) => ({
        id: name,
        value,
        unit: "deg" as const,
        limit: 162,
        quality: faulty ? 0.3 : 1,
        weight: 1,
      }));
      return {
        start: i * 5,
        peak: i * 5 + 2,
        end: i * 5 + 4,
        side: null,
        hold: 2 + (i % 3) / 2,
        score: faulty ? 65 : 95,
        faults: faulty ? [{ id: check, value, unit: "deg", at: i * 5 + 2 }] : [],
        checks,
        notSeen: [],
      };
    }),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
