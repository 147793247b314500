import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Your range today, by which this was measured: {name} {value}° ({means})":
    "Tu amplitud de hoy, con la que se midió esto: {name} {value}° ({means})",
  "A bad day: half, the gentle way, was enough.": "Un mal día: bastó con la mitad, de forma suave.",
  "Not seen": "No visto",
  "{count} of {asked}": "{count} de {asked}",
  "shown by the figure": "mostrado por la figura",
  "I could not see enough of this one to judge it. It counts all the same.":
    "De esta no pude ver lo suficiente para valorarla. Cuenta de todos modos.",
  "{measures} could not be measured here. The score leaves that out.":
    "aquí no se pudo medir: {measures}. La puntuación lo deja fuera.",
  "{value} (limit {limit})": "{value} (límite {limit})",
  "held {time}": "{time} aguantando",
  "Where the points went": "Adónde fueron los puntos",
  "in repetition {number}": "en la repetición {number}",
  "Points lost in repetition {number}": "Puntos perdidos en la repetición {number}",
  "full points": "todos los puntos",
  "Save the recording": "Guardar la grabación",
  ", {count} not judged": ", {count} sin valorar",
  "none of them could be judged": "ninguna se pudo valorar",
  "{good} of {judged} good": "{good} de {judged} buenas",
  Technique: "Técnica",
  "{done} of {asked} done": "{done} de {asked} hechas",
  Completion: "Cumplimiento",
  "In part": "En parte",
  Complete: "Completo",
  "There is no replay: the joint positions of this set were removed to save room.":
    "No se puede volver a ver: las posiciones de las articulaciones de esta serie se quitaron para ahorrar espacio.",
  "All scored {score}.": "Todas con {score}.",
  "Best: repetition {best} with {bestScore}. Most to gain: repetition {worst} with {worstScore}.":
    "La mejor: repetición {best} con {bestScore}. La que más puede mejorar: repetición {worst} con {worstScore}.",
  "I saw {n} repetitions.": { one: "Vi {n} repetición.", other: "Vi {n} repeticiones." },
  "You took away {count}.": "Quitaste {count}.",
  "You added {count}.": "Añadiste {count}.",
  "Count repetition {number} again": "Contar otra vez la repetición {number}",
  "Repetition {number} was not a repetition": "La repetición {number} no era una repetición",
  "One repetition was missed": "Faltó una repetición",
  "Take the added one away": "Quitar la añadida",
  "The replay could not be loaded. Load this page again.": "No se pudo cargar la vista. Recarga esta página.",
  "A breath that nobody leads counts where your belly is seen to go in and stay in. Here that was not seen. With the camera, the app leads you.":
    "Una respiración sin guía cuenta cuando se ve que tu abdomen se mete y sigue dentro. Aquí no se vio. Con la cámara, la app te guía.",
  "Not counted, {times}: I saw no breath at your belly.":
    "Sin contar, {times}: no vi respiración en tu abdomen.",
  "Not counted, {times}: I did not see you stay in place.":
    "Sin contar, {times}: no vi que siguieras en tu sitio.",
  "Breathe so that it rises.": "Respira de modo que suba.",
  "{n} starts turned back early, so they were not counted.": {
    one: "{n} intento volvió demasiado pronto, así que no se contó.",
    other: "{n} intentos volvieron demasiado pronto, así que no se contaron.",
  },
  "Next time, one thing: {cue}. It came up in {count} of {of}.":
    "La próxima vez, una cosa: {cue}. Pasó en {count} de {of}.",
  "You worked your right side only. Do the other one too.":
    "Trabajaste solo el lado derecho. Haz también el otro.",
  "You worked your left side only. Do the other one too.":
    "Trabajaste solo el lado izquierdo. Haz también el otro.",
  "Left {left}, right {right}: even them out next time.":
    "Izquierda {left}, derecha {right}: iguálalas la próxima vez.",
  "set done": "serie hecha",
  "The whole set": "La serie entera",
  "Do it yourself": "Hazlo tú",
  "Watch it again": "Verlo otra vez",
  "Do it again": "Hacerlo otra vez",
  "Choose another": "Elegir otro",
  "The recording holds joint positions only, no picture. You can open it here again with “Use a video or recording”.":
    "La grabación solo contiene posiciones de las articulaciones, ninguna imagen. Puedes abrirla aquí otra vez con «Usar un vídeo o una grabación».",
  "If your back hurts more than before, stop for today and talk to a doctor or physiotherapist.":
    "Si la espalda te duele más que antes, déjalo por hoy y habla con un médico o fisioterapeuta.",
  "Each repetition": "Cada repetición",
  "Add to my history": "Añadir a mi historial",
  "Look at your history": "Ver tu historial",
  "It was stopped before the figure had done a whole repetition.":
    "Se paró antes de que la figura hiciera una repetición entera.",
  "out of 100, on average": "de 100, de media",
  "Held on average": "Tiempo medio aguantado",
  "Look at all of it": "Verlo todo",
  "{n} repetitions of these came before the break.": {
    one: "{n} repetición de estas fue antes de la interrupción.",
    other: "{n} repeticiones de estas fueron antes de la interrupción.",
  },
  "You put the count right by hand.": "Corregiste la cuenta a mano.",
  "Someone who does it like that is told:": "A quien lo hace así se le dice:",
  "Not counted": "No contadas",
  "{times}: turned back before half of the usual range.":
    "{times}: vuelta antes de la mitad del recorrido habitual.",
  "No repetition was counted": "No se contó ninguna repetición",
  "The figure did all {asked}": "La figura hizo las {asked}",
  "The figure did {done} of {asked}": "La figura hizo {done} de {asked}",
  "All {asked} done": "Las {asked} hechas",
  "{happened} for all of the time.": "Todo el tiempo: {happened}.",
  "{happened} for {percent} % of the time.": "El {percent} % del tiempo: {happened}.",
  "No whole repetition was seen.": "No se vio ninguna repetición entera.",
  "Go a little further next time.": "La próxima vez llega un poco más lejos.",
  "Go slowly through the whole movement.": "Haz despacio el movimiento entero.",
  "{start} to {end}: {happened}": "{start} a {end}: {happened}",
  "I did not see you": "No te vi",
  "I did not see the position that this exercise begins in":
    "No vi la posición en la que empieza este ejercicio",
  "You were turned away from where I can judge": "Tu cuerpo estaba girado y no pude valorar",
  "You moved in a way that I could not count": "Te moviste de una forma que no pude contar",
  "Turn your side to the phone.": "Ponte de lado al teléfono.",
  "Turn your front to the phone.": "Ponte de frente al teléfono.",
  "I did not see {part}": "No vi {part}",
  "Move the phone further away, or turn it until all of you is in the picture.":
    "Aleja el teléfono, o gíralo hasta que se te vea por completo.",
  "Repetitions in order": "Repeticiones en orden",
  "{score} of 100": "{score} de 100",
  "taken away": "quitada",
  "Today's session": "La sesión de hoy",
  "All done": "Todo hecho",
  "To the start": "Al inicio",
  "Look at each repetition": "Ver cada repetición",
  "not done": "sin hacer",
  ", then ": ", luego ",
  "in {n} sets": { one: "en {n} serie", other: "en {n} series" },
  "Stopped before the first repetition": "Se paró antes de la primera repetición",
  "Stopped after {n} repetitions": {
    one: "Se paró después de {n} repetición",
    other: "Se paró después de {n} repeticiones",
  },
  "{name}: {value}°, give or take {doubt}°. That is within the {most}° you were asked to keep to.":
    "{name}: {value}°, con un margen de {doubt}°. Está dentro de los {most}° que te pidieron no pasar.",
  "{name}: {value}°, give or take {doubt}°. That is further than the {most}° you were asked to keep to.":
    "{name}: {value}°, con un margen de {doubt}°. Es más que los {most}° que te pidieron no pasar.",
  "{name}: {value}°, give or take {doubt}°. Nobody can tell whether that is further than {most}°.":
    "{name}: {value}°, con un margen de {doubt}°. No se puede saber si pasa de {most}°.",
  "{name}: how far you went was not seen here.": "{name}: aquí no se vio hasta dónde llegaste.",
};
