/** One language's sentences on what points were taken off for. Degrees and per cents are whole numbers, seconds have one decimal. */
export interface DeductionLines {
  /** The back went too far by its size: rounded or arched. */
  spineSize(rounded: boolean, deg: string, sigmaDeg: string, greenDeg: string): string;
  /** The back went too far for so much of the hips. */
  spineShare(rounded: boolean, deg: string, sigmaDeg: string, hipDeg: string): string;
  hipShare(percent: string, greenPercent: string): string;
  coordination(deg: string, greenDeg: string): string;
  hipsLow(missingDeg: string, mayMissDeg: string): string;
  depthShallow(deg: string, enoughDeg: string): string;
  openingSmall(deg: string, enoughDeg: string): string;
  /** Of a hold: whole seconds in band, and asked for. */
  bandShort(inBand: string, least: string): string;
  holdShort(held: string, least: string): string;
  tempoFast(way: 'up' | 'down', going: string, least: string): string;
  tempoSlow(rep: string, most: string): string;
  kneeBent(deg: string, limitDeg: string): string;
  kneeStraight(deg: string, limitDeg: string): string;
  spineCap(mostPoints: string): string;
  /** Of old sessions, whose backs were judged by their size alone. */
  spineSizeCap(beyondDeg: string, mostPoints: string): string;
}
