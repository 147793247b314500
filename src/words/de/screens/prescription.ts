import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "This file holds no prescription.": "In dieser Datei steht kein Übungsplan.",
  "This prescription asks for something that this app does not have.":
    "Dieser Übungsplan nennt etwas, das diese App nicht hat.",
  "This prescription is damaged. Ask for it once more.":
    "Dieser Übungsplan ist beschädigt. Lass ihn dir noch einmal geben.",
  "This prescription is of another version than this app reads. Update the app, then open it again.":
    "Dieser Übungsplan hat eine andere Version, als diese App liest. Aktualisiere die App und öffne ihn dann noch einmal.",
  "Only your left side": "Nur deine linke Seite",
  "Only your right side": "Nur deine rechte Seite",
  "Who it is from": "Von wem er ist",
  "What to watch for": "Worauf zu achten ist",
  "What to leave out": "Was wegbleiben soll",
  "A note": "Eine Notiz",
  "Exercises to give on": "Übungen zum Weitergeben",
  "Put exercises together for somebody else. All of it is in the link, the code or the file. Nothing is sent to a server.":
    "Stell Übungen für jemand anderen zusammen. Alles steckt im Link, im Code oder in der Datei. Nichts geht an einen Server.",
  "Begin with my plan": "Mit meinem Plan beginnen",
  "Your words": "Deine Worte",
  "Give it on": "Weitergeben",
  "Add an exercise first.": "Füg zuerst eine Übung hinzu.",
  "Choose a day for each exercise first.": "Wähl zuerst für jede Übung einen Tag.",
  "This address opens on this computer alone. Give others the file: they open it in their own Plumbline, where it says With your physiotherapist.":
    "Diese Adresse öffnet sich nur auf diesem Computer. Gib anderen die Datei: Sie öffnen sie in ihrem eigenen Plumbline, unter Mit deiner Physiotherapie.",
  "Copy the link": "Link kopieren",
  "Save it as a file": "Als Datei speichern",
  "See what they will see": "Ansehen, was ankommt",
  "The link as a code for a phone's camera": "Der Link als Code für die Kamera eines Telefons",
  "It is too long for a code. Give the link or the file.":
    "Für einen Code ist es zu lang. Gib den Link oder die Datei weiter.",
  "The link is copied.": "Der Link ist kopiert.",
  "This browser does not let the page copy. Give the file instead.":
    "Dieser Browser lässt die Seite nicht kopieren. Gib stattdessen die Datei weiter.",
  "Times a side": "Mal pro Seite",
  Times: "Mal",
  "Hold, seconds": "Halten, Sekunden",
  Days: "Tage",
  Way: "Art",
  "the usual way": "wie üblich",
  Side: "Seite",
  "both sides": "beide Seiten",
  "left side only": "nur linke Seite",
  "right side only": "nur rechte Seite",
  "With your physiotherapist": "Mit deiner Physiotherapie",
  "Somebody who knows your back can put your exercises together and give them to you.":
    "Wer deinen Rücken kennt, kann deine Übungen zusammenstellen und dir geben.",
  "Taken in on {day}.": "Übernommen: {day}.",
  "Open exercises from a file": "Übungen aus einer Datei öffnen",
  "Put exercises together": "Übungen zusammenstellen",
  "This prescription cannot be opened": "Dieser Übungsplan lässt sich nicht öffnen",
  "Exercises for you": "Übungen für dich",
  "Look at all of it first. Nothing changes until you take it in.":
    "Sieh dir zuerst alles an. Nichts ändert sich, bevor du es übernimmst.",
  "What is asked": "Was du machen sollst",
  "In their own words": "In eigenen Worten",
  "Your plan": "Dein Plan",
  "It is in your plan now.": "Es steht jetzt in deinem Plan.",
  "See the week's plan": "Wochenplan ansehen",
  "Your week's plan becomes this. You can undo that in the plan. What you said about your health and pain still decides what is done on a day.":
    "Das wird dein Wochenplan. Im Plan kannst du es zurücknehmen. Was du über deine Gesundheit und deinen Schmerz gesagt hast, entscheidet weiter, was an einem Tag gemacht wird.",
  "Take it in": "Übernehmen",
  "Leave my plan as it is": "Meinen Plan lassen, wie er ist",
  "How it is done": "So geht es",
  From: "Von",
  "Watch for": "Darauf achten",
  "Leave out": "Weglassen",
  Note: "Notiz",
  "These words are theirs. Plumbline does not check them. Pain and the signs that need a doctor always come first.":
    "Diese Worte stammen nicht von Plumbline und werden nicht geprüft. Schmerz und die Zeichen, mit denen du zum Arzt gehörst, gehen immer vor.",
  "You can put exercises together for somebody else, too.":
    "Du kannst auch Übungen für jemand anderen zusammenstellen.",
  "See all of it": "Alles ansehen",
  "{name}, at most": "{name}, höchstens",
  "no limit": "keine Grenze",
};
