import type { DeductionLines } from '../deductions.ts';

export const deductions: DeductionLines = {
  spineSize: (rounded, deg, sigma, green) =>
    `Your back ${rounded ? 'bent' : 'arched'} ${deg}° ± ${sigma}° (up to ${green}° is green).`,
  spineShare: (rounded, deg, sigma, hip) =>
    `Your back ${rounded ? 'bent' : 'arched'} ${deg}° ± ${sigma}° for ${hip}° of your hips (up to half as much is green).`,
  hipShare: (percent, green) => `Your hips did ${percent} % of the movement (${green} % or more is green).`,
  coordination: (deg, green) => `Chest and pelvis turned ${deg}° away from moving as one (up to ${green}° is green).`,
  hipsLow: (missing, mayMiss) => `Your hips stopped ${missing}° short of straight (within ${mayMiss}° is high enough).`,
  depthShallow: (deg, enough) => `Your hips folded ${deg}° (${enough}° or more is deep enough).`,
  openingSmall: (deg, enough) => `Your hip opened ${deg}° (${enough}° or more is enough).`,
  bandShort: (inBand, least) => `Hip open and back long for ${inBand} s (${least} s are asked for).`,
  holdShort: (held, least) => `You held the top for ${held} s (${least} s or more is steady).`,
  tempoFast: (way, going, least) => `You went ${way} in ${going} s (take ${least} s or more).`,
  tempoSlow: (rep, most) => `The rep took ${rep} s (up to ${most} s).`,
  kneeBent: (deg, limit) => `Your knees bent ${deg}° (up to ${limit}° is enough).`,
  kneeStraight: (deg, limit) => `Your knees bent only ${deg}° at the top (${limit}° or more: feet closer).`,
  spineCap: (points) => `Where most of the bend comes from the back, a rep scores ${points} at most.`,
  spineSizeCap: (deg, points) => `With the back beyond ${deg}°, a rep scores ${points} at most.`,
};
