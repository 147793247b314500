import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Plumbline, all exercises": "Plumbline, alle Übungen",
  Main: "Hauptmenü",
  Plan: "Plan",
  History: "Verlauf",
  Settings: "Einstellungen",
  "Plumbline works on this device alone. It is no medical advice and cannot see everything; each exercise says what.":
    "Plumbline arbeitet nur auf diesem Gerät. Es gibt keinen ärztlichen Rat und sieht nicht alles; bei jeder Übung steht, was.",
  "When to see a doctor": "Wann du zum Arzt gehen solltest",
  "Where this comes from": "Woher das kommt",
  "Opening your history": "Dein Verlauf wird geöffnet",
  "Open the exercise that this video shows, then drop the video there.":
    "Öffne die Übung, die dieses Video zeigt, und leg das Video dann dort ab.",
  "Open the exercise that this recording shows, then drop the recording there.":
    "Öffne die Übung, die diese Aufnahme zeigt, und leg die Aufnahme dann dort ab.",
  "Opening the page": "Die Seite wird geöffnet",
  "This page could not be loaded.": "Diese Seite konnte nicht geladen werden.",
  "Check your connection, then try again. What you did so far is kept.":
    "Prüf deine Verbindung und versuch es noch einmal. Was du bisher gemacht hast, bleibt erhalten.",
  "The workout could not be loaded. Check your connection, then try again.":
    "Das Training konnte nicht geladen werden. Prüf deine Verbindung und versuch es noch einmal.",
  "Added to your history.": "Zu deinem Verlauf hinzugefügt.",
  "{name}: how it is measured": "{name}: wie gemessen wird",
  "This page is for those who want to check; it is more technical.":
    "Diese Seite ist für alle, die es nachprüfen wollen; sie ist technischer und auf Englisch.",
  "This page could not be loaded. Please reload the app.":
    "Diese Seite konnte nicht geladen werden. Bitte lade die App neu.",
  "After your last sessions": "Nach deinen letzten Einheiten",
  "{n} more offers in the plan": {
    one: "{n} weiterer Vorschlag im Plan",
    other: "{n} weitere Vorschläge im Plan",
  },
  "Now: {old}. After a week: {next}.": "Jetzt: {old}. Nach einer Woche: {next}.",
  "Now: {old}. Then: {next}.": "Jetzt: {old}. Dann: {next}.",
  "It stays as it is: {exercise}.": "Es bleibt, wie es ist: {exercise}.",
  "In the plan now: {exercise}.": "Jetzt im Plan: {exercise}.",
  "{name} is paused for a week. It comes back by itself.":
    "{name} pausiert eine Woche. Danach kommt die Übung von selbst zurück.",
  "Do that": "So machen",
  Stay: "So lassen",
  "Pause it for a week": "Eine Woche pausieren",
  "Keep it in": "Drin lassen",
  "Good. Nothing else changes.": "Gut. Sonst ändert sich nichts.",
  "I'll try that": "Das probiere ich",
  "Paused until {day}": "Pausiert bis {day}",
  "Back after its pause. Begin small.": "Nach der Pause zurück. Fang klein an.",
  "The starter plan is back.": "Der Anfangsplan ist wieder da.",
  "Back to the starter plan": "Zurück zum Anfangsplan",
  "Undo the last change": "Letzte Änderung zurücknehmen",
  "The plan is as it was before.": "Der Plan ist wieder wie vorher.",
  "Add an exercise on {day}": "Übung hinzufügen: {day}",
  "Add an exercise": "Übung hinzufügen",
  Change: "Ändern",
  "Moved to {day}.": "Verschoben auf {day}.",
  "Next day": "Nächster Tag",
  "Taken out: {exercise}.": "Herausgenommen: {exercise}.",
  "Take out": "Herausnehmen",
  "Now: {exercise}.": "Jetzt: {exercise}.",
  Fewer: "Weniger",
  More: "Mehr",
  "It is back in the plan.": "Sie ist wieder im Plan.",
  "Bring it back now": "Jetzt zurückholen",
  "{exercise} is added on {day}.": "{exercise} kommt dazu: {day}.",
  "What this app keeps to": "Woran sich diese App hält",
  "Plumbline's voice": "Die Stimme von Plumbline",
  "It talks you through. Where it cannot be heard, a screen reader gets the words.":
    "Sie führt dich mit Worten durch die Übung. Wo man sie nicht hört, bekommt ein Screenreader die Worte.",
  "My screen reader": "Mein Screenreader",
  "Choose this if you use one. Plumbline gives it the words and does not speak itself.":
    "Wähl das, wenn du einen benutzt. Plumbline gibt ihm die Worte und spricht nicht selbst.",
  Everything: "Alles",
  "Counts, holds, one thing to change, and praise.":
    "Zahlen, Haltezeiten, ein Hinweis zur Ausführung und Lob.",
  "Counts only": "Nur Zahlen",
  "Counts, and what comes next. Holds are sounds.":
    "Zahlen, und was als Nächstes kommt. Beim Halten nur Töne.",
  Quiet: "Still",
  "Nothing is spoken. It is shown large, with soft sounds.":
    "Nichts wird gesprochen. Es steht groß da, mit sanften Tönen.",
  "Who speaks": "Wer spricht",
  "How much is said": "Wie viel gesagt wird",
  Volume: "Lautstärke",
  silent: "stumm",
  loud: "laut",
  "Hear it": "Anhören",
  "These settings stay on this device.": "Diese Einstellungen bleiben auf diesem Gerät.",
  Language: "Sprache",
  "Pace of the voice": "Tempo der Stimme",
  slow: "langsam",
  fast: "schnell",
  "This device has no voice of its own for {language}. Sounds and large words on the screen do the job, and a screen reader, if you use one, says each line.":
    "Dieses Gerät hat keine eigene Stimme für {language}. Töne und große Worte auf dem Bildschirm genügen, und ein Screenreader liest jede Zeile vor, wenn du einen benutzt.",
  Voice: "Stimme",
  "The device's choice": "Was das Gerät wählt",
  "The limits were measured on simulated bodies and on a few people who were filmed.":
    "Die Grenzwerte wurden an simulierten Körpern und an einigen gefilmten Menschen gemessen.",
  "The limits were measured on simulated bodies. Nobody has been filmed doing it yet.":
    "Die Grenzwerte wurden an simulierten Körpern gemessen. Gefilmt wurde dabei noch niemand.",
  "Everything this app says about health, and what it rests on. The limits for your form are our own measurements; each exercise tells how they were made.":
    "Alles, was diese App über Gesundheit sagt, und worauf es beruht. Die Grenzwerte für deine Ausführung sind unsere eigenen Messungen; jede Übung sagt, wie sie entstanden.",
  "When to talk to someone first": "Wann du zuerst mit jemandem sprichst",
  "Pain before and after": "Schmerz vorher und nachher",
  "Rest#day": "Ruhe",
  "From 0 to {most}: up to {goOn} go on, up to {gently} gently, above it stop.":
    "Von 0 bis {most}: bis {goOn} weiter, bis {gently} sanft, darüber aufhören.",
  "{percent} % of the trunk's length": "{percent} % der Rumpflänge",
  "{value} measured, good is {limit} or more": "{value} gemessen, gut ist {limit} oder mehr",
  "{value} measured, good is {limit} or less": "{value} gemessen, gut ist {limit} oder weniger",
  "{n} repetitions": { one: "{n} Wiederholung", other: "{n} Wiederholungen" },
  "{n} sets": { one: "{n} Satz", other: "{n} Sätze" },
  "{n} sessions": { one: "{n} Einheit", other: "{n} Einheiten" },
  "{n} days": { one: "{n} Tag", other: "{n} Tage" },
  "{n} times a side": { one: "{n}‑mal pro Seite", other: "{n}‑mal pro Seite" },
  "{n} times": { one: "{n}‑mal", other: "{n}‑mal" },
  "{times}, held for {seconds} s": "{times}, je {seconds} s halten",
};
