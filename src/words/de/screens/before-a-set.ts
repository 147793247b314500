import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Begin#heading": "Anfangen",
  "How is your back today?": "Wie geht es deinem Rücken heute?",
  "Pain right now": "Schmerz gerade jetzt",
  "Rather not say": "Möchte ich nicht sagen",
  "When to see a doctor at once": "Wann du sofort zum Arzt gehen solltest",
  "Gently today": "Heute sanft",
  "Go on gently": "Sanft weiter",
  Weight: "Gewicht",
  "No weight": "Kein Gewicht",
  "All exercises": "Alle Übungen",
  "{name}, shown by a drawn figure": "{name}, gezeigt von einer gezeichneten Figur",
  "How to do it": "So geht es",
  "Take care": "Gib acht",
  "Where the camera stands": "Wo die Kamera steht",
  "What to look out for": "Worauf du achten kannst",
  "What the camera can tell": "Was die Kamera erkennt",
  "What it cannot tell": "Was sie nicht erkennt",
  "How it is measured": "Wie gemessen wird",
  "All sources of this app": "Alle Quellen dieser App",
  "Not today.": "Heute nicht.",
  "What you can do today": "Was du heute tun kannst",
  "Left out for you.": "Für dich weggelassen.",
  "{why} The drawn figure still shows it.": "{why} Die gezeichnete Figur zeigt sie trotzdem.",
  "Change your answers": "Deine Antworten ändern",
  "Start with the camera": "Mit der Kamera starten",
  "The figure does it": "Die Figur macht es",
  right: "richtig",
  "with a fault: {fault}": "mit einem Fehler: {fault}",
  "Not like this": "Nicht so",
  "Turn the figure": "Dreh die Figur",
  "turned by {n} degrees": { one: "um {n} Grad gedreht", other: "um {n} Grad gedreht" },
  "Use a video or recording": "Ein Video oder eine Aufnahme nehmen",
  "Choose a file, or drop it here. It is read on this device and goes nowhere.":
    "Wähl eine Datei, oder leg sie hier ab. Sie wird auf diesem Gerät gelesen und geht nirgendwohin.",
  "Choose an exercise": "Wähl eine Übung",
  "Not today": "Heute nicht",
  "No exercise starts with the camera until a doctor has looked at it.":
    "Keine Übung startet mit der Kamera, bis ein Arzt es angesehen hat.",
  "No exercise starts with the camera today. Tomorrow you are asked anew.":
    "Heute startet keine Übung mit der Kamera. Morgen wirst du neu gefragt.",
  "Back to the start": "Zurück zum Start",
  "{link} do an exercise: “Try without a camera” is open on each page.":
    "{link}, wie sie eine Übung macht: „Ohne Kamera ausprobieren“ ist auf jeder Seite offen.",
  "Watch the drawn figure": "Schau der gezeichneten Figur zu",
  "{look}, and {print}.": "{look} und {print}.",
  "Look at what you have done": "Sieh dir an, was du gemacht hast,",
  "print it for a doctor": "druck es für einen Arzt aus",
  "Was it looked at, or ticked by mistake?": "Wurde es angesehen oder aus Versehen angekreuzt?",
  "I have talked to a doctor or physiotherapist about this pain":
    "Ich habe mit einem Arzt oder Physiotherapeuten über diesen Schmerz gesprochen",
  "Go on in spite of the pain": "Trotz des Schmerzes weitermachen",
  "Only if someone who knows your back has told you that exercise is fine with this pain: then the rest of today goes gently, with the easier ways and few repetitions. If the pain gets worse, it stops again.":
    "Nur wenn dir jemand, der deinen Rücken kennt, gesagt hat, dass Üben mit diesem Schmerz in Ordnung ist: Dann geht der Rest von heute sanft, mit den leichteren Varianten und wenigen Wiederholungen. Wird der Schmerz schlimmer, ist wieder Schluss.",
  "I have talked to a doctor or physiotherapist about this pain, and want to go on":
    "Ich habe mit einem Arzt oder Physiotherapeuten über diesen Schmerz gesprochen und möchte weitermachen",
  "Leave it for today": "Für heute lassen",
  "How your back feels": "Wie sich dein Rücken anfühlt",
  "How does your back feel now?": "Wie fühlt sich dein Rücken jetzt an?",
  "little or no pain": "wenig oder kein Schmerz",
  "some pain, go gently": "etwas Schmerz, geh es sanft an",
  "strong pain, stop": "starker Schmerz, aufhören",
  "no pain": "kein Schmerz",
  "the worst there is": "der schlimmste, den es gibt",
  "{from} to {to}: {name}": "{from} bis {to}: {name}",
  "The week's plan": "Der Wochenplan",
  "Take care of your back": "Pass auf deinen Rücken auf",
  "See a doctor at once": "Geh sofort zum Arzt",
  "Talk to someone first": "Sprich zuerst mit jemandem",
  "It is asked at first use, every four weeks, and after strong pain: signs like these come up within weeks.":
    "Danach wird beim ersten Mal gefragt, alle vier Wochen und nach starkem Schmerz: Solche Zeichen kommen innerhalb von Wochen.",
  "Where everything in this app comes from": "Woher alles in dieser App kommt",
  "Before you begin": "Bevor du anfängst",
  "A physiotherapist asks this before exercise for the back. Your answers stay on this device. It is asked again every four weeks, and after strong pain.":
    "Das fragt man in der Physiotherapie, bevor du für den Rücken übst. Deine Antworten bleiben auf diesem Gerät. Gefragt wird alle vier Wochen wieder und nach starkem Schmerz.",
  "None of these": "Nichts davon",
  "No camera starts while this is ticked. The drawn figure still shows each exercise.":
    "Solange das angekreuzt ist, startet keine Kamera. Die gezeichnete Figur zeigt trotzdem jede Übung.",
  "Exercise for your back, with a calm eye on your form":
    "Übungen für deinen Rücken, mit ruhigem Blick auf die Ausführung",
  "Put your phone or laptop where it sees you. Plumbline counts, times your holds, and tells you what to change while it still helps.":
    "Stell dein Handy oder deinen Laptop so hin, dass es dich sieht. Plumbline zählt, misst, wie lange du hältst, und sagt dir, was du ändern kannst, solange es noch hilft.",
  "Nothing leaves this device.": "Nichts verlässt dieses Gerät.",
  "The camera picture is looked at here and never stored or sent.":
    "Das Kamerabild wird hier angesehen und nie gespeichert oder gesendet.",
  "Not medical advice.": "Kein ärztlicher Rat.",
  "New to this, or your back is bad? Ask a doctor or physiotherapist first.":
    "Ist das neu für dich, oder geht es deinem Rücken schlecht? Frag zuerst einen Arzt oder Physiotherapeuten.",
  "Stop if it hurts.": "Hör auf, wenn es wehtut.",
  "Move slowly, and leave out what does not feel right today.":
    "Beweg dich langsam und lass weg, was sich heute nicht richtig anfühlt.",
  "Today: rest": "Heute: Ruhe",
  "Exercise all the same": "Trotzdem üben",
  Today: "Heute",
  "That is all that was planned for today.": "Das war alles, was für heute geplant war.",
  "With a warm-up before and a calm end. You can skip both.":
    "Mit Aufwärmen davor und einem ruhigen Ende. Beides kannst du überspringen.",
  "Your browser asks for the camera at the start. It sees nothing until your first set, nor while you rest.":
    "Dein Browser fragt am Anfang nach der Kamera. Vor deinem ersten Satz und in den Pausen sieht sie nichts.",
  "Start today's session": "Heutige Einheit starten",
  "Today: see a doctor first": "Heute: zuerst zum Arzt",
  "Today: not with this pain": "Heute: nicht mit diesem Schmerz",
  "Left out for you": "Für dich weggelassen",
  "You left in the middle": "Du hast mittendrin aufgehört",
  "{what} is waiting. Nothing you did is lost.":
    "{what} wartet. Nichts von dem, was du gemacht hast, ist verloren.",
  "Your session": "Deine Einheit",
  "Leave it": "Nicht fortsetzen",
  "Choose your way": "Wähl deine Variante",
  "As described": "Wie beschrieben",
  "The whole movement, as the steps say.": "Die ganze Bewegung, wie die Schritte es sagen.",
  easier: "leichter",
  "{name}: at most {most}° ({means})": "{name}: höchstens {most}° ({means})",
  "The camera watches this while you move, and Plumbline says at once when you go further. It can be off by about 5°, so it speaks only when it is sure.":
    "Die Kamera achtet darauf, während du dich bewegst, und Plumbline sagt sofort, wenn du weiter gehst. Sie kann um etwa 5° danebenliegen; gesprochen wird nur, wenn es sicher ist.",
};
