import type { Messages } from "../language.ts";

/** Of a workout that the clock leads. */
export const messages: Messages = {
  "In your own time. I cannot see you, so I neither count nor judge":
    "A tu ritmo. No puedo verte, así que no cuento ni valoro nada",
  "In your own time": "A tu ritmo",
  "The time for this set is over": "Se acabó el tiempo de esta serie",
  "not observed": "sin observar",
  ", then not observed": ", luego sin observar",
  "Not watched": "Sin cámara",
  Stopped: "Detenido",
  "Or go on unseen": "O sigue sin que te vea",
  "Voice and clock lead you. Nothing is counted or judged, and your history says “not observed”.":
    "Te guían la voz y el reloj. No se cuenta ni se valora nada, y tu historial dice «sin observar».",
  "Go on without the camera": "Seguir sin la cámara",
  "The clock led this set, because the camera could not. Nothing was counted or judged.":
    "Esta serie la guió el reloj, porque la cámara no podía verte. No se contó ni se valoró nada.",
};
