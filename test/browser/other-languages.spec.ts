import { readFileSync } from "node:fs";
import { expect, test } from "./support/launch.ts";
import {
  BIRD_DOGS,
  BRIDGES,
  doWhatIsAsked,
  heardOut,
  openPosed,
  type Told,
} from "./support/posed-workout.ts";
import { inOrder, spoken } from "./support/spoken.ts";

// A whole session in each other language, from the press that starts it to the summary. What is said is held to the text of
// a session as it is heard (docs/by-ear/), which people who speak the language read.

interface Session {
  readonly tag: string;
  readonly locale: string;
  readonly start: string;
  readonly told: Told;
  readonly titles: readonly string[];
  /** Heading and lines of the summary. */
  readonly done: string;
  readonly results: readonly RegExp[];
  /** How the sets go, in order; all else between them is allowed that the text has. */
  readonly sets: readonly (string | RegExp)[];
  /** Lines with a dose or a total that is not that of the text. */
  readonly own: RegExp;
}

const SESSIONS: readonly Session[] = [
  {
    tag: "de",
    locale: "de-AT",
    start: "Heutige Einheit starten",
    told: { next: /^Jetzt: /, good: "Gut", begin: "Fang an" },
    titles: [
      "Auf der Stelle gehen",
      "Von Seite zu Seite drehen",
      "Kleine Ausfallschritte",
      "Pause",
      "Pause",
      "Knie zur Brust",
      "Langsam atmen",
    ],
    done: "Geschafft",
    results: [/Schulterbrücke\s*2 von 2/, /Bird-Dog\s*2 von 2/],
    sets: [
      "Jetzt: Schulterbrücke, zweimal",
      "Gut",
      "Drei",
      "Zwei",
      "Eins",
      "Fang an",
      /^(Fast: |Daran arbeiten: )?Heb die Hüften auf eine Linie$/,
      /^Wiederholung zwei/,
      "Das war der Satz",
      "Pause, und trink einen Schluck. Als Nächstes: Bird-Dog",
      /^Streck einen Arm nach vorn und das Bein der anderen Seite nach hinten/,
      "Noch zehn Sekunden",
      "Jetzt: Bird-Dog, einmal auf jeder Seite",
      "Links, eins",
      "Rechts, eins",
      "Das war der Satz",
    ],
    own: /^(Jetzt: Schulterbrücke, zweimal|Jetzt: Bird-Dog, einmal auf jeder Seite|Von zwei war noch keine gut\. .*|Pause\. Als Nächstes: Knie zur Brust|Insgesamt vier Wiederholungen.*)$/,
  },
  {
    tag: "es",
    locale: "es-MX",
    start: "Empezar la sesión de hoy",
    told: { next: /^Ahora: /, good: "Bien", begin: "Empieza" },
    titles: [
      "Caminar en el sitio",
      "Girar de lado a lado",
      "Zancadas pequeñas",
      "Descanso",
      "Descanso",
      "Rodillas al pecho",
      "Respirar despacio",
    ],
    done: "Todo hecho",
    results: [/Puente\s*2 de 2/, /Bird-Dog\s*2 de 2/],
    sets: [
      "Ahora: Puente, dos veces",
      "Bien",
      "Tres",
      "Dos",
      "Uno",
      "Empieza",
      /[Ss]ube las caderas hasta la línea$/,
      /^Repetición dos/,
      "Serie terminada",
      "Descansa, y bebe un sorbo. Después: Bird-Dog",
      /^Estira un brazo hacia delante y la pierna contraria hacia atrás/,
      "Quedan diez segundos",
      "Ahora: Bird-Dog, una vez con cada lado",
      "Izquierda, uno",
      "Derecha, uno",
      "Serie terminada",
    ],
    own: /^(Ahora: Puente, dos veces|Ahora: Bird-Dog, una vez con cada lado|De dos, ninguna fue buena aún\. .*|Descansa\. Después: Rodillas al pecho|Cuatro repeticiones en total.*)$/,
  },
];

/** What is said in the text of a session as it is heard, line by line. */
function byEar(tag: string): string[] {
  const lines = readFileSync(`docs/by-ear/${tag}.txt`, "utf8").split("\n");
  return lines.flatMap((line) => {
    const [, said = ""] = /^\d+:\d\d {2}(?:\([^)]*\) ?)?(.*)$/.exec(line) ?? [];
    return said === "" ? [] : [said];
  });
}

for (const { tag, locale, start, told, titles, done, results, sets, own } of SESSIONS) {
  test(`a whole session is ${tag} from its first word to its last`, async ({ open }) => {
    test.setTimeout(200_000);
    const asked = [BRIDGES, BIRD_DOGS];
    const opened = await openPosed(open, asked, locale);
    const { page } = opened;
    await page.getByRole("button", { name: start, exact: true }).click();
    expect(await doWhatIsAsked(opened, asked, told)).toEqual(titles);
    await expect(page.getByRole("heading", { level: 1, name: done })).toBeVisible();
    await expect(page.locator("pl-workout-summary li")).toHaveText([...results]);
    const text = byEar(tag);
    await heardOut(opened, text.at(-1) ?? "");
    const said = await spoken(page);
    // The warm-up and how the first exercise is done, to the word; the same of the calm end.
    const ahead = text.findIndex((line) => told.next.test(line));
    expect(said.slice(0, ahead)).toEqual(text.slice(0, ahead));
    inOrder(said, sets);
    expect(said.slice(-2)).toEqual(text.slice(-2));
    expect(said.filter((line) => !text.includes(line) && !own.test(line))).toEqual([]);
  });
}
