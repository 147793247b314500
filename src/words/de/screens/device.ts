import type { Messages } from "../../language.ts";

// What stays on the device, the copy that works without a network, reminders.
export const messages: Messages = {
  "What stays with you": "Was bei dir bleibt",
  "Plumbline works on this device. No picture, no joint position and no number is sent to anyone. There is no account and nobody counts visitors.":
    "Plumbline arbeitet auf diesem Gerät. Kein Bild, keine Gelenkposition und keine Zahl wird an jemanden geschickt. Es gibt kein Konto, und niemand zählt Besucher.",
  Network: "Netz",
  "Your browser counts this since the page was opened. What may come is a part of Plumbline itself, such as the file that finds joints. Nothing goes out.":
    "Dein Browser zählt das, seit die Seite offen ist. Was kommen kann, ist ein Teil von Plumbline selbst, etwa die Datei, die Gelenke findet. Hinaus geht nichts.",
  "It is on only while you place it and while you do a set. You see its picture as long as it is on. Each picture is read for the joints and dropped at once. At the end the camera is let go.":
    "Sie ist nur an, während du sie aufstellst und während du einen Satz machst. Solange sie an ist, siehst du ihr Bild. Aus jedem Bild werden die Gelenke gelesen, dann wird es sofort verworfen. Am Ende wird die Kamera freigegeben.",
  "What is kept in this browser": "Was in diesem Browser gespeichert ist",
  "Your sets": "Deine Sätze",
  "Counts, scores, joint positions, your answers about pain and your notes. Never a picture.":
    "Anzahlen, Bewertungen, Gelenkpositionen, deine Antworten zu Schmerzen und deine Notizen. Nie ein Bild.",
  "In your {history} you can save them as a file or delete them.":
    "In deinem {history} kannst du sie als Datei speichern oder löschen.",
  history: "Verlauf",
  "Your answers about health, your plan and your settings":
    "Deine Antworten zur Gesundheit, dein Plan und deine Einstellungen",
  "They are needed at the next start. You can change them where you gave them.":
    "Sie werden beim nächsten Start gebraucht. Du kannst sie dort ändern, wo du sie gegeben hast.",
  "Plumbline itself": "Plumbline selbst",
  "About 30 MB, so that it works without a network.": "Etwa 30 MB, damit es ohne Netz funktioniert.",
  "To delete everything at once, open your browser's settings for this page and clear its data. Other people who use this browser can see what is kept here.":
    "Um alles auf einmal zu löschen, öffne die Einstellungen deines Browsers für diese Seite und lösch ihre Daten. Wer diesen Browser mitbenutzt, kann sehen, was hier gespeichert ist.",
  "{n} requests went to other addresses. That should never be: please tell us.": {
    one: "{n} Anfrage ging an eine andere Adresse. Das darf nie sein: Bitte sag uns Bescheid.",
    other: "{n} Anfragen gingen an andere Adressen. Das darf nie sein: Bitte sag uns Bescheid.",
  },
  "Network used: 0": "Netz genutzt: 0",
  "Network used: {bytes} came, 0 went out": "Netz genutzt: {bytes} herein, 0 hinaus",
  "Plumbline is kept on this device and works without a network.":
    "Plumbline ist auf diesem Gerät gespeichert und funktioniert ohne Netz.",
  "Plumbline is being kept for use without a network: {share} %.":
    "Plumbline wird für den Gebrauch ohne Netz gespeichert: {share} %.",
  "Plumbline could not be kept for use without a network. It is tried again at the next start.":
    "Plumbline konnte nicht für den Gebrauch ohne Netz gespeichert werden. Beim nächsten Start wird es noch einmal versucht.",
  "This browser does not keep Plumbline here, so it needs a network to start.":
    "Dieser Browser speichert Plumbline hier nicht, darum braucht es zum Starten ein Netz.",
  "New version": "Neue Version",
  "A new version of Plumbline is ready. Nothing of yours is lost.":
    "Eine neue Version von Plumbline ist bereit. Von deinen Daten geht nichts verloren.",
  "Finish the workout in your other window first.": "Beende zuerst das Training in deinem anderen Fenster.",
  "Use it now": "Jetzt nutzen",
  "Plumbline: your back exercises": "Plumbline: deine Rückenübungen",
  Reminder: "Erinnerung",
  "Your own calendar can remind you on these days. Save the file, then open it.":
    "Dein eigener Kalender kann dich an diesen Tagen erinnern. Speicher die Datei und öffne sie dann.",
  At: "Um",
  "Save a calendar file": "Kalenderdatei speichern",
};
