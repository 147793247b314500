// @vitest-environment happy-dom
import { html, LitElement, nothing } from "lit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FocusKeeper } from "./focus.ts";

/** A page of a test: a heading, a part with a heading of its own and a button, and a stop. */
class TestPage extends LitElement {
  static override properties = { name: {}, isGone: {} };
  declare name: string;
  declare isGone: boolean;

  constructor() {
    super();
    this.name = "";
    this.isGone = false;
  }

  override render() {
    return html`<h1 tabindex="-1">${this.name}</h1>
      <section>
        <h2>Part of ${this.name}</h2>
        ${this.isGone ? nothing : html`<button class="own">Own</button>`}
      </section>
      <button class="stop" data-stays="stop">Stop</button>`;
  }
}
customElements.define("test-page", TestPage);

class TestApp extends LitElement {
  static override properties = { address: {}, far: {} };
  declare address: string;
  declare far: boolean;

  constructor() {
    super();
    this.address = "#/a";
    this.far = false;
    new FocusKeeper(this, () => this.address);
  }

  override render() {
    if (this.far) return html`<main><test-page .name=${"Far"}></test-page></main>`;
    return html`<header><a href="#/">Home</a></header>
      <main class="near"><test-page .name=${this.address}></test-page></main>`;
  }
}
customElements.define("test-app", TestApp);

let app: TestApp;

/** Lets everything be drawn, and what waits for it be done. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

const page = () => app.renderRoot.querySelector<TestPage>("test-page");
const focusOn = (selector: string) => page()?.renderRoot.querySelector<HTMLElement>(selector)?.focus();

function focused(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return `${active?.localName} ${active?.textContent}`;
}

beforeEach(async () => {
  app = new TestApp();
  document.body.append(app);
  await settled();
});

afterEach(() => app.remove());

describe("the focus", () => {
  it("begins where the browser begins, and at the heading of each page after the first", async () => {
    expect(document.activeElement).toBe(document.body);
    app.address = "#/b";
    await settled();
    expect(focused()).toBe("h1 #/b");
  });

  it("goes to the heading of its part when what had it disappears", async () => {
    focusOn(".own");
    const shown = page();
    if (shown !== null) shown.isGone = true;
    await settled();
    expect(focused()).toBe("h2 Part of #/a");
  });

  it("goes to the heading of the screen that comes instead, at the same address", async () => {
    focusOn(".own");
    app.far = true;
    await settled();
    expect(focused()).toBe("h1 Far");
  });

  it("stays on a control that the next screen has too", async () => {
    focusOn(".stop");
    app.far = true;
    await settled();
    expect(focused()).toBe("button Stop");
  });

  it("is not lost when one screen comes and goes before it was seen", async () => {
    focusOn(".own");
    app.far = true;
    await app.updateComplete;
    app.far = false;
    await settled();
    expect(focused()).toBe("h1 #/a");
    focusOn(".own");
    app.far = true;
    await settled();
    app.far = false;
    await settled();
    expect(focused()).toBe("h1 #/a");
  });
});
