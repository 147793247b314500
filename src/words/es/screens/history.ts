import type { Messages } from "../../language.ts";

export const messages: Messages = {
  ", a bad day": ", un mal día",
  left: "izquierda",
  "right#side": "derecha",
  Second: "Segundo",
  Day: "Día",
  "Week of": "Semana del",
  "As a table": "Como tabla",
  Part: "Parte",
  "not seen": "no visto",
  "Show this to a trainer": "Enseñar esto a un entrenador",
  "What you have done": "Lo que has hecho",
  "Kept on this device only: results and joint positions, never a picture.":
    "Guardado solo en este dispositivo: resultados y posiciones de las articulaciones, nunca una imagen.",
  "Nothing yet. After your first set you find it here.":
    "Aún no hay nada. Después de tu primera serie la encuentras aquí.",
  Sessions: "Sesiones",
  "Show {count} more": "Mostrar {count} más",
  "{pain} before": "{pain} antes",
  "{pain} after": "{pain} después",
  "pain {levels}": "dolor {levels}",
  "This device ran out of room, so the joint positions of {n} old sets were removed, last on {day}; the results are all still here.":
    {
      one: "Este dispositivo se quedó sin espacio, así que se quitaron las posiciones de las articulaciones de {n} serie antigua, por última vez el {day}; los resultados siguen todos aquí.",
      other:
        "Este dispositivo se quedó sin espacio, así que se quitaron las posiciones de las articulaciones de {n} series antiguas, por última vez el {day}; los resultados siguen todos aquí.",
    },
  "{n} entries are damaged and are left out; everything else is here.": {
    one: "Una entrada está dañada y se omite; todo lo demás está aquí.",
    other: "{n} entradas están dañadas y se omiten; todo lo demás está aquí.",
  },
  "all of it": "todo",
  "This browser keeps no history, so there is nothing to show here.":
    "Este navegador no guarda historial, así que aquí no hay nada que mostrar.",
  everything: "todo",
  "what is older than a year": "lo que tiene más de un año",
  "what is older than three months": "lo que tiene más de tres meses",
  "Keep and share": "Guardar y compartir",
  "Report to print": "Informe para imprimir",
  "Save everything as a file": "Guardar todo en un archivo",
  "Save repetitions as a table": "Guardar las repeticiones en una tabla",
  "Open a saved file": "Abrir un archivo guardado",
  Delete: "Borrar",
  "{bytes} used on this device.": "{bytes} usados en este dispositivo.",
  "Delete what you have done": "Borrar lo que has hecho",
  "This deletes {n} sessions for good. Save them first if you may want them.": {
    one: "Esto borra {n} sesión para siempre. Guárdala antes si puede que la quieras.",
    other: "Esto borra {n} sesiones para siempre. Guárdalas antes si puede que las quieras.",
  },
  "Delete for good": "Borrar para siempre",
  "Keep everything": "Conservar todo",
  "This adds {sessions} with {sets}.": "Esto añade {sessions} con {sets}.",
  "{n} sets#with": { one: "{n} serie", other: "{n} series" },
  "{n} sessions already here stay as they are.": {
    one: "{n} sesión que ya está aquí se queda como está.",
    other: "{n} sesiones que ya están aquí se quedan como están.",
  },
  "{n} entries are damaged and left out.": {
    one: "{n} entrada está dañada y se omite.",
    other: "{n} entradas están dañadas y se omiten.",
  },
  "Add them": "Añadirlas",
  "Don't add them": "No añadirlas",
  "Getting it ready.": "Preparándolo.",
  "Reading the file.": "Leyendo el archivo.",
  "Adding them.": "Añadiéndolas.",
  "{n} sessions added.": { one: "{n} sesión añadida.", other: "{n} sesiones añadidas." },
  "Everything is deleted.": "Todo está borrado.",
  "{n} sessions deleted.": { one: "{n} sesión borrada.", other: "{n} sesiones borradas." },
  "Your browser keeps it even when space runs low.": "Tu navegador lo conserva aunque quede poco espacio.",
  "Your browser may clear it when space runs low, so save it as a file now and then.":
    "Tu navegador puede borrarlo cuando quede poco espacio, así que guárdalo en un archivo de vez en cuando.",
  Sets: "Series",
  "no hold": "sin pausa",
  "not measured": "no medido",
  "{cue}: {found} of {judged} ({share})": "{cue}: {found} de {judged} ({share})",
  ", no change beyond noise": ", sin cambio más allá del error de medida",
  ", {degrees}° since the beginning": ", {degrees}° desde el principio",
  "the last six weeks": "las últimas seis semanas",
  "the last three months": "los últimos tres meses",
  "the last year": "el último año",
  Repetitions: "Repeticiones",
  Score: "Puntuación",
  "Good#repetitions": "Buenas",
  "Hold#time": "Tiempo",
  Range: "Recorrido",
  "Report about": "Informe sobre",
  "Print it or save it as PDF": "Imprimir o guardar como PDF",
  "Report of back exercises": "Informe de ejercicios de espalda",
  "Made by Plumbline on {date}.": "Hecho por Plumbline el {date}.",
  "Nothing was done in this time. Choose a longer one.":
    "En este tiempo no se hizo nada. Elige uno más largo.",
  "What the camera cannot tell": "Lo que la cámara no puede ver",
  "One camera saw 17 points of the body in the plane of the picture. In people who walk past one camera such angles are off by 4 to 7° on average ({source}), so a change below {noise}° is not reported as one. It measures no force, no muscle, no curve of the spine and no pain.":
    "Una cámara vio 17 puntos del cuerpo en el plano de la imagen. En personas que caminan delante de una cámara, esos ángulos se desvían de media de 4 a 7° ({source}), así que un cambio de menos de {noise}° no se presenta como tal. No mide la fuerza, ni los músculos, ni la curva de la columna, ni el dolor.",
  "How to read the figures": "Cómo leer las cifras",
  "Score: 100 less what each judged rule took off, on average. Good: repetitions that scored {good} or more, of those judged. Hold: the median.":
    "Puntuación: 100 menos lo que restó cada regla valorada, de media. Buenas: repeticiones con {good} o más, de las valoradas. Tiempo: la mediana.",
  "Repetitions: as corrected by the person, of those asked. Cues: of the repetitions in which they could be judged. Pain: as the person told it, 0 to 10.":
    "Repeticiones: corregidas por la persona, de las pedidas. Indicaciones: de las repeticiones en que se pudieron valorar. Dolor: como lo dijo la persona, de 0 a 10.",
  "This report is no medical advice and no diagnosis.":
    "Este informe no es un consejo médico ni un diagnóstico.",
  "It was made on the person's own device from what a camera saw, and sent to nobody.":
    "Se hizo en el dispositivo de la persona a partir de lo que vio una cámara, y no se envió a nadie.",
  "{sessions} on {days}, from {first} to {last}.": "{sessions} en {days}, del {first} al {last}.",
  "{n} days#on": { one: "{n} día", other: "{n} días" },
  Exercises: "Ejercicios",
  "Figures of each exercise": "Cifras de cada ejercicio",
  Exercise: "Ejercicio",
  "Cues that came up most": "Indicaciones más frecuentes",
  "none found.": "ninguna.",
  "Pain, 0 to 10": "Dolor, de 0 a 10",
  "Not asked before and after in this time.": "No se preguntó antes y después en este tiempo.",
  "On average {before} before and {after} after, over {n} sessions; worse after than before in {worse} of them.":
    {
      one: "De media {before} antes y {after} después, en {n} sesión; peor después que antes en {worse} de ellas.",
      other:
        "De media {before} antes y {after} después, en {n} sesiones; peor después que antes en {worse} de ellas.",
    },
  none: "ninguna",
  "for {name} “{cue}”": "en {name} «{cue}»",
  "Range: the median of the angle by which a cue is given, which is {cues}.":
    "Recorrido: la mediana del ángulo por el que se da una indicación, que es {cues}.",
  "A session": "Una sesión",
  "Pain and note": "Dolor y nota",
  "How it felt": "Cómo te sentiste",
  "Pain before, 0 to 10": "Dolor antes, de 0 a 10",
  "Pain after, 0 to 10": "Dolor después, de 0 a 10",
  "A note to yourself": "Una nota para ti",
  "Worse pain after exercise than before means: stop for today and talk to a doctor or physiotherapist.":
    "Si después del ejercicio hay más dolor que antes: déjalo por hoy y habla con un médico o fisioterapeuta.",
  "Delete this session": "Borrar esta sesión",
  "Delete this session?": "¿Borrar esta sesión?",
  "This session and its recordings are gone for good then.":
    "Esta sesión y sus grabaciones se pierden entonces para siempre.",
  "Delete it for good": "Borrarla para siempre",
  "Keep it": "Conservarla",
  "This app does not know the exercise “{exercise}”.": "Esta app no conoce el ejercicio «{exercise}».",
  "not asked": "sin preguntar",
  "This session is not in your history any more.": "Esta sesión ya no está en tu historial.",
  Time: "Tiempo",
  "not seen well enough for a score": "no se vio lo suficiente para puntuar",
  "score {score} of 100": "puntuación {score} de 100",
  "each held for {time}": "{time} aguantando cada una",
  Pain: "Dolor",
  Done: "Hechas",
  "{what} so far, on {n} days": {
    one: "{what} hasta ahora, en {n} día",
    other: "{what} hasta ahora, en {n} días",
  },
  "A change needs {needed} days of exercise; you have {days}.":
    "Un cambio necesita {needed} días de ejercicio; llevas {days}.",
  "Your score in {name}": "{name}: tu puntuación",
  "Your score in {name}: no change that is larger than the usual ups and downs":
    "{name}: ningún cambio de tu puntuación mayor que los altibajos habituales",
  "Your score in {name} rose by {n} points": {
    one: "{name}: tu puntuación subió {n} punto",
    other: "{name}: tu puntuación subió {n} puntos",
  },
  "Your score in {name} fell by {n} points": {
    one: "{name}: tu puntuación bajó {n} punto",
    other: "{name}: tu puntuación bajó {n} puntos",
  },
  "How long your belly stays in": "Cuánto tiempo se queda dentro el abdomen",
  "How long your belly stays in: about the same":
    "Cuánto tiempo se queda dentro el abdomen: más o menos igual",
  "Your belly stays in {time} longer than at first": "El abdomen se queda dentro {time} más que al principio",
  "Your belly stays in {time} shorter than at first":
    "El abdomen se queda dentro {time} menos que al principio",
  "How long you hold": "Cuánto aguantas",
  "How long you hold: about the same": "Cuánto aguantas: más o menos igual",
  "You hold {time} longer than at first": "Aguantas {time} más que al principio",
  "You hold {time} shorter than at first": "Aguantas {time} menos que al principio",
  "Your range in {name}": "{name}: tu recorrido",
  "Your range in {name}: no change beyond the {noise}° the camera may be off":
    "{name}: ningún cambio de tu recorrido más allá de los {noise}° que puede desviarse la cámara",
  "Your range in {name} grew by {degrees}° since {month}":
    "{name}: tu recorrido creció {degrees}° desde {month}",
  "Your range in {name} shrank by {degrees}° since {month}":
    "{name}: tu recorrido se redujo {degrees}° desde {month}",
  "Good repetitions": "Repeticiones buenas",
  "Good repetitions: about as many as before": "Repeticiones buenas: más o menos las mismas que antes",
  "More of your repetitions are good than at first": "Más repeticiones tuyas son buenas que al principio",
  "Fewer of your repetitions are good than at first": "Menos repeticiones tuyas son buenas que al principio",
  "Left and right": "Izquierda y derecha",
  "Left and right are about the same": "Izquierda y derecha están más o menos igual",
  "Your left side scores {n} points higher": {
    one: "Tu lado izquierdo puntúa {n} punto más",
    other: "Tu lado izquierdo puntúa {n} puntos más",
  },
  "Your right side scores {n} points higher": {
    one: "Tu lado derecho puntúa {n} punto más",
    other: "Tu lado derecho puntúa {n} puntos más",
  },
  "Your pain and your repetitions, week by week": "Tu dolor y tus repeticiones, semana a semana",
  "In weeks with more repetitions your pain was about the same":
    "En las semanas con más repeticiones tu dolor fue más o menos igual",
  "In weeks with more repetitions your pain was {levels} higher":
    "En las semanas con más repeticiones tu dolor fue {levels} mayor",
  "In weeks with more repetitions your pain was {levels} lower":
    "En las semanas con más repeticiones tu dolor fue {levels} menor",
  "This week: no days yet.": "Esta semana: aún ningún día.",
  "This week: {days}.": "Esta semana: {days}.",
  "Last week: {days}.": "La semana pasada: {days}.",
  "three months": "tres meses",
  "a year": "un año",
  "How it goes": "Cómo va",
  "Inside the soft band nothing is a change: it is the usual ups and downs.":
    "Dentro de la banda suave nada es un cambio: son los altibajos habituales.",
  "What came up most": "Lo más frecuente",
  ", from {before} to {lately} lately": ", de {before} a {lately} últimamente",
  ": {found} of {judged} repetitions": ": {found} de {judged} repeticiones",
};
