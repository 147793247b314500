import type { Messages } from "../language.ts";

export const messages: Messages = {
  Browser: "Browser",
  Device: "Gerät",
  "What computes the poses": "Womit die Haltung berechnet wird",
  "What was learned of it": "Was davon gemerkt wurde",
  "Poses a second": "Haltungen in der Sekunde",
  "From picture to pose": "Vom Bild zur Haltung",
  "Pictures left out": "Ausgelassene Bilder",
  "Started again": "Neu gestartet",
  Picture: "Bild",
  Storage: "Speicher",
  Voices: "Stimmen",
  Sounds: "Töne",
  "What happened in the last workout": "Was beim letzten Training geschah",
  "How it runs here": "Wie es hier läuft",
  "If something goes wrong, copy this into your report. It holds no name, no picture and nothing about your health.":
    "Wenn etwas schiefgeht, kopiere dies in deine Meldung. Darin steht kein Name, kein Bild und nichts über deine Gesundheit.",
  "Copy for a report": "Für eine Meldung kopieren",
  "Copied.": "Kopiert.",
  "It could not be copied. Mark the text and copy it by hand.":
    "Das Kopieren ging nicht. Markiere den Text und kopiere ihn von Hand.",
  "The log of the last workout lets others see what you saw: each repetition, and all that was said and shown. What you told about pain and health is left out.":
    "Das Protokoll des letzten Trainings zeigt anderen, was du gesehen hast: jede Wiederholung und alles, was gesagt und gezeigt wurde. Was du über Schmerz und Gesundheit gesagt hast, ist nicht dabei.",
  "Save the log of the last workout": "Protokoll des letzten Trainings speichern",
};
