import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import {
  type Amount,
  DEFAULT_SETTINGS,
  FASTEST,
  SLOWEST,
  type Speaks,
  type VoiceSettings,
} from "../../voice/settings.ts";
import type { DeviceVoice } from "../../voice/speech.ts";
import { nameOf } from "../../words/tags.ts";
import { text, tr } from "../../words/words.ts";
import { emit } from "../events.ts";
import { base, buttons } from "../theme/base.ts";
import { fields } from "../theme/fields.ts";
import { percent } from "../theme/words.ts";
import { settingsStyles } from "./settings.styles.ts";

/** One of several ways, as it is offered. */
interface Choice<Id> {
  readonly id: Id;
  readonly name: string;
  readonly what: string;
}

const SPEAKERS: readonly Choice<Speaks>[] = [
  {
    id: "app",
    name: text("Plumbline's voice"),
    what: text("It talks you through. Where it cannot be heard, a screen reader gets the words."),
  },
  {
    id: "reader",
    name: text("My screen reader"),
    what: text("Choose this if you use one. Plumbline gives it the words and does not speak itself."),
  },
];

const AMOUNTS: readonly Choice<Amount>[] = [
  { id: "all", name: text("Everything"), what: text("Counts, holds, one thing to change, and praise.") },
  { id: "counts", name: text("Counts only"), what: text("Counts, and what comes next. Holds are sounds.") },
  { id: "quiet", name: text("Quiet"), what: text("Nothing is spoken. It is shown large, with soft sounds.") },
];

/** How the app sounds: how much it says, how loud, how fast, and with which voice. */
@customElement("pl-settings")
export class SettingsPage extends LitElement {
  static override styles = [base, buttons, fields, settingsStyles];

  @property({ attribute: false }) settings: VoiceSettings = DEFAULT_SETTINGS;

  /** Voices to choose between. */
  @property({ attribute: false }) voices: readonly DeviceVoice[] = [];

  /** Tags of the languages to choose between, and of the one that is spoken. */
  @property({ attribute: false }) languages: readonly string[] = [];
  @property() spoken = "en";

  override render() {
    const { volume, pace, amount, speaks } = this.settings;
    return html`
      <h1 tabindex="-1">${tr("Settings")}</h1>
      <div class="sound">
        ${this.languages.length < 2 ? nothing : this.language()}
        ${this.choice("speaks", tr("Who speaks"), SPEAKERS, speaks)}
        ${this.choice("amount", tr("How much is said"), AMOUNTS, amount)}
      </div>
      <div class="sound">
      ${this.slider("volume", tr("Volume"), [tr("silent"), tr("loud")], 0, 1, 0.05, volume)}
      ${speaks === "app" ? this.ownVoice(pace) : nothing}
      <button class="try" @click=${() => emit(this, "pl-sample", undefined)}>${tr("Hear it")}</button>
      <p class="soft">${tr("These settings stay on this device.")} <a href="#/diagnostics">${tr("How it runs here")}</a></p>
      </div>
    `;
  }

  private choice<Key extends "amount" | "speaks">(
    key: Key,
    legend: string,
    choices: readonly Choice<VoiceSettings[Key]>[],
    chosen: VoiceSettings[Key],
  ) {
    return html`<fieldset>
      <legend>${legend}</legend>
      ${choices.map(
        ({ id, name, what }) => html`<label>
          <input
            type="radio"
            name=${key}
            aria-label="${tr(name)}: ${tr(what)}"
            value=${id}
            .checked=${id === chosen}
            @change=${() => this.change({ [key]: id })}
          />
          <span class="name">${tr(name)}</span><span class="soft">${tr(what)}</span>
        </label>`,
      )}
    </fieldset>`;
  }

  /** Each by its own name, which is read by whoever does not understand the others. */
  private language() {
    return html`<div class="field">
      <label class="head" for="language">${tr("Language")}</label>
      <select id="language" @change=${this.chooseLanguage}>
        ${this.languages.map(
          (tag) =>
            html`<option value=${tag} lang=${tag} ?selected=${tag === this.spoken}>${nameOf(tag)}</option>`,
        )}
      </select>
    </div>`;
  }

  private chooseLanguage({ target }: Event): void {
    if (target instanceof HTMLSelectElement) emit(this, "pl-language", target.value);
  }

  /** A screen reader has its own pace and voice. */
  private ownVoice(pace: number) {
    return html`
      ${this.slider("pace", tr("Pace of the voice"), [tr("slow"), tr("fast")], SLOWEST, FASTEST, 0.02, pace)}
      ${this.voiceChoice()}
    `;
  }

  private slider(
    id: "volume" | "pace",
    name: string,
    [low, high]: readonly [string, string],
    min: number,
    max: number,
    step: number,
    value: number,
  ) {
    return html`<div class="field">
      <label class="head" for=${id}>${name}</label>
      <input
        type="range"
        id=${id}
        min=${min}
        max=${max}
        step=${step}
        .value=${String(value)}
        aria-valuetext=${percent(value)}
        @change=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) this.change({ [id]: event.target.valueAsNumber });
        }}
      />
      <span class="ends soft" aria-hidden="true"><span>${low}</span><span>${high}</span></span>
    </div>`;
  }

  private voiceChoice() {
    return html`${this.voiceList()}
      <label class="net">
        <input type="checkbox" .checked=${this.settings.netVoices} @change=${this.allowNet} />
        <span
          >${tr("Voices from the net may speak, too")}<br /><span class="soft">${tr("Then each spoken sentence goes to the maker of the voice.")}</span></span
        >
      </label>`;
  }

  private allowNet({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.change({ netVoices: target.checked });
  }

  private voiceList() {
    if (this.voices.length === 0) {
      return html`<p class="none">
        ${tr("This device has no voice of its own for {language}. Sounds and large words on the screen do the job, and a screen reader, if you use one, says each line.", { language: nameOf(this.spoken) })}
      </p>`;
    }
    return html`<div class="field">
      <label class="head" for="voice">${tr("Voice")}</label>
      <select id="voice" @change=${this.choose}>
        <option value="" ?selected=${this.settings.voice === null}>${tr("The device's choice")}</option>
        ${this.voices.map(
          ({ name }) =>
            html`<option value=${name} ?selected=${name === this.settings.voice}>${name}</option>`,
        )}
      </select>
    </div>`;
  }

  private choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.change({ voice: target.value || null });
  }

  private change(change: Partial<VoiceSettings>): void {
    emit(this, "pl-settings", { ...this.settings, ...change });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-settings": SettingsPage;
  }
}
