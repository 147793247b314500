import type { Messages } from "../language.ts";

export const messages: Messages = {
  "A bad day": "Un mal día",
  "Then half of it, the gentle way, is enough. You can stop at any time.":
    "Entonces basta con la mitad, de la forma suave. Puedes parar cuando quieras.",
  "Nothing done yet.": "Aún no has hecho nada.",
  "Say first how your back felt afterwards.": "Di primero cómo sentiste la espalda después.",
  "Two sessions tell more than one.": "Dos sesiones dicen más que una.",
  "More is offered once you have told how your back felt.":
    "Habrá más en cuanto digas cómo sentiste la espalda.",
  "Stay here until two sessions in a row are good and painless.":
    "Sigue así hasta que dos sesiones seguidas sean buenas y sin dolor.",
  "The pain was strong after the last session. See a doctor before you do this again.":
    "El dolor fue fuerte después de la última sesión. Ve al médico antes de volver a hacer esto.",
  "Two sessions were hard to do well. A smaller step makes it easier.":
    "Costó hacer bien dos sesiones. Un paso más pequeño lo hace más fácil.",
  "Two sessions ended early. Fewer are enough.": "Dos sesiones terminaron antes de tiempo. Con menos basta.",
  "The pain was worse after the last session. See a doctor if it stays, and do less.":
    "El dolor empeoró después de la última sesión. Ve al médico si no se va, y haz menos.",
  "Your back was sore after the last session.": "Te dolía la espalda después de la última sesión.",
  "Two good and painless sessions: {count} repetitions from now on.":
    "Dos sesiones buenas y sin dolor: a partir de ahora {count} repeticiones.",
  "Two good and painless sessions: time for the full way, with fewer repetitions.":
    "Dos sesiones buenas y sin dolor: es hora de la forma completa, con menos repeticiones.",
  "Two good and painless sessions: {count} sets from now on.":
    "Dos sesiones buenas y sin dolor: a partir de ahora {count} series.",
  "This is the full amount. Keep it up, there is no need for more.":
    "Esta es la cantidad completa. Sigue así, no hace falta más.",
  "{name} is gentler.": "{name} es más suave.",
  "Give it a week. Then it comes back by itself, small.":
    "Deja pasar una semana. Luego vuelve por sí solo, con poco.",
  "Take your time. Fewer are enough.": "Tómate tu tiempo. Con menos basta.",
  "Next time, one thing: {cue}.": "La próxima vez, una cosa: {cue}.",
  "Rest for the back. A walk of twenty minutes is welcome.":
    "Descanso para la espalda. Un paseo de veinte minutos viene bien.",
  "Other muscles: stairs for the legs, push-ups against a wall for the arms.":
    "Otros músculos: escaleras para las piernas, flexiones contra la pared para los brazos.",
  "Rest. A walk is welcome.": "Descanso. Un paseo viene bien.",
  "Walk on the spot": "Caminar en el sitio",
  "Walk on the spot. Let your arms swing.": "Camina en el sitio. Deja que los brazos se balanceen.",
  "Turn side to side": "Girar de lado a lado",
  "Stand with soft knees. Turn slowly from side to side.":
    "De pie, con las rodillas sueltas. Gira despacio de lado a lado.",
  "Small lunges": "Zancadas pequeñas",
  "Step forward and bend a little. Change legs.":
    "Da un paso adelante y dobla un poco las rodillas. Cambia de pierna.",
  "Knees to chest": "Rodillas al pecho",
  "Lie on your back. Draw your knees gently towards you.":
    "Túmbate boca arriba. Acerca las rodillas hacia ti con suavidad.",
  "Slow breaths": "Respirar despacio",
  "Stay lying. Breathe in, and slowly out.": "Sigue en el suelo. Inspira, y suelta el aire despacio.",
  "Stay lying and breathe quietly. I look at your belly.":
    "Sigue en el suelo y respira tranquilo. Miro tu abdomen.",
  "Lie on your back, knees bent, side to the camera. Breathe quietly.":
    "Túmbate boca arriba, rodillas dobladas, de lado a la cámara. Respira con calma.",
  "All of today's exercises are paused.": "Todos los ejercicios de hoy están en pausa.",
  "A day of rest.": "Un día de descanso.",
};
