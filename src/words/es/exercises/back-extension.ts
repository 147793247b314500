import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "For stiff shoulders: cross your arms on your chest or rest your hands on your thighs.":
    "Para hombros rígidos: cruza los brazos sobre el pecho o apoya las manos en los muslos.",
  "Back extension on a chair": "Extensión de espalda en la silla",
  "Bends the upper back gently over the back of a chair, against a day of sitting bent forward.":
    "Arquea suavemente la parte alta de la espalda sobre el respaldo, para compensar un día con la espalda encorvada.",
  "Sit well back on a firm chair. The top of its back should reach your shoulder blades.":
    "Siéntate bien atrás en una silla firme. El borde del respaldo debe llegarte a los omóplatos.",
  "Put your feet flat on the floor and your hands on the back of your head, elbows wide.":
    "Apoya los pies planos en el suelo y pon las manos detrás de la cabeza, con los codos abiertos.",
  "Lean back slowly, so that your upper back bends over the chair.":
    "Inclínate hacia atrás despacio, de modo que la parte alta de la espalda se doble sobre el respaldo.",
  "Stay for ten seconds and keep breathing. Your hands carry your head.":
    "Quédate diez segundos y sigue respirando. Tus manos sostienen la cabeza.",
  "Come back up slowly.": "Vuelve a subir despacio.",
  "Put the phone at the height of the seat, two metres from your side, so that it sees you from head to feet.":
    "Pon el teléfono a la altura del asiento, a dos metros de tu lado, para que te vea de la cabeza a los pies.",
  "Sit tall, hands behind your head.": "Espalda recta, manos detrás de la cabeza.",
  "How far your trunk leans back from where you sit upright":
    "Cuánto se inclina tu tronco hacia atrás desde la posición erguida",
  "Whether your hips slide forward": "Si tus caderas se deslizan hacia delante",
  "Whether your hands stay at your head, and whether your head drops back":
    "Si tus manos siguen en la cabeza y si la cabeza cae hacia atrás",
  "How long you stay, and how fast you lean and come back":
    "Cuánto tiempo te quedas y lo rápido que te inclinas y vuelves",
  "Where along your back the bend is: nothing between shoulders and hips is visible to the camera":
    "En qué punto de la espalda está la curva: entre los hombros y las caderas la cámara no ve nada",
  "Whether the chair is firm and stands safely": "Si la silla es firme y está bien apoyada",
  "Use a chair that stands firmly against a wall, without wheels.":
    "Usa una silla sin ruedas, bien apoyada contra una pared.",
  "If you feel dizzy, come up and rest. If the edge of the chair presses, put a pillow in between.":
    "Si te mareas, sube y descansa. Si el borde del respaldo te molesta, pon un cojín en medio.",
  "how far you lean": "cuánto te inclinas hacia atrás",
  "how far the trunk leans back against the own rest":
    "cuánto se inclina el tronco hacia atrás respecto al propio reposo",
  "Lean back a little more": "Inclínate un poco más hacia atrás",
  "Your back hardly left its upright place. Let your upper back bend over the chair, as far as feels good.":
    "Tu espalda apenas dejó la posición erguida. Deja que la parte alta se doble sobre el respaldo, hasta donde te siente bien.",
  "Ease forward a little": "Vuelve un poco hacia delante",
  "You leaned back very far. A small bend over the chair is enough. Ease off before anything pinches.":
    "Te inclinaste mucho hacia atrás. Basta una pequeña curva sobre el respaldo. Afloja antes de que algo pellizque.",
  "how far the hips move forward over the feet against the own rest":
    "cuánto avanzan las caderas sobre los pies respecto al propio reposo",
  "Sit back in the chair": "Siéntate bien atrás",
  "Your hips slid forward on the seat. Sit well back, so that you bend over the top of the chair and not further down.":
    "Tus caderas se deslizaron hacia delante en el asiento. Siéntate bien atrás, para doblarte sobre el borde del respaldo y no más abajo.",
  "your hands": "tus manos",
  "distance from ear to wrist": "distancia de la oreja a la muñeca",
  "Hands behind your head": "Manos detrás de la cabeza",
  "Your hands left your head. They carry its weight, so that your neck can rest.":
    "Tus manos dejaron la cabeza. Ellas llevan su peso, para que el cuello descanse.",
  "Keep your neck long": "Mantén el cuello largo",
  "Your head fell back. Let your hands carry it in line with your back, so that your neck can rest.":
    "Tu cabeza cayó hacia atrás. Deja que las manos la sostengan en línea con la espalda, para que el cuello descanse.",
  "Hold for ten seconds": "Aguanta diez segundos",
  "You came back before ten seconds were over. Stay, breathe, and let your back ease into the bend.":
    "Volviste antes de diez segundos. Quédate, respira y deja que la espalda se acomode en la curva.",
  "The dose is ten seconds; the limit leaves room for a quick count.":
    "Lo previsto son diez segundos; el límite deja margen para contar rápido.",
  "A trunk has a long way to go: by the limit that other exercises share some rushed leans would be missed.":
    "El tronco tiene un recorrido largo: con el límite de los demás ejercicios, algunos movimientos apresurados pasarían inadvertidos.",
  "short lean": "inclinación corta",
  "hips sliding": "caderas que se deslizan",
  "hands dropped": "manos sueltas",
  "head dropped back": "cabeza caída hacia atrás",
  "Lean back": "Inclinación hacia atrás",
  "from sitting upright": "desde la posición erguida",
};
