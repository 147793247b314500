import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Does it judge as physiotherapists do?": "¿Juzga como lo hacen los fisioterapeutas?",
  "Nobody has shown that yet. A physiotherapist can judge replays here and compare.":
    "Nadie lo ha demostrado todavía. Un fisioterapeuta puede juzgar aquí repeticiones grabadas y comparar.",
  "Judge replays": "Juzgar grabaciones",
  "For physiotherapists who want to know whether the app judges as they do. You see bodies moving, never a picture of a person, and not what the app thinks. Your answers become a file on this device.":
    "Para fisioterapeutas que quieren saber si la app juzga como ellos. Ves cuerpos que se mueven, nunca la imagen de una persona, y no lo que piensa la app. Tus respuestas quedan en un archivo en este dispositivo.",
  Recordings: "Grabaciones",
  "Choose recordings": "Elegir grabaciones",
  "Take those of my history": "Tomar las de mi historial",
  "{n} recordings are ready.": { one: "{n} grabación está lista.", other: "{n} grabaciones están listas." },
  "{n} stretches can be shown.": {
    one: "Se puede mostrar {n} tramo.",
    other: "Se pueden mostrar {n} tramos.",
  },
  "Your part in the study": "Tu parte en el estudio",
  "Your sign, not your name": "Tu seña, no tu nombre",
  "Number of the study, the same for all who take part":
    "Número del estudio, el mismo para todos los que participan",
  "How many replays": "Cuántas grabaciones",
  "About a fifth of them is shown twice.": "Cerca de una quinta parte se muestra dos veces.",
  "{name}: replay {number} of {count}": "{name}: grabación {number} de {count}",
  "Closing the page forgets what is not saved.": "Al cerrar la página se pierde lo que no esté guardado.",
  "Save what I have so far": "Guardar lo que llevo",
  "All replays are judged": "Todas las grabaciones están juzgadas",
  "Save your answers and give the file to whoever runs the study. It holds your sign, your answers and what the app said.":
    "Guarda tus respuestas y da el archivo a quien dirige el estudio. Contiene tu seña, tus respuestas y lo que dijo la app.",
  "Save my answers": "Guardar mis respuestas",
  "Your history holds no recordings yet.": "Tu historial aún no tiene grabaciones.",
  "The body as the camera saw it": "El cuerpo como lo vio la cámara",
  "The body, seen {from}": "El cuerpo, visto {from}",
  "Turn it": "Girarlo",
  "The recording does not say which exercise it shows.": "La grabación no dice qué ejercicio muestra.",
  No: "No",
  "Cannot tell": "No se distingue",
  "Is this one repetition of the exercise?": "¿Es esto una repetición del ejercicio?",
  "Would you say: “{cue}”?": "¿Dirías: «{cue}»?",
  "Next replay": "Siguiente grabación",
  "Answer each question. “Cannot tell” is an answer, too.":
    "Responde a cada pregunta. «No se distingue» también es una respuesta.",
};
