import type { Messages } from "../language.ts";

export const messages: Messages = {
  "Voices from the net may speak, too": "También pueden hablar voces de la red",
  "Then each spoken sentence goes to the maker of the voice.":
    "Entonces cada frase hablada va al fabricante de la voz.",
  "My film is mirrored: writing in it reads backwards":
    "Mi vídeo está en espejo: las letras se leen al revés",
  "You have no saved copy yet.": "Todavía no has guardado ninguna copia.",
  "You saved a copy today.": "Hoy guardaste una copia.",
  "Your saved copy is {n} days old.": {
    one: "Tu copia guardada tiene {n} día.",
    many: "Tu copia guardada tiene {n} días.",
    other: "Tu copia guardada tiene {n} días.",
  },
  "Keep a copy in a file of yours": "Guardar una copia en un archivo tuyo",
  "Save a copy now": "Guardar una copia ahora",
  "Your copy is up to date.": "Tu copia está al día.",
};
