import type { Messages } from "../language.ts";

/** Of a workout that the clock leads. */
export const messages: Messages = {
  "In your own time. I cannot see you, so I neither count nor judge":
    "In deinem Tempo. Ich kann dich nicht sehen, also zähle und beurteile ich nichts",
  "In your own time": "In deinem Tempo",
  "The time for this set is over": "Die Zeit für diesen Satz ist um",
  "not observed": "nicht beobachtet",
  ", then not observed": ", dann nicht beobachtet",
  "Not watched": "Ohne Kamera",
  Stopped: "Abgebrochen",
  "Or go on unseen": "Oder mach ungesehen weiter",
  "Voice and clock lead you. Nothing is counted or judged, and your history says “not observed”.":
    "Stimme und Uhr führen dich. Nichts wird gezählt oder beurteilt, und in deinem Verlauf steht „nicht beobachtet“.",
  "Go on without the camera": "Ohne Kamera weitermachen",
  "The clock led this set, because the camera could not. Nothing was counted or judged.":
    "Diesen Satz hat die Uhr geführt, weil die Kamera nichts sehen konnte. Nichts wurde gezählt oder beurteilt.",
};
