import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Which muscles work": "Welche Muskeln arbeiten",
  "Stop if it hurts. Worse pain after exercise means stop and ask a doctor.":
    "Hör auf, wenn es wehtut. Mehr Schmerz nach der Übung heißt: aufhören und ärztlichen Rat holen.",
  "your neck": "dein Nacken",
  "tilt of the line from shoulders to ears back from the trunk's line; 0° is neutral":
    "Neigung der Linie von den Schultern zu den Ohren gegenüber der Linie des Rumpfes; 0° ist neutral",
  "the quicker of both ways, from a tenth to nine tenths of it (the whole way takes 1.7 times as long)":
    "der schnellere der beiden Wege, von einem Zehntel bis neun Zehntel (der ganze Weg dauert 1,7-mal so lang)",
  "over arched": "zu weit überstreckt",
  "The curve of your lower back: nothing between shoulders and hips is visible to the camera":
    "Die Krümmung deines unteren Rückens: Zwischen Schultern und Hüften sieht die Kamera nichts",
  "head lifted": "Kopf gehoben",
  "Stay for three seconds and keep breathing.": "Bleib drei Sekunden und atme weiter.",
  "How long you stay up, and how fast you lift and lower":
    "Wie lange du oben bleibst und wie schnell du hebst und senkst",
  "angle at the knee at the top": "Winkel im Knie am höchsten Punkt",
  "your knees": "deine Knie",
  "Arms out to the sides": "Arme zur Seite",
  "Like a T. Shorter levers, so the lift is easier.":
    "Wie ein T. Kürzere Hebel, darum hebt es sich leichter.",
  "Arms down along the body": "Arme neben dem Körper",
  "The gentlest on back and shoulders.": "Am sanftesten für Rücken und Schultern.",
  "Chest and arms only": "Nur Brust und Arme",
  "Your legs stay on the floor.": "Die Beine bleiben am Boden.",
  Superman: "Superman",
  "Lifts arms, chest and legs a little off the floor to train the muscles along the spine.":
    "Hebt Arme, Brust und Beine ein wenig vom Boden und trainiert die Muskeln entlang der Wirbelsäule.",
  "Lie face down with your arms stretched forward. Look at the floor.":
    "Leg dich auf den Bauch, die Arme nach vorn gestreckt. Schau zum Boden.",
  "Tighten your buttocks and your belly a little.": "Spann Gesäß und Bauch ein wenig an.",
  "Float arms, chest and legs off the floor together. Think long, not high.":
    "Lass Arme, Brust und Beine zusammen vom Boden schweben. Mach dich lang, nicht hoch.",
  "Lower slowly and rest a moment.": "Senk dich langsam und ruh dich einen Moment aus.",
  "Put the phone on the floor or a low chair, two to three metres from your side, so that it sees you from fingertips to feet.":
    "Stell das Handy auf den Boden oder einen niedrigen Stuhl, zwei bis drei Meter seitlich von dir, sodass es dich von den Fingerspitzen bis zu den Füßen sieht.",
  "Lie face down, arms stretched forward.": "Leg dich auf den Bauch, Arme nach vorn gestreckt.",
  "Whether arms, chest and legs leave the floor": "Ob sich Arme, Brust und Beine vom Boden lösen",
  "Whether your knees and your neck stay long": "Ob Knie und Nacken lang bleiben",
  "Your far arm and leg: the near ones hide them":
    "Der Arm und das Bein auf der anderen Seite: Die näheren verdecken sie",
  "This movement loads the lower back when you lift high. A hand's width off the floor is enough.":
    "Wenn du hoch hebst, belastet diese Bewegung den unteren Rücken. Eine Handbreit über dem Boden genügt.",
  "If it does not feel good, choose the Bird-Dog. It is gentler on the back.":
    "Fühlt es sich nicht gut an, nimm den Bird-Dog. Er schont den Rücken mehr.",
  "rise of the line from shoulders to hands over the floor, against the own rest":
    "Anstieg der Linie von den Schultern zu den Händen über dem Boden, gegenüber der eigenen Ruhelage",
  "Float your arms up a little": "Lass die Arme etwas hochschweben",
  "Your arms stayed down while the rest of you rose. Float them up, long, in line with your body.":
    "Deine Arme blieben unten, während der Rest sich hob. Lass sie lang in der Linie deines Körpers hochschweben.",
  "rise of the line from hips to ankles over the floor, against the own rest":
    "Anstieg der Linie von den Hüften zu den Knöcheln über dem Boden, gegenüber der eigenen Ruhelage",
  "Float your legs up a little": "Lass die Beine etwas hochschweben",
  "Your legs stayed on the floor. Float them up a little, from the hip.":
    "Deine Beine blieben am Boden. Lass sie aus der Hüfte ein wenig hochschweben.",
  "It began at 4.5°, hardly above the labelled fault; people who do it well begin at 8°.":
    "Er begann bei 4,5°, kaum über dem markierten Fehler; wer es gut macht, beginnt bei 8°.",
  "your chest": "deine Brust",
  "rise of the line from hips to shoulders over the floor, against the own rest":
    "Anstieg der Linie von den Hüften zu den Schultern über dem Boden, gegenüber der eigenen Ruhelage",
  "Peel your chest off the floor": "Lös die Brust vom Boden",
  "Your chest stayed on the floor. A hand's width is enough.":
    "Deine Brust blieb am Boden. Eine Handbreit genügt.",
  "how high you lift": "wie hoch du hebst",
  "rise of the trunk and of the legs, added up": "Anstieg von Rumpf und Beinen zusammengezählt",
  "Lower a little, reach longer": "Etwas tiefer, dafür länger",
  "Chest and legs came up very high. Lifting high puts a high load on the lower back. Reach longer instead of higher.":
    "Brust und Beine kamen sehr hoch. Hohes Heben belastet den unteren Rücken stark. Streck dich länger statt höher.",
  "A high lift puts a high load on the spine.": "Hohes Heben belastet die Wirbelsäule stark.",
  "Lengthen your legs": "Mach die Beine lang",
  "Your knees were bent. Lengthen your legs and lift them from the hip.":
    "Deine Knie waren gebeugt. Mach die Beine lang und heb sie aus der Hüfte.",
  "Eyes to the floor": "Blick zum Boden",
  "You looked up. Look at the floor: your neck stays long.":
    "Du hast nach oben geschaut. Schau zum Boden: So bleibt der Nacken lang.",
  "The filmed people who read above it look up.":
    "Die gefilmten Menschen, die darüber liegen, schauen nach oben.",
  "Stay up, count to three": "Oben bleiben, bis drei zählen",
  "You came down within a second. Stay up a little: holding still is the exercise.":
    "Du bist nach weniger als einer Sekunde heruntergekommen. Bleib ein wenig oben: Das Stillhalten ist die Übung.",
  "The dose is about three seconds. Holds read 0.2 to 0.35 s longer here than they are, so that the limit lies above 1 s.":
    "Vorgesehen sind etwa drei Sekunden. Hier wird 0,2 bis 0,35 s länger gemessen, als wirklich gehalten wird, darum liegt der Grenzwert über 1 s.",
  "arms low": "Arme zu tief",
  "legs low": "Beine zu tief",
  "chest low": "Brust zu tief",
  "knees bent": "Knie gebeugt",
  "Lift of chest and legs": "Heben von Brust und Beinen",
  "the rise of both, added up": "beides zusammengezählt",
};
