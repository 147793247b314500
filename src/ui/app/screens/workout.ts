// What is shown of a workout under way, and what it came to.
import { html, nothing } from "lit";
import "../../interlude/interlude.ts";
import "../../live/live.ts";
import "../../offers/offers.ts";
import "../../pain/after.ts";
import "../../problem/problem.ts";
import "../../workout-summary/workout-summary.ts";
import "../../summary/summary.ts";
import type { Exercise } from "../../../rules/contract.ts";
import type { Problem } from "../../../workout/problems.ts";
import { isLed, isPause } from "../../../workout/progress.ts";
import { formatRoute } from "../route.ts";
import type { PageOf, PageParts } from "./page.ts";

/** The screen that is read from afar; null where there is a near page. */
export const farOf: PageOf = ({ part }, { services, workout: { snapshot, cameras } }) => {
  const progress = snapshot?.progress ?? null;
  if (snapshot === null || progress === null || (part !== "set" && part !== "workout")) return null;
  const { status } = snapshot;
  if (status.is === "failed" || !(isLed(progress) || progress.source === "demonstration")) return null;
  const { is } = progress.phase;
  if (is === "finished" && isLed(progress)) return null;
  const { exercises, speaker } = services;
  if (is === "guided" || is === "breathing" || is === "unwatched" || is === "resting")
    return html`<pl-interlude
      .progress=${progress}
      .snapshot=${snapshot}
      .exercises=${exercises}
      .muted=${speaker.muted}
    ></pl-interlude>`;
  return html`<pl-live
    .snapshot=${snapshot}
    .exercise=${exercises.find(({ meta }) => meta.id === snapshot.exercise?.id) ?? null}
    .cameras=${cameras}
    .muted=${speaker.muted}
  ></pl-live>`;
};

export const pageOf: PageOf = ({ part, exercise: id }, parts) => {
  const { snapshot, starter } = parts.workout;
  const problem = snapshot?.status.is === "failed" ? snapshot.status.problem : starter.problem;
  const progress = snapshot?.progress ?? null;
  if (part === "workout") {
    if (problem !== null) return problemPage(problem, parts);
    const isFilm = progress !== null && !isLed(progress) && snapshot?.status.is !== "ended";
    return isFilm ? analysed(parts) : workoutSummary(parts);
  }
  const exercise = parts.services.exercises.find(({ meta }) => meta.id === id);
  if (exercise === undefined) return null;
  if (part === "summary") {
    const isSummedUpWhole = progress !== null && (isPause(progress) || progress.unobserved.length > 0);
    return isSummedUpWhole ? workoutSummary(parts) : summary(exercise, parts);
  }
  if (problem === null) return analysed(parts);
  return html`
    <p class="back" ?hidden=${!problem.retry}>
      <a href=${formatRoute({ exercise: exercise.meta.id, part: "learn" })}>${exercise.meta.text.name}</a>
    </p>
    ${problemPage(problem, parts)}
  `;
};

/** How far a film was looked through; it comes with the first film. */
function analysed({ workout }: PageParts) {
  void import("../../analyse/analyse.ts");
  return html`<pl-analyse .snapshot=${workout.snapshot}></pl-analyse>`;
}

function problemPage(problem: Problem, { workout }: PageParts) {
  return html`<pl-problem .problem=${problem} .done=${workout.starter.brokenOffAt}></pl-problem>`;
}

/** What one set came to; of one before the camera it is asked how the back feels, and something may be offered. */
function summary(exercise: Exercise, { services, opened, settings, workout }: PageParts) {
  const { answers } = services;
  const isCamera = workout.starter.request?.from === "camera";
  return html`<pl-summary
      .snapshot=${workout.snapshot}
      .exercise=${exercise}
      .visit=${services.visitId()}
      .recording=${workout.recording}
      .kept=${workout.kept}
      ?held=${isCamera && answers.clearance.stop !== null}
    ></pl-summary>
    ${
      isCamera
        ? html`<pl-after .painBefore=${answers.painBefore} .answer=${answers.painAfter}></pl-after>
            ${settings.offers(opened ?? null, {
              only: [exercise.meta.id],
              brief: true,
              revision: workout.answers,
            })}`
        : nothing
    }`;
}

/** What a whole workout came to, with what is offered after it. */
function workoutSummary({ services, opened, settings, workout }: PageParts) {
  const { answers, exercises } = services;
  const progress = services.workout.snapshot.progress ?? null;
  const only = progress?.steps.flatMap((step) => (step.kind === "exercise" ? [step.exercise] : [])) ?? [];
  return html`<pl-workout-summary
    .progress=${progress}
    .exercises=${exercises}
    .visit=${services.visitId()}
    .painBefore=${answers.painBefore}
    .painAfter=${answers.painAfter}
    >${settings.offers(opened ?? null, { only, brief: true, revision: workout.answers })}</pl-workout-summary
  >`;
}
