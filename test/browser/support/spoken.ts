import type { BrowserContext, Page } from "playwright/test";
import { expect } from "./launch.ts";

/** Gives the browser a voice of its own for each language, and writes down what is spoken with them. */
export async function writeDown(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const spoken: string[] = [];
    const voices = ["en-GB", "de-DE", "es-ES"].map((lang) => ({
      name: `Test ${lang}`,
      lang,
      localService: true,
      default: lang === "en-GB",
    }));
    Object.assign(window, { spoken });
    class Utterance extends EventTarget {
      volume = 1;
      onend: (() => void) | null = null;
      constructor(readonly text: string) {
        super();
      }
    }
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => undefined,
      speak(utterance: Utterance) {
        if (utterance.volume > 0) spoken.push(utterance.text);
        setTimeout(() => utterance.onend?.(), 300);
      },
    });
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  });
}

/** What was spoken so far, in order. */
export function spoken(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
}

/** Expects that the texts were spoken in that order, others between them allowed. */
export function inOrder(words: readonly string[], expected: readonly (string | RegExp)[]): void {
  let from = 0;
  for (const text of expected) {
    const at = words.findIndex(
      (word, i) => i >= from && (typeof text === "string" ? word === text : text.test(word)),
    );
    expect(
      at,
      `"${text}" after ${JSON.stringify(words.slice(0, from))} in ${JSON.stringify(words)}`,
    ).not.toBe(-1);
    from = at + 1;
  }
}
