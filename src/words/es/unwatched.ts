import type { Messages } from "../language.ts";

export const messages: Messages = {
  "{name}, {amount} in your own time, then rest. I cannot see you, so I do not count or judge.":
    "{name}, {amount} a tu ritmo, luego descansa. No puedo verte, así que no cuento ni valoro nada.",
  "not observed": "sin observar",
  "Warm-up": "Calentamiento",
  "Cool-down": "Vuelta a la calma",
  "Not watched": "Sin cámara",
  "Or without being watched": "O sin que nadie te vea",
  "You are led by voice and clock. Nothing is counted or judged, and it is kept as not observed.":
    "Te guían la voz y el reloj. No se cuenta ni se valora nada, y se guarda como sin observar.",
  "Go on without being watched": "Seguir sin cámara",
};
