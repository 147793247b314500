import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Height of the bell": "Höhe der Kettlebell",
  "0° is at shoulder height, less is lower": "0° ist auf Schulterhöhe, weniger ist tiefer",
  "Let it float less high": "Lass sie weniger hoch steigen",
  "Firm shoes, and room around you": "Feste Schuhe, und Platz um dich herum",
  "Swings are hard work for the back.": "Schwünge sind harte Arbeit für den Rücken.",
  "How heavy is your bell, in kilograms?": "Wie schwer ist deine Kettlebell, in Kilogramm?",
  "A light one comes first: learn the movement, then add weight.":
    "Eine leichte kommt zuerst: Lern die Bewegung, dann kommt Gewicht dazu.",
  "the hinge without weight": "die Hüftbeuge ohne Gewicht",
  "hinges without weight": "Hüftbeugen ohne Gewicht",
  "Hips back, stand tall.": "Hüften zurück, aufrecht stehen.",
  "Your hinge is good.": "Deine Hüftbeuge ist gut.",
  "You squatted or leaned back in your last set.":
    "Im letzten Satz warst du in der Kniebeuge oder hast dich zurückgelehnt.",
  "Kettlebell swing": "Kettlebell-Schwung",
  "A quick hip hinge with a weight that trains the back of the body to push and to brace.":
    "Eine schnelle Hüftbeuge mit Gewicht: Die Rückseite des Körpers lernt, kräftig zu schieben und zu stabilisieren.",
  "Stand with your feet shoulder-width apart and hold the bell in both hands.":
    "Stell dich schulterbreit hin und halt die Kettlebell in beiden Händen.",
  "Push your hips back with a long back, until the bell is between your legs.":
    "Schieb die Hüften mit langem Rücken nach hinten, bis die Kettlebell zwischen den Beinen ist.",
  "Push your hips forward and stand tall. The bell floats up to shoulder height.":
    "Schieb die Hüften nach vorn und steh aufrecht. Die Kettlebell schwebt auf Schulterhöhe.",
  "Let it swing back between your legs and push your hips back again.":
    "Lass sie zwischen die Beine zurückschwingen und schieb die Hüften wieder nach hinten.",
  "To end, let the bell swing low and put it down slowly, with your hips back.":
    "Zum Schluss lass die Kettlebell tief ausschwingen und stell sie langsam ab, mit den Hüften hinten.",
  "Put the phone at hip height, two to three metres from your side. Leave room above you for your arms.":
    "Stell das Handy auf Hüfthöhe, zwei bis drei Meter seitlich von dir. Lass über dir Platz für die Arme.",
  "Stand side-on, feet shoulder-width apart, bell in both hands.":
    "Stell dich seitlich hin, Füße schulterbreit, Kettlebell in beiden Händen.",
  "Whether you hinge at the hips or squat": "Ob du die Hüften beugst oder in die Kniebeuge gehst",
  "Whether you stand tall at the top, or lean back": "Ob du oben aufrecht stehst oder dich zurücklehnst",
  "How high your hands go, and whether your arms stay long":
    "Wie hoch deine Hände kommen und ob die Arme lang bleiben",
  "The bell: neither how heavy it is, nor whether it is right for you":
    "Die Kettlebell: weder wie schwer sie ist noch ob sie für dich passt",
  "The exact top when the camera gives fewer than about 15 pictures a second: swings are still counted, but the top is not judged":
    "Den genauen höchsten Punkt, wenn die Kamera weniger als etwa 15 Bilder pro Sekunde liefert: Schwünge werden dann gezählt, der höchste Punkt wird nicht bewertet",
  "Begin with a light bell: a small mistake weighs less.":
    "Fang mit einer leichten Kettlebell an: Ein kleiner Fehler wiegt dann weniger.",
  "Practise the hinge without a weight first, until it is good.":
    "Üb die Hüftbeuge zuerst ohne Gewicht, bis sie gut ist.",
  "Keep the space in front of you free. If your grip slips, let the bell go and step away.":
    "Halt den Platz vor dir frei. Rutscht dein Griff, lass die Kettlebell los und geh zur Seite.",
  "Wear stable shoes. Stop if it hurts. Worse pain after exercise means stop and ask a doctor.":
    "Trag feste Schuhe. Hör auf, wenn es wehtut. Mehr Schmerz nach der Übung heißt: aufhören und ärztlichen Rat holen.",
  "Ask a trainer to watch your first swings.":
    "Lass bei den ersten Schwüngen jemanden zusehen, der sich auskennt.",
  "how your hips and knees bend": "wie sich Hüften und Knie beugen",
  "share of the hips in the bend at the bottom, of hips and knees together; knees bent beyond 60° count as too little":
    "Anteil der Hüften an der Beugung am tiefsten Punkt, von Hüften und Knien zusammen; über 60° gebeugte Knie gelten als zu wenig",
  "Hips back, not down": "Hüften zurück, nicht runter",
  "At the bottom your knees bent about as much as your hips. Push your hips back and keep your shins nearly upright: the swing is a hinge, not a squat.":
    "Unten waren deine Knie etwa so stark gebeugt wie die Hüften. Schieb die Hüften zurück und halt die Schienbeine fast senkrecht: Der Schwung ist eine Hüftbeuge, keine Kniebeuge.",
  "your hips at the top": "deine Hüften am höchsten Punkt",
  "angle at the hip between shoulder and knee at the top; 180° is one straight line":
    "Winkel in der Hüfte zwischen Schulter und Knie am höchsten Punkt; 180° ist eine gerade Linie",
  "Stand tall, squeeze": "Aufrecht stehen, Gesäß fest",
  "At the top your hips were not fully open. Stand tall to end the push.":
    "Oben waren deine Hüften nicht ganz gestreckt. Steh aufrecht, um den Schub zu Ende zu bringen.",
  "how you stand at the top": "wie du oben stehst",
  "how far the trunk is behind the upright at the top":
    "wie weit der Rumpf am höchsten Punkt hinter der Senkrechten ist",
  "Stop at tall, don't lean back": "Aufrecht halten, nicht zurücklehnen",
  "At the top your upper body leaned behind the upright line. With a weight in front that loads the lower back. Stop when you stand tall.":
    "Oben war dein Oberkörper hinter der Senkrechten. Mit einem Gewicht vor dir belastet das den unteren Rücken. Hör auf, wenn du aufrecht stehst.",
  "With a weight in front that loads the lower back.":
    "Mit einem Gewicht vor dir belastet das den unteren Rücken.",
  "the height of your arms": "die Höhe deiner Arme",
  "elevation of the arms at the top; 0° is level":
    "Höhenwinkel der Arme am höchsten Punkt; 0° ist waagerecht",
  "Only to shoulder height": "Nur bis Schulterhöhe",
  "Your arms went well above your shoulders. Shoulder height is enough, and the back is less tempted to arch.":
    "Deine Arme kamen weit über die Schultern. Schulterhöhe genügt, und der Rücken geht weniger leicht ins Hohlkreuz.",
  "Hips throw it to shoulder height": "Hüften schwingen sie auf Schulterhöhe",
  "Your arms stayed well below your shoulders. A stronger push of the hips lets the bell float up.":
    "Deine Arme blieben weit unter den Schultern. Ein stärkerer Schub der Hüften lässt die Kettlebell hochschweben.",
  "your elbows": "deine Ellbogen",
  "angle at the elbow at the top": "Winkel im Ellbogen am höchsten Punkt",
  "Long arms, hips do the work": "Arme lang, die Hüften arbeiten",
  "Your elbows bent at the top. Let your arms be ropes: a push of the hips throws the bell.":
    "Oben waren deine Ellbogen gebeugt. Lass die Arme wie Seile sein: Der Schub der Hüften schwingt die Kettlebell.",
  squatting: "Kniebeuge",
  "hips short": "Hüften nicht gestreckt",
  "leaning back": "zurückgelehnt",
  "bell high": "Kettlebell zu hoch",
  "bell low": "Kettlebell zu tief",
  "arm pull": "mit den Armen gezogen",
};
