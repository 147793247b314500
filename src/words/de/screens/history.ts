import type { Messages } from "../../language.ts";

export const messages: Messages = {
  left: "links",
  "right#side": "rechts",
  Second: "Sekunde",
  Day: "Tag",
  "Week of": "Woche ab",
  "As a table": "Als Tabelle",
  Part: "Teil",
  "not seen": "nicht gesehen",
  "Show this to a trainer": "Zeig das einem Trainer",
  "What you have done": "Was du gemacht hast",
  "Kept on this device only: results and joint positions, never a picture.":
    "Nur auf diesem Gerät gespeichert: Ergebnisse und Gelenkpositionen, nie ein Bild.",
  "Nothing yet. After your first set you find it here.":
    "Noch nichts. Nach deinem ersten Satz findest du ihn hier.",
  Sessions: "Einheiten",
  "Show {count} more": "{count} weitere zeigen",
  "{pain} before": "{pain} vorher",
  "{pain} after": "{pain} nachher",
  "pain {levels}": "Schmerz {levels}",
  "This device ran out of room, so the joint positions of {n} old sets were removed, last on {day}; the results are all still here.":
    {
      one: "Auf diesem Gerät war kein Platz mehr, darum wurden die Gelenkpositionen von {n} alten Satz entfernt, zuletzt am {day}; die Ergebnisse sind alle noch da.",
      other:
        "Auf diesem Gerät war kein Platz mehr, darum wurden die Gelenkpositionen von {n} alten Sätzen entfernt, zuletzt am {day}; die Ergebnisse sind alle noch da.",
    },
  "{n} entries are damaged and are left out; everything else is here.": {
    one: "Ein Eintrag ist beschädigt und wird ausgelassen; alles andere ist da.",
    other: "{n} Einträge sind beschädigt und werden ausgelassen; alles andere ist da.",
  },
  "all of it": "alles",
  "This browser keeps no history, so there is nothing to show here.":
    "Dieser Browser speichert keinen Verlauf, darum gibt es hier nichts zu zeigen.",
  "what is older than a year": "was älter als ein Jahr ist",
  "what is older than three months": "was älter als drei Monate ist",
  "Keep and share": "Aufheben und teilen",
  "Report to print": "Bericht zum Drucken",
  "Save everything as a file": "Alles als Datei speichern",
  "Save repetitions as a table": "Wiederholungen als Tabelle speichern",
  "Open a saved file": "Gespeicherte Datei öffnen",
  Delete: "Löschen",
  "{bytes} used on this device.": "{bytes} auf diesem Gerät belegt.",
  "Delete what you have done": "Lösch, was du gemacht hast",
  "This deletes {n} sessions for good. Save them first if you may want them.": {
    one: "Das löscht {n} Einheit endgültig. Speicher sie vorher, wenn du sie noch brauchen könntest.",
    other: "Das löscht {n} Einheiten endgültig. Speicher sie vorher, wenn du sie noch brauchen könntest.",
  },
  "Delete for good": "Endgültig löschen",
  "Keep everything": "Alles behalten",
  "This adds {sessions} with {sets}.": "Das fügt {sessions} mit {sets} hinzu.",
  "{n} sets#with": { one: "{n} Satz", other: "{n} Sätzen" },
  "{n} sessions already here stay as they are.": {
    one: "{n} Einheit, die schon hier ist, bleibt, wie sie ist.",
    other: "{n} Einheiten, die schon hier sind, bleiben, wie sie sind.",
  },
  "{n} entries are damaged and left out.": {
    one: "{n} Eintrag ist beschädigt und wird ausgelassen.",
    other: "{n} Einträge sind beschädigt und werden ausgelassen.",
  },
  "Add them": "Hinzufügen",
  "Don't add them": "Nicht hinzufügen",
  "Getting it ready.": "Wird vorbereitet.",
  "Reading the file.": "Die Datei wird gelesen.",
  "Adding them.": "Wird hinzugefügt.",
  "{n} sessions added.": { one: "{n} Einheit hinzugefügt.", other: "{n} Einheiten hinzugefügt." },
  "Everything is deleted.": "Alles ist gelöscht.",
  "{n} sessions deleted.": { one: "{n} Einheit gelöscht.", other: "{n} Einheiten gelöscht." },
  "Your browser keeps it even when space runs low.":
    "Dein Browser behält es auch, wenn der Platz knapp wird.",
  "Your browser may clear it when space runs low, so save it as a file now and then.":
    "Dein Browser kann es löschen, wenn der Platz knapp wird. Speicher es darum ab und zu als Datei.",
  Sets: "Sätze",
  "no hold": "kein Halten",
  "not measured": "nicht gemessen",
  "{cue}: {found} of {judged} ({share})": "{cue}: {found} von {judged} ({share})",
  ", no change beyond noise": ", keine Änderung über die Messungenauigkeit hinaus",
  ", {degrees}° since the beginning": ", {degrees}° seit dem Anfang",
  "the last six weeks": "die letzten sechs Wochen",
  "the last three months": "die letzten drei Monate",
  "the last year": "das letzte Jahr",
  Repetitions: "Wiederholungen",
  Score: "Wert",
  "Good#repetitions": "Gut",
  "Hold#time": "Halten",
  Range: "Bewegungsumfang",
  "Report about": "Bericht über",
  "Print it or save it as PDF": "Drucken oder als PDF speichern",
  "Report of back exercises": "Bericht über Rückenübungen",
  "Made by Plumbline on {date}.": "Erstellt von Plumbline am {date}.",
  "Nothing was done in this time. Choose a longer one.":
    "In dieser Zeit wurde nichts gemacht. Wähl eine längere.",
  "What the camera cannot tell": "Was die Kamera nicht erkennt",
  "One camera saw 17 points of the body in the plane of the picture. In people who walk past one camera such angles are off by 4 to 7° on average ({source}), so a change below {noise}° is not reported as one. It measures no force, no muscle, no curve of the spine and no pain.":
    "Eine Kamera sah 17 Punkte des Körpers in der Ebene des Bildes. Bei Menschen, die an einer Kamera vorbeigehen, liegen solche Winkel im Mittel um 4 bis 7° daneben ({source}), darum gilt eine Änderung unter {noise}° nicht als Änderung. Nicht gemessen werden Kraft, Muskeln, die Krümmung der Wirbelsäule und Schmerz.",
  "How to read the figures": "Wie die Zahlen zu lesen sind",
  "Score: 100 less what each judged rule took off, on average. Good: repetitions that scored {good} or more, of those judged. Hold: the median.":
    "Wert: 100 weniger das, was jede bewertete Regel im Mittel abzog. Gut: Wiederholungen mit {good} oder mehr, von den bewerteten. Halten: der Median.",
  "Repetitions: as corrected by the person, of those asked. Cues: of the repetitions in which they could be judged. Pain: as the person told it, 0 to 10.":
    "Wiederholungen: wie von der Person berichtigt, von den verlangten. Hinweise: von den Wiederholungen, in denen sie bewertet werden konnten. Schmerz: wie die Person ihn angab, 0 bis 10.",
  "This report is no medical advice and no diagnosis.":
    "Dieser Bericht ist weder ärztlicher Rat noch eine Diagnose.",
  "It was made on the person's own device from what a camera saw, and sent to nobody.":
    "Er entstand auf dem Gerät der Person aus dem, was eine Kamera sah, und wurde niemandem gesendet.",
  "{sessions} on {days}, from {first} to {last}.": "{sessions} an {days}, von {first} bis {last}.",
  "{n} days#on": { one: "{n} Tag", other: "{n} Tagen" },
  Exercises: "Übungen",
  "Figures of each exercise": "Zahlen jeder Übung",
  Exercise: "Übung",
  "Cues that came up most": "Häufigste Hinweise",
  "none found.": "keine gefunden.",
  "Pain, 0 to 10": "Schmerz, 0 bis 10",
  "Not asked before and after in this time.": "In dieser Zeit vorher und nachher nicht gefragt.",
  "On average {before} before and {after} after, over {n} sessions; worse after than before in {worse} of them.":
    {
      one: "Im Mittel {before} vorher und {after} nachher, über {n} Einheit; danach schlimmer als davor bei {worse} davon.",
      other:
        "Im Mittel {before} vorher und {after} nachher, über {n} Einheiten; danach schlimmer als davor bei {worse} davon.",
    },
  none: "keiner",
  "for {name} “{cue}”": "bei {name} „{cue}“",
  "Range: the median of the angle by which a cue is given, which is {cues}.":
    "Bewegungsumfang: der Median des Winkels, nach dem ein Hinweis gegeben wird, nämlich {cues}.",
  "A session": "Eine Einheit",
  "Pain and note": "Schmerz und Notiz",
  "How it felt": "Wie es sich anfühlte",
  "Pain before, 0 to 10": "Schmerz vorher, 0 bis 10",
  "Pain after, 0 to 10": "Schmerz nachher, 0 bis 10",
  "A note to yourself": "Eine Notiz für dich",
  "Worse pain after exercise than before means: stop for today and talk to a doctor or physiotherapist.":
    "Mehr Schmerz nach dem Üben als davor heißt: Hör für heute auf und sprich mit einem Arzt oder Physiotherapeuten.",
  "Delete this session": "Diese Einheit löschen",
  "Delete this session?": "Diese Einheit löschen?",
  "This session and its recordings are gone for good then.":
    "Diese Einheit und ihre Aufnahmen sind dann endgültig weg.",
  "Delete it for good": "Endgültig löschen",
  "Keep it": "Behalten",
  "This app does not know the exercise “{exercise}”.": "Diese App kennt die Übung „{exercise}“ nicht.",
  "not asked": "nicht gefragt",
  "This session is not in your history any more.": "Diese Einheit ist nicht mehr in deinem Verlauf.",
  Time: "Zeit",
  "not seen well enough for a score": "zu wenig gesehen für einen Wert",
  "score {score} of 100": "Wert {score} von 100",
  "each held for {time}": "je {time} gehalten",
  Pain: "Schmerz",
  Done: "Geschafft",
  "{what} so far, on {n} days": { one: "{what} bisher, an {n} Tag", other: "{what} bisher, an {n} Tagen" },
  "A change needs {needed} days of exercise; you have {days}.":
    "Eine Veränderung braucht {needed} Übungstage; bisher sind es {days}.",
  "Your score in {name}": "{name}: dein Wert",
  "Your score in {name}: no change that is larger than the usual ups and downs":
    "{name}: keine Veränderung deines Werts über das übliche Auf und Ab hinaus",
  "Your score in {name} rose by {n} points": {
    one: "{name}: Dein Wert ist um {n} Punkt gestiegen",
    other: "{name}: Dein Wert ist um {n} Punkte gestiegen",
  },
  "Your score in {name} fell by {n} points": {
    one: "{name}: Dein Wert ist um {n} Punkt gefallen",
    other: "{name}: Dein Wert ist um {n} Punkte gefallen",
  },
  "How long your belly stays in": "Wie lange dein Bauch drin bleibt",
  "How long your belly stays in: about the same": "Wie lange dein Bauch drin bleibt: etwa gleich",
  "Your belly stays in {time} longer than at first": "Dein Bauch bleibt {time} länger drin als am Anfang",
  "Your belly stays in {time} shorter than at first": "Dein Bauch bleibt {time} kürzer drin als am Anfang",
  "How long you hold": "Wie lange du hältst",
  "How long you hold: about the same": "Wie lange du hältst: etwa gleich",
  "You hold {time} longer than at first": "Du hältst {time} länger als am Anfang",
  "You hold {time} shorter than at first": "Du hältst {time} kürzer als am Anfang",
  "Your range in {name}": "{name}: dein Bewegungsumfang",
  "Your range in {name}: no change beyond the {noise}° the camera may be off":
    "{name}: keine Veränderung deines Bewegungsumfangs über die {noise}° hinaus, die die Kamera danebenliegen kann",
  "Your range in {name} grew by {degrees}° since {month}":
    "{name}: Dein Bewegungsumfang ist seit {month} um {degrees}° gewachsen",
  "Your range in {name} shrank by {degrees}° since {month}":
    "{name}: Dein Bewegungsumfang ist seit {month} um {degrees}° kleiner geworden",
  "Good repetitions": "Gute Wiederholungen",
  "Good repetitions: about as many as before": "Gute Wiederholungen: etwa so viele wie zuvor",
  "More of your repetitions are good than at first": "Mehr deiner Wiederholungen sind gut als am Anfang",
  "Fewer of your repetitions are good than at first": "Weniger deiner Wiederholungen sind gut als am Anfang",
  "Left and right": "Links und rechts",
  "Left and right are about the same": "Links und rechts sind etwa gleich",
  "Your left side scores {n} points higher": {
    one: "Deine linke Seite liegt {n} Punkt höher",
    other: "Deine linke Seite liegt {n} Punkte höher",
  },
  "Your right side scores {n} points higher": {
    one: "Deine rechte Seite liegt {n} Punkt höher",
    other: "Deine rechte Seite liegt {n} Punkte höher",
  },
  "Your pain and your repetitions, week by week": "Dein Schmerz und deine Wiederholungen, Woche für Woche",
  "In weeks with more repetitions your pain was about the same":
    "In Wochen mit mehr Wiederholungen war dein Schmerz etwa gleich",
  "In weeks with more repetitions your pain was {levels} higher":
    "In Wochen mit mehr Wiederholungen war dein Schmerz um {levels} höher",
  "In weeks with more repetitions your pain was {levels} lower":
    "In Wochen mit mehr Wiederholungen war dein Schmerz um {levels} niedriger",
  "This week: no days yet.": "Diese Woche: noch keine Tage.",
  "This week: {days}.": "Diese Woche: {days}.",
  "Last week: {days}.": "Letzte Woche: {days}.",
  "three months": "drei Monate",
  "a year": "ein Jahr",
  "How it goes": "Wie es läuft",
  "Inside the soft band nothing is a change: it is the usual ups and downs.":
    "Innerhalb des weichen Bandes ist nichts eine Veränderung: Es ist das übliche Auf und Ab.",
  "What came up most": "Was am häufigsten vorkam",
  ", from {before} to {lately} lately": ", von {before} auf {lately} zuletzt",
  ": {found} of {judged} repetitions": ": {found} von {judged} Wiederholungen",
};
