/**
 * Which analysis this is. Every session keeps the number it was judged by, and a session with a smaller one can be judged
 * anew from its trace. Raise it by one whenever the same trace and the same zero may come to other reps, angles, scores or
 * verdicts: a new map of angles, another filter, gate, rep machine or scoring, other limits of an exercise. Not for words,
 * screens, sounds or what guides somebody to their place. Sessions from before there was a number count as older than 1.
 */
export const ANALYSIS_VERSION = 6;
