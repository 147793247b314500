import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "This file holds no prescription.": "Este archivo no contiene ninguna pauta.",
  "This prescription asks for something that this app does not have.":
    "Esta pauta pide algo que esta app no tiene.",
  "This prescription is damaged. Ask for it once more.": "Esta pauta está dañada. Pídela otra vez.",
  "This prescription is of another version than this app reads. Update the app, then open it again.":
    "Esta pauta es de otra versión de la que lee esta app. Actualiza la app y ábrela otra vez.",
  "Only your left side": "Solo tu lado izquierdo",
  "Only your right side": "Solo tu lado derecho",
  "Who it is from": "De quién es",
  "What to watch for": "A qué prestar atención",
  "What to leave out": "Qué dejar fuera",
  "A note": "Una nota",
  "Exercises to give on": "Ejercicios para dar a otros",
  "Put exercises together for somebody else. All of it is in the link, the code or the file. Nothing is sent to a server.":
    "Reúne ejercicios para otra persona. Todo está en el enlace, en el código o en el archivo. Nada se envía a un servidor.",
  "Begin with my plan": "Empezar con mi plan",
  "Your words": "Tus palabras",
  "Give it on": "Darlo",
  "Add an exercise first.": "Añade primero un ejercicio.",
  "Choose a day for each exercise first.": "Elige primero un día para cada ejercicio.",
  "This address opens on this computer alone. Give others the file: they open it in their own Plumbline, where it says With your physiotherapist.":
    "Esta dirección solo se abre en este ordenador. Da a los demás el archivo: lo abren en su propio Plumbline, en Con tu fisioterapeuta.",
  "Copy the link": "Copiar el enlace",
  "Save it as a file": "Guardarlo como archivo",
  "See what they will see": "Ver lo que verán",
  "The link as a code for a phone's camera": "El enlace como código para la cámara de un teléfono",
  "It is too long for a code. Give the link or the file.":
    "Es demasiado largo para un código. Da el enlace o el archivo.",
  "The link is copied.": "El enlace está copiado.",
  "This browser does not let the page copy. Give the file instead.":
    "Este navegador no deja copiar a la página. Da el archivo en su lugar.",
  "Times a side": "Veces por lado",
  Times: "Veces",
  "Hold, seconds": "Aguantar, segundos",
  Days: "Días",
  Way: "Forma",
  "the usual way": "la habitual",
  Side: "Lado",
  "both sides": "ambos lados",
  "left side only": "solo el lado izquierdo",
  "right side only": "solo el lado derecho",
  "With your physiotherapist": "Con tu fisioterapeuta",
  "Somebody who knows your back can put your exercises together and give them to you.":
    "Quien conoce tu espalda puede reunir tus ejercicios y dártelos.",
  "Taken in on {day}.": "En tu plan desde: {day}.",
  "Open exercises from a file": "Abrir ejercicios de un archivo",
  "Put exercises together": "Reunir ejercicios",
  "This prescription cannot be opened": "Esta pauta no se puede abrir",
  "Exercises for you": "Ejercicios para ti",
  "Look at all of it first. Nothing changes until you take it in.":
    "Míralo todo primero. Nada cambia hasta que lo aceptes.",
  "What is asked": "Qué se pide",
  "In their own words": "En sus propias palabras",
  "Your plan": "Tu plan",
  "It is in your plan now.": "Ya está en tu plan.",
  "See the week's plan": "Ver el plan de la semana",
  "Your week's plan becomes this. You can undo that in the plan. What you said about your health and pain still decides what is done on a day.":
    "Esto será tu plan de la semana. En el plan puedes deshacerlo. Lo que dijiste de tu salud y tu dolor sigue decidiendo qué se hace cada día.",
  "Take it in": "Aceptarlo",
  "Leave my plan as it is": "Dejar mi plan como está",
  "How it is done": "Cómo se hace",
  From: "De",
  "Watch for": "Presta atención a",
  "Leave out": "Deja fuera",
  Note: "Nota",
  "These words are theirs. Plumbline does not check them. Pain and the signs that need a doctor always come first.":
    "Estas palabras son suyas. Plumbline no las comprueba. El dolor y las señales que piden un médico van siempre primero.",
  "You can put exercises together for somebody else, too.":
    "También puedes reunir ejercicios para otra persona.",
  "See all of it": "Verlo todo",
  "{name}, at most": "{name}, como máximo",
  "no limit": "sin límite",
};
