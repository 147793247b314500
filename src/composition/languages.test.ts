import { afterEach, describe, expect, test } from "vitest";
import { LocalStore } from "../storage/local-store.ts";
import { dateFormat } from "../ui/theme/locale.ts";
import { chooseVoice, type DeviceVoice } from "../voice/speech.ts";
import { english } from "../words/en.ts";
import { speak, tr } from "../words/words.ts";
import { Languages } from "./languages.ts";

/** The app on a device whose browser prefers those languages. */
function device(...preferred: string[]) {
  const kept = new Map<string, string>();
  const renewed: string[] = [];
  const store = new LocalStore(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }));
  const open = () =>
    new Languages(
      store,
      () => preferred,
      (tag) => renewed.push(tag),
    );
  return { open, store, renewed };
}

afterEach(() => speak(english));

describe("The language that the app speaks", () => {
  test.each([
    [["de-AT", "en"], "de"],
    [["es-419"], "es"],
    [["fr", "es", "de"], "es"],
    [["fr-CA"], "en"],
    [["C"], "en"],
    [[], "en"],
  ])("of a browser that prefers %j is %s", async (preferred, spoken) => {
    const languages = device(...preferred).open();
    await languages.begin();
    expect(languages.spoken).toBe(spoken);
  });

  test("is the one that was chosen, whatever the browser prefers, also at the next visit", async () => {
    const { open } = device("de");
    const languages = open();
    await languages.begin();
    await languages.choose("es");
    expect(tr("Settings")).toBe("Ajustes");
    speak(english);
    const again = open();
    await again.begin();
    expect(again.spoken).toBe("es");
  });

  test("is the browser's where something else was kept than a language", async () => {
    const { open, store } = device("de");
    store.write("language", { tag: 7 });
    const languages = open();
    await languages.begin();
    expect(languages.spoken).toBe("de");
  });

  test("is the one that was chosen last, and everything is shown anew once for it", async () => {
    const { open, renewed } = device("en");
    const languages = open();
    await Promise.all([languages.choose("de"), languages.choose("es"), languages.choose("en")]);
    expect(languages.spoken).toBe("en");
    expect(renewed).toEqual(["en"]);
  });

  test("is followed by the voice and by the dates, at once", async () => {
    const languages = device("en").open();
    const voices = ["en-GB", "de-DE", "es-ES"].map(
      (lang): DeviceVoice => ({ name: lang, lang, localService: true, default: lang === "en-GB" }),
    );
    const months = dateFormat({ month: "long" });
    const march = new Date(2026, 2, 1).getTime();
    const heard: unknown[] = [];
    for (const tag of ["en", "de", "es", "en"]) {
      await languages.choose(tag);
      heard.push([chooseVoice(voices, "en-GB")?.name, months.format(march), tr("Settings")]);
    }
    expect(heard).toEqual([
      ["en-GB", "March", "Settings"],
      ["de-DE", "März", "Einstellungen"],
      ["es-ES", "marzo", "Ajustes"],
      ["en-GB", "March", "Settings"],
    ]);
    expect(chooseVoice(voices.slice(0, 1), null)?.name).toBe("en-GB");
    await languages.choose("de");
    expect(chooseVoice(voices.slice(0, 1), null)).toBeNull();
  });
});
