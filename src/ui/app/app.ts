import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { PlanItem } from "../../coach/plan/plan.ts";
import type { Recording } from "../../pose/recording.ts";
import type { Exercise } from "../../rules/contract.ts";
import type { Problem } from "../../session/problems.ts";
import type { SessionSnapshot } from "../../session/snapshot.ts";
import type { CameraChoice } from "../../sources/source.ts";
import "../analyse/analyse.ts";
import type { StartRequest, UiEvent } from "../events.ts";
import "../exercise/exercise.ts";
import type { HistoryHandle } from "../history/handle.ts";
import "../history/history.ts";
import "../live/live.ts";
import "../mark/mark.ts";
import "../problem/problem.ts";
import "../report/report.ts";
import "../review/review.ts";
import "../start/start.ts";
import "../summary/summary.ts";
import { base } from "../theme/base.ts";
import "../today/today.ts";
import { appStyles } from "./app.styles.ts";
import { Coaching } from "./coaching.ts";
import { formatRoute, REPORT, type Route, RouteController } from "./route.ts";
import type { Services } from "./services.ts";
import { SessionController } from "./session-controller.ts";

const HOME: Route = { exercise: null, part: "learn" };

/** The whole app: which page is shown, and the set that is under way. */
@customElement("pl-app")
export class App extends LitElement {
  static override styles = [base, appStyles];

  /** Given by `main.ts` before the element is put on the page. */
  @property({ attribute: false }) services: Services | null = null;

  @state() private cameras: readonly CameraChoice[] = [];

  /** What the present set was begun with, to do it again. */
  @state() private request: StartRequest | null = null;

  /** What was seen in the set that ended. */
  @state() private recording: Recording | null = null;

  /** What became of keeping that in the history, in one sentence; null until it was asked for. */
  @state() private kept: string | null = null;

  /** The history; undefined until it is open. */
  @state() private opened: HistoryHandle | null | undefined;

  /** What kept a set from beginning at all. */
  @state() private problem: Problem | null = null;

  /** The newest picture that was judged: shown on while the next run begins. */
  private seen: SessionSnapshot | null = null;

