import type { DeductionLines } from '../deductions.ts';

export const deductions: DeductionLines = {
  spineSize: (rounded, deg, sigma, green) =>
    `Der Rücken ${rounded ? 'hat sich' : 'ging'} ${deg}° ± ${sigma}° ${rounded ? 'gebeugt' : 'ins Hohlkreuz'} (bis ${green}° ist grün).`,
  spineShare: (rounded, deg, sigma, hip) =>
    `Der Rücken ${rounded ? 'hat sich' : 'ging'} ${deg}° ± ${sigma}° ${rounded ? 'gebeugt' : 'ins Hohlkreuz'}, bei ${hip}° der Hüfte (bis halb so viel ist grün).`,
  hipShare: (percent, green) => `Die Hüfte machte ${percent} % der Bewegung (ab ${green} % ist grün).`,
  coordination: (deg, green) =>
    `Brustkorb und Becken bewegten sich ${deg}° davon entfernt, eins zu sein (bis ${green}° ist grün).`,
  hipsLow: (missing, mayMiss) => `Bis zur gestreckten Hüfte fehlten ${missing}° (bis ${mayMiss}° ist hoch genug).`,
  depthShallow: (deg, enough) => `Die Hüfte beugte sich ${deg}° (ab ${enough}° ist tief genug).`,
  openingSmall: (deg, enough) => `Die Hüfte hat sich um ${deg}° geöffnet (${enough}° oder mehr genügen).`,
  bandShort: (inBand, least) => `Hüfte offen und Rücken lang für ${inBand} s (gefragt sind ${least} s).`,
  holdShort: (held, least) => `Oben gehalten: ${held} s (ab ${least} s ist ruhig).`,
  tempoFast: (way, going, least) =>
    `${way === 'up' ? 'Hinauf' : 'Hinunter'} in ${going} s (${least} s oder mehr Zeit lassen).`,
  tempoSlow: (rep, most) => `Die Wiederholung dauerte ${rep} s (bis ${most} s).`,
  kneeBent: (deg, limit) => `Die Knie beugten sich ${deg}° (bis ${limit}° genügt).`,
  kneeStraight: (deg, limit) => `Die Knie waren oben nur ${deg}° gebeugt (${limit}° oder mehr: Füße näher heran).`,
  spineCap: (points) => `Kommt das meiste der Beugung aus dem Rücken, gibt es höchstens ${points} Punkte.`,
  spineSizeCap: (deg, points) => `Ist der Rücken über ${deg}° hinaus, gibt es höchstens ${points} Punkte.`,
};
