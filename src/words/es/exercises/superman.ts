import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Which muscles work": "Qué músculos trabajan",
  "Stop if it hurts. Worse pain after exercise means stop and ask a doctor.":
    "Detente si te duele. Si después del ejercicio duele más, detente y consulta a un médico.",
  "your neck": "tu cuello",
  "tilt of the line from shoulders to ears back from the trunk's line; 0° is neutral":
    "inclinación de la línea de los hombros a las orejas respecto a la línea del tronco; 0° es neutro",
  "the quicker of both ways, from a tenth to nine tenths of it (the whole way takes 1.7 times as long)":
    "el más rápido de los dos recorridos, de una décima parte a nueve décimas (el recorrido entero dura 1,7 veces más)",
  "over arched": "espalda demasiado arqueada",
  "The curve of your lower back: nothing between shoulders and hips is visible to the camera":
    "La curva de tu zona lumbar: entre los hombros y las caderas la cámara no ve nada",
  "head lifted": "cabeza levantada",
  "Stay for three seconds and keep breathing.": "Quédate tres segundos y sigue respirando.",
  "How long you stay up, and how fast you lift and lower":
    "Cuánto tiempo te quedas arriba y lo rápido que subes y bajas",
  "angle at the knee at the top": "ángulo en la rodilla en el punto más alto",
  "your knees": "tus rodillas",
  "Arms out to the sides": "Brazos abiertos a los lados",
  "Like a T. Shorter levers, so the lift is easier.":
    "Como una T. Palancas más cortas: es más fácil levantar.",
  "Arms down along the body": "Brazos a lo largo del cuerpo",
  "The gentlest on back and shoulders.": "Lo más suave para la espalda y los hombros.",
  "Chest and arms only": "Solo pecho y brazos",
  "Your legs stay on the floor.": "Las piernas siguen en el suelo.",
  Superman: "Superman",
  "Lifts arms, chest and legs a little off the floor to train the muscles along the spine.":
    "Levanta un poco del suelo brazos, pecho y piernas para entrenar los músculos a lo largo de la columna.",
  "Lie face down with your arms stretched forward. Look at the floor.":
    "Túmbate boca abajo con los brazos estirados hacia delante. Mira al suelo.",
  "Tighten your buttocks and your belly a little.": "Tensa un poco los glúteos y el abdomen.",
  "Float arms, chest and legs off the floor together. Think long, not high.":
    "Deja flotar brazos, pecho y piernas a la vez. Estírate a lo largo, no hacia arriba.",
  "Lower slowly and rest a moment.": "Baja despacio y descansa un momento.",
  "Put the phone on the floor or a low chair, two to three metres from your side, so that it sees you from fingertips to feet.":
    "Pon el teléfono en el suelo o en una silla baja, a dos o tres metros de tu lado, para que te vea desde la punta de los dedos hasta los pies.",
  "Lie face down, arms stretched forward.": "Túmbate boca abajo, brazos estirados hacia delante.",
  "Whether arms, chest and legs leave the floor": "Si brazos, pecho y piernas se separan del suelo",
  "Whether your knees and your neck stay long": "Si las rodillas y el cuello siguen largos",
  "Your far arm and leg: the near ones hide them": "El brazo y la pierna más lejanos: los cercanos los tapan",
  "This movement loads the lower back when you lift high. A hand's width off the floor is enough.":
    "Este movimiento carga la zona lumbar cuando levantas mucho. Basta un palmo sobre el suelo.",
  "If it does not feel good, choose the Bird-Dog. It is gentler on the back.":
    "Si no te sienta bien, elige el Bird-Dog. Es más suave para la espalda.",
  "rise of the line from shoulders to hands over the floor, against the own rest":
    "subida de la línea de los hombros a las manos sobre el suelo, respecto al propio reposo",
  "Float your arms up a little": "Deja flotar un poco los brazos",
  "Your arms stayed down while the rest of you rose. Float them up, long, in line with your body.":
    "Tus brazos se quedaron abajo mientras el resto subía. Déjalos flotar, largos, en línea con el cuerpo.",
  "rise of the line from hips to ankles over the floor, against the own rest":
    "subida de la línea de las caderas a los tobillos sobre el suelo, respecto al propio reposo",
  "Float your legs up a little": "Deja flotar un poco las piernas",
  "Your legs stayed on the floor. Float them up a little, from the hip.":
    "Tus piernas se quedaron en el suelo. Déjalas flotar un poco, desde la cadera.",
  "It began at 4.5°, hardly above the labelled fault; people who do it well begin at 8°.":
    "Empezaba en 4,5°, apenas por encima del fallo marcado; quien lo hace bien empieza en 8°.",
  "your chest": "tu pecho",
  "rise of the line from hips to shoulders over the floor, against the own rest":
    "subida de la línea de las caderas a los hombros sobre el suelo, respecto al propio reposo",
  "Peel your chest off the floor": "Despega el pecho del suelo",
  "Your chest stayed on the floor. A hand's width is enough.":
    "Tu pecho se quedó en el suelo. Basta un palmo.",
  "how high you lift": "cuánto subes",
  "rise of the trunk and of the legs, added up": "subida del tronco y de las piernas, sumadas",
  "Lower a little, reach longer": "Baja un poco, estírate más",
  "Chest and legs came up very high. Lifting high puts a high load on the lower back. Reach longer instead of higher.":
    "Pecho y piernas subieron mucho. Levantar mucho carga bastante la zona lumbar. Estírate más a lo largo, no más arriba.",
  "A high lift puts a high load on the spine.": "Levantar mucho carga bastante la columna.",
  "Lengthen your legs": "Alarga las piernas",
  "Your knees were bent. Lengthen your legs and lift them from the hip.":
    "Tus rodillas estaban dobladas. Alarga las piernas y levántalas desde la cadera.",
  "Eyes to the floor": "La mirada al suelo",
  "You looked up. Look at the floor: your neck stays long.":
    "Miraste hacia arriba. Mira al suelo: así el cuello sigue largo.",
  "The filmed people who read above it look up.": "Las personas filmadas que lo superan miran hacia arriba.",
  "Stay up, count to three": "Quédate arriba, cuenta hasta tres",
  "You came down within a second. Stay up a little: holding still is the exercise.":
    "Bajaste en menos de un segundo. Quédate un poco arriba: aguantar la postura es el ejercicio.",
  "The dose is about three seconds. Holds read 0.2 to 0.35 s longer here than they are, so that the limit lies above 1 s.":
    "Lo previsto son unos tres segundos. Aquí se miden de 0,2 a 0,35 s más de lo que se aguanta, por eso el límite está por encima de 1 s.",
  "arms low": "brazos bajos",
  "legs low": "piernas bajas",
  "chest low": "pecho bajo",
  "knees bent": "rodillas dobladas",
  "Lift of chest and legs": "Elevación de pecho y piernas",
  "the rise of both, added up": "las dos elevaciones sumadas",
};
