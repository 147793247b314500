import type { Messages } from "../../language.ts";

// What stays on the device, the copy that works without a network, reminders.
export const messages: Messages = {
  "What stays with you": "Lo que se queda contigo",
  "Plumbline works on this device. No picture, no joint position and no number is sent to anyone. There is no account and nobody counts visitors.":
    "Plumbline trabaja en este dispositivo. Ninguna imagen, ninguna posición de tus articulaciones y ningún número se envía a nadie. No hay cuenta y nadie cuenta las visitas.",
  Network: "Red",
  "Your browser counts this since the page was opened. What may come is a part of Plumbline itself, such as the file that finds joints. Nothing goes out.":
    "Tu navegador lo cuenta desde que se abrió la página. Lo que puede llegar es una parte del propio Plumbline, como el archivo que encuentra las articulaciones. No sale nada.",
  "It is on only while you place it and while you do a set. You see its picture as long as it is on. Each picture is read for the joints and dropped at once. At the end the camera is let go.":
    "Solo está encendida mientras la colocas y mientras haces una serie. Ves su imagen mientras está encendida. De cada imagen se leen las articulaciones y se descarta al momento. Al final se suelta la cámara.",
  "What is kept in this browser": "Lo que guarda este navegador",
  "Your sets": "Tus series",
  "Counts, scores, joint positions, your answers about pain and your notes. Never a picture.":
    "Recuentos, puntuaciones, posiciones de las articulaciones, tus respuestas sobre el dolor y tus notas. Nunca una imagen.",
  "In your {history} you can save them as a file or delete them.":
    "En tu {history} puedes guardarlas como archivo o borrarlas.",
  history: "historial",
  "Your answers about health, your plan and your settings":
    "Tus respuestas sobre la salud, tu plan y tus ajustes",
  "They are needed at the next start. You can change them where you gave them.":
    "Hacen falta la próxima vez. Puedes cambiarlos donde los diste.",
  "Plumbline itself": "El propio Plumbline",
  "About 30 MB, so that it works without a network.": "Unos 30 MB, para que funcione sin red.",
  "To delete everything at once, open your browser's settings for this page and clear its data. Other people who use this browser can see what is kept here.":
    "Para borrarlo todo de una vez, abre los ajustes del navegador para esta página y borra sus datos. Quien use también este navegador puede ver lo que se guarda aquí.",
  "{n} requests went to other addresses. That should never be: please tell us.": {
    one: "{n} petición fue a otra dirección. Eso no debe pasar nunca: por favor, avísanos.",
    other: "{n} peticiones fueron a otras direcciones. Eso no debe pasar nunca: por favor, avísanos.",
  },
  "Network used: 0": "Red usada: 0",
  "Network used: {bytes} came, 0 went out": "Red usada: {bytes} recibidos, 0 enviados",
  "Plumbline is kept on this device and works without a network.":
    "Plumbline está guardado en este dispositivo y funciona sin red.",
  "Plumbline is being kept for use without a network: {share} %.":
    "Plumbline se está guardando para usarlo sin red: {share} %.",
  "Plumbline could not be kept for use without a network. It is tried again at the next start.":
    "Plumbline no se pudo guardar para usarlo sin red. Se intentará de nuevo la próxima vez.",
  "This browser does not keep Plumbline here, so it needs a network to start.":
    "Este navegador no guarda Plumbline aquí, así que necesita red para empezar.",
  "New version": "Versión nueva",
  "A new version of Plumbline is ready. Nothing of yours is lost.":
    "Hay una versión nueva de Plumbline lista. No se pierde nada tuyo.",
  "Finish the workout in your other window first.": "Termina primero el entrenamiento en tu otra ventana.",
  "Use it now": "Usarla ahora",
  "Plumbline: your back exercises": "Plumbline: tus ejercicios de espalda",
  Reminder: "Recordatorio",
  "Your own calendar can remind you on these days. Save the file, then open it.":
    "Tu propio calendario puede recordártelo estos días. Guarda el archivo y ábrelo después.",
  At: "A las",
  "Save a calendar file": "Guardar un archivo de calendario",
};