  private readonly coaching = new Coaching(this, () => this.services);
  private readonly routes = new RouteController(this, (from, to) => this.moved(from, to));
  private readonly session = new SessionController(
    this,
    () => this.services?.session ?? null,
    (snapshot) => this.followed(snapshot),
  );

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener("pl-start", (event) => this.begin((event as UiEvent<"pl-start">).detail));
    this.addEventListener("pl-pause", () => this.pause());
    this.addEventListener("pl-resume", () => this.resume());
    this.addEventListener("pl-stop", () => this.stop());
    this.addEventListener("pl-retry", () => this.again());
    this.addEventListener("pl-again", () => this.again());
    this.addEventListener("pl-camera", (event) => this.changeCamera((event as UiEvent<"pl-camera">).detail));
    this.addEventListener("pl-today", (event) => this.today((event as UiEvent<"pl-today">).detail));
    this.addEventListener("pl-go-on", () => this.goOn());
    this.addEventListener("pl-pain", (event) => this.felt((event as UiEvent<"pl-pain">).detail));
    this.addEventListener("pl-keep", () => this.keep());
    this.addEventListener("pl-leave", () => this.leave());
    window.addEventListener("dragover", keepPage);
    window.addEventListener("drop", keepPage);
    this.guard();
    void this.services?.history.then((history) => {
      this.opened = history;
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener("dragover", keepPage);
    window.removeEventListener("drop", keepPage);
  }

  override render() {
    const { snapshot } = this.session;
    const far = this.far(snapshot);
    if (far !== null) return html`<main>${far}</main>`;
    return html`
      <header class="near">
        <a href="#/" aria-label="Plumbline, all exercises"><pl-mark></pl-mark></a>
        <nav aria-label="Main">
          <a href="#/plan">Plan</a><a href="#/history">History</a><a href="#/settings">Voice</a>
        </nav>
      </header>
      <main class="near">${this.page(this.exercise, this.routes.route.part, snapshot)}</main>
      <footer class="near soft">
        <p>
          Plumbline works on this device alone. It is no medical advice and cannot see everything; each exercise says
          what. <a href="#/safety">When to see a doctor</a>
        </p>
      </footer>
    `;
  }

  override updated() {
    const name = this.exercise?.meta.text.name;
    document.title = name === undefined ? "Plumbline" : `${name} - Plumbline`;
  }

  /** The screen that is read from afar; null where there is a near page. */
  private far(snapshot: SessionSnapshot | null) {
    const { part } = this.routes.route;
    if ((part !== "set" && part !== "session") || snapshot?.status.is === "failed") return null;
    if (this.request?.from === "file") return null;
    if (this.request?.from === "camera") return this.coaching.screen(snapshot, (seen) => this.live(seen));
    return snapshot === null ? null : this.live(snapshot);
  }

  private live(snapshot: SessionSnapshot) {
    const { view } = this.coaching;
    const between = view !== null && snapshot.status.is !== "running" && snapshot.status.is !== "paused";
    const shown = between ? (this.seen ?? snapshot) : snapshot;
    return html`<pl-live
      .snapshot=${shown}
      .lead=${view}
      .exercise=${this.services?.exercises.find(({ meta }) => meta.id === shown.exercise?.id) ?? null}
      .cameras=${this.cameras}
      .said=${this.coaching.said}
      .muted=${this.services?.speaker.muted ?? false}
    ></pl-live>`;
  }

  private page(exercise: Exercise | null, part: Route["part"], snapshot: SessionSnapshot | null) {
    if (part === "history") return this.history();
    if (part === "settings") return this.coaching.settings();
    if (part === "safety") return html`<pl-safety></pl-safety>`;
    if (part === "plan") return this.coaching.plan();
    if (part === "check-in") return this.coaching.checkIn();
    const problem = snapshot?.status.is === "failed" ? snapshot.status.problem : this.problem;
    if (part === "session") {
      return problem === null ? this.coaching.summary() : html`<pl-problem .problem=${problem}></pl-problem>`;
    }
    if (exercise === null) return this.start();
    if (part === "learn") return html`<pl-exercise .exercise=${exercise}></pl-exercise>`;
    if (part === "summary") {
      return html`<pl-summary .snapshot=${snapshot} .recording=${this.recording} .kept=${this.kept}></pl-summary>
        ${
          this.request?.from === "camera"
            ? html`<pl-after .painBefore=${this.services?.answers.pain ?? null}></pl-after>`
            : nothing
        }`;
    }
    if (problem === null) return html`<pl-analyse .snapshot=${snapshot}></pl-analyse>`;
    const { id, text } = exercise.meta;
    return html`
      <p class="back" ?hidden=${!problem.retry}><a href=${formatRoute({ exercise: id, part: "learn" })}>${text.name}</a></p>
      <pl-problem .problem=${problem}></pl-problem>
    `;
  }

  private history() {
    const { session } = this.routes.route;
    const { opened } = this;
    const exercises = this.services?.exercises ?? [];
    if (opened === undefined) return nothing;
    if (session === REPORT) return html`<pl-report .history=${opened} .exercises=${exercises}></pl-report>`;
    return session
      ? html`<pl-review .history=${opened} .exercises=${exercises} .session=${session}></pl-review>`
      : html`<pl-history
          .history=${opened}
          .exercises=${exercises}
          .problem=${this.services?.historyProblem() ?? null}
        ></pl-history>`;
  }

  private start() {
    const { services } = this;
    return html`<pl-start .exercises=${services?.exercises ?? []}>
      <pl-today
        .plan=${services?.plan.plan ?? null}
        .exercises=${services?.exercises ?? []}
        .history=${this.opened ?? null}
        .pain=${services?.answers.pain ?? null}
        .left=${services?.lead.left ?? null}
      ></pl-today>
    </pl-start>`;
  }

  private get exercise(): Exercise | null {
    const { exercise } = this.routes.route;
    return this.services?.exercises.find(({ meta }) => meta.id === exercise) ?? null;
  }

  /** A set with the camera begins when everything was asked; any other at once. */
  private begin(request: StartRequest): void {
    const { exercise } = this;
    if (exercise === null) return;
    if (request.from !== "camera") this.beginNow(exercise, request, false);
    else {
      const run = (gently: boolean) => this.beginNow(exercise, request, gently);
      this.check(exercise.meta.id === "kettlebell-swing", run);
    }
  }

  private beginNow(exercise: Exercise, request: StartRequest, gently: boolean): void {
    this.prepare(request);
    this.routes.go({ exercise: exercise.meta.id, part: "set" }, this.routes.route.part !== "learn");
    void this.services?.begin(exercise, request, gently).then((problem) => {
      this.problem = problem;
    });
  }

  private today(items: readonly PlanItem[]): void {
    const run = (gently: boolean) => {
      this.toSession();
      this.services?.beginSession(items, gently);
    };
    this.check(
      items.some(({ exercise }) => exercise === "kettlebell-swing"),
      run,
    );
  }

  /** A session that was left is taken up where it was. */
  private goOn(): void {
    this.check(false, () => {
      this.toSession();
      this.services?.goOn();
    });
  }

  private check(swings: boolean, run: (gently: boolean) => void): void {
    if (this.coaching.mustWait(swings, run)) this.routes.go({ exercise: null, part: "check-in" });
  }

  private toSession(): void {
    this.prepare({ from: "camera", variant: null, deviceId: null });
    this.routes.go({ exercise: null, part: "session" }, this.routes.route.part !== "learn");
  }

  private keep(): void {
    void this.services?.keep().then((problem) => {
      this.kept = problem ?? "Added to your history.";
    });
  }

  /** Makes room for a new set. */
  private prepare(request: StartRequest): void {
    this.services?.speaker.unlock();
    this.services?.lead.leave();
    this.services?.session.clear();
    this.coaching.said = null;
    this.seen = null;
    this.request = request;
    this.recording = null;
    this.kept = null;
    this.problem = null;
    this.cameras = [];
  }

  /** Moves from a set that ended to its summary; one that failed before anything was counted says why where it is. */
  private followed({ status, repetitions }: SessionSnapshot): void {
    const { exercise, part } = this.routes.route;
    if (status.is === "running") this.seen = this.services?.session.snapshot ?? null;
    if (status.is === "failed") this.services?.lead.leave();
    // What was led and broke off can be taken up again: it is no time to sum up.
    const failed = status.is === "failed" && repetitions.length > 0 && this.request?.from !== "camera";
    const over = failed || (status.is === "ended" && !this.coaching.isLeading);
    if (over && part === "set") {
      this.recording = this.services?.session.recording() ?? null;
      this.routes.go({ exercise, part: "summary" }, true);
    }
    if (status.is === "running" && this.cameras.length === 0 && this.request?.from === "camera") {
      this.listCameras();
    }
  }

  /** Browsers tell the names of cameras only once one of them has been allowed. */
  private listCameras(): void {
    void this.services?.cameras().then((cameras) => {
      this.cameras = cameras;
    });
  }

  private stop(): void {
    const status = this.session.snapshot?.status.is;
    if (this.coaching.isLeading && status !== "starting") {
      this.services?.lead.act({ type: "stop" });
      return;
    }
    // There is nothing to sum up of a set that never began.
    if (status === "running" || status === "paused") this.services?.session.stop();
    else this.leave();
  }

  private pause(): void {
    this.services?.session.pause();
    this.services?.lead.act({ type: "pause" });
  }

  private resume(): void {
    this.services?.session.resume();
    this.services?.lead.act({ type: "resume" });
  }

  private felt(pain: number | null): void {
    const { part } = this.routes.route;
    if (pain !== null && (part === "summary" || part === "session")) this.services?.feltAfter(pain);
  }

  private again(): void {
    const isBroken = this.session.snapshot?.status.is === "failed";
    if (isBroken && this.request?.from === "camera" && this.services?.lead.left) this.takeUp(this.request);
    else if (this.request !== null) this.begin(this.request);
  }

  /** After a problem the same session goes on from what was done. */
  private takeUp(request: StartRequest): void {
    this.prepare(request);
    this.services?.goOn();
  }

  private changeCamera(deviceId: string): void {
    if (this.request?.from === "camera") this.begin({ ...this.request, deviceId });
  }

  /** From a set back to its exercise, from a summary to all exercises. */
  private leave(): void {
    const { exercise, part } = this.routes.route;
    const home: Route = { exercise: part === "set" ? exercise : null, part: "learn" };
    this.routes.go(home, part === "set");
  }

  private moved(from: Route, to: Route): void {
    if (to.exercise !== from.exercise || to.part === "learn" || from.part === "session") {
      this.services?.lead.leave();
      this.services?.session.clear();
    }
    this.guard();
    void this.updateComplete.then(() => this.focusHeading());
  }

  /** A set or a summary is no place to arrive at from outside, nor is an exercise that there is not. */
  private guard(): void {
    const { exercise, part } = this.routes.route;
    if (exercise !== null && this.exercise === null) this.routes.go({ exercise: null, part: "learn" }, true);
    else if (part === "check-in" && this.coaching.pending === null) this.routes.go(HOME, true);
    else if (part === "session" && this.coaching.view === null) this.routes.go(HOME, true);
    else if (part === "set" && this.request === null) this.routes.go({ exercise, part: "learn" }, true);
    else if (part === "summary" && this.session.snapshot === null) {
      this.routes.go({ exercise, part: "learn" }, true);
    }
  }

  /** A new page begins at its top, for the eye and for a screen reader. */
  private async focusHeading(): Promise<void> {
    const page = this.renderRoot.querySelector<LitElement>("main > :not(.back)");
    await page?.updateComplete;
    page?.renderRoot.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
}

/** A file dropped in the middle of a set must not open in place of the app. */
function keepPage(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-app": App;
  }
}
