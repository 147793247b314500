import { type Compared, EVERY_FAULT } from "../../src/agreement/compare.ts";
import { type Estimate, LEAST_RECORDINGS } from "../../src/agreement/estimate.ts";

const HEAD = [
  "| exercise | question | between | answers | recordings | the same | weighted kappa | AC1 | PABAK |",
  "| --- | --- | --- | ---: | ---: | ---: | --- | --- | --- |",
];

/** The table of a study in Markdown, with what stands below it. */
export function tableOf(compared: readonly Compared[]): readonly string[] {
  return [
    ...HEAD,
    ...compared.map(({ question, sides, answers, recordings, same, kappa, ac1, pabak }) =>
      [
        "",
        question.exercise ?? "all",
        question.fault,
        sides,
        answers,
        recordings,
        `${Math.round(100 * same)} %`,
        ...[kappa, ac1, pabak].map(inWords),
        "",
      ]
        .join(" | ")
        .trim(),
    ),
    "",
    "In brackets: 95 % intervals, by leaving out one recording at a time. Weighted kappa (Cohen 1968) with linear weights, “cannot tell” half-way " +
      "between no and yes; AC1 (Gwet 2008); PABAK (Byrt 1993). More than two raters: the mean over pairs (Light 1971). " +
      `No interval is given for fewer than ${LEAST_RECORDINGS} recordings.`,
  ];
}

/** Whether the app agrees with a rater at least as well as raters do with each other, over every fault, in one sentence. */
export function aimOf(compared: readonly Compared[]): string {
  const kappaOf = (between: Compared["sides"]) =>
    compared.find(
      ({ question: { exercise, fault }, sides }) =>
        exercise === null && fault === EVERY_FAULT && sides === between,
    )?.kappa ?? null;
  const [raters, app] = [kappaOf("rater and rater"), kappaOf("app and rater")];
  if (raters === null || app === null) {
    return "Whether the app agrees with a rater as well as raters do with each other cannot be told: that takes two raters of the same replays.";
  }
  const word = app.value >= raters.value ? "at least as well as" : "less than";
  return `Over every fault the app agrees with a rater ${word} raters do with each other: weighted kappa ${inWords(app)} against ${inWords(raters)}.`;
}

function inWords(found: Estimate | null): string {
  if (found === null) return "-";
  const { value, interval } = found;
  return interval === null
    ? value.toFixed(2)
    : `${value.toFixed(2)} (${interval.map((end) => end.toFixed(2)).join(" to ")})`;
}
