import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "{name}: on bad days {value}° was reached (median), by which the amount was measured then.":
    "{name}: en los malos días se llegó a {value}° (mediana); con eso se midió entonces la amplitud.",
  "{n} sessions were on bad days, as the person said: half was asked, the gentler way.": {
    one: "{n} sesión fue en un mal día, según dijo la persona: se pidió la mitad, de la forma más suave.",
    other:
      "{n} sesiones fueron en malos días, según dijo la persona: se pidió la mitad, de la forma más suave.",
  },
  "Your three activities": "Tus tres actividades",
  "What you would like to do again": "Lo que te gustaría volver a hacer",
  "Name up to three things that your back makes hard, in your own words. Say how well each goes today, and once more every week or two. It stays on this device and comes into the report.":
    "Nombra hasta tres cosas que tu espalda te hace difíciles, con tus palabras. Di qué tal va cada una hoy, y otra vez cada una o dos semanas. Se queda en este dispositivo y entra en el informe.",
  "Keep today's answers": "Guardar las respuestas de hoy",
  "Asked as in:": "Preguntado como en:",
  "Thing {number}": "Cosa {number}",
  "such as tying my shoes": "por ejemplo: atarme los zapatos",
  "How well it goes today (thing {number})": "Qué tal va hoy (cosa {number})",
  "not asked today": "hoy no se pregunta",
  "Last time, on {day}: {score}": "La última vez, {day}: {score}",
  "Kept.": "Guardado.",
  "0: I cannot do it": "0: No puedo hacerlo",
  "{able}: as before": "{able}: como antes",
  "To show at your next visit": "Para enseñar en tu próxima visita",
  "What you did, how it went, your pain, and what you would like to do again.":
    "Qué hiciste, cómo fue, tu dolor y lo que te gustaría volver a hacer.",
  "Left and right, and what was not seen": "Izquierda y derecha, y lo que no se vio",
  "{name}: score {left} on the left (of {leftJudged}), {right} on the right (of {rightJudged}).":
    "{name}: puntuación {left} a la izquierda (de {leftJudged}), {right} a la derecha (de {rightJudged}).",
  "{name}: {unseen} of {repetitions} repetitions showed too little to be judged, or were added by hand.":
    "{name}: {unseen} de {repetitions} repeticiones se vieron demasiado poco para juzgarlas, o se añadieron a mano.",
  "What the person would like to do again": "Lo que la persona quiere volver a hacer",
  "0 is cannot do it, {able} is as before. Asked as in {source}; there a change of 3 and more of one activity is more than chance.":
    "0 es no puede, {able} es como antes. Preguntado como en {source}; allí un cambio de 3 o más en una actividad es más que azar.",
  "{activity}: {first} on {firstDay}, {last} on {lastDay}":
    "{activity}: {first} el {firstDay}, {last} el {lastDay}",
  "Save it for a clinic's system": "Guardarlo para el sistema de una clínica",
  "Save it as a table": "Guardarlo como tabla",
  "The range that was asked, and what was reached": "El rango pedido y lo alcanzado",
  "{name}, {what}: at most {most}° asked; not seen in any of {all}.":
    "{name}, {what}: se pidieron {most}° como máximo; no se vio en ninguna de {all}.",
  "{name}, {what}: at most {most}° asked, {value}° reached (median, give or take {doubt}°); {beyond} of {all} went further, {unseen} not seen.":
    "{name}, {what}: se pidieron {most}° como máximo, se alcanzaron {value}° (mediana, con un margen de {doubt}°); {beyond} de {all} fueron más lejos, {unseen} sin ver.",
};
