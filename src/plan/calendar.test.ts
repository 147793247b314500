import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarFile } from "./calendar.ts";
import type { Plan, PlanItem } from "./plan.ts";

const ITEM: PlanItem = { exercise: "bridge", variant: null, sets: 1, repetitions: 5, holdSeconds: 3 };

const planOf = (days: readonly number[]): Plan =>
  ({
    version: 1,
    days: Array.from({ length: 7 }, (_, day) => ({ also: "", items: days.includes(day) ? [ITEM] : [] })),
  }) as Plan;

/** The 26th of November 2026 is a Thursday. */
const THURSDAY = new Date(2026, 10, 26, 21);

test("it reminds on the days of the plan, from the next of them on", () => {
  const file = calendarFile(planOf([0, 2]), { title: "Plumbline", at: "18:30", from: THURSDAY });
  expect(file).toContain("\r\nDTSTART:20261130T183000\r\n");
  expect(file).toContain("\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE\r\n");
});

test("what a calendar would take for its own signs is written as text", () => {
  const file = calendarFile(planOf([3]), { title: "Back, today; now", at: "07:00", from: THURSDAY });
  expect(file).toContain("SUMMARY:Back\\, today\\; now\r\n");
  expect(file).toContain("DTSTART:20261126T070000");
});

test("an empty plan reminds of nothing", () => {
  expect(calendarFile(planOf([]), { title: "Plumbline", at: "18:30", from: THURSDAY })).toBeNull();
});

test("whatever is planned, the first day is one of the plan's and within a week", () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 3000 }), (planned, later) => {
      const from = new Date(2026, 0, 1 + later);
      const file = calendarFile(planOf(planned), { title: "Plumbline", at: "18:30", from }) ?? "";
      const [, year, month, day] = /DTSTART:(\d{4})(\d\d)(\d\d)T/.exec(file) ?? [];
      const first = new Date(Number(year), Number(month) - 1, Number(day));
      expect(planned).toContain((first.getDay() + 6) % 7);
      expect(Math.round((first.getTime() - from.getTime()) / 86_400_000)).toBeLessThan(7);
    }),
  );
});
