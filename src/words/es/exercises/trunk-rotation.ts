import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Arms lower": "Brazos más abajo",
  "the hold": "el tiempo que aguantas",
  "seconds near the top": "segundos cerca del punto más alto",
  speed: "la velocidad",
  "You moved very fast. A slow movement keeps you in control and is kinder to the back.":
    "Te moviste muy rápido. Si vas despacio mantienes el control y cuidas la espalda.",
  Slower: "Más despacio",
  "short hold": "poco tiempo aguantado",
  rushed: "demasiado rápido",
  "your arms": "tus brazos",
  "your legs": "tus piernas",
  "Next time, turn further to your left": "La próxima vez, gira más a la izquierda",
  "Next time, turn further to your right": "La próxima vez, gira más a la derecha",
  "Cross your arms on your belly instead of your chest. Kinder to stiff or sore shoulders.":
    "Cruza los brazos sobre el abdomen en vez del pecho. Más suave para hombros rígidos o doloridos.",
  "Upper trunk rotation": "Rotación del tronco",
  "Turns the upper back from side to side on a chair, to keep it easy to move.":
    "Gira la parte alta de la espalda de un lado a otro en una silla, para que siga moviéndose con facilidad.",
  "Sit tall on a firm chair, feet flat on the floor, knees apart.":
    "Siéntate con la espalda recta en una silla firme, pies planos en el suelo, rodillas separadas.",
  "Cross your arms on your chest.": "Cruza los brazos sobre el pecho.",
  "Turn your whole upper body to one side, as far as is comfortable. Your legs stay still.":
    "Gira todo el tronco hacia un lado, hasta donde te resulte cómodo. Las piernas siguen quietas.",
  "Stay for one second and breathe on.": "Quédate un segundo y sigue respirando.",
  "Come back to the middle and turn to the other side.": "Vuelve al centro y gira hacia el otro lado.",
  "Put the phone right in front of you, about two metres away, at chest height. It needs to see your head, your knees and your feet.":
    "Pon el teléfono justo delante de ti, a unos dos metros, a la altura del pecho. Tiene que ver tu cabeza, tus rodillas y tus pies.",
  "Sit tall facing the camera, arms crossed.": "Espalda recta, de frente a la cámara, brazos cruzados.",
  "To which side you turn, and whether it is a small, a good or a full turn":
    "Hacia qué lado giras y si el giro es pequeño, bueno o completo",
  "Whether your legs stay still and your upper body stays upright":
    "Si tus piernas siguen quietas y el tronco erguido",
  "How long you stay, and how fast you turn": "Cuánto tiempo te quedas y lo rápido que giras",
  "The exact angle: a flat picture tells small from full, not degrees":
    "El ángulo exacto: una imagen plana distingue pequeño de completo, no los grados",
  "Which part of the spine turns": "Qué parte de la columna gira",
  "Much of your face and far arm in a full turn; then the app says that it could not see":
    "Gran parte de tu cara y del brazo lejano en un giro completo; entonces la app dice que no pudo verlo",
  "Turn slowly, without a bounce. Stop if it hurts.": "Gira despacio, sin rebotes. Detente si te duele.",
  "Worse pain after exercise means stop and ask a doctor.":
    "Si después del ejercicio duele más, detente y consulta a un médico.",
  "Use a chair that does not roll or swivel.": "Usa una silla que no ruede ni gire.",
  "how far you turn": "cuánto giras",
  "turn of the shoulders against the own rest": "giro de los hombros respecto al propio reposo",
  "Turn a little further": "Gira un poco más",
  "Your shoulders turned only a little. Turn as far as is comfortable, without a pull or a bounce.":
    "Tus hombros giraron solo un poco. Gira hasta donde te resulte cómodo, sin tirones ni rebotes.",
  "Healthy people turn about 45°.": "Las personas sanas giran unos 45°.",
  "turn of the knees under the hips against the own rest":
    "giro de las rodillas bajo las caderas respecto al propio reposo",
  "Keep your legs still": "Mantén las piernas quietas",
  "Your hips or knees went along with the turn. Keep your legs still, so that your upper back does the turning.":
    "Tus caderas o rodillas giraron también. Mantén las piernas quietas, para que gire la parte alta de la espalda.",
  "how upright you sit": "lo recto que mantienes el tronco",
  "lean of the trunk to the side against the own rest":
    "inclinación lateral del tronco respecto al propio reposo",
  "Turn, don't lean": "Gira, no te inclines",
  "Your upper body leaned to the side while it turned. Stay tall, as if a string pulled you up.":
    "Tu tronco se inclinó a un lado al girar. Crece hacia arriba, como si un hilo tirara de ti.",
  "from a wrist to the opposite shoulder, in shoulder widths":
    "de la muñeca al hombro contrario, en anchos de hombros",
  "Cross your arms": "Cruza los brazos",
  "Your arms came away from your chest. Cross them, so that the camera can see how far your shoulders turn.":
    "Tus brazos se separaron del pecho. Crúzalos, para que la cámara vea cuánto giran los hombros.",
  "Crossed forearms hide the wrists, which are then guessed nearly as far away as open ones (docs/pixels.md). Hands that lie together while they read open are not judged.":
    "Los antebrazos cruzados tapan las muñecas, que entonces se estiman casi tan lejos como las abiertas (docs/pixels.md). No se valoran las manos juntas que se leen como abiertas.",
  "Stay one second": "Quédate un segundo",
  "You turned back at once. Stay one second before you come back.":
    "Volviste enseguida. Quédate un segundo antes de volver.",
  "The dose is one second; below the limit there was no stay.":
    "Lo previsto es un segundo; por debajo del límite no hubo pausa.",
  "both ways together (their geometric mean), from a tenth to nine tenths of it (the whole way takes 1.7 times as long)":
    "los dos recorridos juntos (su media geométrica), de una décima parte a nueve décimas (el recorrido entero dura 1,7 veces más)",
  "A turn is measured so coarsely that one way alone reads 0.16 to 0.26 s in clean turns.":
    "Un giro se mide de forma tan gruesa que un solo recorrido da de 0,16 a 0,26 s en giros limpios.",
  "short rotation": "giro corto",
  "hips turning": "caderas que giran",
  leaning: "tronco inclinado",
  "arms open": "brazos abiertos",
  "Turn of the shoulders": "Giro de los hombros",
  "from the middle to either side": "desde el centro hacia cada lado",
  "Turn back a little": "Vuelve un poco atrás",
};
