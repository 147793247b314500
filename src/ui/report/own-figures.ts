import { html, nothing } from "lit";
import type {
  CapFigures,
  ExerciseFigures,
  FunctionAnswer,
  ReportFigures,
} from "../../history/report/figures.ts";
import { ABLE, FUNCTION_SOURCE } from "../../safety/function-scale.ts";
import { decimal, figure, pieces, tr } from "../../words/words.ts";
import { dayOf } from "../history/words.ts";
import { sourceLink } from "../sources/link.ts";

/** Sets that were done of those that were prescribed; the sets done alone where none of this exercise was. */
export function setsWords({ sets, setsAsked }: ExerciseFigures): string {
  return !setsAsked ? String(sets) : tr("{count} of {asked}", { count: sets, asked: setsAsked });
}

/** Left against right for each exercise that has sides, and what could not be judged; nothing where there is neither. */
export function sidesAndUnseen({ exercises }: ReportFigures) {
  const lines = exercises.flatMap((one) => [...sideLines(one), ...unseenLines(one)]);
  return linesSection(tr("Left and right, and what was not seen"), lines);
}

/** How far each exercise went of what was asked not to be passed, and on bad days; nothing where there is neither. */
export function capsSection({ exercises }: ReportFigures) {
  const lines = exercises.flatMap((one) => [
    ...one.caps.map((cap) => capLine(one.name, cap)),
    ...badDayLines(one),
  ]);
  return linesSection(tr("The range that was asked, and what was reached"), lines);
}

function linesSection(heading: string, lines: readonly string[]) {
  return lines.length === 0
    ? nothing
    : html`<section class="whole">
        <h2>${heading}</h2>
        <ul class="figures">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </section>`;
}

function capLine(name: string, { name: what, most, value, doubt, seen, beyond, unseen }: CapFigures): string {
  const values = { name, what, most: figure(most), all: seen + unseen };
  if (value === null || doubt === null)
    return tr("{name}, {what}: at most {most}° asked; not seen in any of {all}.", values);
  return tr(
    "{name}, {what}: at most {most}° asked, {value}° reached (median, give or take {doubt}°); {beyond} of {all} went further, {unseen} not seen.",
    { ...values, value: decimal(value, 0), doubt: decimal(doubt, 0), beyond, unseen },
  );
}

function badDayLines({ name, badDayRange }: ExerciseFigures): readonly string[] {
  if (badDayRange === null) return [];
  const values = { name, value: decimal(badDayRange, 0) };
  return [
    tr("{name}: on bad days {value}° was reached (median), by which the amount was measured then.", values),
  ];
}

function sideLines({ name, left, right }: ExerciseFigures): readonly string[] {
  if (left.score === null || right.score === null) return [];
  return [
    tr("{name}: score {left} on the left (of {leftJudged}), {right} on the right (of {rightJudged}).", {
      name,
      left: Math.round(left.score),
      leftJudged: left.judged,
      right: Math.round(right.score),
      rightJudged: right.judged,
    }),
  ];
}

function unseenLines({ name, repetitions, judged }: ExerciseFigures): readonly string[] {
  const unseen = repetitions - judged;
  if (unseen <= 0) return [];
  return [
    tr(
      "{name}: {unseen} of {repetitions} repetitions showed too little to be judged, or were added by hand.",
      {
        name,
        unseen,
        repetitions,
      },
    ),
  ];
}

/** The activities that the person named, from the first answer of the time to the last; nothing where none was. */
export function abilitiesSection({ abilities }: ReportFigures) {
  const names = [...new Set(abilities.map(({ activity }) => activity))];
  if (names.length === 0) return nothing;
  return html`<section class="whole">
    <h2>${tr("What the person would like to do again")}</h2>
    <ul class="figures">
      ${names.map((name) => html`<li>${abilityLine(abilities.filter(({ activity }) => activity === name))}</li>`)}
    </ul>
    <p>
      ${pieces("0 is cannot do it, {able} is as before. Asked as in {source}; there a change of 3 and more of one activity is more than chance.", { able: ABLE, source: sourceLink(FUNCTION_SOURCE) })}
    </p>
  </section>`;
}

function abilityLine(answers: readonly FunctionAnswer[]): string {
  const sorted = answers.toSorted((a, b) => a.at - b.at);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return "";
  const { activity } = first;
  if (first === last) return `${activity}: ${first.score} (${dayOf(first.at)})`;
  return tr("{activity}: {first} on {firstDay}, {last} on {lastDay}", {
    activity,
    first: first.score,
    firstDay: dayOf(first.at),
    last: last.score,
    lastDay: dayOf(last.at),
  });
}
