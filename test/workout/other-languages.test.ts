import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LANGUAGES } from "../../scripts/languages/known.ts";
import { english } from "../../src/words/en.ts";
import { speak } from "../../src/words/words.ts";
import { wholeWorkout } from "./whole-workout.ts";

/** The workout of `transcript.test.ts`. Voices take their own time, so that other lines than there find a gap. */
const GERMAN = [
  "Geh auf der Stelle. Lass die Arme schwingen.",
  "Halbzeit",
  "Steh mit lockeren Knien. Dreh dich langsam von Seite zu Seite.",
  "Halbzeit",
  "Mach einen Schritt nach vorn und geh leicht in die Knie. Wechsle die Beine.",
  "Halbzeit",
  "Jetzt: Schulterbrücke, fünfmal",
  "Komm ins Bild",
  "Leg dich auf den Rücken, Knie gebeugt, Füße flach.",
  "Gut",
  "Drei",
  "Zwei",
  "Eins",
  "Fang an",
  "Halten: zwei",
  "Heb die Hüften auf eine Linie",
  "Wiederholung eins",
  "Halten: zwei",
  "Halten: eins",
  "Und langsam zurück",
  "Wiederholung zwei",
  "Gut, genau das",
  "Halten: zwei",
  "Wiederholung drei",
  "Fast: Halt und zähl bis drei",
  "Halten: eins",
  "Und langsam zurück",
  "Wiederholung vier. Noch eine",
  "Fast: Heb die Hüften auf eine Linie",
  "Und langsam zurück",
  "Wiederholung fünf",
  "Das war der Satz",
  "Zwei von fünf waren gut. Nächstes Mal: Heb die Hüften auf eine Linie",
  "Pause, und trink einen Schluck. Als Nächstes: Bird-Dog",
  "Noch zehn Sekunden",
  "Jetzt: Bird-Dog, zweimal",
  "Komm ins Bild",
  "Hände und Knie am Boden, Rücken gerade.",
  "Gut",
  "Drei",
  "Zwei",
  "Eins",
  "Fang an",
  "Halten: zwei",
  "Halten: eins",
  "Und langsam zurück",
  "Links, eins",
  "Halten: zwei",
  "Halten: eins",
  "Und langsam zurück",
  "Rechts, eins",
  "Das war der Satz",
  "Beide waren gut",
  "Pause. Als Nächstes: Knie zur Brust",
  "Noch zehn Sekunden",
  "Leg dich auf den Rücken. Zieh die Knie sanft zu dir.",
  "Halbzeit",
  "Bleib liegen. Atme ein und langsam aus.",
  "Halbzeit",
  "Insgesamt sieben Wiederholungen, davon vier gut",
  "Geschafft. Ruh dich ein wenig aus",
];

const SPANISH = [
  "Camina en el sitio. Deja que los brazos se balanceen.",
  "Ya vas por la mitad",
  "De pie, con las rodillas sueltas. Gira despacio de lado a lado.",
  "Ya vas por la mitad",
  "Da un paso adelante y dobla un poco las rodillas. Cambia de pierna.",
  "Ya vas por la mitad",
  "Ahora: Puente, cinco veces",
  "Entra en la imagen",
  "Túmbate boca arriba, rodillas dobladas, pies planos.",
  "Bien",
  "Tres",
  "Dos",
  "Uno",
  "Empieza",
  "Aguanta: dos",
  "Sube las caderas hasta la línea",
  "Repetición uno",
  "Aguanta: dos",
  "Aguanta: uno",
  "Y vuelve despacio",
  "Repetición dos",
  "Bien, así es",
  "Aguanta: dos",
  "Repetición tres",
  "Casi: aguanta y cuenta hasta tres",
  "Aguanta: dos",
  "Y vuelve despacio",
  "Sube las caderas hasta la línea",
  "Repetición cuatro. Una más",
  "Aguanta: dos",
  "Aguanta: uno",
  "Y vuelve despacio",
  "Repetición cinco",
  "Serie terminada",
  "Dos de cinco fueron buenas. La próxima vez, sube las caderas hasta la línea",
  "Descansa, y bebe un sorbo. Después: Bird-Dog",
  "Quedan diez segundos",
  "Ahora: Bird-Dog, dos veces",
  "Entra en la imagen",
  "Manos y rodillas en el suelo, espalda recta.",
  "Bien",
  "Tres",
  "Dos",
  "Uno",
  "Empieza",
  "Aguanta: dos",
  "Aguanta: uno",
  "Y vuelve despacio",
  "Izquierda, uno",
  "Aguanta: dos",
  "Aguanta: uno",
  "Y vuelve despacio",
  "Derecha, uno",
  "Serie terminada",
  "Las dos fueron buenas",
  "Descansa. Después: Rodillas al pecho",
  "Quedan diez segundos",
  "Túmbate boca arriba. Acerca las rodillas hacia ti con suavidad.",
  "Ya vas por la mitad",
  "Sigue en el suelo. Inspira, y suelta el aire despacio.",
  "Ya vas por la mitad",
  "Siete repeticiones en total, cuatro de ellas buenas",
  "Todo hecho. Descansa un poco",
];

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  speak(english);
});

describe("A whole workout, heard in another language", () => {
  test.each([
    ["de", GERMAN],
    ["es", SPANISH],
  ])("%s: each line once, by a voice of that language, and written alike", (tag, transcript) => {
    const spoken = LANGUAGES[tag];
    if (spoken === undefined) throw new Error(`There is no language ${tag}.`);
    speak(spoken);
    const { heard, captions } = wholeWorkout("app");
    expect(heard.voice).toEqual(transcript);
    expect(captions).toEqual(transcript);
  });
});
