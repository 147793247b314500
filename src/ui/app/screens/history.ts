// What was done before.
import { html } from "lit";
import "../../history/history.ts";
import "../../loading/loading.ts";
import "../../review/review.ts";
import { tr } from "../../../words/words.ts";
import type { PageOf } from "./page.ts";

export const pageOf: PageOf = ({ visit }, { services, opened, workout }) => {
  const { exercises } = services;
  if (opened === undefined)
    return html`<div data-page>
      <h1 class="hidden-text" tabindex="-1">${tr("Opening your history")}</h1>
      <pl-loading text=${tr("Opening your history")}></pl-loading>
    </div>`;
  return visit
    ? html`<pl-review .history=${opened} .exercises=${exercises} .visit=${visit}></pl-review>`
    : html`<pl-history
        .history=${opened}
        .exercises=${exercises}
        .store=${services.store}
        .problem=${services.historyProblem()}
        .taking=${workout.starter.files.taking}
      ></pl-history>`;
};
