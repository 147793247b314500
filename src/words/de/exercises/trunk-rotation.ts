import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Arms lower": "Arme tiefer",
  "the hold": "das Halten",
  "seconds near the top": "Sekunden nahe dem höchsten Punkt",
  speed: "das Tempo",
  "You moved very fast. A slow movement keeps you in control and is kinder to the back.":
    "Du hast dich sehr schnell bewegt. Langsam behältst du die Kontrolle und schonst den Rücken.",
  Slower: "Langsamer",
  "short hold": "zu kurz gehalten",
  rushed: "gehetzt",
  "your arms": "deine Arme",
  "your legs": "deine Beine",
  "Next time, turn further to your left": "Dreh dich nächstes Mal weiter nach links",
  "Next time, turn further to your right": "Dreh dich nächstes Mal weiter nach rechts",
  "Cross your arms on your belly instead of your chest. Kinder to stiff or sore shoulders.":
    "Kreuz die Arme vor dem Bauch statt vor der Brust. Das schont steife oder schmerzende Schultern.",
  "Upper trunk rotation": "Oberkörperdrehung",
  "Turns the upper back from side to side on a chair, to keep it easy to move.":
    "Dreht den oberen Rücken auf einem Stuhl von einer Seite zur anderen, damit er beweglich bleibt.",
  "Sit tall on a firm chair, feet flat on the floor, knees apart.":
    "Sitz aufrecht auf einem festen Stuhl, Füße flach am Boden, Knie auseinander.",
  "Cross your arms on your chest.": "Kreuz die Arme vor der Brust.",
  "Turn your whole upper body to one side, as far as is comfortable. Your legs stay still.":
    "Dreh den ganzen Oberkörper zu einer Seite, so weit es angenehm ist. Die Beine bleiben ruhig.",
  "Stay for one second and breathe on.": "Bleib eine Sekunde und atme weiter.",
  "Come back to the middle and turn to the other side.":
    "Komm zurück zur Mitte und dreh dich zur anderen Seite.",
  "Put the phone right in front of you, about two metres away, at chest height. It needs to see your head, your knees and your feet.":
    "Stell das Handy direkt vor dich, etwa zwei Meter entfernt, auf Brusthöhe. Es muss Kopf, Knie und Füße sehen.",
  "Sit tall facing the camera, arms crossed.": "Sitz aufrecht zur Kamera, Arme gekreuzt.",
  "To which side you turn, and whether it is a small, a good or a full turn":
    "Zu welcher Seite du dich drehst und ob es eine kleine, eine gute oder eine volle Drehung ist",
  "Whether your legs stay still and your upper body stays upright":
    "Ob deine Beine ruhig bleiben und der Oberkörper aufrecht",
  "How long you stay, and how fast you turn": "Wie lange du bleibst und wie schnell du dich drehst",
  "The exact angle: a flat picture tells small from full, not degrees":
    "Den genauen Winkel: Ein flaches Bild unterscheidet klein von voll, nicht Grad",
  "Which part of the spine turns": "Welcher Teil der Wirbelsäule sich dreht",
  "Much of your face and far arm in a full turn; then the app says that it could not see":
    "Viel von deinem Gesicht und dem hinteren Arm bei voller Drehung; dann sagt die App, dass sie es nicht sehen konnte",
  "Turn slowly, without a bounce. Stop if it hurts.":
    "Dreh dich langsam, ohne Nachfedern. Hör auf, wenn es wehtut.",
  "Worse pain after exercise means stop and ask a doctor.":
    "Mehr Schmerz nach der Übung heißt: aufhören und ärztlichen Rat holen.",
  "Use a chair that does not roll or swivel.": "Nimm einen Stuhl, der weder rollt noch sich dreht.",
  "how far you turn": "wie weit du dich drehst",
  "turn of the shoulders against the own rest": "Drehung der Schultern gegenüber der eigenen Ruhelage",
  "Turn a little further": "Dreh dich etwas weiter",
  "Your shoulders turned only a little. Turn as far as is comfortable, without a pull or a bounce.":
    "Deine Schultern haben sich nur wenig gedreht. Dreh dich, so weit es angenehm ist, ohne Ziehen oder Nachfedern.",
  "Healthy people turn about 45°.": "Gesunde Menschen drehen etwa 45°.",
  "turn of the knees under the hips against the own rest":
    "Drehung der Knie unter den Hüften gegenüber der eigenen Ruhelage",
  "Keep your legs still": "Halt die Beine ruhig",
  "Your hips or knees went along with the turn. Keep your legs still, so that your upper back does the turning.":
    "Deine Hüften oder Knie haben sich mitgedreht. Halt die Beine ruhig, damit sich der obere Rücken dreht.",
  "how upright you sit": "wie aufrecht du sitzt",
  "lean of the trunk to the side against the own rest":
    "Seitneigung des Rumpfes gegenüber der eigenen Ruhelage",
  "Turn, don't lean": "Drehen, nicht neigen",
  "Your upper body leaned to the side while it turned. Stay tall, as if a string pulled you up.":
    "Dein Oberkörper hat sich beim Drehen zur Seite geneigt. Bleib groß, als zöge dich ein Faden nach oben.",
  "from a wrist to the opposite shoulder, in shoulder widths":
    "vom Handgelenk zur gegenüberliegenden Schulter, in Schulterbreiten",
  "Cross your arms": "Kreuz die Arme",
  "Your arms came away from your chest. Cross them, so that the camera can see how far your shoulders turn.":
    "Deine Arme haben sich von der Brust gelöst. Kreuz sie, damit die Kamera sieht, wie weit sich die Schultern drehen.",
  "Crossed forearms hide the wrists, which are then guessed nearly as far away as open ones (docs/pixels.md). Hands that lie together while they read open are not judged.":
    "Gekreuzte Unterarme verdecken die Handgelenke, die dann fast so weit weg geschätzt werden wie offene (docs/pixels.md). Hände, die beieinanderliegen, aber als offen gelesen werden, werden nicht bewertet.",
  "Stay one second": "Bleib eine Sekunde",
  "You turned back at once. Stay one second before you come back.":
    "Du hast dich sofort zurückgedreht. Bleib eine Sekunde, bevor du zurückkommst.",
  "The dose is one second; below the limit there was no stay.":
    "Vorgesehen ist eine Sekunde; unter dem Grenzwert war es kein Bleiben.",
  "both ways together (their geometric mean), from a tenth to nine tenths of it (the whole way takes 1.7 times as long)":
    "beide Wege zusammen (ihr geometrisches Mittel), von einem Zehntel bis neun Zehntel (der ganze Weg dauert 1,7-mal so lang)",
  "A turn is measured so coarsely that one way alone reads 0.16 to 0.26 s in clean turns.":
    "Eine Drehung wird so grob gemessen, dass ein einzelner Weg bei sauberen Drehungen 0,16 bis 0,26 s ergibt.",
  "short rotation": "zu kleine Drehung",
  "hips turning": "Hüften drehen mit",
  leaning: "Seitneigung",
  "arms open": "Arme offen",
  "Turn of the shoulders": "Drehung der Schultern",
  "from the middle to either side": "von der Mitte zu jeder Seite",
  "Turn back a little": "Dreh ein wenig zurück",
};
