import type { Messages } from "../language.ts";

export const messages: Messages = {
  "Voices from the net may speak, too": "Auch Stimmen aus dem Netz dürfen sprechen",
  "Then each spoken sentence goes to the maker of the voice.":
    "Dann geht jeder gesprochene Satz an den Hersteller der Stimme.",
  "My film is mirrored: writing in it reads backwards":
    "Mein Film ist gespiegelt: Schrift darin läuft rückwärts",
  "You have no saved copy yet.": "Du hast noch keine Kopie gespeichert.",
  "You saved a copy today.": "Du hast heute eine Kopie gespeichert.",
  "Your saved copy is {n} days old.": {
    one: "Deine gespeicherte Kopie ist {n} Tag alt.",
    other: "Deine gespeicherte Kopie ist {n} Tage alt.",
  },
  "Keep a copy in a file of yours": "Kopie in einer eigenen Datei ablegen",
  "Save a copy now": "Jetzt eine Kopie speichern",
  "Your copy is up to date.": "Deine Kopie ist auf dem neuesten Stand.",
};
