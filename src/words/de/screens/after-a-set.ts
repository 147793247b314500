import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Your range today, by which this was measured: {name} {value}° ({means})":
    "Dein Umfang heute, an dem das gemessen wurde: {name} {value}° ({means})",
  "A bad day: half, the gentle way, was enough.":
    "Ein schlechter Tag: Die Hälfte auf die sanfte Art hat genügt.",
  "Not seen": "Nicht gesehen",
  "{count} of {asked}": "{count} von {asked}",
  "shown by the figure": "gezeigt von der Figur",
  "I could not see enough of this one to judge it. It counts all the same.":
    "Davon konnte ich zu wenig sehen, um es zu bewerten. Es zählt trotzdem.",
  "{measures} could not be measured here. The score leaves that out.":
    "hier nicht messbar: {measures}. Der Wert lässt das weg.",
  "{value} (limit {limit})": "{value} (Grenzwert {limit})",
  "held {time}": "{time} gehalten",
  "Where the points went": "Wo die Punkte geblieben sind",
  "in repetition {number}": "bei Wiederholung {number}",
  "Points lost in repetition {number}": "Verlorene Punkte bei Wiederholung {number}",
  "full points": "volle Punkte",
  "Save the recording": "Aufnahme speichern",
  ", {count} not judged": ", {count} nicht bewertet",
  "none of them could be judged": "keine davon konnte bewertet werden",
  "{good} of {judged} good": "{good} von {judged} gut",
  Technique: "Technik",
  "{done} of {asked} done": "{done} von {asked} geschafft",
  Completion: "Geschafft",
  "In part": "Zum Teil",
  Complete: "Vollständig",
  "There is no replay: the joint positions of this set were removed to save room.":
    "Es gibt keine Wiedergabe: Die Gelenkpositionen dieses Satzes wurden entfernt, um Platz zu sparen.",
  "All scored {score}.": "Alle mit {score} bewertet.",
  "Best: repetition {best} with {bestScore}. Most to gain: repetition {worst} with {worstScore}.":
    "Die beste: Wiederholung {best} mit {bestScore}. Am meisten herauszuholen: bei Wiederholung {worst} mit {worstScore}.",
  "I saw {n} repetitions.": {
    one: "Ich habe {n} Wiederholung gesehen.",
    other: "Ich habe {n} Wiederholungen gesehen.",
  },
  "You took away {count}.": "Du hast {count} weggenommen.",
  "You added {count}.": "Du hast {count} hinzugefügt.",
  "Count repetition {number} again": "Wiederholung {number} wieder zählen",
  "Repetition {number} was not a repetition": "Wiederholung {number} war keine Wiederholung",
  "One repetition was missed": "Eine Wiederholung fehlt",
  "Take the added one away": "Die hinzugefügte wegnehmen",
  "The replay could not be loaded. Load this page again.":
    "Die Wiedergabe konnte nicht geladen werden. Lade diese Seite neu.",
  "A breath that nobody leads counts where your belly is seen to go in and stay in. Here that was not seen. With the camera, the app leads you.":
    "Ein Atemzug, den niemand führt, zählt, wo zu sehen ist, dass dein Bauch hineingeht und drin bleibt. Hier war das nicht zu sehen. Mit der Kamera führt dich die App.",
  "Not counted, {times}: I saw no breath at your belly.":
    "Nicht gezählt, {times}: An deinem Bauch war kein Atem zu sehen.",
  "Not counted, {times}: I did not see you stay in place.":
    "Nicht gezählt, {times}: Ich sah dich nicht liegen bleiben.",
  "Breathe so that it rises.": "Atme so, dass er sich hebt.",
  "{n} starts turned back early, so they were not counted.": {
    one: "{n} Versuch endete zu früh und wurde darum nicht gezählt.",
    other: "{n} Versuche endeten zu früh und wurden darum nicht gezählt.",
  },
  "Next time, one thing: {cue}. It came up in {count} of {of}.":
    "Nächstes Mal, nur eins: {cue}. Das kam bei {count} von {of} vor.",
  "You worked your right side only. Do the other one too.":
    "Du hast nur die rechte Seite geübt. Mach auch die andere.",
  "You worked your left side only. Do the other one too.":
    "Du hast nur die linke Seite geübt. Mach auch die andere.",
  "Left {left}, right {right}: even them out next time.":
    "Links {left}, rechts {right}: Gleich sie nächstes Mal an.",
  "set done": "Satz fertig",
  "The whole set": "Der ganze Satz",
  "Do it yourself": "Selbst machen",
  "Watch it again": "Noch einmal ansehen",
  "Do it again": "Noch einmal machen",
  "Choose another": "Andere Übung wählen",
  "The recording holds joint positions only, no picture. You can open it here again with “Use a video or recording”.":
    "Die Aufnahme enthält nur Gelenkpositionen, kein Bild. Mit „Ein Video oder eine Aufnahme nehmen“ kannst du sie hier wieder öffnen.",
  "If your back hurts more than before, stop for today and talk to a doctor or physiotherapist.":
    "Wenn dein Rücken mehr wehtut als vorher, hör für heute auf und sprich mit einem Arzt oder Physiotherapeuten.",
  "Each repetition": "Jede Wiederholung",
  "Add to my history": "Zu meinem Verlauf hinzufügen",
  "Look at your history": "Deinen Verlauf ansehen",
  "It was stopped before the figure had done a whole repetition.":
    "Es wurde gestoppt, bevor die Figur eine ganze Wiederholung gemacht hatte.",
  "out of 100, on average": "von 100, im Mittel",
  "Held on average": "Im Mittel gehalten",
  "Look at all of it": "Alles davon ansehen",
  "{n} repetitions of these came before the break.": {
    one: "{n} Wiederholung davon kam vor der Unterbrechung.",
    other: "{n} Wiederholungen davon kamen vor der Unterbrechung.",
  },
  "You put the count right by hand.": "Du hast die Zahl von Hand berichtigt.",
  "Someone who does it like that is told:": "Wer es so macht, hört:",
  "Not counted": "Nicht gezählt",
  "{times}: turned back before half of the usual range.":
    "{times}: vor der Hälfte des üblichen Bewegungsumfangs umgekehrt.",
  "No repetition was counted": "Keine Wiederholung wurde gezählt",
  "The figure did all {asked}": "Die Figur hat alle {asked} gemacht",
  "The figure did {done} of {asked}": "Die Figur hat {done} von {asked} gemacht",
  "All {asked} done": "Alle {asked} geschafft",
  "{happened} for all of the time.": "Die ganze Zeit: {happened}.",
  "{happened} for {percent} % of the time.": "{percent} % der Zeit: {happened}.",
  "No whole repetition was seen.": "Es war keine ganze Wiederholung zu sehen.",
  "Go a little further next time.": "Geh nächstes Mal etwas weiter.",
  "Go slowly through the whole movement.": "Geh langsam durch die ganze Bewegung.",
  "{start} to {end}: {happened}": "{start} bis {end}: {happened}",
  "I did not see you": "Ich habe dich nicht gesehen",
  "I did not see the position that this exercise begins in":
    "Ich habe die Haltung nicht gesehen, in der diese Übung beginnt",
  "You were turned away from where I can judge": "Du warst weggedreht, so konnte ich nicht bewerten",
  "You moved in a way that I could not count": "Du hast dich so bewegt, dass ich nichts zählen konnte",
  "Turn your side to the phone.": "Dreh dem Handy die Seite zu.",
  "Turn your front to the phone.": "Dreh dich mit dem Gesicht zum Handy.",
  "I did not see {part}": "Ich habe {part} nicht gesehen",
  "Move the phone further away, or turn it until all of you is in the picture.":
    "Stell das Handy weiter weg oder dreh es, bis du ganz im Bild bist.",
  "Repetitions in order": "Wiederholungen der Reihe nach",
  "{score} of 100": "{score} von 100",
  "taken away": "weggenommen",
  "Today's session": "Heutige Einheit",
  "All done": "Geschafft",
  "To the start": "Zum Start",
  "Look at each repetition": "Jede Wiederholung ansehen",
  "not done": "nicht gemacht",
  ", then ": ", dann ",
  "in {n} sets": { one: "in {n} Satz", other: "in {n} Sätzen" },
  "Stopped before the first repetition": "Gestoppt vor der ersten Wiederholung",
  "Stopped after {n} repetitions": {
    one: "Gestoppt nach {n} Wiederholung",
    other: "Gestoppt nach {n} Wiederholungen",
  },
  "{name}: {value}°, give or take {doubt}°. That is within the {most}° you were asked to keep to.":
    "{name}: {value}°, auf {doubt}° genau. Das ist innerhalb der {most}°, die für dich gelten.",
  "{name}: {value}°, give or take {doubt}°. That is further than the {most}° you were asked to keep to.":
    "{name}: {value}°, auf {doubt}° genau. Das ist weiter als die {most}°, die für dich gelten.",
  "{name}: {value}°, give or take {doubt}°. Nobody can tell whether that is further than {most}°.":
    "{name}: {value}°, auf {doubt}° genau. Ob das weiter als {most}° ist, lässt sich nicht sagen.",
  "{name}: how far you went was not seen here.":
    "{name}: Wie weit du gegangen bist, war hier nicht zu sehen.",
};
