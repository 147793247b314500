import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
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
import "../review/review.ts";
import "../settings/settings.ts";
import "../start/start.ts";
import "../summary/summary.ts";
import type { Said } from "../live/said.ts";
import { base } from "../theme/base.ts";
import { appStyles } from "./app.styles.ts";
import { formatRoute, type Route, RouteController } from "./route.ts";
import type { Services } from "./services.ts";
import { SessionController } from "./session-controller.ts";

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

  /** The history; undefined until it is open. */
  @state() private opened: HistoryHandle | null | undefined;

  /** What kept a set from beginning at all. */
  @state() private problem: Problem | null = null;

  /** What the coach said last. */
  @state() private said: Said | null = null;

  private unhear: readonly (() => void)[] = [];
  private readonly routes = new RouteController(this, (from, to) => this.moved(from, to));
  private readonly session = new SessionController(
    this,
    () => this.services?.session ?? null,
    (snapshot) => this.followed(snapshot),
  );

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener("pl-start", (event) => this.begin((event as UiEvent<"pl-start">).detail));
    this.addEventListener("pl-pause", () => this.services?.session.pause());
    this.addEventListener("pl-resume", () => this.services?.session.resume());
    this.addEventListener("pl-stop", () => this.stop());
    this.addEventListener("pl-retry", () => this.again());
    this.addEventListener("pl-again", () => this.again());
    this.addEventListener("pl-camera", (event) => this.changeCamera((event as UiEvent<"pl-camera">).detail));
    this.addEventListener("pl-mute", (event) =>
      this.services?.speaker.mute((event as UiEvent<"pl-mute">).detail),
    );
    this.addEventListener("pl-settings", (event) =>
      this.services?.speaker.change((event as UiEvent<"pl-settings">).detail),
    );
    this.addEventListener("pl-sample", () => this.services?.speaker.sample());
    this.addEventListener("pl-leave", () => this.leave());
    window.addEventListener("dragover", keepPage);
    window.addEventListener("drop", keepPage);
    this.hear();
    this.guard();
    void this.services?.history.then((history) => {
      this.opened = history;
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    for (const leave of this.unhear) leave();
    window.removeEventListener("dragover", keepPage);
    window.removeEventListener("drop", keepPage);
  }

  override render() {
    const { snapshot } = this.session;
    const live = snapshot !== null && snapshot.status.is !== "failed" && this.request?.from !== "file";
    if (this.routes.route.part === "set" && live) {
      return html`<main>
        <pl-live
          .snapshot=${snapshot}
          .cameras=${this.cameras}
          .said=${this.said}
          .muted=${this.services?.speaker.muted ?? false}
        ></pl-live>
      </main>`;
    }
    return html`
      <header class="near">
        <a href="#/" aria-label="Plumbline, all exercises"><pl-mark></pl-mark></a>
        <nav aria-label="Main"><a href="#/history">History</a><a href="#/settings">Voice</a></nav>
      </header>
      <main class="near">${this.page(this.exercise, this.routes.route.part, snapshot)}</main>
      <footer class="near soft">
        <p>
          Plumbline works on this device alone. It is no medical advice and cannot see everything; each exercise says
          what.
        </p>
      </footer>
    `;
  }

  override updated() {
    const name = this.exercise?.meta.text.name;
    document.title = name === undefined ? "Plumbline" : `${name} - Plumbline`;
  }

  private page(exercise: Exercise | null, part: Route["part"], snapshot: SessionSnapshot | null) {
    if (part === "history") return this.history();
    if (part === "settings") return this.settings();
    if (exercise === null) return html`<pl-start .exercises=${this.services?.exercises ?? []}></pl-start>`;
    if (part === "learn") return html`<pl-exercise .exercise=${exercise}></pl-exercise>`;
    if (part === "summary") {
      return html`<pl-summary .snapshot=${snapshot} .recording=${this.recording}></pl-summary>`;
    }
    const problem = snapshot?.status.is === "failed" ? snapshot.status.problem : this.problem;
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
    return session
      ? html`<pl-review .history=${opened} .exercises=${exercises} .session=${session}></pl-review>`
      : html`<pl-history .history=${opened} .exercises=${exercises}></pl-history>`;
  }

  private settings() {
    const speaker = this.services?.speaker;
    return speaker === undefined
      ? nothing
      : html`<pl-settings .settings=${speaker.settings} .voices=${speaker.voices}></pl-settings>`;
  }

  /** Follows what the coach says and how it is set. */
  private hear(): void {
    const speaker = this.services?.speaker;
    if (speaker === undefined) return;
    this.unhear = [
      speaker.subscribe(() => this.requestUpdate()),
      speaker.coach.captions(({ line }) => {
        this.said = { text: line.text, at: performance.now() / 1000 };
      }),
    ];
  }

  private get exercise(): Exercise | null {
    const { exercise } = this.routes.route;
    return this.services?.exercises.find(({ meta }) => meta.id === exercise) ?? null;
  }

  private begin(request: StartRequest): void {
    const { exercise, services } = this;
    if (exercise === null || services === null) return;
    services.speaker.unlock();
    services.session.clear();
    this.said = null;
    this.request = request;
    this.recording = null;
    this.problem = null;
    this.cameras = [];
    this.routes.go({ exercise: exercise.meta.id, part: "set" }, this.routes.route.part !== "learn");
    void services.begin(exercise, request).then((problem) => {
      this.problem = problem;
    });
  }

  /** Moves from a set that ended to its summary; one that failed before anything was counted says why where it is. */
  private followed({ status, repetitions }: SessionSnapshot): void {
    const { exercise, part } = this.routes.route;
    const over = status.is === "ended" || (status.is === "failed" && repetitions.length > 0);
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
    // There is nothing to sum up of a set that never began.
    if (status === "running" || status === "paused") this.services?.session.stop();
    else this.leave();
  }

  private again(): void {
    if (this.request !== null) this.begin(this.request);
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
    if (to.exercise !== from.exercise || to.part === "learn") this.services?.session.clear();
    this.guard();
    void this.updateComplete.then(() => this.focusHeading());
  }

  /** A set or a summary is no place to arrive at from outside, nor is an exercise that there is not. */
  private guard(): void {
    const { exercise, part } = this.routes.route;
    if (exercise !== null && this.exercise === null) this.routes.go({ exercise: null, part: "learn" }, true);
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
