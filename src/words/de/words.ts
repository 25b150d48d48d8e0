import { assessment } from './assessment.ts';
import { compare } from './compare.ts';
import { data } from './data.ts';
import { day } from './day.ts';
import { deductions } from './deductions.ts';
import { errors } from './errors.ts';
import { guided } from './guided.ts';
import { history } from './history.ts';
import { judged } from './judged.ts';
import { learn } from './learn.ts';
import { loading } from './loading.ts';
import { plan } from './plan.ts';
import { printed } from './printed.ts';
import { programme } from './programme.ts';
import { review } from './review.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { shared } from './shared.ts';
import { start } from './start.ts';
import { voice } from './voice.ts';
import { yours } from './yours.ts';

export const de = {
  language: 'de',
  shared,
  judged,
  deductions,
  start,
  loading,
  learn,
  settings,
  session,
  day,
  review,
  compare,
  history,
  guided,
  assessment,
  yours,
  plan,
  programme,
  printed,
  data,
  errors,
  voice,
} as const;
