import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "your hips": "tus caderas",
  "Put the phone on the floor or a low chair, two metres from your side, so that it sees you from head to feet.":
    "Pon el teléfono en el suelo o en una silla baja, a dos metros de tu lado, para que te vea de la cabeza a los pies.",
  "Drawing-in": "Meter el abdomen",
  "Practises drawing the belly in gently while you breathe on: a quiet way to begin steadying the back.":
    "Practica meter el abdomen con suavidad mientras sigues respirando: una forma tranquila de empezar a estabilizar la espalda.",
  "Lie on your back. Bend your knees and put your feet flat on the floor.":
    "Túmbate boca arriba. Dobla las rodillas y apoya los pies planos en el suelo.",
  "Breathe in deeply.": "Inspira hondo.",
  "Breathe out and slowly draw your belly towards your spine. Your back stays on the floor.":
    "Suelta el aire y lleva despacio el abdomen hacia la columna. La espalda sigue en el suelo.",
  "Hold it while you breathe on, as long as the guide shows.":
    "Aguanta mientras sigues respirando, el tiempo que indica la guía.",
  "Let go and rest for a breath.": "Suelta y descansa una respiración.",
  "Lie on your back, knees bent, head down.": "Túmbate boca arriba, rodillas dobladas, cabeza apoyada.",
  "That you lie on your back with bent knees, and stay there through the hold":
    "Que estás boca arriba con las rodillas dobladas y sigues así mientras aguantas",
  "Whether your hips or your head come off the floor": "Si las caderas o la cabeza se separan del suelo",
  "Whether your legs stay bent and still": "Si tus piernas siguen dobladas y quietas",
  "Your muscles: a camera cannot see whether the deep belly muscle works":
    "Tus músculos: una cámara no puede ver si trabaja el músculo profundo del abdomen",
  "Do not hold your breath. If you feel dizzy, let go and breathe as you like.":
    "No contengas la respiración. Si te mareas, suelta y respira como quieras.",
  "rise of the line from shoulders to hips over the floor, against the own rest just before":
    "subida de la línea de los hombros a las caderas sobre el suelo, respecto al propio reposo justo antes",
  "Keep your back on the floor": "Mantén la espalda en el suelo",
  "Your hips came off the floor during the hold. Let your back lie; only the belly draws in.":
    "Tus caderas se separaron del suelo mientras aguantabas. Deja la espalda apoyada; solo se mete el abdomen.",
  "your head": "la posición de tu cabeza",
  "rise of the line from shoulders to ears over the floor, against the own rest just before":
    "subida de la línea de los hombros a las orejas sobre el suelo, respecto al propio reposo justo antes",
  "Rest your head": "Apoya la cabeza",
  "Your head came off the floor during the hold. Let it lie, so that neck and chest stay loose.":
    "Tu cabeza se separó del suelo mientras aguantabas. Déjala apoyada, para que el cuello y el pecho sigan sueltos.",
  "Against the picture and not against the trunk: lifted hips tip the trunk, and the head would get the blame.":
    "Medido en la imagen y no respecto al tronco: al subir las caderas el tronco se inclina, y la culpa sería de la cabeza.",
  "angle at the knee during the hold": "ángulo en la rodilla mientras se aguanta",
  "Bend your knees": "Dobla las rodillas",
  "Your legs were long during the hold. Bend your knees: the belly lets go more easily that way.":
    "Tenías las piernas estiradas mientras aguantabas. Dobla las rodillas: así el abdomen se suelta mejor.",
  "how still you lie": "cuánto te mueves en el suelo",
  "how far hips, knees or ankles sway to and fro during the hold":
    "cuánto oscilan las caderas, las rodillas o los tobillos mientras se aguanta",
  "Stay still, only the belly moves": "Sin moverte: solo el abdomen",
  "Your legs or hips moved during the hold. Lie quietly; only the belly moves.":
    "Tus piernas o caderas se movieron mientras aguantabas. Sigue sin moverte; solo se mueve el abdomen.",
  "It began at 0.07, which is how far the joints of still bodies wander in noisy recordings.":
    "Empieza en 0,07: es lo que se desplazan las articulaciones de cuerpos quietos en grabaciones con ruido.",
  "hips lifting": "caderas que se levantan",
  "legs straight": "piernas estiradas",
  moving: "movimiento",
  "Where your belly can be told from what is behind it: whether it goes in, and for how long it stays in":
    "Donde tu abdomen se distingue de lo que hay detrás: si se mete y cuánto tiempo sigue dentro",
  "How far your belly goes in, other than beside your own breath; where it cannot be told at all, the drawing in is up to you":
    "Cuánto se mete tu abdomen, salvo comparado con tu propia respiración; donde no se distingue, meterlo depende de ti",
  "how far your belly is drawn in": "cuánto está metido tu abdomen",
  "how far the belly wall is drawn in beyond the end of a breath out, in own quiet breaths":
    "cuánto se mete la pared del abdomen más allá del final de la espiración, en respiraciones tranquilas propias",
  "Draw your belly in gently": "Mete el abdomen con suavidad",
  "Your belly did not go in further than when you breathe out. Draw it in gently, and keep it there.":
    "Tu abdomen no se metió más que al soltar el aire. Mételo con suavidad y mantenlo ahí.",
  "Told only where the pixels show the belly wall move with the breath.":
    "Solo se dice donde los píxeles muestran que la pared del abdomen se mueve con la respiración.",
  "how long your belly stays in": "cuánto tiempo sigue metido tu abdomen",
  "how long before the end of the hold the belly wall came out again":
    "cuánto antes del final salió de nuevo la pared del abdomen",
  "Keep your belly in, breathe on": "Abdomen dentro, sigue respirando",
  "Your belly came out before the hold was over. Draw in less, breathe on, and stay to the end.":
    "Tu abdomen salió antes de terminar. Mételo menos, sigue respirando y aguanta hasta el final.",
  "how still your hips lie": "cuánto se mueven tus caderas en el suelo",
  "how far the hips move along the trunk, against the own rest just before":
    "cuánto se mueven las caderas a lo largo del tronco, respecto al propio reposo justo antes",
  "Keep your hips still": "Deja quietas las caderas",
  "Your hips moved along the floor while you drew in. Let them lie; only the belly moves.":
    "Tus caderas se movieron por el suelo al meter el abdomen. Déjalas apoyadas; solo se mueve el abdomen.",
  "Told only where the pixels show the belly and the hips. While the hips move, nothing is said of the belly.":
    "Solo se dice donde los píxeles muestran el abdomen y las caderas. Mientras las caderas se mueven, no se dice nada del abdomen.",
  "belly not in": "abdomen sin meter",
  "let go early": "soltado antes de tiempo",
  "hips tilting": "caderas que se inclinan",
};
