import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "{name}: on bad days {value}° was reached (median), by which the amount was measured then.":
    "{name}: An schlechten Tagen wurden {value}° erreicht (Median), daran wurde der Umfang dann gemessen.",
  "{n} sessions were on bad days, as the person said: half was asked, the gentler way.": {
    one: "{n} Einheit war an einem schlechten Tag, wie die Person sagte: Verlangt war die Hälfte, auf die sanftere Art.",
    other:
      "{n} Einheiten waren an schlechten Tagen, wie die Person sagte: Verlangt war die Hälfte, auf die sanftere Art.",
  },
  "Your three activities": "Deine drei Tätigkeiten",
  "What you would like to do again": "Was du wieder tun möchtest",
  "Name up to three things that your back makes hard, in your own words. Say how well each goes today, and once more every week or two. It stays on this device and comes into the report.":
    "Nenn bis zu drei Dinge, die dein Rücken dir schwer macht, in deinen Worten. Sag, wie gut jedes heute geht, und alle ein bis zwei Wochen noch einmal. Es bleibt auf diesem Gerät und kommt in den Bericht.",
  "Keep today's answers": "Heutige Antworten behalten",
  "Asked as in:": "Gefragt wie in:",
  "Thing {number}": "Nummer {number}",
  "such as tying my shoes": "etwa: Schuhe binden",
  "How well it goes today (thing {number})": "Wie gut es heute geht (Nummer {number})",
  "not asked today": "heute nicht gefragt",
  "Last time, on {day}: {score}": "Letztes Mal, {day}: {score}",
  "Kept.": "Gespeichert.",
  "0: I cannot do it": "0: Ich kann es nicht",
  "{able}: as before": "{able}: wie früher",
  "To show at your next visit": "Zum Zeigen beim nächsten Termin",
  "What you did, how it went, your pain, and what you would like to do again.":
    "Was du gemacht hast, wie es ging, dein Schmerz, und was du wieder tun möchtest.",
  "Left and right, and what was not seen": "Links und rechts, und was nicht zu sehen war",
  "{name}: score {left} on the left (of {leftJudged}), {right} on the right (of {rightJudged}).":
    "{name}: Wertung {left} links (von {leftJudged}), {right} rechts (von {rightJudged}).",
  "{name}: {unseen} of {repetitions} repetitions showed too little to be judged, or were added by hand.":
    "{name}: {unseen} von {repetitions} Wiederholungen zeigten zu wenig, um sie zu beurteilen, oder wurden von Hand ergänzt.",
  "What the person would like to do again": "Was die Person wieder tun möchte",
  "0 is cannot do it, {able} is as before. Asked as in {source}; there a change of 3 and more of one activity is more than chance.":
    "0 heißt: geht nicht, {able}: wie früher. Gefragt wie in {source}; dort ist eine Änderung von 3 und mehr bei einer Tätigkeit mehr als Zufall.",
  "{activity}: {first} on {firstDay}, {last} on {lastDay}":
    "{activity}: {first} am {firstDay}, {last} am {lastDay}",
  "Save it for a clinic's system": "Für ein Praxissystem speichern",
  "Save it as a table": "Als Tabelle speichern",
  "The range that was asked, and what was reached": "Der vereinbarte Bereich und was erreicht wurde",
  "{name}, {what}: at most {most}° asked; not seen in any of {all}.":
    "{name}, {what}: höchstens {most}° vereinbart; in keiner von {all} zu sehen.",
  "{name}, {what}: at most {most}° asked, {value}° reached (median, give or take {doubt}°); {beyond} of {all} went further, {unseen} not seen.":
    "{name}, {what}: höchstens {most}° vereinbart, {value}° erreicht (Median, auf {doubt}° genau); {beyond} von {all} gingen weiter, {unseen} nicht zu sehen.",
};
