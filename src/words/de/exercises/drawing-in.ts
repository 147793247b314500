import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "your hips": "deine Hüften",
  "Put the phone on the floor or a low chair, two metres from your side, so that it sees you from head to feet.":
    "Stell das Handy auf den Boden oder einen niedrigen Stuhl, zwei Meter seitlich von dir, sodass es dich von Kopf bis Fuß sieht.",
  "Drawing-in": "Bauch einziehen",
  "Practises drawing the belly in gently while you breathe on: a quiet way to begin steadying the back.":
    "Übt, den Bauch sanft einzuziehen, während du weiteratmest: ein ruhiger Anfang, um den Rücken zu stabilisieren.",
  "Lie on your back. Bend your knees and put your feet flat on the floor.":
    "Leg dich auf den Rücken. Beug die Knie und stell die Füße flach auf den Boden.",
  "Breathe in deeply.": "Atme tief ein.",
  "Breathe out and slowly draw your belly towards your spine. Your back stays on the floor.":
    "Atme aus und zieh den Bauch langsam zur Wirbelsäule. Der Rücken bleibt am Boden.",
  "Hold it while you breathe on, as long as the guide shows.":
    "Halt den Bauch eingezogen und atme weiter, so lange die Anzeige es vorgibt.",
  "Let go and rest for a breath.": "Lass los und ruh dich einen Atemzug lang aus.",
  "Lie on your back, knees bent, head down.": "Leg dich auf den Rücken, Knie gebeugt, Kopf abgelegt.",
  "That you lie on your back with bent knees, and stay there through the hold":
    "Dass du mit gebeugten Knien auf dem Rücken liegst und während des Haltens so bleibst",
  "Whether your hips or your head come off the floor": "Ob sich Hüften oder Kopf vom Boden heben",
  "Whether your legs stay bent and still": "Ob deine Beine gebeugt und ruhig bleiben",
  "Your muscles: a camera cannot see whether the deep belly muscle works":
    "Deine Muskeln: Eine Kamera sieht nicht, ob der tiefe Bauchmuskel arbeitet",
  "Do not hold your breath. If you feel dizzy, let go and breathe as you like.":
    "Halt nicht die Luft an. Wird dir schwindlig, lass los und atme, wie du magst.",
  "rise of the line from shoulders to hips over the floor, against the own rest just before":
    "Anstieg der Linie von den Schultern zu den Hüften über dem Boden, gegenüber der eigenen Ruhe kurz davor",
  "Keep your back on the floor": "Lass den Rücken am Boden",
  "Your hips came off the floor during the hold. Let your back lie; only the belly draws in.":
    "Deine Hüften haben sich beim Halten vom Boden gehoben. Lass den Rücken liegen; nur der Bauch zieht ein.",
  "your head": "die Haltung deines Kopfes",
  "rise of the line from shoulders to ears over the floor, against the own rest just before":
    "Anstieg der Linie von den Schultern zu den Ohren über dem Boden, gegenüber der eigenen Ruhe kurz davor",
  "Rest your head": "Leg den Kopf ab",
  "Your head came off the floor during the hold. Let it lie, so that neck and chest stay loose.":
    "Dein Kopf hat sich beim Halten vom Boden gehoben. Lass ihn liegen, damit Nacken und Brust locker bleiben.",
  "Against the picture and not against the trunk: lifted hips tip the trunk, and the head would get the blame.":
    "Gemessen am Bild und nicht am Rumpf: Gehobene Hüften kippen den Rumpf, und der Kopf wäre schuld.",
  "angle at the knee during the hold": "Winkel im Knie während des Haltens",
  "Bend your knees": "Beug die Knie",
  "Your legs were long during the hold. Bend your knees: the belly lets go more easily that way.":
    "Deine Beine waren beim Halten gestreckt. Beug die Knie: So lässt der Bauch leichter los.",
  "how still you lie": "wie ruhig du liegst",
  "how far hips, knees or ankles sway to and fro during the hold":
    "wie weit Hüften, Knie oder Knöchel während des Haltens hin und her schwanken",
  "Stay still, only the belly moves": "Bleib ruhig, nur der Bauch bewegt sich",
  "Your legs or hips moved during the hold. Lie quietly; only the belly moves.":
    "Deine Beine oder Hüften haben sich beim Halten bewegt. Lieg ruhig; nur der Bauch bewegt sich.",
  "It began at 0.07, which is how far the joints of still bodies wander in noisy recordings.":
    "Er beginnt bei 0,07: So weit wandern die Gelenke ruhiger Körper in verrauschten Aufnahmen.",
  "hips lifting": "Hüften heben ab",
  "legs straight": "Beine gestreckt",
  moving: "Bewegung",
  "Where your belly can be told from what is behind it: whether it goes in, and for how long it stays in":
    "Wo sich dein Bauch vom Hintergrund abhebt: ob er hineingeht und wie lange er drin bleibt",
  "How far your belly goes in, other than beside your own breath; where it cannot be told at all, the drawing in is up to you":
    "Wie weit dein Bauch hineingeht, außer im Vergleich zu deinem eigenen Atem; wo er nicht zu erkennen ist, liegt das Einziehen bei dir",
  "how far your belly is drawn in": "wie weit dein Bauch eingezogen ist",
  "how far the belly wall is drawn in beyond the end of a breath out, in own quiet breaths":
    "wie weit die Bauchdecke über das Ende des Ausatmens hinaus eingezogen ist, in eigenen ruhigen Atemzügen",
  "Draw your belly in gently": "Zieh den Bauch sanft ein",
  "Your belly did not go in further than when you breathe out. Draw it in gently, and keep it there.":
    "Dein Bauch ging nicht weiter hinein als beim Ausatmen. Zieh ihn sanft ein und halt ihn dort.",
  "Told only where the pixels show the belly wall move with the breath.":
    "Nur gesagt, wo die Bildpunkte zeigen, dass sich die Bauchdecke mit dem Atem bewegt.",
  "how long your belly stays in": "wie lange dein Bauch drin bleibt",
  "how long before the end of the hold the belly wall came out again":
    "wie lange vor dem Ende des Haltens die Bauchdecke wieder herauskam",
  "Keep your belly in, breathe on": "Bauch drin lassen, weiteratmen",
  "Your belly came out before the hold was over. Draw in less, breathe on, and stay to the end.":
    "Dein Bauch kam heraus, bevor das Halten vorbei war. Zieh weniger ein, atme weiter und bleib bis zum Ende.",
  "how still your hips lie": "wie ruhig deine Hüften liegen",
  "how far the hips move along the trunk, against the own rest just before":
    "wie weit sich die Hüften entlang des Rumpfes bewegen, gegenüber der eigenen Ruhe kurz davor",
  "Keep your hips still": "Halt die Hüften ruhig",
  "Your hips moved along the floor while you drew in. Let them lie; only the belly moves.":
    "Deine Hüften haben sich beim Einziehen am Boden bewegt. Lass sie liegen; nur der Bauch bewegt sich.",
  "Told only where the pixels show the belly and the hips. While the hips move, nothing is said of the belly.":
    "Nur gesagt, wo die Bildpunkte Bauch und Hüften zeigen. Solange sich die Hüften bewegen, wird vom Bauch nichts gesagt.",
  "belly not in": "Bauch nicht eingezogen",
  "let go early": "früh losgelassen",
  "hips tilting": "Hüften kippen",
};
