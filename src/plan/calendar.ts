import type { Plan } from "./plan.ts";

/** Days of the week as calendars name them, Monday first, as a plan has them. */
const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

const MINUTES = 20;

/** What a reminder says, and when. */
export interface Reminder {
  readonly title: string;
  /** Hour and minute of the day, as "18:30". */
  readonly at: string;
  /** The day it is asked for; the first reminder is on it or after it. */
  readonly from: Date;
}

/**
 * A calendar file (RFC 5545) that reminds every week on the days on which the plan has something, at the time of the place where
 * the calendar is; null when the plan is empty.
 */
export function calendarFile(plan: Plan, { title, at, from }: Reminder): string | null {
  const planned = DAYS.filter((_, day) => (plan.days[day]?.items.length ?? 0) > 0);
  if (planned.length === 0) return null;
  const time = `${at.replace(":", "")}00`;
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Plumbline//Reminder//EN",
    "BEGIN:VEVENT",
    // The same one each time: a calendar changes what it has instead of keeping two.
    "UID:plan@plumbline",
    `DTSTAMP:${dayOf(from)}T000000Z`,
    `DTSTART:${dayOf(firstOf(planned, from))}T${time}`,
    `DURATION:PT${MINUTES}M`,
    `RRULE:FREQ=WEEKLY;BYDAY=${planned.join(",")}`,
    `SUMMARY:${escaped(title)}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    "TRIGGER:PT0M",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

/** The first planned day from that one on: a series has to begin on one of its days. */
function firstOf(planned: readonly string[], from: Date): Date {
  const day = new Date(from);
  while (!planned.includes(DAYS[(day.getDay() + 6) % 7] ?? "")) day.setDate(day.getDate() + 1);
  return day;
}

function dayOf(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${date.getFullYear()}${month}${day}`;
}

function escaped(title: string): string {
  return title.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}
