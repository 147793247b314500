import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Exercise } from "../../rules/contract.ts";
import type { Problem } from "../../workout/problems.ts";
import { isLed } from "../../workout/progress.ts";
import type { WorkoutSnapshot } from "../../workout/snapshot.ts";
import type { HistoryHandle } from "../history/handle.ts";
import "../loading/loading.ts";
import "../mark/mark.ts";
import "../start/start.ts";
import { base, buttons } from "../theme/base.ts";
import { SAFETY } from "../theme/links.ts";
import "../today/today.ts";
import { tr } from "../../words/words.ts";
import { Admission } from "./admission.ts";
import { appStyles } from "./app.styles.ts";
import { DeviceController } from "./device.ts";
import { FocusKeeper } from "./focus.ts";
import { formatRoute, type Route, RouteController } from "./route.ts";
import { Screens } from "./screens.ts";
import type { Services } from "./services.ts";
import { SettingsAndPlan } from "./settings-and-plan.ts";
import { PageTitle } from "./title.ts";
import { WorkoutController } from "./workout-controller.ts";

const HOME: Route = { exercise: null, part: "learn" };

/** The whole app: which page is shown, and the set that is under way. */
@customElement("pl-app")
export class App extends LitElement {
  static override styles = [base, buttons, appStyles];

  /** Given by `main.ts` before the element is put on the page. */
  @property({ attribute: false }) services: Services | null = null;

  /** The history; undefined until it is open. */
  @state() private opened: HistoryHandle | null | undefined;

  private readonly settings = new SettingsAndPlan(this, () => this.services);
  private readonly device = new DeviceController(this, () => this.services);
  private readonly routes = new RouteController(this, (from, to) => this.moved(from, to));
  private readonly screens = new Screens(this, () => this.services);
  private readonly admission = new Admission(this, {
    services: () => this.services,
    routes: this.routes,
  });
  private readonly workout = new WorkoutController(this, {
    services: () => this.services,
    routes: this.routes,
    admission: this.admission,
  });

  constructor() {
    super();
    new FocusKeeper(this, () => formatRoute(this.routes.route));
    new PageTitle(this, () => this.exercise?.meta.text.name ?? null);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.guard();
    void this.services?.history.then((history) => {
      this.opened = history;
    });
  }

  override render() {
    const { snapshot } = this.workout;
    const waiting = this.screens.instead(this.routes.route);
    const far = waiting === null ? this.far(snapshot) : null;
    // Outside of the pages: it has to outlive them.
    return html`
      ${far === null ? this.near(waiting ?? this.page(this.exercise, this.routes.route.part, snapshot)) : html`<main>${far}</main>`}
      <pl-announcer .speaker=${this.services?.speaker ?? null}></pl-announcer>
      <pl-flash .speaker=${this.services?.speaker ?? null}></pl-flash>
    `;
  }

  override updated() {
    // Only what is read from afar fills the screen.
    const isNear = this.renderRoot.querySelector("main.near") !== null;
    if (isNear && document.fullscreenElement) void document.exitFullscreen().catch(() => {});
  }

  private near(page: unknown) {
    const { files } = this.workout;
    return html`
      <header class="near">
        <a href="#/" aria-label=${tr("Plumbline, all exercises")}><pl-mark></pl-mark></a>
        <nav aria-label=${tr("Main")}>
          ${this.link("plan", tr("Plan"))}${this.link("history", tr("History"))}${this.link("settings", tr("Settings"))}
        </nav>
      </header>
      ${this.device.update(this.workout.snapshot)}
      <main class="near">
        ${files.notice === null ? nothing : html`<p class="notice" role="alert">${files.notice}</p>`}
        ${page}
      </main>
      <footer class="near soft">
        <p>
          ${tr("Plumbline works on this device alone. It is no medical advice and cannot see everything; each exercise says what.")} <a href="#/safety">${tr(SAFETY)}</a>. <a href="#/privacy">${tr("What stays with you")}</a>. <a href="#/sources">${tr("Where this comes from")}</a>
        </p>
      </footer>
    `;
  }

  private link(part: "plan" | "history" | "settings", name: string) {
    const isHere = this.routes.route.part === part;
    return html`<a href=${formatRoute({ exercise: null, part })} aria-current=${isHere ? "page" : nothing}>${name}</a>`;
  }

  /** The screen that is read from afar; null where there is a near page. */
  private far(snapshot: WorkoutSnapshot | null) {
    const { part } = this.routes.route;
    const progress = snapshot?.progress ?? null;
    if (snapshot === null || progress === null || (part !== "set" && part !== "workout")) return null;
    const { status } = snapshot;
    if (status.is === "failed" || !(isLed(progress) || progress.source === "demonstration")) return null;
    const { is } = progress.phase;
    if (is === "finished" && isLed(progress)) return null;
    if (is === "guided" || is === "unwatched" || is === "resting") {
      return html`<pl-interlude
        .progress=${progress}
        .exercises=${this.services?.exercises ?? []}
        .muted=${this.services?.speaker.muted ?? false}
      ></pl-interlude>`;
    }
    return html`<pl-live
      .snapshot=${snapshot}
      .exercise=${this.services?.exercises.find(({ meta }) => meta.id === snapshot.exercise?.id) ?? null}
      .cameras=${this.workout.cameras}
      .muted=${this.services?.speaker.muted ?? false}
    ></pl-live>`;
  }

