/** Each screen's place on the site: the part of the address after `#/`, so that any static folder serves it. */
import type { RepPlace } from '../core/history/two-reps.ts';
import type { ComparedRep } from '../ui/review/review-state.ts';
import type { LearnTopic, ScreenState } from '../ui/screen-state.ts';

/** The page's address. */
export interface Address {
  /** What follows `#/`; empty for the start. */
  readonly path: string;
  /** The screen of this path is shown now. */
  show(path: string): void;
  /** Calls back when the user went back or forward, or typed another address. */
  watch(changed: (path: string) => void): void;
}

export const START_PATH = '';
const SESSION_PATH = 'session';
const SETTINGS_PATH = 'settings';
const EXERCISES_PATH = 'exercises';
const HISTORY_PATH = 'history';
const DATA_PATH = 'data';
const REVIEW = 'review/';
const COMPARE = 'compare/';
const LEARN = 'learn/';
const GUIDED = 'guided/';
const REPORT = 'report/';
const PROGRAMME_PATH = 'programme';
const ASSESSMENT_PATH = 'assessment';
const TODAY_PATH = 'today';
const CHECK_PATH = 'check';
const PLAN_PATH = 'plan';
const PLAN = 'plan/';

/** What an address asks for; a session that is over, or nothing known, is the start. */
export type Place = { readonly screen: 'start' } | LaterPlace;

export type LaterPlace =
  | {
      readonly screen:
        'settings' | 'exercises' | 'history' | 'programme' | 'assessment' | 'plan' | 'data' | 'day-done' | 'check';
    }
  | { readonly screen: 'plan-offer'; readonly data: string }
  | { readonly screen: 'compare'; readonly first: RepPlace; readonly second: RepPlace }
  | { readonly screen: 'review' | 'report'; readonly id: string }
  | { readonly screen: 'learn'; readonly topic: LearnTopic }
  | { readonly screen: 'guided-page'; readonly guidedId: string };

export function pathOf(state: ScreenState): string {
  switch (state.screen) {
    case 'blank':
    case 'start':
      return START_PATH;
    case 'loading':
    case 'setup':
    case 'live':
    case 'guided':
    case 'between':
      return SESSION_PATH;
    case 'review':
      return REVIEW + encodeURIComponent(state.session.id);
    case 'compare':
      return COMPARE + [state.first, state.second].map(repPath).join('/');
    case 'settings':
      return SETTINGS_PATH;
    case 'exercises':
      return EXERCISES_PATH;
    case 'history':
      return HISTORY_PATH;
    case 'data':
      return DATA_PATH;
    case 'learn':
      return LEARN + encodeURIComponent(state.topic);
    case 'guided-page':
      return GUIDED + encodeURIComponent(state.guidedId);
    case 'day-done':
      return TODAY_PATH;
    case 'report':
      return REPORT + encodeURIComponent(state.session.id);
    case 'programme':
      return PROGRAMME_PATH;
    case 'assessment':
      return ASSESSMENT_PATH;
    case 'check':
      return CHECK_PATH;
    case 'plan':
      return PLAN_PATH;
    case 'plan-offer':
      return planPath(state.data);
  }
}

/** Of a plan that is offered. @param data all of it, in letters that an address may have */
export function planPath(data: string): string {
  return PLAN + data;
}

export function placeAt(path: string): Place {
  if (path === SETTINGS_PATH) return { screen: 'settings' };
  if (path === EXERCISES_PATH) return { screen: 'exercises' };
  if (path === HISTORY_PATH) return { screen: 'history' };
  if (path === DATA_PATH) return { screen: 'data' };
  if (path === TODAY_PATH) return { screen: 'day-done' };
  if (path.startsWith(REVIEW)) return { screen: 'review', id: decoded(path.slice(REVIEW.length)) };
  if (path.startsWith(COMPARE)) return twoRepsAt(path.slice(COMPARE.length));
  if (path.startsWith(REPORT)) return { screen: 'report', id: decoded(path.slice(REPORT.length)) };
  if (path.startsWith(GUIDED)) return { screen: 'guided-page', guidedId: decoded(path.slice(GUIDED.length)) };
  if (path.startsWith(LEARN)) return { screen: 'learn', topic: decoded(path.slice(LEARN.length)) };
  if (path === PROGRAMME_PATH) return { screen: 'programme' };
  if (path === ASSESSMENT_PATH) return { screen: 'assessment' };
  if (path === CHECK_PATH) return { screen: 'check' };
  if (path === PLAN_PATH) return { screen: 'plan' };
  if (path.startsWith(PLAN)) return { screen: 'plan-offer', data: path.slice(PLAN.length) };
  return { screen: 'start' };
}

function repPath({ session, saved }: ComparedRep): string {
  return `${encodeURIComponent(session.id)}/${saved.rep.index}`;
}

/** "ID/INDEX/ID/INDEX" */
function twoRepsAt(path: string): Place {
  const [firstId, firstIndex, secondId, secondIndex] = path.split('/');
  const isIndex = (part = ''): boolean => /^\d+$/.test(part);
  if (!firstId || !secondId || !isIndex(firstIndex) || !isIndex(secondIndex)) return { screen: 'start' };
  return {
    screen: 'compare',
    first: { id: decoded(firstId), index: Number(firstIndex) },
    second: { id: decoded(secondId), index: Number(secondIndex) },
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * The address in a browser's history. The start is its bottom: whatever leads there goes back to it, so that Back from the
 * start leaves the site. A session is no place to come back to, and its review takes its place.
 */
export function browserAddress(page: Window): Address {
  const pathNow = (): string => page.location.hash.replace(/^#\/?/, '');
  const depthNow = (): number => {
    const state: unknown = page.history.state;
    const kept = typeof state === 'object' && state !== null && 'depth' in state ? state.depth : null;
    return typeof kept === 'number' ? kept : 0;
  };
  // Each screen begins at its top, not where the one before it in this place was left.
  page.history.scrollRestoration = 'manual';
  /** Going back to the start takes a moment; this is to be shown after it. */
  let afterwards: string | null = null;

  const settle = (path: string): void => {
    const before = pathNow();
    if (path === before) return;
    const depth = depthNow();
    if (path === START_PATH && depth > 0) {
      afterwards = path;
      page.history.go(-depth);
    } else if (
      path === START_PATH ||
      before === SESSION_PATH ||
      [LEARN, COMPARE].some((screen) => before.startsWith(screen) && path.startsWith(screen))
    ) {
      page.history.replaceState({ depth }, '', `#/${path}`);
    } else {
      page.history.pushState({ depth: depth + 1 }, '', `#/${path}`);
    }
  };

  return {
    get path() {
      return pathNow();
    },
    show(path) {
      if (afterwards === null) settle(path);
      else afterwards = path;
    },
    watch(changed) {
      page.addEventListener('popstate', () => {
        if (afterwards === null) return changed(pathNow());
        const path = afterwards;
        afterwards = null;
        settle(path);
      });
    },
  };
}
