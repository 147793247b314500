import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Leg only": "Solo la pierna",
  "Both hands stay on the floor. Easier to balance.":
    "Las dos manos siguen en el suelo. Es más fácil mantener el equilibrio.",
  "Arm only": "Solo el brazo",
  "Both knees stay on the floor. The gentlest start.":
    "Las dos rodillas siguen en el suelo. El comienzo más suave.",
  "Bird-Dog": "Bird-Dog",
  "Reaches out one arm and the opposite leg to train a steady, level back.":
    "A cuatro apoyos, estira un brazo y la pierna contraria para entrenar una espalda firme y nivelada.",
  "Kneel on hands and knees: hands under your shoulders, knees under your hips, back straight.":
    "Ponte a cuatro apoyos: manos bajo los hombros, rodillas bajo las caderas, espalda recta.",
  "Tighten your belly a little and look at the floor.": "Tensa un poco el abdomen y mira al suelo.",
  "Reach one arm forward and the opposite leg back until both are level with your back.":
    "Estira un brazo hacia delante y la pierna contraria hacia atrás, hasta que los dos estén a la altura de la espalda.",
  "Stay for three seconds and keep breathing. Your back stays as still as a table.":
    "Quédate tres segundos y sigue respirando. Tu espalda está tan quieta como una mesa.",
  "Return slowly and change sides.": "Vuelve despacio y cambia de lado.",
  "Put the phone on the floor or a low chair, two to three metres from your side, so that it sees you from the reaching hand to the foot.":
    "Pon el teléfono en el suelo o en una silla baja, a dos o tres metros de tu lado, para que te vea desde la mano estirada hasta el pie.",
  "Hands and knees on the floor, back straight.": "Manos y rodillas en el suelo, espalda recta.",
  "Which arm and which leg you lift, and whether they come level with your back":
    "Qué brazo y qué pierna levantas y si llegan a la altura de la espalda",
  "Whether knee and elbow are straight, and whether your back and head stay level":
    "Si la rodilla y el codo están estirados y si la espalda y la cabeza siguen niveladas",
  "How long you stay, and how fast you lift and return":
    "Cuánto tiempo te quedas y lo rápido que levantas y vuelves",
  "Whether your hips turn or drop to one side": "Si tus caderas giran o caen hacia un lado",
  "If your wrists hurt, rest on your fists or on a folded towel.":
    "Si te duelen las muñecas, apóyate en los puños o en una toalla doblada.",
  "If you sway, begin with the leg only or the arm only.":
    "Si te tambaleas, empieza solo con la pierna o solo con el brazo.",
  "the height of your arm": "la altura de tu brazo",
  "elevation of the lifted arm over the floor, the higher one of arm and upper arm; 0° is level":
    "elevación del brazo levantado sobre el suelo, la mayor entre brazo entero y parte superior; 0° es horizontal",
  "Reach your arm to back height": "Brazo a la altura de la espalda",
  "Your arm stayed below your back. Reach it forward until it is level: a long, level arm gives the back more to hold.":
    "Tu brazo quedó por debajo de la espalda. Estíralo hacia delante hasta que esté horizontal: un brazo largo y horizontal da más trabajo a la espalda.",
  "the height of your leg": "la altura de tu pierna",
  "elevation of the lifted leg over the floor, from hip to ankle; 0° is level":
    "elevación de la pierna levantada sobre el suelo, de la cadera al tobillo; 0° es horizontal",
  "Lift your leg to back height": "Pierna a la altura de la espalda",
  "Your leg stayed below your back. Lift it until it is level, then hold it there.":
    "Tu pierna quedó por debajo de la espalda. Súbela hasta que esté horizontal y aguanta ahí.",
  "elevation of the lifted leg over the floor, of one with a bent knee that of its thigh; 0° is level":
    "elevación de la pierna levantada sobre el suelo; con la rodilla doblada, la del muslo; 0° es horizontal",
  "Lower your leg to hip height": "Baja la pierna hasta la cadera",
  "Your leg went above your back. Up there the back tends to arch. Reach long instead of high.":
    "Tu pierna pasó por encima de la espalda. Ahí arriba la espalda tiende a arquearse. Estírate a lo largo, no hacia arriba.",
  "The filmed people who read above it kick high.":
    "Las personas filmadas que lo superan suben mucho la pierna.",
  "your knee": "tu rodilla",
  "angle at the knee of the lifted leg": "ángulo en la rodilla de la pierna levantada",
  "Straighten your leg": "Estira la pierna",
  "The knee of your lifted leg was bent. A long leg gives the back more to hold.":
    "La rodilla de la pierna levantada estaba doblada. Una pierna larga da más trabajo a la espalda.",
  "your elbow": "tu codo",
  "angle at the elbow of the lifted arm": "ángulo en el codo del brazo levantado",
  "Straighten your arm": "Estira el brazo",
  "The elbow of your lifted arm was bent. A long arm gives the back more to hold.":
    "El codo del brazo levantado estaba doblado. Un brazo largo da más trabajo a la espalda.",
  "the tilt of your back": "la inclinación de tu espalda",
  "change of the trunk's elevation against the own rest, either way":
    "cambio de la elevación del tronco respecto al propio reposo, hacia arriba o hacia abajo",
  "Keep your back level": "Mantén la espalda nivelada",
  "Your back tipped up or down while you lifted. Keep it as still as a table.":
    "Tu espalda se inclinó al levantar. Mantenla tan quieta como una mesa.",
  "Look at the floor": "Mira al suelo",
  "You looked up. Look at the floor a little ahead of your hands: your neck stays long.":
    "Miraste hacia arriba. Mira al suelo, un poco delante de las manos: así el cuello sigue largo.",
  "Lift your head in line": "Sube la cabeza en línea",
  "Your head hung down. Keep it in one line with your back.":
    "Tu cabeza colgaba. Mantenla en línea con la espalda.",
  "which arm and leg you lift": "qué brazo y qué pierna levantas",
  "whether the lifted arm and the lifted leg are of one side":
    "si el brazo y la pierna levantados son del mismo lado",
  "Opposite arm and leg": "Brazo y pierna contrarios",
  "You lifted arm and leg of the same side. Lift opposite ones: then your trunk learns to stay level.":
    "Levantaste el brazo y la pierna del mismo lado. Levanta los contrarios: así el tronco aprende a seguir nivelado.",
  "Nothing is measured in degrees: the exercise asks for the opposite arm and leg.":
    "Aquí no se mide nada en grados: el ejercicio pide el brazo y la pierna contrarios.",
  "You came down within a second. Stay out there a little: holding still is the exercise.":
    "Volviste en menos de un segundo. Quédate ahí un poco: aguantar la postura es el ejercicio.",
  "Return slowly": "Vuelve despacio",
  "arm low": "brazo bajo",
  "leg low": "pierna baja",
  "leg high": "pierna alta",
  "knee bent": "rodilla doblada",
  "elbow bent": "codo doblado",
  "back tilted": "espalda inclinada",
  "head dropped": "cabeza caída",
  "same side": "mismo lado",
  "Height of the arm": "Altura del brazo",
  "Height of the leg": "Altura de la pierna",
  "0° is level with the floor, less is lower": "0° es paralelo al suelo, menos es más bajo",
  "Lower your arm a little": "Baja un poco el brazo",
  "Lower your leg a little": "Baja un poco la pierna",
};