  private page(exercise: Exercise | null, part: Route["part"], snapshot: WorkoutSnapshot | null) {
    const { services, opened = null } = this;
    const offers = () => this.settings.offers(opened, { only: null, brief: false, revision: 0 });
    const drawn = services && this.screens.page(this.routes.route, { services, opened, offers });
    if (drawn) return drawn;
    if (part === "history") return this.history();
    if (part === "privacy") return this.device.privacy();
    if (part === "safety") return html`<pl-safety></pl-safety>`;
    const asked = this.admission.page(this.routes.route);
    if (asked !== null) return asked;
    const problem = snapshot?.status.is === "failed" ? snapshot.status.problem : this.workout.problem;
    if (part === "workout") {
      const progress = snapshot?.progress ?? null;
      const isFilm = progress !== null && !isLed(progress) && snapshot?.status.is !== "ended";
      if (problem === null && isFilm) return html`<pl-analyse .snapshot=${snapshot}></pl-analyse>`;
      return problem === null
        ? this.settings.summary(this.opened ?? null, this.workout.answers)
        : this.problem(problem);
    }
    if (exercise === null) return this.start();
    const answers = this.services?.answers ?? null;
    if (part === "learn")
      return html`<pl-exercise .exercise=${exercise} .clearance=${answers?.clearance ?? null} .plan=${this.services?.plan.plan ?? null}></pl-exercise>`;
    if (part === "evidence") return html`<pl-evidence .meta=${exercise.meta}></pl-evidence>`;
    if (part === "summary" && (snapshot?.progress?.unobserved.length ?? 0) > 0)
      return this.settings.summary(this.opened ?? null, this.workout.answers);
    if (part === "summary") {
      return html`<pl-summary
          .snapshot=${snapshot}
          .exercise=${exercise}
          .visit=${this.services?.visitId() ?? null}
          .recording=${this.workout.recording}
          .kept=${this.workout.kept}
          ?held=${this.workout.request?.from === "camera" && answers?.clearance.stop != null}
        ></pl-summary>
        ${
          this.workout.request?.from === "camera"
            ? html`<pl-after
                .painBefore=${answers?.painBefore ?? null}
                .answer=${answers?.painAfter ?? null}
              ></pl-after>
              ${this.settings.offers(this.opened ?? null, {
                only: [exercise.meta.id],
                brief: true,
                revision: this.workout.answers,
              })}`
            : nothing
        }`;
    }
    if (problem === null) return html`<pl-analyse .snapshot=${snapshot}></pl-analyse>`;
    const { id, text } = exercise.meta;
    return html`
      <p class="back" ?hidden=${!problem.retry}><a href=${formatRoute({ exercise: id, part: "learn" })}>${text.name}</a></p>
      ${this.problem(problem)}
    `;
  }

  private problem(problem: Problem) {
    return html`<pl-problem .problem=${problem} .done=${this.workout.brokenOffAt}></pl-problem>`;
  }

  private history() {
    const { visit } = this.routes.route;
    const { opened } = this;
    const exercises = this.services?.exercises ?? [];
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
          .problem=${this.services?.historyProblem() ?? null}
          .taking=${this.workout.files.taking}
        ></pl-history>`;
  }

  private start() {
    const { services } = this;
    return html`<pl-start .exercises=${services?.exercises ?? []}>
      <pl-today
        .plan=${services?.plan.plan ?? null}
        .exercises=${services?.exercises ?? []}
        .history=${this.opened ?? null}
        .clearance=${services?.answers.clearance ?? null}
        .left=${services?.workout.left ?? null}
      ></pl-today>
      ${this.settings.offers(this.opened ?? null, { only: null, brief: true, revision: 0 })}
    </pl-start>`;
  }

  private get exercise(): Exercise | null {
    const { exercise } = this.routes.route;
    return this.services?.exercises.find(({ meta }) => meta.id === exercise) ?? null;
  }

  private moved(from: Route, to: Route): void {
    if (to.exercise !== from.exercise || to.part === "learn" || from.part === "workout") {
      this.services?.workout.leave();
    }
    this.workout.files.moved();
    this.guard();
  }

  /** A set or a summary is no place to arrive at from outside, nor is an exercise that there is not. */
  private guard(): void {
    const { exercise, part } = this.routes.route;
    const detour = this.admission.detour(this.routes.route);
    if (exercise !== null && this.exercise === null) this.routes.go({ exercise: null, part: "learn" }, true);
    else if (detour !== null) this.routes.go(detour, true);
    else if (part === "workout" && this.workout.snapshot === null) this.routes.go(HOME, true);
    else if (part === "set" && (this.workout.request === null || this.workout.isOver))
      this.routes.go({ exercise, part: "learn" }, true);
    else if (part === "summary" && this.workout.snapshot === null) {
      this.routes.go({ exercise, part: "learn" }, true);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-app": App;
  }
}
