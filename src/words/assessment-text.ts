/** The sentences of an assessment: read from the screen with signs, heard in words. */
import type { AssessedPart, Assessment, Found, FoundRange, NotFound } from '../core/programme/assessment.ts';
import type { LegDifference } from '../core/programme/assessment-change.ts';
import type { AssessmentWords } from './assessment.ts';
import type { Language } from './language.ts';
import { reasonWords } from './judged.ts';
import { decimal, degrees, percent } from './numbers.ts';
import { wordsOf, type Words } from './words.ts';

/** How numbers are put. */
interface Style {
  degrees(found: Found): string;
  /** "5°" */
  error(sigmaDeg: number): string;
  share(found: Found): string;
}

/** What was found, a few sentences for each part; none for a part that was not found. */
export interface AssessmentText {
  readonly hinge: readonly string[];
  readonly bridge: readonly string[];
  readonly legs: readonly string[];
}

/** As it stands on the screen: "Your hips fold 52° ± 6° before your back joins in." @param legs see `legDifference` */
export function assessmentText(
  found: Assessment,
  legs: LegDifference | null | undefined,
  language: Language,
): AssessmentText {
  const withSign = (value: string, error: string): string => `${value}\u00a0±\u00a0${error}`;
  const style: Style = {
    degrees: ({ value, sigma }) => withSign(degrees(value, language), style.error(sigma)),
    error: (sigma) => degrees(leastOne(sigma), language),
    share: ({ value, sigma }) => withSign(percent(value, language), percent(Math.max(0.01, sigma), language)),
  };
  return textOf(found, legs, wordsOf(language).assessment, style);
}

/**
 * As it is read aloud: two or three sentences, one of each part.
 *
 * @param onFloor somebody lies on the floor: how to come up is said last
 */
export function assessmentSaid(
  found: Assessment,
  legs: LegDifference | null | undefined,
  onFloor: boolean,
  language: Language,
): string {
  const { assessment, day } = wordsOf(language);
  const { result, spoken } = assessment;
  const number = (value: number): string => decimal(value, 0, language);
  const style: Style = {
    degrees: ({ value, sigma }) => spoken.degrees(number(value), number(leastOne(sigma))),
    error: (sigma) => spoken.degrees(number(leastOne(sigma)), null),
    share: ({ value }) => percent(value, language),
  };
  const { hinge, bridge, legs: ofLegs } = textOf(found, legs, assessment, style);
  const said = [hinge[0], bridge[0], ofLegs.at(-1)].filter((each) => each !== undefined);
  const told = said.length === 0 ? [result.nothing] : said;
  return [spoken.over, ...told, ...(onFloor ? [day.said.fromFloor] : [])].join(' ');
}

/** Why there is no number for a part, and what helps. */
export function missingText(part: AssessedPart, why: NotFound, { assessment, judged }: Words): string {
  switch (why) {
    case 'not-done':
    case 'too-few':
    case 'not-far':
    case 'squat':
    case 'both-legs':
    case 'arched':
    case 'not-judged':
      return assessment.result.missing[why];
    default:
      return reasonWords(judged, why, part === 'hinge' ? 'standing' : 'lying').full;
  }
}

function textOf(
  { hingeHipDeg, hingeHipShare, bridgeShortDeg, bridgeArchDeg, legRaiseDeg: { left, right } }: Assessment,
  difference: LegDifference | null | undefined,
  { result: { hinge, bridge, legs } }: AssessmentWords,
  style: Style,
): AssessmentText {
  const raised = (found: FoundRange): string => {
    const deg = style.degrees(found);
    return found.atLeast ? legs.atLeast(deg) : deg;
  };
  return {
    hinge: [
      ...(hingeHipDeg ? [(hingeHipDeg.atLeast ? hinge.long : hinge.joined)(style.degrees(hingeHipDeg))] : []),
      ...(hingeHipShare ? [hinge.share(style.share(hingeHipShare))] : []),
    ],
    bridge: [
      ...(bridgeShortDeg ? [tellable(bridgeShortDeg) ? bridge.short(style.degrees(bridgeShortDeg)) : bridge.straight(style.error(bridgeShortDeg.sigma))] : []),
      ...(bridgeArchDeg ? [tellable(bridgeArchDeg) ? bridge.arches(style.degrees(bridgeArchDeg)) : bridge.still(style.error(bridgeArchDeg.sigma))] : []),
    ],
    legs: [
      ...(left && right ? [legs.both(raised(left), raised(right))] : []),
      ...(left && !right ? [legs.one('left', raised(left))] : []),
      ...(right && !left ? [legs.one('right', raised(right))] : []),
      ...(difference ? [legs.farther(difference.farther, fartherBy(difference, legs, style))] : []),
      ...(difference === null ? [legs.alike] : []),
    ],
  }; // prettier-ignore
}

/** More than what the measurement may be off. */
function tellable({ value, sigma }: Found): boolean {
  return value > sigma;
}

function fartherBy(
  { byDeg, sigmaDeg, atLeast }: LegDifference,
  legs: AssessmentWords['result']['legs'],
  style: Style,
): string {
  const deg = style.degrees({ value: byDeg, sigma: sigmaDeg });
  return atLeast ? legs.atLeast(deg) : deg;
}

/** Less would be a false promise of whole degrees. */
function leastOne(sigmaDeg: number): number {
  return Math.max(1, sigmaDeg);
}
