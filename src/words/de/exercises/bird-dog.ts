import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Leg only": "Nur das Bein",
  "Both hands stay on the floor. Easier to balance.":
    "Beide Hände bleiben am Boden. Leichter fürs Gleichgewicht.",
  "Arm only": "Nur der Arm",
  "Both knees stay on the floor. The gentlest start.": "Beide Knie bleiben am Boden. Der sanfteste Anfang.",
  "Bird-Dog": "Bird-Dog",
  "Reaches out one arm and the opposite leg to train a steady, level back.":
    "Streckt im Vierfüßlerstand einen Arm und das Bein der anderen Seite aus und übt so einen ruhigen, geraden Rücken.",
  "Kneel on hands and knees: hands under your shoulders, knees under your hips, back straight.":
    "Komm auf Hände und Knie: Hände unter den Schultern, Knie unter den Hüften, Rücken gerade.",
  "Tighten your belly a little and look at the floor.": "Spann den Bauch ein wenig an und schau zum Boden.",
  "Reach one arm forward and the opposite leg back until both are level with your back.":
    "Streck einen Arm nach vorn und das Bein der anderen Seite nach hinten, bis beide auf Höhe des Rückens sind.",
  "Stay for three seconds and keep breathing. Your back stays as still as a table.":
    "Bleib drei Sekunden und atme weiter. Dein Rücken bleibt so ruhig wie ein Tisch.",
  "Return slowly and change sides.": "Komm langsam zurück und wechsle die Seite.",
  "Put the phone on the floor or a low chair, two to three metres from your side, so that it sees you from the reaching hand to the foot.":
    "Stell das Handy auf den Boden oder einen niedrigen Stuhl, zwei bis drei Meter seitlich von dir, sodass es dich von der ausgestreckten Hand bis zum Fuß sieht.",
  "Hands and knees on the floor, back straight.": "Hände und Knie am Boden, Rücken gerade.",
  "Which arm and which leg you lift, and whether they come level with your back":
    "Welchen Arm und welches Bein du hebst und ob sie auf Höhe des Rückens kommen",
  "Whether knee and elbow are straight, and whether your back and head stay level":
    "Ob Knie und Ellbogen gestreckt sind und ob Rücken und Kopf in einer Linie bleiben",
  "How long you stay, and how fast you lift and return":
    "Wie lange du bleibst und wie schnell du hebst und zurückkommst",
  "Whether your hips turn or drop to one side": "Ob sich deine Hüften drehen oder zu einer Seite absinken",
  "If your wrists hurt, rest on your fists or on a folded towel.":
    "Tun dir die Handgelenke weh, stütz dich auf die Fäuste oder auf ein gefaltetes Handtuch.",
  "If you sway, begin with the leg only or the arm only.":
    "Wenn du schwankst, fang mit dem Bein allein oder dem Arm allein an.",
  "the height of your arm": "die Höhe deines Arms",
  "elevation of the lifted arm over the floor, the higher one of arm and upper arm; 0° is level":
    "Höhenwinkel des gehobenen Arms über dem Boden, der höhere von Arm und Oberarm; 0° ist waagerecht",
  "Reach your arm to back height": "Streck den Arm auf Rückenhöhe",
  "Your arm stayed below your back. Reach it forward until it is level: a long, level arm gives the back more to hold.":
    "Dein Arm blieb unter der Höhe des Rückens. Streck ihn nach vorn, bis er waagerecht ist: Ein langer, waagerechter Arm gibt dem Rücken mehr zu halten.",
  "the height of your leg": "die Höhe deines Beins",
  "elevation of the lifted leg over the floor, from hip to ankle; 0° is level":
    "Höhenwinkel des gehobenen Beins über dem Boden, von der Hüfte zum Knöchel; 0° ist waagerecht",
  "Lift your leg to back height": "Heb das Bein auf Rückenhöhe",
  "Your leg stayed below your back. Lift it until it is level, then hold it there.":
    "Dein Bein blieb unter der Höhe des Rückens. Heb es, bis es waagerecht ist, und halt es dort.",
  "elevation of the lifted leg over the floor, of one with a bent knee that of its thigh; 0° is level":
    "Höhenwinkel des gehobenen Beins über dem Boden, bei gebeugtem Knie der des Oberschenkels; 0° ist waagerecht",
  "Lower your leg to hip height": "Senk das Bein auf Hüfthöhe",
  "Your leg went above your back. Up there the back tends to arch. Reach long instead of high.":
    "Dein Bein kam über die Höhe des Rückens. Dort oben geht der Rücken leicht ins Hohlkreuz. Streck dich lieber lang als hoch.",
  "The filmed people who read above it kick high.":
    "Die gefilmten Menschen, die darüber liegen, heben das Bein hoch.",
  "your knee": "dein Knie",
  "angle at the knee of the lifted leg": "Winkel im Knie des gehobenen Beins",
  "Straighten your leg": "Streck das Bein",
  "The knee of your lifted leg was bent. A long leg gives the back more to hold.":
    "Das Knie deines gehobenen Beins war gebeugt. Ein langes Bein gibt dem Rücken mehr zu halten.",
  "your elbow": "dein Ellbogen",
  "angle at the elbow of the lifted arm": "Winkel im Ellbogen des gehobenen Arms",
  "Straighten your arm": "Streck den Arm",
  "The elbow of your lifted arm was bent. A long arm gives the back more to hold.":
    "Der Ellbogen deines gehobenen Arms war gebeugt. Ein langer Arm gibt dem Rücken mehr zu halten.",
  "the tilt of your back": "die Neigung deines Rückens",
  "change of the trunk's elevation against the own rest, either way":
    "Änderung des Höhenwinkels des Rumpfes gegenüber der eigenen Ruhelage, nach oben oder unten",
  "Keep your back level": "Halt den Rücken waagerecht",
  "Your back tipped up or down while you lifted. Keep it as still as a table.":
    "Dein Rücken hat sich beim Heben geneigt. Halt ihn so ruhig wie einen Tisch.",
  "Look at the floor": "Schau zum Boden",
  "You looked up. Look at the floor a little ahead of your hands: your neck stays long.":
    "Du hast nach oben geschaut. Schau zum Boden, ein Stück vor deine Hände: So bleibt der Nacken lang.",
  "Lift your head in line": "Heb den Kopf in eine Linie",
  "Your head hung down. Keep it in one line with your back.":
    "Dein Kopf hing herab. Halt ihn in einer Linie mit dem Rücken.",
  "which arm and leg you lift": "welchen Arm und welches Bein du hebst",
  "whether the lifted arm and the lifted leg are of one side":
    "ob der gehobene Arm und das gehobene Bein auf derselben Seite sind",
  "Opposite arm and leg": "Arm und Bein über Kreuz",
  "You lifted arm and leg of the same side. Lift opposite ones: then your trunk learns to stay level.":
    "Du hast Arm und Bein derselben Seite gehoben. Heb sie über Kreuz: Dann lernt dein Rumpf, gerade zu bleiben.",
  "Nothing is measured in degrees: the exercise asks for the opposite arm and leg.":
    "Hier wird nichts in Grad gemessen: Die Übung verlangt Arm und Bein über Kreuz.",
  "You came down within a second. Stay out there a little: holding still is the exercise.":
    "Du bist nach weniger als einer Sekunde zurückgekommen. Bleib ein wenig dort: Das Stillhalten ist die Übung.",
  "Return slowly": "Komm langsam zurück",
  "arm low": "Arm zu tief",
  "leg low": "Bein zu tief",
  "leg high": "Bein zu hoch",
  "knee bent": "Knie gebeugt",
  "elbow bent": "Ellbogen gebeugt",
  "back tilted": "Rücken geneigt",
  "head dropped": "Kopf hängt",
  "same side": "gleiche Seite",
  "Height of the arm": "Höhe des Arms",
  "Height of the leg": "Höhe des Beins",
  "0° is level with the floor, less is lower": "0° ist waagerecht, weniger ist tiefer",
  "Lower your arm a little": "Senk den Arm ein wenig",
  "Lower your leg a little": "Senk das Bein ein wenig",
};
