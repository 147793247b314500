import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Does it judge as physiotherapists do?": "Urteilt es wie Physiotherapeuten?",
  "Nobody has shown that yet. A physiotherapist can judge replays here and compare.":
    "Das hat noch niemand gezeigt. Eine Physiotherapeutin kann hier Aufzeichnungen beurteilen und vergleichen.",
  "Judge replays": "Aufzeichnungen beurteilen",
  "For physiotherapists who want to know whether the app judges as they do. You see bodies moving, never a picture of a person, and not what the app thinks. Your answers become a file on this device.":
    "Für Physiotherapeuten, die wissen wollen, ob die App so urteilt wie sie. Du siehst bewegte Körper, nie ein Bild eines Menschen, und nicht, was die App meint. Deine Antworten werden eine Datei auf diesem Gerät.",
  Recordings: "Aufnahmen",
  "Choose recordings": "Aufnahmen wählen",
  "Take those of my history": "Die aus meinem Verlauf nehmen",
  "{n} recordings are ready.": { one: "{n} Aufnahme ist bereit.", other: "{n} Aufnahmen sind bereit." },
  "{n} stretches can be shown.": {
    one: "{n} Abschnitt kann gezeigt werden.",
    other: "{n} Abschnitte können gezeigt werden.",
  },
  "Your part in the study": "Dein Teil an der Studie",
  "Your sign, not your name": "Dein Kürzel, nicht dein Name",
  "Number of the study, the same for all who take part": "Nummer der Studie, für alle Beteiligten dieselbe",
  "How many replays": "Wie viele Aufzeichnungen",
  "About a fifth of them is shown twice.": "Etwa ein Fünftel davon wird zweimal gezeigt.",
  "{name}: replay {number} of {count}": "{name}: Aufzeichnung {number} von {count}",
  "Closing the page forgets what is not saved.":
    "Beim Schließen der Seite geht verloren, was nicht gespeichert ist.",
  "Save what I have so far": "Bisheriges speichern",
  "All replays are judged": "Alle Aufzeichnungen sind beurteilt",
  "Save your answers and give the file to whoever runs the study. It holds your sign, your answers and what the app said.":
    "Speichere deine Antworten und gib die Datei an die, die die Studie leiten. Sie enthält dein Kürzel, deine Antworten und was die App sagte.",
  "Save my answers": "Meine Antworten speichern",
  "Your history holds no recordings yet.": "In deinem Verlauf sind noch keine Aufnahmen.",
  "The body as the camera saw it": "Der Körper, wie die Kamera ihn sah",
  "The body, seen {from}": "Der Körper, gesehen {from}",
  "Turn it": "Drehen",
  "The recording does not say which exercise it shows.": "Die Aufnahme sagt nicht, welche Übung sie zeigt.",
  No: "Nein",
  "Cannot tell": "Nicht zu erkennen",
  "Is this one repetition of the exercise?": "Ist das eine Wiederholung der Übung?",
  "Would you say: “{cue}”?": "Würdest du sagen: „{cue}“?",
  "Next replay": "Nächste Aufzeichnung",
  "Answer each question. “Cannot tell” is an answer, too.":
    "Beantworte jede Frage. Auch „Nicht zu erkennen“ ist eine Antwort.",
};
