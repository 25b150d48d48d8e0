import type { Figure } from '../../exercises/figure.ts';
import type { HabitId } from '../../words/topics.ts';

/** Drawn as the exercises are: in two of them the back bends where a hip might have moved, seen from the side; one is seen from above. */
export const HABIT_FIGURES: Readonly<Record<HabitId, Figure>> = {
  'knees-to-chest': {
    viewBox: '0 176 330 166',
    scale: 0.72,
    floor: 'M14 313 H312',
    rest: { head: null, body: 'M78 300 C112 294 150 302 184 299 L232 240 L254 303' },
    head: { x: 44, y: 293, r: 14 },
    legs: 'M176 274 L122 226 L182 206 L192 222',
    arm: 'M86 290 L112 262 L148 224',
    back: 'M76 297 C104 302 150 312 172 282',
    hip: { x: 176, y: 274 },
    turn: ['M206 292 A34 34 0 0 0 204 254', 'M212 262 L204 254 L197 264'],
    labels: {
      back: { x: 120, y: 335, anchor: 'middle', width: 220 },
      hips: { x: 322, y: 222, anchor: 'end', width: 124 },
    },
  },
  'knees-aside': {
    viewBox: '0 100 330 230',
    scale: 0.72,
    floor: '',
    rest: { head: null, body: 'M153 254 L150 290 M177 254 L180 290' },
    head: { x: 165, y: 128, r: 15 },
    legs: 'M156 258 L228 268 L214 318 M176 250 L240 256 L232 306',
    arm: 'M165 160 L96 166 L52 176 M165 160 L234 166 L278 176',
    back: 'M165 156 C166 186 158 206 162 226 C164 238 166 246 166 252',
    hip: { x: 166, y: 254 },
    turn: ['M160 298 C166 316 188 320 204 302', 'M193 302 L205 301 L204 313'],
    labels: {
      back: { x: 146, y: 222, anchor: 'end', width: 132 },
      hips: { x: 150, y: 322, anchor: 'end', width: 132 },
    },
  },
  'toe-reach': {
    viewBox: '-70 0 400 330',
    scale: 1,
    floor: 'M40 313 H300',
    rest: {
      head: { x: 178, y: 32, r: 18 },
      body: 'M174 62 C166 84 168 112 174 130 C177 142 174 152 172 160 L176 232 L172 304 L204 308',
    },
    head: { x: 265, y: 212, r: 19 },
    legs: 'M150 164 L170 234 L170 304 L204 308',
    arm: 'M238 182 L230 228 L210 272',
    back: 'M146 152 C162 108 226 116 242 178',
    hip: { x: 150, y: 164 },
    turn: ['M168 186 A30 30 0 0 0 178 158', 'M169 163 L179 157 L182 168'],
    labels: {
      back: { x: 322, y: 112, anchor: 'end', width: 112 },
      hips: { x: 126, y: 176, anchor: 'end', width: 180 },
    },
  },
};
