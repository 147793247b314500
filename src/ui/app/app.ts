import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { HistoryStore } from "../../history/store.ts";
import type { Exercise } from "../../rules/contract.ts";
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
  @state() private opened: HistoryStore | null | undefined;

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
    const { services, opened, settings, admission, workout, screens } = this;
    const { route } = this.routes;
    const waiting = screens.instead(route);
    const parts = services && { services, opened, settings, admission, workout };
    const far = waiting === null && parts !== null ? screens.far(route, parts) : null;
    // Outside of the pages: it has to outlive them.
    return html`
      ${far === null ? this.near(waiting ?? (parts && screens.page(route, parts)) ?? this.start()) : html`<main>${far}</main>`}
      <pl-announcer .speaker=${services?.speaker ?? null}></pl-announcer>
      <pl-flash .speaker=${services?.speaker ?? null}></pl-flash>
    `;
  }

  override updated() {
    // Only what is read from afar fills the screen.
    const isNear = this.renderRoot.querySelector("main.near") !== null;
    if (isNear && document.fullscreenElement) void document.exitFullscreen().catch(() => {});
  }

  private near(page: unknown) {
    const { files } = this.workout.starter;
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
    this.workout.starter.files.moved();
    this.guard();
  }

  /** A set or a summary is no place to arrive at from outside, nor is an exercise that there is not. */
  private guard(): void {
    const { exercise, part } = this.routes.route;
    const detour = this.admission.detour(this.routes.route);
    if (exercise !== null && this.exercise === null) this.routes.go({ exercise: null, part: "learn" }, true);
    else if (detour !== null) this.routes.go(detour, true);
    else if (part === "workout" && this.workout.snapshot === null) this.routes.go(HOME, true);
    else if (part === "set" && (this.workout.starter.request === null || this.workout.isOver))
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
