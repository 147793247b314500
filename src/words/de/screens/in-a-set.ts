import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "done#hold": "fertig",
  "paused#hold": "Pause",
  "hold#now": "halten",
  "Looking through your recording": "Deine Aufnahme wird angesehen",
  "Looking through your video": "Dein Video wird angesehen",
  "A film is not led: a breath counts where your belly is seen to go in.":
    "Ein Film wird nicht geführt: Ein Atemzug zählt, wo zu sehen ist, dass dein Bauch nach innen geht.",
  "Done so far": "Bisher geschafft",
  "{n} repetitions found so far": {
    one: "{n} Wiederholung bisher gefunden",
    other: "{n} Wiederholungen bisher gefunden",
  },
  "Getting ready": "Gleich geht es los",
  "Stop here": "Hier aufhören",
  "Try again": "Noch einmal versuchen",
  "Draw in": "Einziehen",
  Hold: "Halten",
  "Let go": "Loslassen",
  "your breath#zone": "dein Atem",
  "drawn in#zone": "eingezogen",
  "of {asked}": "von {asked}",
  "Try without a camera": "Ohne Kamera ausprobieren",
  Rest: "Pause",
  "Seconds left": "Verbleibende Sekunden",
  "Go on now": "Jetzt weiter",
  Skip: "Überspringen",
  "Set done: {count}": "Satz fertig: {count}",
  "Take one away": "Eine weniger",
  "Add one": "Eine mehr",
  "Exercise {number} of {of} done": "Übung {number} von {of} fertig",
  "Exercise {number} of {of}, set {set} of {sets} done":
    "Übung {number} von {of}, Satz {set} von {sets} fertig",
  Stop: "Stopp",
  Camera: "Kamera",
  Mute: "Stumm",
  "Fill the screen": "Ganzer Bildschirm",
  Set: "Satz",
  "{number} of {of}": "{number} von {of}",
  "{count} of {asked} done.": "{count} von {asked} geschafft.",
  "The last one: {verdict}.": "Die letzte: {verdict}.",
  live: "live",
  starting: "startet",
  "Start now": "Jetzt anfangen",
  "One more": "Noch eine",
  "Set done": "Satz fertig",
  "Seen from above: the phone stands about two metres away, square to your side.":
    "Von oben gesehen: Das Handy steht etwa zwei Meter entfernt, genau seitlich von dir.",
  "Seen from above: the phone stands about two metres away, square to your front.":
    "Von oben gesehen: Das Handy steht etwa zwei Meter entfernt, genau vor dir.",
  phone: "Handy",
  "looks at your side": "von der Seite",
  "looks at your front": "von vorn",
  "Open the Settings app of the device and find this browser.":
    "Öffne die Einstellungen des Geräts und such diesen Browser.",
  "Switch Camera on.": "Schalte „Kamera“ ein.",
  "Press the button at the left of the address and choose “Website Settings”.":
    "Tipp auf den Knopf links neben der Adresse und wähl „Website-Einstellungen“.",
  "Set Camera to “Allow”.": "Stell „Kamera“ auf „Erlauben“.",
  "Press the lock beside the address.": "Tipp auf das Schloss neben der Adresse.",
  "Set Camera to “Allowed”.": "Stell „Kamera“ auf „Erlaubt“.",
  "Press the crossed-out camera at the left of the address.":
    "Tipp auf die durchgestrichene Kamera links neben der Adresse.",
  "Take the block away with the cross beside it.": "Nimm die Sperre mit dem Kreuz daneben weg.",
  "Press the icon at the left of the address and choose “Permissions”.":
    "Tipp auf das Symbol links neben der Adresse und wähl „Berechtigungen“.",
  "Press the icon at the left of the address.": "Tipp auf das Symbol links neben der Adresse.",
  "Switch Camera on, or set it to “Allow”.": "Schalte „Kamera“ ein oder stell sie auf „Zulassen“.",
  "Choose Safari in the menu bar, then “Settings for” this website.":
    "Wähl in der Menüleiste „Safari“ und dann „Einstellungen für“ diese Website.",
  "Allow the camera for this page in the settings of your browser.":
    "Erlaub dieser Seite die Kamera in den Einstellungen deines Browsers.",
  "{n} repetitions so far.": { one: "{n} Wiederholung bisher.", other: "{n} Wiederholungen bisher." },
  "Back to the exercise": "Zurück zur Übung",
  "Or without a camera": "Oder ohne Kamera",
  "To allow it:": "So erlaubst du sie:",
  "Come back here and try again.": "Komm hierher zurück und versuch es noch einmal.",
  "If it is allowed and still does not work, look for “Camera” in the settings of the device.":
    "Wenn sie erlaubt ist und es trotzdem nicht geht, such in den Einstellungen des Geräts nach „Kamera“.",
};
