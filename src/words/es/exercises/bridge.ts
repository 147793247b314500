import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Hold it, count to three": "Aguanta y cuenta hasta tres",
  "The dose is about three seconds; below the limit there was no hold.":
    "Lo previsto son unos tres segundos; por debajo del límite no se aguantó.",
  Bridge: "Puente",
  "Lifts the hips off the floor to train the buttocks and the muscles that carry the lower back.":
    "Levanta las caderas del suelo para entrenar los glúteos y los músculos que sostienen la zona lumbar.",
  "Lie on your back. Bend your knees and put your feet flat on the floor, hip-width apart.":
    "Túmbate boca arriba. Dobla las rodillas y apoya los pies planos en el suelo, separados a lo ancho de las caderas.",
  "Tighten your belly and your buttocks.": "Tensa el abdomen y los glúteos.",
  "Lift your hips until shoulders, hips and knees make one line.":
    "Sube las caderas hasta que hombros, caderas y rodillas formen una línea.",
  "Lower slowly until your back rests on the floor.":
    "Baja despacio hasta que la espalda descanse en el suelo.",
  "Lie on your back, knees bent, feet flat.": "Túmbate boca arriba, rodillas dobladas, pies planos.",
  "How high your hips come, against the line from shoulder to knee":
    "Cuánto suben tus caderas respecto a la línea del hombro a la rodilla",
  "How far your feet are from your hips": "A qué distancia están tus pies de las caderas",
  "Whether one hip hangs lower than the other": "Si una cadera cuelga más baja que la otra",
  "Push through your heels, not with your neck. Your head stays on the floor.":
    "Empuja con los talones, no con el cuello. La cabeza sigue en el suelo.",
  "the height of your hips": "la altura de tus caderas",
  "angle at the hip between shoulder and knee at the top; 180° is one straight line, more is past it":
    "ángulo en la cadera entre hombro y rodilla en el punto más alto; 180° es una línea recta, más la sobrepasa",
  "Lift your hips to one line": "Sube las caderas hasta la línea",
  "At the top, shoulder, hip and knee did not make one line yet. Push through your heels and lift a little more.":
    "Arriba, hombro, cadera y rodilla aún no formaban una línea. Empuja con los talones y sube un poco más.",
  "Lower your hips a little": "Baja un poco las caderas",
  "Your hips went past the straight line. Up there the back tends to arch. Stop at the line.":
    "Tus caderas pasaron de la línea recta. Ahí arriba la espalda tiende a arquearse. Detente en la línea.",
  "Some good bridges of people read past it, so this limit is the least sure of all.":
    "Algunos buenos puentes de personas lo superan, por eso este límite es el menos seguro de todos.",
  "the place of your feet": "la posición de tus pies",
  "Bring your feet closer": "Acerca los pies",
  "Your feet were far from your hips. Then the back of the thighs has more to do and may cramp. Bring them closer.":
    "Tus pies estaban lejos de las caderas. Entonces la parte de atrás de los muslos trabaja más y puede dar calambres. Acércalos.",
  "Move your feet away": "Aleja los pies",
  "Your feet were very near your hips. A little further away, the line is easier to reach.":
    "Tus pies estaban muy cerca de las caderas. Un poco más lejos es más fácil llegar a la línea.",
  "You came down within a second. Stay at the top a little: holding still is the exercise.":
    "Bajaste en menos de un segundo. Quédate un poco arriba: aguantar la postura es el ejercicio.",
  "Lower slowly": "Baja despacio",
  "hips low": "caderas bajas",
  "hips high": "caderas altas",
  "feet far": "pies lejos",
  "feet near": "pies cerca",
  "Height of the hips": "Altura de la cadera",
  "180° is one straight line from shoulder to knee": "180° es una línea recta del hombro a la rodilla",
};
