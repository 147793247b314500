import type { Messages } from "../language.ts";

export const messages: Messages = {
  "Just move": "Solo muévete",
  "{count} done.": "{count} hechas.",
  "No, this was": "No, esto fue",
  "choose an exercise": "elige un ejercicio",
  "Or just move": "O solo muévete",
  "Put your phone where it sees you, and begin. I name your exercise once I am sure. Warm-up, drinking and walking about count as nothing.":
    "Pon el móvil donde te vea y empieza. Digo el nombre de tu ejercicio cuando es seguro. Calentar, beber y andar no cuentan.",
  "{name} does not count here yet. Start it from its own page":
    "{name} aún no cuenta aquí. Empieza desde su propia página",
  "Lie as long as you like. {name} is led from its own page":
    "Quédate en el suelo el tiempo que quieras. {name}: te guío desde su propia página",
  "Choose a video of a workout": "Elegir un vídeo de un entrenamiento",
  "From {from} to {to} in the video": "De {from} a {to} en el vídeo",
  "{n} sets found": { one: "{n} serie encontrada", other: "{n} series encontradas" },
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
