import type { Messages } from "../language.ts";

export const messages: Messages = {
  "Just move": "Solo muévete",
  "{count} done.": "{count} hechas.",
  "No, this was": "No, esto fue",
  "choose an exercise": "elige un ejercicio",
  "Or just move": "O solo muévete",
  "Put your phone down where it sees you, and begin. I say the name of your exercise when I am sure, and count from its first repetition. Change when you like.":
    "Pon el móvil donde te vea y empieza. Digo el nombre de tu ejercicio cuando estoy seguro, y cuento desde la primera repetición. Cambia cuando quieras.",
  "Warm-up, drinking and walking about count as nothing. Drawing-in and swings have their own pages.":
    "Calentar, beber y andar no cuentan. Meter el abdomen y los balanceos tienen sus propias páginas.",
  "Or drop a video of a whole workout on this page.":
    "O suelta en esta página un vídeo de un entrenamiento entero.",
  "Your video": "Tu vídeo",
  "I recognised no exercise": "No he reconocido ningún ejercicio",
  "Just move. I say what I see": "Solo muévete. Digo lo que veo",
  "{name}? Once more, and I am sure": "¿{name}? Una vez más y estoy seguro",
  "I leave {name} out today. Do something else": "Hoy dejo fuera: {name}. Haz otra cosa",
  "I cannot see you": "No te veo",
  "{name}? Once more": "¿{name}? Una vez más",
  "Just move. I am watching": "Solo muévete. Te estoy mirando",
  "I cannot see you. Step into the picture": "No te veo. Entra en la imagen",
};
