import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Exercise } from "../../rules/contract.ts";
import type { Problem } from "../../session/problems.ts";
import type { SessionSnapshot } from "../../session/snapshot.ts";
import "../analyse/analyse.ts";
import "../announcer/announcer.ts";
import "../evidence/evidence.ts";
import "../exercise/exercise.ts";
import type { HistoryHandle } from "../history/handle.ts";
import "../history/history.ts";
import "../live/live.ts";
import "../loading/loading.ts";
import "../mark/mark.ts";
import "../problem/problem.ts";
import "../report/report.ts";
import "../review/review.ts";
import "../sources/sources.ts";
import "../start/start.ts";
import "../summary/summary.ts";
import { base } from "../theme/base.ts";
import "../today/today.ts";
import { Admission } from "./admission.ts";
import { appStyles } from "./app.styles.ts";
import { Coaching } from "./coaching.ts";
import { Conduct } from "./conduct.ts";
import { FocusKeeper } from "./focus.ts";
import { formatRoute, REPORT, type Route, RouteController } from "./route.ts";
import type { Services } from "./services.ts";
import { SessionController } from "./session-controller.ts";
import { PageTitle } from "./title.ts";

/** Pages besides the start on which a dropped file is opened. */
const OPEN_PARTS: readonly Route["part"][] = ["history", "plan", "settings", "safety", "summary"];

const HOME: Route = { exercise: null, part: "learn" };

/** The whole app: which page is shown, and the set that is under way. */
@customElement("pl-app")
export class App extends LitElement {
  static override styles = [base, appStyles];

  /** Given by `main.ts` before the element is put on the page. */
  @property({ attribute: false }) services: Services | null = null;

  /** The history; undefined until it is open. */
  @state() private opened: HistoryHandle | null | undefined;

  private readonly coaching = new Coaching(this, () => this.services);
  private readonly routes = new RouteController(this, (from, to) => this.moved(from, to));
  private readonly admission = new Admission(this, {
    services: () => this.services,
    routes: this.routes,
  });
  private readonly conduct = new Conduct(this, {
    services: () => this.services,
    routes: this.routes,
    coaching: this.coaching,
    admission: this.admission,
  });
  private readonly session = new SessionController(
    this,
    () => this.services?.session ?? null,
    (snapshot) => this.conduct.follow(snapshot),
  );

