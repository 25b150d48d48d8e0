import { assessment } from './assessment.ts';
import { compare } from './compare.ts';
import { data } from './data.ts';
import { day } from './day.ts';
import { deductions } from './deductions.ts';
import { errors } from './errors.ts';
import { first } from './first.ts';
import { guided } from './guided.ts';
import { history } from './history.ts';
import { judged } from './judged.ts';
import { learn } from './learn.ts';
import { loading } from './loading.ts';
import { printed } from './printed.ts';
import { programme } from './programme.ts';
import { review } from './review.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { voice } from './voice.ts';

export const es = {
  ...first,
  errors,
  judged,
  deductions,
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
  programme,
  printed,
  data,
  voice,
} as const;
