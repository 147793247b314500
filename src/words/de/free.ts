import type { Messages } from "../language.ts";

export const messages: Messages = {
  "Just move": "Einfach bewegen",
  "{count} done.": "{count} geschafft.",
  "No, this was": "Nein, das war",
  "choose an exercise": "wähle eine Übung",
  "Or just move": "Oder einfach bewegen",
  "Put your phone down where it sees you, and begin. I say the name of your exercise when I am sure, and count from its first repetition. Change when you like.":
    "Stell dein Handy so hin, dass es dich sieht, und fang an. Ich nenne deine Übung, sobald ich sicher bin, und zähle ab der ersten Wiederholung. Wechsle, wann du magst.",
  "Warm-up, drinking and walking about count as nothing. Drawing-in and swings have their own pages.":
    "Aufwärmen, Trinken und Umhergehen zählen nicht. Baucheinziehen und Schwünge haben ihre eigenen Seiten.",
  "Or drop a video of a whole workout on this page.":
    "Oder zieh ein Video von einem ganzen Training auf diese Seite.",
  "Your video": "Dein Video",
  "I recognised no exercise": "Ich habe keine Übung erkannt",
  "Just move. I say what I see": "Beweg dich einfach. Ich sage, was ich sehe",
  "{name}? Once more, and I am sure": "{name}? Noch einmal, dann bin ich sicher",
  "I leave {name} out today. Do something else": "Heute lasse ich {name} aus. Mach etwas anderes",
  "I cannot see you": "Ich sehe dich nicht",
  "{name}? Once more": "{name}? Noch einmal",
  "Just move. I am watching": "Beweg dich einfach. Ich schaue zu",
  "I cannot see you. Step into the picture": "Ich sehe dich nicht. Komm ins Bild",
};