  constructor() {
    super();
    new FocusKeeper(this, () => formatRoute(this.routes.route));
    new PageTitle(this, () => this.exercise?.meta.text.name ?? null);
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener("dragover", keepPage);
    window.addEventListener("drop", this.drop);
    this.guard();
    void this.services?.history.then((history) => {
      this.opened = history;
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener("dragover", keepPage);
    window.removeEventListener("drop", this.drop);
  }

  override render() {
    const { snapshot } = this.session;
    const far = this.far(snapshot);
    // Outside of the pages: it has to outlive them.
    return html`
      ${far === null ? this.near(snapshot) : html`<main>${far}</main>`}
      <pl-announcer .speaker=${this.services?.speaker ?? null}></pl-announcer>
    `;
  }

  private near(snapshot: SessionSnapshot | null) {
    return html`
      <header class="near">
        <a href="#/" aria-label="Plumbline, all exercises"><pl-mark></pl-mark></a>
        <nav aria-label="Main">
          ${this.link("plan", "Plan")}${this.link("history", "History")}${this.link("settings", "Settings")}
        </nav>
      </header>
      <main class="near">
        ${this.conduct.notice === null ? nothing : html`<p class="notice" role="alert">${this.conduct.notice}</p>`}
        ${this.page(this.exercise, this.routes.route.part, snapshot)}
      </main>
      <footer class="near soft">
        <p>
          Plumbline works on this device alone. It is no medical advice and cannot see everything; each exercise says
          what. <a href="#/safety">When to see a doctor</a>. <a href="#/sources">Where this comes from</a>
        </p>
      </footer>
    `;
  }

  private link(part: "plan" | "history" | "settings", name: string) {
    const isHere = this.routes.route.part === part;
    return html`<a href=${formatRoute({ exercise: null, part })} aria-current=${isHere ? "page" : nothing}>${name}</a>`;
  }

  /** The screen that is read from afar; null where there is a near page. */
  private far(snapshot: SessionSnapshot | null) {
    const { part } = this.routes.route;
    if ((part !== "set" && part !== "session") || snapshot?.status.is === "failed") return null;
    if (this.conduct.request?.from === "file") return null;
    if (this.conduct.request?.from === "camera")
      return this.coaching.screen(snapshot, (seen) => this.live(seen));
    return snapshot === null ? null : this.live(snapshot);
  }

  private live(snapshot: SessionSnapshot) {
    const { view } = this.coaching;
    const between = view !== null && snapshot.status.is !== "running" && snapshot.status.is !== "paused";
    const shown = between ? (this.conduct.seen ?? snapshot) : snapshot;
    return html`<pl-live
      .snapshot=${shown}
      .lead=${view}
      .exercise=${this.services?.exercises.find(({ meta }) => meta.id === shown.exercise?.id) ?? null}
      .cameras=${this.conduct.cameras}
      .said=${this.coaching.said}
      .muted=${this.services?.speaker.muted ?? false}
    ></pl-live>`;
  }

  private page(exercise: Exercise | null, part: Route["part"], snapshot: SessionSnapshot | null) {
    if (part === "history") return this.history();
    if (part === "settings") return this.coaching.settings();
    if (part === "safety") return html`<pl-safety></pl-safety>`;
    if (part === "sources")
      return html`<pl-sources .exercises=${this.services?.exercises ?? []}></pl-sources>`;
    if (part === "plan") return this.coaching.plan(this.opened ?? null);
    const asked = this.admission.page(this.routes.route);
    if (asked !== null) return asked;
    const problem = snapshot?.status.is === "failed" ? snapshot.status.problem : this.conduct.problem;
    if (part === "session") {
      return problem === null
        ? this.coaching.summary(this.opened ?? null, this.conduct.told)
        : this.problem(problem);
    }
    if (exercise === null) return this.start();
    const answers = this.services?.answers ?? null;
    if (part === "learn")
      return html`<pl-exercise .exercise=${exercise} .clearance=${answers?.clearance ?? null}></pl-exercise>`;
    if (part === "evidence") return html`<pl-evidence .meta=${exercise.meta}></pl-evidence>`;
    if (part === "summary") {
      return html`<pl-summary
          .snapshot=${snapshot}
          .exercise=${exercise}
          .led=${this.coaching.view?.flow ?? null}
          .session=${this.services?.sessionId() ?? null}
          .recording=${this.conduct.recording}
          .kept=${this.conduct.kept}
          ?held=${this.conduct.request?.from === "camera" && answers?.clearance.stop != null}
        ></pl-summary>
        ${
          this.conduct.request?.from === "camera"
            ? html`<pl-after
                .painBefore=${answers?.painBefore ?? null}
                .answer=${answers?.painAfter ?? null}
              ></pl-after>
              ${this.coaching.offers(this.opened ?? null, {
                only: [exercise.meta.id],
                brief: true,
                revision: this.conduct.told,
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
    return html`<pl-problem .problem=${problem} .done=${this.conduct.brokenOffAt}></pl-problem>`;
  }

  private history() {
    const { session } = this.routes.route;
    const { opened } = this;
    const exercises = this.services?.exercises ?? [];
    if (opened === undefined)
      return html`<div data-page>
        <h1 class="hidden-text" tabindex="-1">Opening your history</h1>
        <pl-loading text="Opening your history"></pl-loading>
      </div>`;
    if (session === REPORT) return html`<pl-report .history=${opened} .exercises=${exercises}></pl-report>`;
    return session
      ? html`<pl-review .history=${opened} .exercises=${exercises} .session=${session}></pl-review>`
      : html`<pl-history
          .history=${opened}
          .exercises=${exercises}
          .problem=${this.services?.historyProblem() ?? null}
          .taking=${this.conduct.taking}
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
        .left=${services?.lead.left ?? null}
      ></pl-today>
      ${this.coaching.offers(this.opened ?? null, { only: null, brief: true, revision: 0 })}
    </pl-start>`;
  }

  /** A file dropped anywhere is opened where it belongs, or else ignored: it must not open in place of the app. */
  private readonly drop = (event: DragEvent): void => {
    event.preventDefault();
    const { part, exercise } = this.routes.route;
    const file = event.dataTransfer?.files[0];
    // An exercise's page takes files itself; in a set nobody means to open one.
    const isOpen = (part === "learn" && exercise === null) || OPEN_PARTS.includes(part);
    if (file !== undefined && isOpen) void this.conduct.open(file);
  };

  private get exercise(): Exercise | null {
    const { exercise } = this.routes.route;
    return this.services?.exercises.find(({ meta }) => meta.id === exercise) ?? null;
  }

  private moved(from: Route, to: Route): void {
    if (to.exercise !== from.exercise || to.part === "learn" || from.part === "session") {
      this.services?.lead.leave();
      this.services?.session.clear();
    }
    this.conduct.moved();
    this.guard();
  }

  /** A set or a summary is no place to arrive at from outside, nor is an exercise that there is not. */
  private guard(): void {
    const { exercise, part } = this.routes.route;
    const detour = this.admission.detour(this.routes.route);
    if (exercise !== null && this.exercise === null) this.routes.go({ exercise: null, part: "learn" }, true);
    else if (detour !== null) this.routes.go(detour, true);
    else if (part === "session" && this.coaching.view === null && this.session.snapshot === null)
      this.routes.go(HOME, true);
    else if (part === "set" && (this.conduct.request === null || this.conduct.isOver))
      this.routes.go({ exercise, part: "learn" }, true);
    else if (part === "summary" && this.session.snapshot === null) {
      this.routes.go({ exercise, part: "learn" }, true);
    }
  }
}

/** Without this a dropped file would open in place of the app. */
function keepPage(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-app": App;
  }
}
