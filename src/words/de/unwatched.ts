import type { Messages } from "../language.ts";

export const messages: Messages = {
  "{name}, {amount} in your own time, then rest. I cannot see you, so I do not count or judge.":
    "{name}, {amount} in deinem eigenen Tempo, dann Pause. Ich kann dich nicht sehen, also zähle und beurteile ich nichts.",
  "not observed": "nicht beobachtet",
  "Warm-up": "Aufwärmen",
  "Cool-down": "Ausklang",
  "Not watched": "Ohne Kamera",
  "Or without being watched": "Oder ohne dass dich jemand sieht",
  "You are led by voice and clock. Nothing is counted or judged, and it is kept as not observed.":
    "Stimme und Uhr führen dich. Nichts wird gezählt oder beurteilt, und es wird als nicht beobachtet aufgehoben.",
  "Go on without being watched": "Ohne Kamera weitermachen",
};
