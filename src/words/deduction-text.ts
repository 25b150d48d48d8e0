/** What points were taken off for, as one sentence with the measured numbers. */
import type { KeptDeduction } from '../core/records/record.ts';
import type { Language } from './language.ts';
import { wordsOf } from './words.ts';

/** "Your back bent 29° ± 3° (up to 25° is green)." One that no reader knows, of an old session, is as it was written. */
export function deductionText(deduction: KeptDeduction, language: Language): string {
  if ('text' in deduction) return deduction.text;
  const lines = wordsOf(language).deductions;
  const whole = (value: number): string => String(Math.round(value));
  const seconds = (ms: number): string =>
    // Rounded first, so that every language says the same number.
    Number((ms / 1000).toFixed(1)).toLocaleString(language, { minimumFractionDigits: 1 });
  switch (deduction.code) {
    case 'spine-rounding':
    case 'spine-arching': {
      const rounded = deduction.code === 'spine-rounding';
      const [deg, sigmaDeg] = [whole(deduction.deg), whole(deduction.sigmaDeg)];
      return deduction.by === 'size'
        ? lines.spineSize(rounded, deg, sigmaDeg, String(deduction.greenDeg))
        : lines.spineShare(rounded, deg, sigmaDeg, whole(deduction.hipDeg));
    }
    case 'hip-share':
      return lines.hipShare(whole(100 * deduction.share), whole(100 * deduction.greenShare));
    case 'coordination':
      return lines.coordination(whole(deduction.deg), String(deduction.greenDeg));
    case 'hips-low':
      return lines.hipsLow(whole(deduction.missingDeg), String(deduction.mayMissDeg));
    case 'depth-shallow':
      return lines.depthShallow(whole(deduction.deg), String(deduction.enoughDeg));
    case 'opening-small':
      return lines.openingSmall(whole(deduction.deg), String(deduction.enoughDeg));
    case 'band-short':
      return lines.bandShort(whole(deduction.heldMs / 1000), whole(deduction.leastMs / 1000));
    case 'hold-short':
      return lines.holdShort(seconds(deduction.heldMs), seconds(deduction.leastMs));
    case 'tempo-fast':
      return lines.tempoFast(deduction.way, seconds(deduction.goingMs), seconds(deduction.leastMs));
    case 'tempo-slow':
      return lines.tempoSlow(seconds(deduction.repMs), seconds(deduction.mostMs));
    case 'knee-bent':
      return lines.kneeBent(whole(deduction.deg), String(deduction.limitDeg));
    case 'knee-straight':
      return lines.kneeStraight(whole(deduction.deg), String(deduction.limitDeg));
    case 'spine-cap':
      return 'beyondDeg' in deduction
        ? lines.spineSizeCap(String(deduction.beyondDeg), String(deduction.mostPoints))
        : lines.spineCap(String(deduction.mostPoints));
  }
}
