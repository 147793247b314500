import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "For stiff shoulders: cross your arms on your chest or rest your hands on your thighs.":
    "Bei steifen Schultern: Kreuz die Arme vor der Brust oder leg die Hände auf die Oberschenkel.",
  "Back extension on a chair": "Rückstreckung auf dem Stuhl",
  "Bends the upper back gently over the back of a chair, against a day of sitting bent forward.":
    "Beugt den oberen Rücken sanft über die Stuhllehne, als Ausgleich für einen Tag im gebeugten Sitzen.",
  "Sit well back on a firm chair. The top of its back should reach your shoulder blades.":
    "Setz dich weit nach hinten auf einen festen Stuhl. Die Oberkante der Lehne soll bis zu den Schulterblättern reichen.",
  "Put your feet flat on the floor and your hands on the back of your head, elbows wide.":
    "Stell die Füße flach auf den Boden und leg die Hände an den Hinterkopf, Ellbogen weit.",
  "Lean back slowly, so that your upper back bends over the chair.":
    "Lehn dich langsam zurück, sodass sich dein oberer Rücken über die Lehne beugt.",
  "Stay for ten seconds and keep breathing. Your hands carry your head.":
    "Bleib zehn Sekunden und atme weiter. Deine Hände tragen den Kopf.",
  "Come back up slowly.": "Komm langsam wieder hoch.",
  "Put the phone at the height of the seat, two metres from your side, so that it sees you from head to feet.":
    "Stell das Handy auf Höhe der Sitzfläche, zwei Meter seitlich von dir, sodass es dich von Kopf bis Fuß sieht.",
  "Sit tall, hands behind your head.": "Sitz aufrecht, Hände am Hinterkopf.",
  "How far your trunk leans back from where you sit upright":
    "Wie weit sich dein Oberkörper aus dem aufrechten Sitz zurücklehnt",
  "Whether your hips slide forward": "Ob deine Hüften nach vorn rutschen",
  "Whether your hands stay at your head, and whether your head drops back":
    "Ob deine Hände am Kopf bleiben und ob der Kopf nach hinten fällt",
  "How long you stay, and how fast you lean and come back":
    "Wie lange du bleibst und wie schnell du dich zurücklehnst und wiederkommst",
  "Where along your back the bend is: nothing between shoulders and hips is visible to the camera":
    "An welcher Stelle sich dein Rücken beugt: Zwischen Schultern und Hüften sieht die Kamera nichts",
  "Whether the chair is firm and stands safely": "Ob der Stuhl fest ist und sicher steht",
  "Use a chair that stands firmly against a wall, without wheels.":
    "Nimm einen Stuhl ohne Rollen, der fest an einer Wand steht.",
  "If you feel dizzy, come up and rest. If the edge of the chair presses, put a pillow in between.":
    "Wird dir schwindlig, komm hoch und ruh dich aus. Drückt die Kante der Lehne, leg ein Kissen dazwischen.",
  "how far you lean": "wie weit du dich zurücklehnst",
  "how far the trunk leans back against the own rest":
    "wie weit sich der Oberkörper gegenüber der eigenen Ruhelage zurücklehnt",
  "Lean back a little more": "Lehn dich etwas weiter zurück",
  "Your back hardly left its upright place. Let your upper back bend over the chair, as far as feels good.":
    "Dein Rücken kam kaum aus der aufrechten Lage. Lass den oberen Rücken über die Lehne sinken, so weit es guttut.",
  "Ease forward a little": "Komm ein wenig nach vorn",
  "You leaned back very far. A small bend over the chair is enough. Ease off before anything pinches.":
    "Du hast dich sehr weit zurückgelehnt. Eine kleine Beugung über die Lehne genügt. Lass nach, bevor etwas zwickt.",
  "how far the hips move forward over the feet against the own rest":
    "wie weit die Hüften gegenüber der eigenen Ruhelage über die Füße nach vorn rutschen",
  "Sit back in the chair": "Setz dich weit nach hinten",
  "Your hips slid forward on the seat. Sit well back, so that you bend over the top of the chair and not further down.":
    "Deine Hüften sind auf dem Sitz nach vorn gerutscht. Sitz weit hinten, damit du dich über die Oberkante der Lehne beugst und nicht weiter unten.",
  "your hands": "deine Hände",
  "distance from ear to wrist": "Abstand vom Ohr zum Handgelenk",
  "Hands behind your head": "Hände an den Hinterkopf",
  "Your hands left your head. They carry its weight, so that your neck can rest.":
    "Deine Hände haben sich vom Kopf gelöst. Sie tragen sein Gewicht, damit der Nacken ruhen kann.",
  "Keep your neck long": "Halt den Nacken lang",
  "Your head fell back. Let your hands carry it in line with your back, so that your neck can rest.":
    "Dein Kopf ist nach hinten gefallen. Lass ihn von den Händen in einer Linie mit dem Rücken tragen, damit der Nacken ruhen kann.",
  "Hold for ten seconds": "Halt zehn Sekunden",
  "You came back before ten seconds were over. Stay, breathe, and let your back ease into the bend.":
    "Du bist vor Ablauf der zehn Sekunden zurückgekommen. Bleib, atme und lass den Rücken in die Beugung sinken.",
  "The dose is ten seconds; the limit leaves room for a quick count.":
    "Vorgesehen sind zehn Sekunden; der Grenzwert lässt Raum für schnelles Zählen.",
  "A trunk has a long way to go: by the limit that other exercises share some rushed leans would be missed.":
    "Der Rumpf hat einen weiten Weg: Mit dem Grenzwert der anderen Übungen blieben manche hastigen Bewegungen unbemerkt.",
  "short lean": "zu wenig zurückgelehnt",
  "hips sliding": "Hüften rutschen vor",
  "hands dropped": "Hände vom Kopf gelöst",
  "head dropped back": "Kopf fällt zurück",
  "Lean back": "Zurücklehnen",
  "from sitting upright": "vom aufrechten Sitzen aus",
};
