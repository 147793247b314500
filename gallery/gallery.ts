import { html, render } from "lit";
import { Languages } from "../src/composition/languages.ts";
import { LocalStore } from "../src/storage/local-store.ts";
import { renewAll } from "../src/ui/renew.ts";
import { ALL } from "./shown.ts";

// A page for whoever works on the screens: each element alone, in its states, by day and by night, in each language, as wide as
// a small phone. It is served by `npm run gallery` and is no part of the built app.

const languages = new Languages(
  new LocalStore(() => sessionStorage),
  () => ["en"],
  () => {
    renewAll(document);
    show();
  },
);

/** How pages are drawn: by day, by night, or as the system is. */
const SCHEMES = ["light dark", "light", "dark"];

addEventListener("hashchange", show);
void languages.begin();

function show(): void {
  const [chosen] = ALL.filter(({ tag }) => `#${tag}` === location.hash);
  const { tag, place, states } = chosen ?? ALL[0] ?? { tag: "", place: "page", states: [] };
  document.title = `${tag} - gallery`;
  // What stood there before goes, and is made anew: an element keeps what it was told before.
  render(html``, document.body);
  render(
    html`
      <nav>
        <label>Colours
          <select @change=${({ target }: Event) => recolour(target)}>
            ${SCHEMES.map((one) => html`<option ?selected=${scheme() === one}>${one}</option>`)}
          </select>
        </label>
        <label>Language
          <select @change=${({ target }: Event) => void speak(target)}>
            ${languages.offered.map((one) => html`<option ?selected=${languages.spoken === one}>${one}</option>`)}
          </select>
        </label>
        <label><input type="checkbox" .checked=${isNarrow()} @change=${narrow} /> 320 px</label>
        ${ALL.map((one) => html`<a href="#${one.tag}" aria-current=${one.tag === tag}>${one.tag}</a>`)}
      </nav>
      <main>
        <h1>${tag}</h1>
        ${states.map(
          (state) => html`<section>
            <h2>${state.name}</h2>
            <div class="shown ${place === "page" ? "" : "night"} ${place === "screen" ? "screen" : ""}">${state.shown()}</div>
          </section>`,
        )}
      </main>
    `,
    document.body,
  );
}

function scheme(): string {
  return document.documentElement.style.colorScheme || "light dark";
}

function recolour(select: EventTarget | null): void {
  if (select instanceof HTMLSelectElement) document.documentElement.style.colorScheme = select.value;
}

async function speak(select: EventTarget | null): Promise<void> {
  if (select instanceof HTMLSelectElement) await languages.choose(select.value);
}

function isNarrow(): boolean {
  return document.documentElement.classList.contains("narrow");
}

function narrow(): void {
  document.documentElement.classList.toggle("narrow");
}
