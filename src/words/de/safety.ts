import type { Messages } from "../language.ts";

export const messages: Messages = {
  "What this app is and is not": "Was diese App ist und was nicht",
  "our own word": "unser eigenes Wort",
  "Warm up with easy movement: walking, small lunges, turning from side to side.":
    "Wärm dich mit leichter Bewegung auf: Gehen, kleine Ausfallschritte, Drehen von Seite zu Seite.",
  "A led warm-up opens each session. You can skip it.":
    "Jede Einheit beginnt mit einem geführten Aufwärmen. Du kannst es überspringen.",
  "Start gently and add slowly.": "Fang sanft an und steigere langsam.",
  "The first sessions use easier ways and small sets. More is offered only after good, painless sessions.":
    "Die ersten Einheiten nutzen leichtere Varianten und kleine Sätze. Mehr gibt es erst nach guten, schmerzfreien Einheiten.",
  "Stop if it hurts. Pain that is worse after exercise means: stop, and see a doctor.":
    "Hör auf, wenn es wehtut. Schmerz, der nach dem Üben schlimmer ist, heißt: aufhören und zum Arzt gehen.",
  "Stop is always there. Pain is asked before and after. After strong pain, or pain that got worse, no camera starts that day.":
    "Stopp ist immer da. Nach Schmerz wird vorher und nachher gefragt. Nach starkem Schmerz oder Schmerz, der schlimmer wurde, startet an dem Tag keine Kamera.",
  "With back trouble, talk to a doctor or physiotherapist before you begin something new.":
    "Sprich bei Rückenproblemen mit einem Arzt oder Physiotherapeuten, bevor du etwas Neues anfängst.",
  "Asked at first use and again every four weeks. Until you have asked, you get the easier ways and small amounts.":
    "Gefragt wird beim ersten Mal und alle vier Wochen wieder. Bis du nachgefragt hast, bekommst du die leichteren Varianten und kleine Mengen.",
  "Drink enough. Wear clothes you can move in, and stable shoes.":
    "Trink genug. Trag Kleidung, in der du dich bewegen kannst, und feste Schuhe.",
  "Said when it helps: clothes and water before a session, a sip between sets, shoes before the swing.":
    "Die App sagt es, wenn es hilft: Kleidung und Wasser vor einer Einheit, ein Schluck zwischen den Sätzen, Schuhe vor dem Schwung.",
  "No sudden or rushed movements.": "Keine plötzlichen oder hastigen Bewegungen.",
  "Lifting or lowering too fast is seen, and you hear how to slow down.":
    "Die App sieht, wenn du zu schnell hebst oder senkst, und sagt dir, wie es langsamer geht.",
  "Train your other muscles too, and rest on the days between.":
    "Trainier auch die anderen Muskeln und ruh dich an den Tagen dazwischen aus.",
  "The plan spreads the exercises over the week, names other muscles, and offers rest after a hard day.":
    "Der Plan verteilt die Übungen über die Woche, nennt andere Muskeln und bietet nach einem harten Tag Ruhe an.",
  "Good form first, a weight you can handle, and someone who knows it beside you for complex or weighted moves.":
    "Zuerst die gute Ausführung, ein Gewicht, das du beherrschst, und bei schwierigen oder schweren Übungen jemand neben dir, der sich auskennt.",
  "The swing opens only after a good hinge without weight. A report can be shown to a trainer.":
    "Den Schwung gibt es erst nach einer guten Hüftbeuge ohne Gewicht. Einen Bericht kannst du einem Trainer zeigen.",
  "This app is not medical advice. It cannot examine you, and it does not know your back.":
    "Diese App gibt keinen ärztlichen Rat. Sie kann dich nicht untersuchen und kennt deinen Rücken nicht.",
  "Said wherever you decide how to go on.": "Das steht überall, wo du entscheidest, wie es weitergeht.",
  "Wear something you can move in, and put some water beside you.":
    "Zieh etwas an, in dem du dich bewegen kannst, und stell dir Wasser hin.",
  "Today that is {practice}.": "Heute ist das {practice}.",
  "You ticked: {question}.": "Du hast angekreuzt: {question}.",
  "After cancer, back pain is looked at by a doctor before the spine is loaded or bent far.":
    "Nach Krebs schaut sich ein Arzt die Rückenschmerzen an, bevor die Wirbelsäule belastet oder weit gebeugt wird.",
  "With weight lost for no known reason, a doctor looks first, before the spine is loaded or bent far.":
    "Nach Gewichtsverlust ohne bekannten Grund schaut zuerst ein Arzt, bevor die Wirbelsäule belastet oder weit gebeugt wird.",
  "Thin bones of the spine can break when it is bent or turned to its end, or loaded fast.":
    "Dünne Wirbelknochen können brechen, wenn die Wirbelsäule bis ans Ende gebeugt oder gedreht oder schnell belastet wird.",
  "In pregnancy and after a birth: nothing face down, nothing jerky or heavy, no far bend of a loosened back.":
    "In der Schwangerschaft und nach einer Geburt: nichts in Bauchlage, nichts Ruckartiges oder Schweres, und den gelockerten Rücken nicht weit beugen.",
  "In pregnancy lying flat on the back can press on a large vein. Ask your midwife or doctor first.":
    "In der Schwangerschaft kann flaches Liegen auf dem Rücken auf eine große Vene drücken. Frag zuerst deine Hebamme oder deinen Arzt.",
  "In pregnancy lie on your back only for a short time. Turn to your side if you feel unwell.":
    "Lieg in der Schwangerschaft nur kurz auf dem Rücken. Dreh dich auf die Seite, wenn du dich unwohl fühlst.",
  "After an operation, wounds and the spine need time before bending far, turning far or lifting.":
    "Nach einer Operation brauchen Wunden und Wirbelsäule Zeit vor weitem Beugen, weitem Drehen oder Heben.",
  "With an inflamed spine or joints, a specialist physiotherapist decides about weights.":
    "Bei entzündeter Wirbelsäule oder entzündeten Gelenken entscheidet eine spezialisierte Physiotherapeutin oder ein spezialisierter Physiotherapeut über Gewichte.",
  "With an inflamed spine or joints, stay with the easier way, and stop before it hurts.":
    "Bei entzündeter Wirbelsäule oder entzündeten Gelenken bleib bei der leichteren Variante und hör auf, bevor es wehtut.",
  "Bending back makes a narrow spinal canal narrower.":
    "Sich nach hinten zu beugen macht einen engen Wirbelkanal noch enger.",
  "With a narrow spinal canal, ask before you swing a weight: it pulls the back into a bend.":
    "Frag bei einem engen Wirbelkanal nach, bevor du ein Gewicht schwingst: Es zieht den Rücken in die Beugung.",
  "With heart trouble or dizziness, fast moves with a weight and tipping the head back need someone beside you.":
    "Bei Herzproblemen oder Schwindel braucht es bei schnellen Bewegungen mit Gewicht und beim Zurücklegen des Kopfes jemanden neben dir.",
  "Rest today, and walk a little.": "Ruh dich heute aus und geh ein wenig spazieren.",
  "Your back was sore last time.": "Letztes Mal tat dein Rücken weh.",
  "That was a long session.": "Das war eine lange Einheit.",
  "You have talked to someone about this pain. Go gently all the same: the easier way, fewer repetitions. Stop if it gets worse.":
    "Du hast mit jemandem über diesen Schmerz gesprochen. Geh es trotzdem sanft an: die leichtere Variante, weniger Wiederholungen. Hör auf, wenn es schlimmer wird.",
  "You would rather not say how your back feels. So you get the easier ways today. Stop if anything hurts.":
    "Du möchtest nicht sagen, wie sich dein Rücken anfühlt. Darum bekommst du heute die leichteren Varianten. Hör auf, wenn etwas wehtut.",
  "Rest in a position that eases it. Move about a little as far as the pain allows.":
    "Ruh dich in einer Haltung aus, die den Schmerz lindert. Beweg dich ein wenig, so weit der Schmerz es zulässt.",
  "You said your pain was {pain} before exercise.":
    "Vor dem Üben hast du deinen Schmerz mit {pain} angegeben.",
  "You said your pain was {pain} after exercise.":
    "Nach dem Üben hast du deinen Schmerz mit {pain} angegeben.",
  "You said your pain was {pain} when you broke off.":
    "Beim Abbrechen hast du deinen Schmerz mit {pain} angegeben.",
  "You said your pain was {pain} after exercise, and {earlier} before it.":
    "Nach dem Üben hast du deinen Schmerz mit {pain} angegeben und davor mit {earlier}.",
  "You said your pain was {pain} when you broke off, and {earlier} before it.":
    "Beim Abbrechen hast du deinen Schmerz mit {pain} angegeben und davor mit {earlier}.",
  "Good. Stop any time it hurts.": "Gut. Hör jederzeit auf, wenn es wehtut.",
  "Go gently today: the easier way, fewer repetitions. Stop if it gets worse.":
    "Geh es heute sanft an: die leichtere Variante, weniger Wiederholungen. Hör auf, wenn es schlimmer wird.",
  "Please don't start today. With pain this strong, talk to a doctor first.":
    "Bitte fang heute nicht an. Sprich bei so starkem Schmerz zuerst mit einem Arzt.",
  "Stop here. Pain this strong needs a doctor before you exercise again.":
    "Hör hier auf. Bei so starkem Schmerz brauchst du einen Arzt, bevor du wieder übst.",
  "Your pain is worse than before. Stop for today, and see a doctor before you go on.":
    "Dein Schmerz ist schlimmer als vorher. Hör für heute auf und geh zum Arzt, bevor du weitermachst.",
  "Take it easy, and watch how you feel tomorrow. The next session is a smaller one.":
    "Lass es ruhig angehen und achte darauf, wie du dich morgen fühlst. Die nächste Einheit ist kleiner.",
  "Good. That is a fine place to stop.": "Gut. Das ist ein guter Zeitpunkt, um aufzuhören.",
  "Go to an emergency department or call the emergency number now. This can be a nerve that needs help within hours.":
    "Geh jetzt in eine Notaufnahme oder wähl den Notruf. Das kann ein Nerv sein, der innerhalb von Stunden Hilfe braucht.",
  "Numb or strange feeling between your legs, around the genitals or the bottom":
    "Taubes oder seltsames Gefühl zwischen den Beinen, an den Genitalien oder am Gesäß",
  "New trouble with passing or holding water or stool":
    "Neue Probleme damit, Urin oder Stuhl zu lassen oder zu halten",
  "A leg or foot that is getting weaker, or both legs numb or weak":
    "Ein Bein oder Fuß, der schwächer wird, oder beide Beine taub oder schwach",
  "Please see a doctor now, today. A leg that gets weaker has to be looked at before any exercise.":
    "Bitte geh jetzt zum Arzt, heute noch. Ein Bein, das schwächer wird, muss vor jeder Übung untersucht werden.",
  "Back pain since a fall or an accident that no doctor has looked at yet":
    "Rückenschmerzen seit einem Sturz oder Unfall, die noch kein Arzt angesehen hat",
  "Please see a doctor now, before any exercise. A bone may have been hurt.":
    "Bitte geh jetzt zum Arzt, vor jeder Übung. Ein Knochen kann verletzt sein.",
  "Fever, or feeling ill together with the back pain":
    "Fieber, oder ein Krankheitsgefühl zusammen mit den Rückenschmerzen",
  "Please see a doctor now, before any exercise. An infection may be behind it.":
    "Bitte geh jetzt zum Arzt, vor jeder Übung. Eine Infektion kann dahinterstecken.",
  "Cancer, now or in the past": "Krebs, jetzt oder früher",
  "Please tell your doctor about the back pain first. Until then weights and bending far back are left out.":
    "Bitte sprich zuerst mit deinem Arzt über die Rückenschmerzen. Bis dahin bleiben Gewichte und weites Zurückbeugen weg.",
  "Losing weight without trying to": "Gewichtsverlust, ohne es zu wollen",
  "Please let a doctor look for the reason first. Until then weights and bending far back are left out.":
    "Bitte lass zuerst einen Arzt nach dem Grund suchen. Bis dahin bleiben Gewichte und weites Zurückbeugen weg.",
  "Thin bones (osteoporosis), a bone broken by a small knock, or steroid tablets for three months or more":
    "Dünne Knochen (Osteoporose), ein Knochenbruch nach einem kleinen Stoß oder Kortisontabletten über drei Monate oder länger",
  "Please ask which movements are safe for your bones. Weights, bending far back and turning far are left out.":
    "Bitte frag nach, welche Bewegungen für deine Knochen sicher sind. Gewichte, weites Zurückbeugen und weites Drehen bleiben weg.",
  "Pregnant, or a birth in the last three months": "Schwanger, oder eine Geburt in den letzten drei Monaten",
  "Please ask your midwife or doctor first. Lying face down, weights and bending far back are left out, and until you have asked also lying on the back.":
    "Bitte frag zuerst deine Hebamme oder deinen Arzt. Bauchlage, Gewichte und weites Zurückbeugen bleiben weg, und bis du gefragt hast, auch die Rückenlage.",
  "An operation in the last three months": "Eine Operation in den letzten drei Monaten",
  "Please ask who operated on you what you may do. Weights, lying face down, bending far back and turning far are left out.":
    "Bitte frag, wer dich operiert hat, was du darfst. Gewichte, Bauchlage, weites Zurückbeugen und weites Drehen bleiben weg.",
  "A disease that inflames spine or joints, such as axial spondyloarthritis or rheumatoid arthritis":
    "Eine Krankheit, die Wirbelsäule oder Gelenke entzündet, etwa axiale Spondyloarthritis oder rheumatoide Arthritis",
  "Please ask your doctor or physiotherapist first. Until then weights are left out; bending back and leaning on the hands stay with the easier ways.":
    "Bitte frag zuerst deinen Arzt oder Physiotherapeuten. Bis dahin bleiben Gewichte weg; beim Zurückbeugen und beim Stützen auf die Hände bleibt es bei den leichteren Varianten.",
  "A narrow spinal canal (spinal stenosis)": "Ein enger Wirbelkanal (Spinalkanalstenose)",
  "Bending back makes the canal narrower, so those exercises are left out. Please ask about the others, and about weights.":
    "Sich nach hinten zu beugen macht den Kanal enger, darum bleiben diese Übungen weg. Bitte frag nach den anderen und nach Gewichten.",
  "Heart trouble, chest pain, or dizziness and fainting":
    "Herzprobleme, Schmerzen in der Brust oder Schwindel und Ohnmacht",
  "Please ask a doctor first. Fast moves with a weight and tipping the head back are left out. Breathe on in every hold. Chest pain now: call the emergency number.":
    "Bitte frag zuerst einen Arzt. Schnelle Bewegungen mit Gewicht und das Zurücklegen des Kopfes bleiben weg. Atme bei jedem Halten weiter. Schmerzen in der Brust jetzt: Wähl den Notruf.",
  "Pain or tingling down one leg, and nothing of the above":
    "Schmerz oder Kribbeln, das ein Bein hinunterzieht, und nichts vom oben Genannten",
  "That is common with back pain and mostly gets better by itself. You may exercise, gently. See a doctor at once if the leg gets weak, or if you get numb between the legs.":
    "Das ist bei Rückenschmerzen häufig und wird meist von selbst besser. Du darfst üben, sanft. Geh sofort zum Arzt, wenn das Bein schwach wird oder es zwischen den Beinen taub wird.",
  "Do you have any of these now?": "Hast du gerade etwas davon?",
  "Is any of these true for you?": "Trifft etwas davon auf dich zu?",
  "Have you talked to a doctor or physiotherapist about starting this?":
    "Hast du mit einem Arzt oder Physiotherapeuten darüber gesprochen, hiermit anzufangen?",
  Yes: "Ja",
  "Good. Keep to what they told you, also where this app says something else.":
    "Gut. Halt dich an das, was dir gesagt wurde, auch wo diese App etwas anderes sagt.",
  "Not yet": "Noch nicht",
  "Please talk to a doctor or physiotherapist soon. Until then you get the easier ways and small amounts everywhere.":
    "Bitte sprich bald mit einem Arzt oder Physiotherapeuten. Bis dahin bekommst du überall die leichteren Varianten und kleine Mengen.",
  "I have no back trouble": "Ich habe keine Rückenprobleme",
  "Good. Start gently all the same. If your back begins to trouble you, ask first.":
    "Gut. Fang trotzdem sanft an. Wenn dein Rücken Probleme macht, frag zuerst nach.",
  "Please tick what is true, or “None of these”: {question}":
    "Bitte kreuz an, was zutrifft, oder „Nichts davon“: {question}",
  "Please answer: {question}": "Bitte antworte: {question}",
  "Until you have talked to a doctor or physiotherapist, you get the easier ways and small amounts.":
    "Bis du mit einem Arzt oder Physiotherapeuten gesprochen hast, bekommst du die leichteren Varianten und kleine Mengen.",
  "Say first how your back feels today.": "Sag zuerst, wie sich dein Rücken heute anfühlt.",
  "Not with a sore back. Today practise {practice}.": "Nicht mit schmerzendem Rücken. Üb heute {practice}.",
  "First a good set of {count} {practices}.": "Zuerst ein guter Satz mit {count} {practices}.",
  "Do one good set without weight first.": "Mach zuerst einen guten Satz ohne Gewicht.",
  "Begin with {weight} kg or less.": "Fang mit {weight} kg oder weniger an.",
  "You did well with {heaviest} kg. Up to {most} kg is fine today.":
    "Mit {heaviest} kg lief es gut. Heute sind bis zu {most} kg in Ordnung.",
};
