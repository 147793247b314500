import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "done#hold": "listo",
  "paused#hold": "pausa",
  "hold#now": "aguanta",
  "Looking through your recording": "Mirando tu grabación",
  "Looking through your video": "Mirando tu vídeo",
  "A film is not led: a breath counts where your belly is seen to go in.":
    "Un vídeo no va guiado: una respiración cuenta cuando se ve que tu abdomen se mete.",
  "Done so far": "Hecho hasta ahora",
  "{n} repetitions found so far": {
    one: "{n} repetición encontrada hasta ahora",
    other: "{n} repeticiones encontradas hasta ahora",
  },
  "Getting ready": "Preparando",
  "Stop here": "Parar aquí",
  "Try again": "Intentarlo de nuevo",
  "Draw in": "Mete",
  Hold: "Aguanta",
  "Let go": "Suelta",
  "your breath#zone": "tu respiración",
  "drawn in#zone": "hacia dentro",
  "of {asked}": "de {asked}",
  "Try without a camera": "Probar sin cámara",
  Rest: "Descanso",
  "Seconds left": "Segundos restantes",
  "Go on now": "Seguir ya",
  Skip: "Saltar",
  "Set done: {count}": "Serie hecha: {count}",
  "Take one away": "Quitar una",
  "Add one": "Añadir una",
  "Exercise {number} of {of} done": "Ejercicio {number} de {of} hecho",
  "Exercise {number} of {of}, set {set} of {sets} done":
    "Ejercicio {number} de {of}, serie {set} de {sets} hecha",
  Stop: "Parar",
  Camera: "Cámara",
  Mute: "Silenciar",
  "Fill the screen": "Pantalla completa",
  Set: "Serie",
  "{number} of {of}": "{number} de {of}",
  "{count} of {asked} done.": "{count} de {asked} hechas.",
  "The last one: {verdict}.": "La última: {verdict}.",
  live: "en vivo",
  starting: "empezando",
  "Start now": "Empezar ya",
  "One more": "Una más",
  "Set done": "Serie hecha",
  "Seen from above: the phone stands about two metres away, square to your side.":
    "Visto desde arriba: el teléfono está a unos dos metros, justo a tu lado.",
  "Seen from above: the phone stands about two metres away, square to your front.":
    "Visto desde arriba: el teléfono está a unos dos metros, justo delante de ti.",
  phone: "teléfono",
  "looks at your side": "de lado",
  "looks at your front": "de frente",
  "Open the Settings app of the device and find this browser.":
    "Abre los ajustes del dispositivo y busca este navegador.",
  "Switch Camera on.": "Activa «Cámara».",
  "Press the button at the left of the address and choose “Website Settings”.":
    "Pulsa el botón a la izquierda de la dirección y elige «Ajustes del sitio web».",
  "Set Camera to “Allow”.": "Pon «Cámara» en «Permitir».",
  "Press the lock beside the address.": "Pulsa el candado junto a la dirección.",
  "Set Camera to “Allowed”.": "Pon «Cámara» en «Permitido».",
  "Press the crossed-out camera at the left of the address.":
    "Pulsa la cámara tachada a la izquierda de la dirección.",
  "Take the block away with the cross beside it.": "Quita el bloqueo con la cruz de al lado.",
  "Press the icon at the left of the address and choose “Permissions”.":
    "Pulsa el icono a la izquierda de la dirección y elige «Permisos».",
  "Press the icon at the left of the address.": "Pulsa el icono a la izquierda de la dirección.",
  "Switch Camera on, or set it to “Allow”.": "Activa «Cámara», o ponla en «Permitir».",
  "Choose Safari in the menu bar, then “Settings for” this website.":
    "Elige Safari en la barra de menús y luego «Ajustes para» este sitio web.",
  "Allow the camera for this page in the settings of your browser.":
    "Permite la cámara para esta página en los ajustes de tu navegador.",
  "{n} repetitions so far.": { one: "{n} repetición hasta ahora.", other: "{n} repeticiones hasta ahora." },
  "Back to the exercise": "Volver al ejercicio",
  "Or without a camera": "O sin cámara",
  "To allow it:": "Para permitirla:",
  "Come back here and try again.": "Vuelve aquí e inténtalo de nuevo.",
  "If it is allowed and still does not work, look for “Camera” in the settings of the device.":
    "Si está permitida y sigue sin funcionar, busca «Cámara» en los ajustes del dispositivo.",
};
