// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { html, LitElement, render } from "lit";
import { afterEach, describe, expect, test, vi } from "vitest";
import { english } from "../src/words/en.ts";
import type { Language } from "../src/words/language.ts";
import { speak } from "../src/words/words.ts";
import { ALL } from "./shown.ts";

/** Those draw curves, for which a page without a browser has no canvas. */
const CURVES = [
  "pl-chart",
  "pl-history",
  "pl-report",
  "pl-trends",
  "pl-replay",
  "pl-set-review",
  "pl-review",
];

/** A language in which every text is the same sign: whatever can still be read comes from nowhere in the catalogue. */
const SIGNS: Language = {
  ...english,
  messages: new Proxy({}, { get: () => ({ one: "§", other: "§" }) }),
};

/** What the catalogue does not hold, and why it need not. */
const NO_WORDS: readonly (readonly [text: RegExp, why: string])[] = [
  [/^Plumbline$/, "the name of the app"],
  [/^(Deutsch|Español|English)$/, "languages by their own names"],
  [/\b(19|20)\d\d\b/, "the title of a work, in the language in which it was published"],
  [/^(\w+, )*(\w+ and )?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, "days, which the browser names"],
  [
    /^(Ada Berg, physiotherapist|Breathe on while you hold\.|No weights before we meet again\.)$/,
    "what somebody wrote",
  ],
  [
    /^(Getting ready|How is your back today\?|Rather not say|Delete this session\?|It is gone for good then\.|Keep it|One more)$/,
    "what the gallery asks, in place of a page",
  ],
  [
    /^(Rest, and drink a sip\.|Paused|Lift your hips to one line|Lie on your back, knees bent, feet flat|Good\. Stay there)$/,
    "what the gallery says, in place of a workout",
  ],
];

afterEach(() => {
  speak(english);
  render(html``, document.body);
});

/** Everything that is read or read out below a node, each text once. */
function readIn(root: ParentNode): string[] {
  const texts = new Set<string>();
  const look = (parent: ParentNode) => {
    for (const element of parent.querySelectorAll("*")) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (element.matches("style, script, [lang=en], cite")) continue;
      for (const name of ["aria-label", "placeholder", "title", "alt"])
        texts.add(element.getAttribute(name)?.trim() ?? "");
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) texts.add(node.textContent?.trim() ?? "");
    }
  };
  look(root);
  return [...texts].filter((one) => /\p{L}{2}/u.test(one) && !NO_WORDS.some(([words]) => words.test(one)));
}

describe.each(
  ALL.filter(({ tag }) => !CURVES.includes(tag)).map(({ tag, states }) => [tag, states] as const),
)("%s", (tag, states) => {
  test.each(states.map(({ name, shown }) => [name, shown] as const))("is drawn: %s", async (_, shown) => {
    render(shown(), document.body);
    // What looks back waits for its visits.
    const element = await vi.waitUntil(() => document.body.querySelector(tag), { timeout: 10_000 });
    if (!(element instanceof LitElement)) throw new Error(`${tag} is not defined.`);
    await element.updateComplete;
    expect(element.shadowRoot?.childElementCount).toBeGreaterThan(0);
  });

  test.each(states.map(({ name, shown }) => [name, shown] as const))(
    "says nothing but what is translated: %s",
    async (_, shown) => {
      speak(SIGNS);
      render(shown(), document.body);
      const element = await vi.waitUntil(() => document.body.querySelector(tag), { timeout: 10_000 });
      if (!(element instanceof LitElement)) throw new Error(`${tag} is not defined.`);
      await element.updateComplete;
      expect(readIn(document.body)).toEqual([]);
    },
  );
});
