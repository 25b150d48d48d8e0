import type { Side } from '../../core/pose/frame.ts';
import type { ExerciseWords, ExerciseWordsByLanguage, OneLegWords } from '../../words/exercise-words.ts';
import type { Language } from '../../words/language.ts';
import { gluteBridgeWords, type BridgeCue } from '../glute-bridge/words.ts';

/** What differs from the bridge on both legs. */
type OwnWords = Omit<OneLegWords, 'leg'> & {
  readonly leg: Readonly<Record<Side, string>>;
  /** The name without the leg, within a sentence. */
  readonly within: string;
  summary(leg: string): string;
};

const OWN: Readonly<Record<Language, OwnWords>> = {
  en: {
    heading: 'Bridge on one leg',
    both: 'Single-leg bridge',
    within: 'single-leg bridge',
    leg: { left: 'left', right: 'right' },
    summary: (leg) => `Lift with your ${leg} hip and leave your back as it lies.`,
    note: 'Hip thrusts, with the shoulders on a bench, are not measured.',
  },
  de: {
    heading: 'Beckenheben auf einem Bein',
    both: 'Einbeiniges Beckenheben',
    within: 'einbeiniges Beckenheben',
    leg: { left: 'links', right: 'rechts' },
    summary: (leg) => `Aus der Hüfte ${leg} heben; der Rücken bleibt, wie er liegt.`,
    note: 'Hip Thrusts, mit den Schultern auf einer Bank, werden nicht gemessen.',
  },
  es: {
    heading: 'Puente a una pierna',
    both: 'Puente a una pierna',
    within: 'puente a una pierna',
    leg: { left: 'izquierda', right: 'derecha' },
    summary: (leg) => `Suba con la cadera ${leg} y deje la espalda tal como reposa.`,
    note: 'El empuje de cadera con los hombros en un banco (hip thrust) no se mide.',
  },
  fr: {
    heading: 'Pont sur une jambe',
    both: 'Pont sur une jambe',
    within: 'pont sur une jambe',
    leg: { left: 'gauche', right: 'droite' },
    summary: (leg) => `Montez avec la hanche ${leg} et laissez le dos comme il repose.`,
    note: 'Le relevé de hanches avec les épaules sur un banc (hip thrust) n’est pas mesuré.',
  },
};

/** Everything said of the bridge on one leg. */
export function singleLegBridgeWords(side: Side): ExerciseWordsByLanguage<BridgeCue> {
  const of = <Words extends ExerciseWords>(bridge: Words, own: OwnWords): Words => {
    const { heading, both, within, note } = own;
    const leg = own.leg[side];
    return {
      ...bridge,
      name: `${both}, ${leg}`,
      nameWithin: `${within}, ${leg}`,
      summary: own.summary(leg),
      oneLeg: { heading, both, leg, note },
      card: null,
      demo: null,
    };
  };
  const { en, de, es, fr } = gluteBridgeWords;
  return { en: of(en, OWN.en), de: of(de, OWN.de), es: of(es, OWN.es), fr: of(fr, OWN.fr) };
}
