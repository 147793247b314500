import type { Messages } from "../../language.ts";

export const messages: Messages = {
  "Height of the bell": "Altura de la pesa",
  "0° is at shoulder height, less is lower": "0° es a la altura de los hombros, menos es más abajo",
  "Let it float less high": "Deja que suba menos",
  "Firm shoes, and room around you": "Calzado firme, y espacio a tu alrededor",
  "Swings are hard work for the back.": "Los swings son un trabajo duro para la espalda.",
  "How heavy is your bell, in kilograms?": "¿Cuánto pesa tu pesa rusa, en kilos?",
  "A light one comes first: learn the movement, then add weight.":
    "Primero una ligera: aprende el movimiento y luego añade peso.",
  "the hinge without weight": "la bisagra de cadera sin peso",
  "hinges without weight": "bisagras de cadera sin peso",
  "Hips back, stand tall.": "Caderas atrás, y arriba del todo.",
  "Your hinge is good.": "Tu bisagra de cadera es buena.",
  "You squatted or leaned back in your last set.":
    "En tu última serie hiciste sentadilla o te echaste hacia atrás.",
  "Kettlebell swing": "Swing con pesa rusa",
  "A quick hip hinge with a weight that trains the back of the body to push and to brace.":
    "Una bisagra de cadera rápida con peso, que enseña a la parte de atrás del cuerpo a empujar y a estabilizar.",
  "Stand with your feet shoulder-width apart and hold the bell in both hands.":
    "Ponte de pie con los pies a lo ancho de los hombros y sujeta la pesa con las dos manos.",
  "Push your hips back with a long back, until the bell is between your legs.":
    "Lleva las caderas atrás con la espalda larga, hasta que la pesa esté entre las piernas.",
  "Push your hips forward and stand tall. The bell floats up to shoulder height.":
    "Empuja las caderas hacia delante y ponte de pie del todo. La pesa flota hasta la altura de los hombros.",
  "Let it swing back between your legs and push your hips back again.":
    "Deja que vuelva entre las piernas y lleva otra vez las caderas atrás.",
  "To end, let the bell swing low and put it down slowly, with your hips back.":
    "Para terminar, deja que la pesa se balancee abajo y déjala despacio en el suelo, con las caderas atrás.",
  "Put the phone at hip height, two to three metres from your side. Leave room above you for your arms.":
    "Pon el teléfono a la altura de la cadera, a dos o tres metros de tu lado. Deja espacio por encima para los brazos.",
  "Stand side-on, feet shoulder-width apart, bell in both hands.":
    "Ponte de lado, pies a lo ancho de los hombros, pesa en las dos manos.",
  "Whether you hinge at the hips or squat": "Si doblas las caderas o haces sentadilla",
  "Whether you stand tall at the top, or lean back": "Si arriba estás de pie del todo o te echas hacia atrás",
  "How high your hands go, and whether your arms stay long":
    "Cuánto suben tus manos y si los brazos siguen largos",
  "The bell: neither how heavy it is, nor whether it is right for you":
    "La pesa: ni cuánto pesa ni si es adecuada para ti",
  "The exact top when the camera gives fewer than about 15 pictures a second: swings are still counted, but the top is not judged":
    "El punto más alto exacto cuando la cámara da menos de unas 15 imágenes por segundo: los swings se siguen contando, pero el punto más alto no se valora",
  "Begin with a light bell: a small mistake weighs less.":
    "Empieza con una pesa ligera: un pequeño error pesa menos.",
  "Practise the hinge without a weight first, until it is good.":
    "Practica primero la bisagra sin peso, hasta que sea buena.",
  "Keep the space in front of you free. If your grip slips, let the bell go and step away.":
    "Deja libre el espacio delante de ti. Si se te resbala el agarre, suelta la pesa y apártate.",
  "Wear stable shoes. Stop if it hurts. Worse pain after exercise means stop and ask a doctor.":
    "Usa calzado estable. Detente si te duele. Si después del ejercicio duele más, detente y consulta a un médico.",
  "Ask a trainer to watch your first swings.": "Pide a un entrenador que vea tus primeros swings.",
  "how your hips and knees bend": "cómo se doblan tus caderas y rodillas",
  "share of the hips in the bend at the bottom, of hips and knees together; knees bent beyond 60° count as too little":
    "parte de las caderas en la flexión en el punto más bajo, de caderas y rodillas juntas; con las rodillas dobladas más de 60° cuenta como demasiado poca",
  "Hips back, not down": "Caderas atrás, no abajo",
  "At the bottom your knees bent about as much as your hips. Push your hips back and keep your shins nearly upright: the swing is a hinge, not a squat.":
    "Abajo, tus rodillas se doblaron casi tanto como las caderas. Lleva las caderas atrás y mantén las espinillas casi verticales: el swing es una bisagra, no una sentadilla.",
  "your hips at the top": "tus caderas en el punto más alto",
  "angle at the hip between shoulder and knee at the top; 180° is one straight line":
    "ángulo en la cadera entre hombro y rodilla en el punto más alto; 180° es una línea recta",
  "Stand tall, squeeze": "Arriba del todo, aprieta los glúteos",
  "At the top your hips were not fully open. Stand tall to end the push.":
    "Arriba, tus caderas no estaban del todo abiertas. Ponte de pie del todo para acabar el empuje.",
  "how you stand at the top": "cómo estás de pie arriba",
  "how far the trunk is behind the upright at the top":
    "cuánto queda el tronco detrás de la vertical en el punto más alto",
  "Stop at tall, don't lean back": "Arriba del todo, sin echarte atrás",
  "At the top your upper body leaned behind the upright line. With a weight in front that loads the lower back. Stop when you stand tall.":
    "Arriba, tu tronco pasó detrás de la vertical. Con un peso delante eso carga la zona lumbar. Detente cuando estés de pie del todo.",
  "With a weight in front that loads the lower back.": "Con un peso delante eso carga la zona lumbar.",
  "the height of your arms": "la altura de tus brazos",
  "elevation of the arms at the top; 0° is level":
    "elevación de los brazos en el punto más alto; 0° es horizontal",
  "Only to shoulder height": "Solo hasta los hombros",
  "Your arms went well above your shoulders. Shoulder height is enough, and the back is less tempted to arch.":
    "Tus brazos subieron muy por encima de los hombros. Basta la altura de los hombros, y la espalda tiende menos a arquearse.",
  "Hips throw it to shoulder height": "Las caderas la lanzan hasta los hombros",
  "Your arms stayed well below your shoulders. A stronger push of the hips lets the bell float up.":
    "Tus brazos quedaron muy por debajo de los hombros. Un empuje más fuerte de las caderas hace flotar la pesa.",
  "your elbows": "tus codos",
  "angle at the elbow at the top": "ángulo en el codo en el punto más alto",
  "Long arms, hips do the work": "Brazos largos, trabajan las caderas",
  "Your elbows bent at the top. Let your arms be ropes: a push of the hips throws the bell.":
    "Arriba se doblaron tus codos. Que los brazos sean cuerdas: el empuje de las caderas lanza la pesa.",
  squatting: "en sentadilla",
  "hips short": "caderas sin abrir",
  "leaning back": "tronco echado atrás",
  "bell high": "pesa alta",
  "bell low": "pesa baja",
  "arm pull": "tirón de brazos",
};
