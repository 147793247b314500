import type { Messages } from "../language.ts";

export const messages: Messages = {
  "What this app is and is not": "Lo que esta app es y lo que no es",
  "our own word": "nuestra propia palabra",
  "Warm up with easy movement: walking, small lunges, turning from side to side.":
    "Calienta con movimientos fáciles: caminar, zancadas pequeñas, girar de lado a lado.",
  "A led warm-up opens each session. You can skip it.":
    "Cada sesión empieza con un calentamiento guiado. Puedes saltártelo.",
  "Start gently and add slowly.": "Empieza con suavidad y añade poco a poco.",
  "The first sessions use easier ways and small sets. More is offered only after good, painless sessions.":
    "Las primeras sesiones usan formas más fáciles y series pequeñas. Solo se ofrece más después de sesiones buenas y sin dolor.",
  "Stop if it hurts. Pain that is worse after exercise means: stop, and see a doctor.":
    "Detente si te duele. Un dolor que empeora después del ejercicio significa: detente y ve al médico.",
  "Stop is always there. Pain is asked before and after. After strong pain, or pain that got worse, no camera starts that day.":
    "El botón de parar está siempre. Se pregunta por el dolor antes y después. Tras un dolor fuerte, o que ha empeorado, ese día no se enciende ninguna cámara.",
  "With back trouble, talk to a doctor or physiotherapist before you begin something new.":
    "Si tienes problemas de espalda, habla con un médico o fisioterapeuta antes de empezar algo nuevo.",
  "Asked at first use and again every four weeks. Until you have asked, you get the easier ways and small amounts.":
    "Se pregunta la primera vez y otra vez cada cuatro semanas. Hasta que hayas consultado, tendrás las formas más fáciles y cantidades pequeñas.",
  "Drink enough. Wear clothes you can move in, and stable shoes.":
    "Bebe lo suficiente. Lleva ropa con la que puedas moverte y calzado estable.",
  "Said when it helps: clothes and water before a session, a sip between sets, shoes before the swing.":
    "Se dice cuando ayuda: ropa y agua antes de una sesión, un sorbo entre series, el calzado antes del swing.",
  "No sudden or rushed movements.": "Nada de movimientos bruscos ni apresurados.",
  "Lifting or lowering too fast is seen, and you hear how to slow down.":
    "Se ve si subes o bajas demasiado rápido, y oyes cómo ir más despacio.",
  "Train your other muscles too, and rest on the days between.":
    "Entrena también tus otros músculos y descansa los días intermedios.",
  "The plan spreads the exercises over the week, names other muscles, and offers rest after a hard day.":
    "El plan reparte los ejercicios por la semana, nombra otros músculos y ofrece descanso tras un día duro.",
  "Good form first, a weight you can handle, and someone who knows it beside you for complex or weighted moves.":
    "Primero la buena técnica, un peso que domines y, en los ejercicios complejos o con peso, alguien a tu lado que sepa.",
  "The swing opens only after a good hinge without weight. A report can be shown to a trainer.":
    "El swing solo se ofrece después de una buena bisagra de cadera sin peso. Puedes enseñar un informe a un entrenador.",
  "This app is not medical advice. It cannot examine you, and it does not know your back.":
    "Esta app no es un consejo médico. No puede examinarte y no conoce tu espalda.",
  "Said wherever you decide how to go on.": "Está dicho en cada lugar donde decides cómo seguir.",
  "Wear something you can move in, and put some water beside you.":
    "Ponte ropa con la que puedas moverte y deja agua a tu lado.",
  "Today that is {practice}.": "Hoy es {practice}.",
  "You ticked: {question}.": "Has marcado: {question}.",
  "After cancer, back pain is looked at by a doctor before the spine is loaded or bent far.":
    "Después de un cáncer, un médico examina el dolor de espalda antes de cargar o doblar mucho la columna.",
  "With weight lost for no known reason, a doctor looks first, before the spine is loaded or bent far.":
    "Con una pérdida de peso sin causa conocida, primero mira un médico, antes de cargar o doblar mucho la columna.",
  "Thin bones of the spine can break when it is bent or turned to its end, or loaded fast.":
    "Los huesos frágiles de la columna pueden romperse cuando se dobla o gira hasta el final, o se carga rápido.",
  "In pregnancy and after a birth: nothing face down, nothing jerky or heavy, no far bend of a loosened back.":
    "En el embarazo y después del parto: nada boca abajo, nada brusco ni pesado, y sin doblar mucho una espalda que está más laxa.",
  "In pregnancy lying flat on the back can press on a large vein. Ask your midwife or doctor first.":
    "En el embarazo, estar tumbada boca arriba puede presionar una vena grande. Pregunta primero a tu matrona o a tu médico.",
  "In pregnancy lie on your back only for a short time. Turn to your side if you feel unwell.":
    "En el embarazo, túmbate boca arriba solo un rato corto. Ponte de lado si te sientes mal.",
  "After an operation, wounds and the spine need time before bending far, turning far or lifting.":
    "Después de una operación, las heridas y la columna necesitan tiempo antes de doblarse mucho, girar mucho o levantar peso.",
  "With an inflamed spine or joints, a specialist physiotherapist decides about weights.":
    "Con la columna o las articulaciones inflamadas, un fisioterapeuta especializado decide sobre los pesos.",
  "With an inflamed spine or joints, stay with the easier way, and stop before it hurts.":
    "Con la columna o las articulaciones inflamadas, quédate con la forma más fácil y detente antes de que duela.",
  "Bending back makes a narrow spinal canal narrower.":
    "Doblarse hacia atrás estrecha aún más un canal vertebral estrecho.",
  "With a narrow spinal canal, ask before you swing a weight: it pulls the back into a bend.":
    "Con un canal vertebral estrecho, pregunta antes de balancear un peso: tira de la espalda y la dobla.",
  "With heart trouble or dizziness, fast moves with a weight and tipping the head back need someone beside you.":
    "Con problemas de corazón o mareos, los movimientos rápidos con peso y echar la cabeza atrás necesitan a alguien a tu lado.",
  "Rest today, and walk a little.": "Descansa hoy y camina un poco.",
  "Your back was sore last time.": "La última vez te dolía la espalda.",
  "That was a long session.": "Fue una sesión larga.",
  "You have talked to someone about this pain. Go gently all the same: the easier way, fewer repetitions. Stop if it gets worse.":
    "Has hablado con alguien sobre este dolor. Ve con suavidad de todos modos: la forma más fácil, menos repeticiones. Detente si empeora.",
  "You would rather not say how your back feels. So you get the easier ways today. Stop if anything hurts.":
    "Prefieres no decir cómo sientes la espalda. Por eso hoy tienes las formas más fáciles. Detente si algo te duele.",
  "Rest in a position that eases it. Move about a little as far as the pain allows.":
    "Descansa en una postura que alivie el dolor. Muévete un poco, hasta donde el dolor lo permita.",
  "You said your pain was {pain} before exercise.": "Dijiste que tu dolor era {pain} antes del ejercicio.",
  "You said your pain was {pain} after exercise.": "Dijiste que tu dolor era {pain} después del ejercicio.",
  "You said your pain was {pain} when you broke off.": "Dijiste que tu dolor era {pain} cuando lo dejaste.",
  "You said your pain was {pain} after exercise, and {earlier} before it.":
    "Dijiste que tu dolor era {pain} después del ejercicio, y {earlier} antes.",
  "You said your pain was {pain} when you broke off, and {earlier} before it.":
    "Dijiste que tu dolor era {pain} cuando lo dejaste, y {earlier} antes.",
  "Good. Stop any time it hurts.": "Bien. Detente en cualquier momento si te duele.",
  "Go gently today: the easier way, fewer repetitions. Stop if it gets worse.":
    "Hoy ve con suavidad: la forma más fácil, menos repeticiones. Detente si empeora.",
  "Please don't start today. With pain this strong, talk to a doctor first.":
    "Por favor, no empieces hoy. Con un dolor tan fuerte, habla primero con un médico.",
  "Stop here. Pain this strong needs a doctor before you exercise again.":
    "Detente aquí. Un dolor tan fuerte necesita un médico antes de que vuelvas a hacer ejercicio.",
  "Your pain is worse than before. Stop for today, and see a doctor before you go on.":
    "Tu dolor es peor que antes. Déjalo por hoy y ve al médico antes de seguir.",
  "Take it easy, and watch how you feel tomorrow. The next session is a smaller one.":
    "Tómatelo con calma y fíjate en cómo estás mañana. La próxima sesión es más pequeña.",
  "Good. That is a fine place to stop.": "Bien. Es un buen momento para terminar.",
  "Go to an emergency department or call the emergency number now. This can be a nerve that needs help within hours.":
    "Ve ahora a urgencias o llama al número de emergencias. Puede ser un nervio que necesita ayuda en cuestión de horas.",
  "Numb or strange feeling between your legs, around the genitals or the bottom":
    "Sensación dormida o extraña entre las piernas, en los genitales o en las nalgas",
  "New trouble with passing or holding water or stool":
    "Problemas nuevos para hacer o aguantar la orina o las heces",
  "A leg or foot that is getting weaker, or both legs numb or weak":
    "Una pierna o un pie que pierde fuerza, o las dos piernas dormidas o débiles",
  "Please see a doctor now, today. A leg that gets weaker has to be looked at before any exercise.":
    "Por favor, ve al médico ahora, hoy mismo. Una pierna que pierde fuerza hay que examinarla antes de cualquier ejercicio.",
  "Back pain since a fall or an accident that no doctor has looked at yet":
    "Dolor de espalda desde una caída o un accidente que aún no ha visto ningún médico",
  "Please see a doctor now, before any exercise. A bone may have been hurt.":
    "Por favor, ve al médico ahora, antes de cualquier ejercicio. Puede haber un hueso lesionado.",
  "Fever, or feeling ill together with the back pain":
    "Fiebre, o malestar general junto con el dolor de espalda",
  "Please see a doctor now, before any exercise. An infection may be behind it.":
    "Por favor, ve al médico ahora, antes de cualquier ejercicio. Puede haber una infección detrás.",
  "Cancer, now or in the past": "Cáncer, ahora o en el pasado",
  "Please tell your doctor about the back pain first. Until then weights and bending far back are left out.":
    "Por favor, cuéntale primero a tu médico lo del dolor de espalda. Hasta entonces se dejan fuera los pesos y doblarse mucho hacia atrás.",
  "Losing weight without trying to": "Perder peso sin intentarlo",
  "Please let a doctor look for the reason first. Until then weights and bending far back are left out.":
    "Por favor, que un médico busque primero la causa. Hasta entonces se dejan fuera los pesos y doblarse mucho hacia atrás.",
  "Thin bones (osteoporosis), a bone broken by a small knock, or steroid tablets for three months or more":
    "Huesos frágiles (osteoporosis), un hueso roto por un golpe pequeño o pastillas de corticoides durante tres meses o más",
  "Please ask which movements are safe for your bones. Weights, bending far back and turning far are left out.":
    "Por favor, pregunta qué movimientos son seguros para tus huesos. Se dejan fuera los pesos, doblarse mucho hacia atrás y girar mucho.",
  "Pregnant, or a birth in the last three months": "Embarazo, o un parto en los últimos tres meses",
  "Please ask your midwife or doctor first. Lying face down, weights and bending far back are left out, and until you have asked also lying on the back.":
    "Por favor, pregunta primero a tu matrona o a tu médico. Se dejan fuera estar boca abajo, los pesos y doblarse mucho hacia atrás y, hasta que hayas preguntado, también estar boca arriba.",
  "An operation in the last three months": "Una operación en los últimos tres meses",
  "Please ask who operated on you what you may do. Weights, lying face down, bending far back and turning far are left out.":
    "Por favor, pregunta a quien te operó qué puedes hacer. Se dejan fuera los pesos, estar boca abajo, doblarse mucho hacia atrás y girar mucho.",
  "A disease that inflames spine or joints, such as axial spondyloarthritis or rheumatoid arthritis":
    "Una enfermedad que inflama la columna o las articulaciones, como la espondiloartritis axial o la artritis reumatoide",
  "Please ask your doctor or physiotherapist first. Until then weights are left out; bending back and leaning on the hands stay with the easier ways.":
    "Por favor, pregunta primero a tu médico o fisioterapeuta. Hasta entonces se dejan fuera los pesos; doblarse hacia atrás y apoyarse en las manos se hacen solo en las formas más fáciles.",
  "A narrow spinal canal (spinal stenosis)": "Un canal vertebral estrecho (estenosis espinal)",
  "Bending back makes the canal narrower, so those exercises are left out. Please ask about the others, and about weights.":
    "Doblarse hacia atrás estrecha el canal, por eso esos ejercicios se dejan fuera. Por favor, pregunta por los demás y por los pesos.",
  "Heart trouble, chest pain, or dizziness and fainting":
    "Problemas de corazón, dolor en el pecho, o mareos y desmayos",
  "Please ask a doctor first. Fast moves with a weight and tipping the head back are left out. Breathe on in every hold. Chest pain now: call the emergency number.":
    "Por favor, pregunta primero a un médico. Se dejan fuera los movimientos rápidos con peso y echar la cabeza atrás. Sigue respirando siempre que aguantes. Dolor en el pecho ahora: llama al número de emergencias.",
  "Pain or tingling down one leg, and nothing of the above":
    "Dolor u hormigueo que baja por una pierna, y nada de lo anterior",
  "That is common with back pain and mostly gets better by itself. You may exercise, gently. See a doctor at once if the leg gets weak, or if you get numb between the legs.":
    "Es frecuente con el dolor de espalda y casi siempre mejora por sí solo. Puedes hacer ejercicio, con suavidad. Ve al médico de inmediato si la pierna se debilita o si se te duerme la zona entre las piernas.",
  "Do you have any of these now?": "¿Tienes ahora algo de esto?",
  "Is any of these true for you?": "¿Algo de esto es tu caso?",
  "Have you talked to a doctor or physiotherapist about starting this?":
    "¿Has hablado con un médico o fisioterapeuta sobre empezar con esto?",
  Yes: "Sí",
  "Good. Keep to what they told you, also where this app says something else.":
    "Bien. Sigue lo que te dijeron, también donde esta app diga otra cosa.",
  "Not yet": "Todavía no",
  "Please talk to a doctor or physiotherapist soon. Until then you get the easier ways and small amounts everywhere.":
    "Por favor, habla pronto con un médico o fisioterapeuta. Hasta entonces tendrás en todo las formas más fáciles y cantidades pequeñas.",
  "I have no back trouble": "No tengo problemas de espalda",
  "Good. Start gently all the same. If your back begins to trouble you, ask first.":
    "Bien. Empieza con suavidad de todos modos. Si la espalda empieza a darte problemas, consulta primero.",
  "Please tick what is true, or “None of these”: {question}":
    "Por favor, marca lo que sea cierto, o «Nada de esto»: {question}",
  "Please answer: {question}": "Por favor, responde: {question}",
  "Until you have talked to a doctor or physiotherapist, you get the easier ways and small amounts.":
    "Hasta que hayas hablado con un médico o fisioterapeuta, tendrás las formas más fáciles y cantidades pequeñas.",
  "Say first how your back feels today.": "Di primero cómo sientes hoy la espalda.",
  "Not with a sore back. Today practise {practice}.": "No con la espalda dolorida. Hoy practica {practice}.",
  "First a good set of {count} {practices}.": "Primero una buena serie de {count} {practices}.",
  "Do one good set without weight first.": "Haz primero una buena serie sin peso.",
  "Begin with {weight} kg or less.": "Empieza con {weight} kg o menos.",
  "You did well with {heaviest} kg. Up to {most} kg is fine today.":
    "Te fue bien con {heaviest} kg. Hoy puedes llegar a {most} kg.",
};
