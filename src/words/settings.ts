/** What can be chosen, and what that means. */
export interface OptionWords {
  readonly name: string;
  readonly meaning: string;
}

/** The settings. */
export interface SettingsWords {
  readonly language: string;
  readonly voice: {
    readonly title: string;
    readonly sound: OptionWords;
    readonly which: string;
    readonly best: string;
    /** No voice may speak the language unless one on a server is chosen. */
    readonly tonesOnly: string;
    readonly noVoice: string;
    /** @param language its name in itself */
    noVoiceFor(language: string): string;
    /** After the name of a voice on a server: what it says leaves the device. */
    readonly online: string;
    readonly volume: string;
    readonly speed: string;
    /** The voice's own speed. */
    readonly ownSpeed: string;
    /** @param times "0.8 ×" */
    slower(times: string): string;
    faster(times: string): string;
    readonly tone: OptionWords;
    readonly try: string;
  };
  readonly when: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly why: string;
    readonly reason: string;
  };
  readonly screen: { readonly title: string; readonly bigType: OptionWords };
  readonly stills: {
    readonly title: string;
    readonly keep: OptionWords;
    kept(count: number): string;
    readonly deleteAll: string;
    readonly reallyDeleteAll: string;
  };
  readonly keys: {
    readonly title: string;
    readonly single: OptionWords;
    readonly space: string;
    readonly does: Readonly<Record<'mute' | 'pause' | 'finish' | 'big' | 'neutral', string>>;
  };
  readonly ownBend: {
    readonly title: string;
    readonly meaning: string;
    /** "52° ± 5°, measured on 3 November 2026" without the number, which comes first. */
    measured(day: string): string;
    readonly notYet: string;
    /** After `notYet`: it will be offered. */
    readonly offered: string;
    usual(deg: string): string;
    tooLittle(deg: string): string;
    readonly measure: string;
    readonly forget: string;
    readonly doNotOffer: string;
  };
  readonly limits: {
    readonly title: string;
    readonly meaning: string;
    readonly setBackAll: string;
    readonly setBack: string;
    /** The same in full; it contains `setBack`. */
    setBackOf(limit: string): string;
    /** After the name of an exercise done on both legs or one. */
    readonly alsoOneLeg: string;
    moved(count: number): string;
    /** "35° (usually 30°)" */
    usually(deg: string, usual: string): string;
  };
  readonly model: {
    readonly title: string;
    readonly options: Readonly<Record<'auto' | 'lite' | 'full', OptionWords>>;
  };
  readonly inference: {
    readonly title: string;
    readonly options: Readonly<Record<'auto' | 'cpu' | 'gpu', OptionWords>>;
  };
  /** What the measurement at first start chose, both as named above. */
  measured(model: string, where: string): string;
}
