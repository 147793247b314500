import type { Messages } from "../language.ts";

export const messages: Messages = {
  "Your range today: {value} degrees. No more is asked":
    "Dein Umfang heute: {value} Grad. Mehr braucht es nicht",
  "Then half of what is left is enough, the gentle way":
    "Dann genügt die Hälfte von dem, was noch kommt, auf die sanfte Art",
  "Then on as planned": "Dann weiter wie geplant",
  "Paused. Gently from here on": "Pause. Von hier an sanft",
  "Warm-up": "Aufwärmen",
  "Cool-down": "Ausklang",
  "Turn your side to me": "Dreh mir die Seite zu",
  "Turn to face me": "Dreh dich zu mir",
  Good: "Gut",
  "Getting ready to see you": "Gleich kann ich dich sehen",
  "Go on": "Weiter",
  Begin: "Fang an",
  "Repetition {number}": "Wiederholung {number}",
  "Watch the figure. The cues are for it": "Schau der Figur zu. Die Hinweise gelten ihr",
  "One more#repetition": "Noch eine",
  "Half way": "Halbzeit",
  Paused: "Pause",
  "Paused while hidden": "Pause, solange verdeckt",
  "Paused. Take your time": "Pause. Lass dir Zeit",
  "Done with this set? Rest on": "Fertig mit diesem Satz? Ruh dich weiter aus",
  "No picture from the camera. I wait for it": "Kein Bild von der Kamera. Ich warte darauf",
  "No picture from the camera": "Kein Bild von der Kamera",
  "A call or another app holds the camera. I wait for it":
    "Ein Anruf oder eine andere App hat die Kamera. Ich warte darauf",
  "Another app holds the camera": "Eine andere App hat die Kamera",
  "The picture is black. Uncover the camera": "Das Bild ist schwarz. Deck die Kamera auf",
  "Uncover the camera": "Deck die Kamera auf",
  "The picture stands still. Look at the camera": "Das Bild steht still. Schau nach der Kamera",
  "The picture stands still": "Das Bild steht still",
  "Now: {name}, {times}": "Jetzt: {name}, {times}",
  "Now: {name}, {times} on each side": "Jetzt: {name}, {times} auf jeder Seite",
  "{now}, {sets} sets": "{now}, {sets} Sätze",
  "Today: {exercises}": "Heute: {exercises}",
  "Stand up and make room. We warm up first": "Steh auf und mach dir Platz. Zuerst wärmen wir uns auf",
  "One minute": "Eine Minute",
  "{count} seconds#long": "{count} Sekunden",
  "When you get up, tap how your back feels": "Wenn du aufstehst, tipp an, wie es deinem Rücken geht",
  "At times I did not see you": "Zeitweise habe ich dich nicht gesehen",
  "At times I did not see {part}": "Zeitweise habe ich {part} nicht gesehen",
  "At times you moved in a way that I could not count":
    "Zeitweise hast du dich so bewegt, dass ich nichts zählen konnte",
  "At times you were turned away from where I can judge":
    "Zeitweise warst du weggedreht, so konnte ich nicht bewerten",
  "Go on from {count}": "Weiter ab {count}",
  "Breathe in deeply": "Atme tief ein",
  "Get ready to go on": "Gleich geht es weiter",
  "Now at {count}": "Jetzt bei {count}",
  "Rest, and drink a sip.": "Pause, und trink einen Schluck.",
  "Rest.": "Pause.",
  "Next: {name}": "Als Nächstes: {name}",
  "{count} seconds left": "noch {count} Sekunden",
  "I can see you again. Go on": "Ich kann dich wieder sehen. Weiter",
  "That's the set": "Das war der Satz",
  "Set ended at {count}": "Satz beendet bei {count}",
  "Next time the right side too": "Nächstes Mal auch die rechte Seite",
  "Next time the left side too": "Nächstes Mal auch die linke Seite",
  "Stopped. Rest as you need": "Gestoppt. Ruh dich aus",
  "All done. Rest a little": "Geschafft. Ruh dich ein wenig aus",
  "Breathe out, draw your belly in": "Ausatmen, Bauch einziehen",
  "Hold, and breathe on": "Halten, und weiteratmen",
  "Let go, breathe in deeply": "Loslassen, tief einatmen",
  "And slowly back": "Und langsam zurück",
  "Hold: {count}": "Halten: {count}",
  "I see you again": "Ich sehe dich wieder",
  "Come back into the picture": "Komm zurück ins Bild",
  "Let me see all of you": "Komm ganz ins Bild",
  "I can't count while I don't see you. Come back into the picture":
    "Ich kann nicht zählen, solange ich dich nicht sehe. Komm zurück ins Bild",
  "I count from the starting position.": "Ich zähle ab der Ausgangsstellung.",
  "I can't count this from here.": "Von hier kann ich das nicht zählen.",
  "You turned back too early for me to count. Go a little further":
    "Du bist zu früh umgekehrt, ich konnte nicht zählen. Geh etwas weiter",
  "I see you move, but nothing I can count. Move slowly, all the way":
    "Ich sehe Bewegung, aber nichts zum Zählen. Beweg dich langsam, den ganzen Weg",
  "I can't count while I don't see {part}.": "Ich kann nicht zählen, solange ich {part} nicht sehe.",
  "Good, that's it": "Gut, genau das",
  "Much better": "Viel besser",
  "Just like that": "Genau so",
  "Well done": "Gut gemacht",
  "Starting the picture": "Das Bild kommt gleich",
  "The camera stays off for now.": "Die Kamera bleibt vorerst aus.",
  "What you told about your back or your health asks for rest or a doctor first. The start page says why.":
    "Was du über deinen Rücken oder deine Gesundheit gesagt hast, verlangt zuerst Ruhe oder einen Arzt. Die Startseite sagt, warum.",
  "The camera only works on a secure page.": "Die Kamera funktioniert nur auf einer sicheren Seite.",
  "Open the page by its https address, or from this same computer as localhost.":
    "Öffne die Seite mit ihrer https-Adresse oder auf diesem Computer als localhost.",
  "No camera was found.": "Es wurde keine Kamera gefunden.",
  "Plug one in, or try it without a camera or with a video.":
    "Schließ eine an, oder versuch es ohne Kamera oder mit einem Video.",
  "The browser was not allowed to use the camera.": "Der Browser durfte die Kamera nicht benutzen.",
  "Allow the camera for this page in the address bar, then try again.":
    "Erlaub dieser Seite die Kamera in der Adresszeile und versuch es noch einmal.",
  "The camera is in use by another app.": "Die Kamera wird von einer anderen App benutzt.",
  "Close the other app or tab that shows the camera, then try again.":
    "Schließ die andere App oder den Tab, der die Kamera zeigt, und versuch es noch einmal.",
  "The camera did not start.": "Die Kamera ist nicht gestartet.",
  "Try again, or choose another camera.": "Versuch es noch einmal oder wähl eine andere Kamera.",
  "The camera went away in the middle of the set.": "Die Kamera ist mitten im Satz verschwunden.",
  "Plug it in again, then go on. What you did so far is kept.":
    "Schließ sie wieder an und mach weiter. Was du bisher gemacht hast, bleibt erhalten.",
  "Your device plays no video by itself now, as in low-power mode.":
    "Dein Gerät spielt gerade keine Videos von selbst ab, etwa im Stromsparmodus.",
  "Tap the button to start the picture.": "Tipp auf den Knopf, um das Bild zu starten.",
  "The camera you chose is not there.": "Die Kamera, die du gewählt hast, ist nicht da.",
  "Another one looks now.": "Jetzt schaut eine andere.",
  "Your screen may go dark in the set.": "Dein Bildschirm kann während des Satzes dunkel werden.",
  "Touch it now and then, or let it stay on longer in the settings of your device.":
    "Berühr ihn ab und zu, oder lass ihn in den Einstellungen deines Geräts länger an.",
  "The sounds are off.": "Die Töne sind aus.",
  "Touch the screen once.": "Berühr einmal den Bildschirm.",
  "This browser scrambles the pictures to protect you from being tracked.":
    "Dieser Browser verfremdet die Bilder, um dich vor Tracking zu schützen.",
  "Allow this page to read canvas data, or use another browser. Nothing leaves this device.":
    "Erlaub dieser Seite, Canvas-Daten zu lesen, oder nimm einen anderen Browser. Nichts verlässt dieses Gerät.",
  "This film is in Apple's format HEVC, which this browser cannot show.":
    "Dieser Film ist in Apples Format HEVC, das dieser Browser nicht zeigen kann.",
  "Open this page in Safari, or film anew: Settings, Camera, Formats, Most Compatible.":
    "Öffne diese Seite in Safari oder film neu: Einstellungen, Kamera, Formate, Maximale Kompatibilität.",
  "This browser cannot show the format of this film.":
    "Dieser Browser kann das Format dieses Films nicht zeigen.",
  "Save it anew as mp4 (H.264) or webm, then choose that file.":
    "Speicher ihn neu als mp4 (H.264) oder webm und wähl dann diese Datei.",
  "This file is not a video that can be read here.":
    "Diese Datei ist kein Video, das hier gelesen werden kann.",
  "Choose an mp4, webm, mov or mjpeg film, or a recording.":
    "Wähl einen Film als mp4, webm, mov oder mjpeg oder eine Aufnahme.",
  "The video breaks off in the middle.": "Das Video bricht in der Mitte ab.",
  "The part before the break was judged. Save the video again for the rest.":
    "Der Teil vor dem Abbruch wurde bewertet. Speicher das Video neu für den Rest.",
  "The part that sees you could not be loaded.": "Der Teil, der dich sieht, konnte nicht geladen werden.",
  "Check your connection, then try again.": "Prüf deine Verbindung und versuch es noch einmal.",
  "The part that sees you is not the one this app was made with.":
    "Der Teil, der dich sieht, ist nicht der, mit dem diese App gemacht wurde.",
  "Reload the page. If that does not help, this copy of the app is not complete.":
    "Lade die Seite neu. Wenn das nicht hilft, ist diese Kopie der App nicht vollständig.",
  "This browser cannot run the part that sees you.":
    "Dieser Browser kann den Teil, der dich sieht, nicht ausführen.",
  "Use a current Chrome, Edge, Firefox or Safari.": "Nimm einen aktuellen Chrome, Edge, Firefox oder Safari.",
  "The part that sees you stopped several times.": "Der Teil, der dich sieht, ist mehrmals stehen geblieben.",
  "Close other tabs, then try again. What you did so far is kept.":
    "Schließ andere Tabs und versuch es noch einmal. Was du bisher gemacht hast, bleibt erhalten.",
  "The part that sees you stopped and was started again.":
    "Der Teil, der dich sieht, ist stehen geblieben und wurde neu gestartet.",
  "Just go on. Your count is kept.": "Mach einfach weiter. Dein Stand bleibt erhalten.",
  "I could not judge a moment of this.": "Einen Moment davon konnte ich nicht bewerten.",
  "This recording cannot be read.": "Diese Aufnahme kann nicht gelesen werden.",
  "Choose a recording that was saved by this app.":
    "Wähl eine Aufnahme, die von dieser App gespeichert wurde.",
  "Something went wrong.": "Etwas ist schiefgegangen.",
  "Try again. What you did so far is kept.":
    "Versuch es noch einmal. Was du bisher gemacht hast, bleibt erhalten.",
  "{name}, set {set} of {sets}": "{name}, Satz {set} von {sets}",
  "Hold still": "Halt still",
  "Good. Stay like that": "Gut. Bleib so",
  "Get ready": "Mach dich bereit",
  "Good. Stay there": "Gut. Bleib dort",
  "I could not see enough to judge this set": "Ich konnte zu wenig sehen, um diesen Satz zu bewerten",
  "Next time, {cue}": "Nächstes Mal: {cue}",
  "{count} repetitions in all": "insgesamt {count} Wiederholungen",
  "every one of them good": "davon alle gut",
  "{good} of them good": { one: "davon eine gut", other: "davon {good} gut" },
  "One was good": "Die eine war gut",
  "Not quite there yet": "Noch nicht ganz",
  "None of {of} that I could judge was good yet": "Von {of}, die ich bewerten konnte, war noch keine gut",
  "None of {of} was good yet": "Von {of} war noch keine gut",
  "{good} of {of} that I could judge were good": {
    one: "von {of}, die ich bewerten konnte, war eine gut",
    other: "von {of}, die ich bewerten konnte, waren {good} gut",
  },
  "{good} of {of} were good": { one: "eine von {of} war gut", other: "{good} von {of} waren gut" },
  "Both were good": "Beide waren gut",
  "All {of} that I could judge were good": "Alle {of}, die ich bewerten konnte, waren gut",
  "All {of} were good": "Alle {of} waren gut",
  "Breathe quietly. I look at your belly": "Atme ruhig. Ich schaue auf deinen Bauch",
  "Lay your arm beside you, so that I see your belly": "Leg den Arm neben dich, damit ich deinen Bauch sehe",
  "I can't make out your belly. A shirt unlike the mat helps. I time the hold":
    "Ich kann deinen Bauch nicht erkennen. Ein Shirt anders als die Matte hilft. Ich messe die Zeit",
  "I can't see your belly just now. I time the hold":
    "Gerade sehe ich deinen Bauch nicht. Ich messe die Zeit",
  "{count} quiet breaths": "{count} ruhige Atemzüge",
  "Breathe in": "Einatmen",
  "Slowly out": "Langsam aus",
  "Breathe quietly": "Atme ruhig",
  "I see your breath. Breathe as you like, I count": "Ich sehe deinen Atem. Atme, wie du magst, ich zähle",
  "breath {count}": "Atemzug {count}",
  "I can't see your breath, so the clock leads.": "Ich sehe deinen Atem nicht, darum führt die Uhr.",
  "That was it. Stay as long as you like": "Das war es. Bleib, solange du magst",
  "Keep breathing, softly": "Atme weiter, ganz sanft",
  "I see no breath at your belly. Breathe so that it rises":
    "Ich sehe keinen Atem an deinem Bauch. Atme so, dass er sich hebt",
  "Far enough": "Weit genug",
  "Far enough: {cue}": "Weit genug: {cue}",
  "Good, within your range": "Gut, das ist dein Bereich",
  "Go no further than you were asked. I say when it is far enough":
    "Geh nicht weiter als vereinbart. Ich sage, wenn es weit genug ist",
  "I could not see how far you went": "Ich konnte nicht sehen, wie weit du gegangen bist",
  "You stayed within the range you were given": "Du bist im vereinbarten Bereich geblieben",
  "{count} went further than you were asked to go": {
    one: "{count} ging weiter als vereinbart",
    other: "{count} gingen weiter als vereinbart",
  },
};
