import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Hold it, count to three": "Halt und zähl bis drei",
  "The dose is about three seconds; below the limit there was no hold.":
    "Vorgesehen sind etwa drei Sekunden; unter dem Grenzwert war es kein Halten.",
  Bridge: "Schulterbrücke",
  "Lifts the hips off the floor to train the buttocks and the muscles that carry the lower back.":
    "Hebt die Hüften vom Boden und trainiert Gesäß und die Muskeln, die den unteren Rücken tragen.",
  "Lie on your back. Bend your knees and put your feet flat on the floor, hip-width apart.":
    "Leg dich auf den Rücken. Beug die Knie und stell die Füße hüftbreit flach auf den Boden.",
  "Tighten your belly and your buttocks.": "Spann Bauch und Gesäß an.",
  "Lift your hips until shoulders, hips and knees make one line.":
    "Heb die Hüften, bis Schultern, Hüften und Knie eine Linie bilden.",
  "Lower slowly until your back rests on the floor.":
    "Senk dich langsam, bis der Rücken wieder auf dem Boden liegt.",
  "Lie on your back, knees bent, feet flat.": "Leg dich auf den Rücken, Knie gebeugt, Füße flach.",
  "How high your hips come, against the line from shoulder to knee":
    "Wie hoch deine Hüften kommen, gemessen an der Linie von der Schulter zum Knie",
  "How far your feet are from your hips": "Wie weit deine Füße von den Hüften entfernt sind",
  "Whether one hip hangs lower than the other": "Ob eine Hüfte tiefer hängt als die andere",
  "Push through your heels, not with your neck. Your head stays on the floor.":
    "Drück dich durch die Fersen hoch, nicht mit dem Nacken. Der Kopf bleibt am Boden.",
  "the height of your hips": "die Höhe deiner Hüften",
  "angle at the hip between shoulder and knee at the top; 180° is one straight line, more is past it":
    "Winkel in der Hüfte zwischen Schulter und Knie am höchsten Punkt; 180° ist eine gerade Linie, mehr liegt darüber",
  "Lift your hips to one line": "Heb die Hüften auf eine Linie",
  "At the top, shoulder, hip and knee did not make one line yet. Push through your heels and lift a little more.":
    "Am höchsten Punkt bildeten Schulter, Hüfte und Knie noch keine Linie. Drück durch die Fersen und heb ein wenig mehr.",
  "Lower your hips a little": "Senk die Hüften ein wenig",
  "Your hips went past the straight line. Up there the back tends to arch. Stop at the line.":
    "Deine Hüften kamen über die gerade Linie. Dort oben geht der Rücken leicht ins Hohlkreuz. Hör bei der Linie auf.",
  "Some good bridges of people read past it, so this limit is the least sure of all.":
    "Manche gute Schulterbrücken von Menschen liegen darüber, darum ist dieser Grenzwert der unsicherste von allen.",
  "the place of your feet": "der Platz deiner Füße",
  "Bring your feet closer": "Stell die Füße näher heran",
  "Your feet were far from your hips. Then the back of the thighs has more to do and may cramp. Bring them closer.":
    "Deine Füße waren weit von den Hüften weg. Dann muss die Rückseite der Oberschenkel mehr tun und kann krampfen. Stell sie näher heran.",
  "Move your feet away": "Stell die Füße weiter weg",
  "Your feet were very near your hips. A little further away, the line is easier to reach.":
    "Deine Füße waren sehr nah an den Hüften. Etwas weiter weg ist die Linie leichter zu erreichen.",
  "You came down within a second. Stay at the top a little: holding still is the exercise.":
    "Du bist nach weniger als einer Sekunde heruntergekommen. Bleib ein wenig oben: Das Stillhalten ist die Übung.",
  "Lower slowly": "Senk dich langsam",
  "hips low": "Hüften zu tief",
  "hips high": "Hüften zu hoch",
  "feet far": "Füße zu weit weg",
  "feet near": "Füße zu nah",
  "Height of the hips": "Höhe der Hüften",
  "180° is one straight line from shoulder to knee": "180° ist eine gerade Linie von der Schulter zum Knie",
};
