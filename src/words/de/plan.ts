import type { Messages } from "../language.ts";

export const messages: Messages = {
  "A bad day": "Ein schlechter Tag",
  "Then half of it, the gentle way, is enough. You can stop at any time.":
    "Dann genügt die Hälfte, auf die sanfte Art. Du kannst jederzeit aufhören.",
  "Nothing done yet.": "Noch nichts gemacht.",
  "Say first how your back felt afterwards.": "Sag zuerst, wie sich dein Rücken danach angefühlt hat.",
  "Two sessions tell more than one.": "Zwei Einheiten sagen mehr als eine.",
  "More is offered once you have told how your back felt.":
    "Mehr gibt es, sobald du gesagt hast, wie sich dein Rücken angefühlt hat.",
  "Stay here until two sessions in a row are good and painless.":
    "Bleib dabei, bis zwei Einheiten nacheinander gut und schmerzfrei sind.",
  "The pain was strong after the last session. See a doctor before you do this again.":
    "Nach der letzten Einheit war der Schmerz stark. Geh zum Arzt, bevor du das wieder machst.",
  "Two sessions were hard to do well. A smaller step makes it easier.":
    "Zwei Einheiten sind dir schwergefallen. Ein kleinerer Schritt macht es leichter.",
  "Two sessions ended early. Fewer are enough.": "Zwei Einheiten endeten vorzeitig. Weniger genügt.",
  "The pain was worse after the last session. See a doctor if it stays, and do less.":
    "Nach der letzten Einheit war der Schmerz schlimmer. Geh zum Arzt, wenn er bleibt, und mach weniger.",
  "Your back was sore after the last session.": "Nach der letzten Einheit tat dein Rücken weh.",
  "Two good and painless sessions: {count} repetitions from now on.":
    "Zwei gute, schmerzfreie Einheiten: ab jetzt {count} Wiederholungen.",
  "Two good and painless sessions: time for the full way, with fewer repetitions.":
    "Zwei gute, schmerzfreie Einheiten: Zeit für die volle Ausführung, mit weniger Wiederholungen.",
  "Two good and painless sessions: {count} sets from now on.":
    "Zwei gute, schmerzfreie Einheiten: ab jetzt {count} Sätze.",
  "This is the full amount. Keep it up, there is no need for more.":
    "Das ist die volle Menge. Bleib dabei, mehr braucht es nicht.",
  "{name} is gentler.": "{name} ist sanfter.",
  "Give it a week. Then it comes back by itself, small.":
    "Lass eine Woche Zeit. Dann kommt die Übung von selbst zurück, in kleiner Menge.",
  "Take your time. Fewer are enough.": "Lass dir Zeit. Weniger genügt.",
  "Next time, one thing: {cue}.": "Nächstes Mal, nur eins: {cue}.",
  "Rest for the back. A walk of twenty minutes is welcome.":
    "Ruhe für den Rücken. Ein Spaziergang von zwanzig Minuten tut gut.",
  "Other muscles: stairs for the legs, push-ups against a wall for the arms.":
    "Andere Muskeln: Treppen für die Beine, Liegestütze an der Wand für die Arme.",
  "Rest. A walk is welcome.": "Ruhe. Ein Spaziergang tut gut.",
  "Walk on the spot": "Auf der Stelle gehen",
  "Walk on the spot. Let your arms swing.": "Geh auf der Stelle. Lass die Arme schwingen.",
  "Turn side to side": "Von Seite zu Seite drehen",
  "Stand with soft knees. Turn slowly from side to side.":
    "Steh mit lockeren Knien. Dreh dich langsam von Seite zu Seite.",
  "Small lunges": "Kleine Ausfallschritte",
  "Step forward and bend a little. Change legs.":
    "Mach einen Schritt nach vorn und geh leicht in die Knie. Wechsle die Beine.",
  "Knees to chest": "Knie zur Brust",
  "Lie on your back. Draw your knees gently towards you.":
    "Leg dich auf den Rücken. Zieh die Knie sanft zu dir.",
  "Slow breaths": "Langsam atmen",
  "Stay lying. Breathe in, and slowly out.": "Bleib liegen. Atme ein und langsam aus.",
  "Stay lying and breathe quietly. I look at your belly.":
    "Bleib liegen und atme ruhig. Ich schaue auf deinen Bauch.",
  "Lie on your back, knees bent, side to the camera. Breathe quietly.":
    "Leg dich auf den Rücken, Knie gebeugt, Seite zur Kamera. Atme ruhig.",
  "All of today's exercises are paused.": "Alle heutigen Übungen pausieren.",
  "A day of rest.": "Ein Ruhetag.",
};
