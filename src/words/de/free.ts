import type { Messages } from "../language.ts";

export const messages: Messages = {
  "Just move": "Einfach bewegen",
  "{count} done.": "{count} geschafft.",
  "No, this was": "Nein, das war",
  "choose an exercise": "wähle eine Übung",
  "Or just move": "Oder einfach bewegen",
  "Put your phone where it sees you, and begin. I name your exercise once I am sure. Warm-up, drinking and walking about count as nothing.":
    "Stell dein Handy so hin, dass es dich sieht, und fang an. Ich nenne deine Übung, sobald ich sicher bin. Aufwärmen, Trinken und Umhergehen zählen nicht.",
  "{name} does not count here yet. Start it from its own page":
    "{name} zählt hier noch nicht. Starte es von seiner eigenen Seite",
  "Lie as long as you like. {name} is led from its own page":
    "Bleib liegen, solange du magst. {name}: auf der eigenen Seite leite ich dich an",
  "Choose a video of a workout": "Ein Video vom Training wählen",
  "From {from} to {to} in the video": "Von {from} bis {to} im Video",
  "{n} sets found": { one: "{n} Satz gefunden", other: "{n} Sätze gefunden" },
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
