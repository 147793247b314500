import type { Messages } from "../language.ts";

export const messages: Messages = {
  Browser: "Navegador",
  Device: "Dispositivo",
  "What computes the poses": "Con qué se calcula la postura",
  "What was learned of it": "Lo que se recuerda de ello",
  "Poses a second": "Posturas por segundo",
  "From picture to pose": "De la imagen a la postura",
  "Pictures left out": "Imágenes omitidas",
  "Started again": "Reinicios",
  Picture: "Imagen",
  Storage: "Almacenamiento",
  Voices: "Voces",
  Sounds: "Sonidos",
  "What happened in the last workout": "Lo que pasó en el último entrenamiento",
  "How it runs here": "Cómo funciona aquí",
  "If something goes wrong, copy this into your report. It holds no name, no picture and nothing about your health.":
    "Si algo falla, copia esto en tu aviso. No contiene ningún nombre, ninguna imagen ni nada sobre tu salud.",
  "Copy for a report": "Copiar para un aviso",
  "Copied.": "Copiado.",
  "It could not be copied. Mark the text and copy it by hand.":
    "No se pudo copiar. Selecciona el texto y cópialo a mano.",
  "The log of the last workout lets others see what you saw: each repetition, and all that was said and shown. What you told about pain and health is left out.":
    "El registro del último entrenamiento deja ver a otros lo que viste: cada repetición y todo lo que se dijo y se mostró. Lo que contaste sobre dolor y salud no está.",
  "Save the log of the last workout": "Guardar el registro del último entrenamiento",
};
