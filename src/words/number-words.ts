/** Counts as words, for the voice: some voices read digits oddly. From 0 to 99; beyond, digits. */

type Count = (count: number) => string;

const EN = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "three", "twenty-one". */
export const englishNumber: Count = upTo99((count) => {
  if (count < 20) return EN[count]!;
  const [tens, ones] = split(count);
  return EN_TENS[tens]! + (ones > 0 ? `-${EN[ones]!}` : '');
});

const DE = [
  'null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf',
  'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn',
]; // prettier-ignore
const DE_TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** Standing alone: "eins", "einundzwanzig". */
export const germanNumber: Count = upTo99((count) => {
  if (count < 20) return DE[count]!;
  const [tens, ones] = split(count);
  return (ones > 0 ? `${ones === 1 ? 'ein' : DE[ones]!}und` : '') + DE_TENS[tens]!;
});

/** Before a feminine noun: "eine Wiederholung", "zwei Wiederholungen". */
export const germanFeminine: Count = (count) => (count === 1 ? 'eine' : germanNumber(count));

const ES = [
  'cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece',
  'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte', 'veintiuno', 'veintidós',
  'veintitrés', 'veinticuatro', 'veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve',
]; // prettier-ignore
const ES_TENS = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];

/** Standing alone: "uno", "treinta y uno". */
export const spanishNumber: Count = upTo99((count) => {
  if (count < 30) return ES[count]!;
  const [tens, ones] = split(count);
  return ES_TENS[tens]! + (ones > 0 ? ` y ${ES[ones]!}` : '');
});

/** Before a masculine noun: "un minuto", "veintiún segundos". */
export const spanishMasculine: Count = (count) =>
  spanishNumber(count)
    .replace(/veintiuno$/, 'veintiún')
    .replace(/uno$/, 'un');

/** Before a feminine noun: "una repetición", "veintiuna repeticiones". */
export const spanishFeminine: Count = (count) => spanishNumber(count).replace(/uno$/, 'una');

const FR = [
  'zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize',
  'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf',
]; // prettier-ignore
const FR_TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

/** Standing alone: "un", "soixante et onze", "quatre-vingt-un". */
export const frenchNumber: Count = upTo99((count) => {
  if (count < 20) return FR[count]!;
  if (count === 80) return 'quatre-vingts';
  const [tens, ones] = split(count);
  // Seventy and ninety count on from sixty and eighty.
  const rest = tens === 7 || tens === 9 ? ones + 10 : ones;
  if (rest === 0) return FR_TENS[tens]!;
  return FR_TENS[tens]! + (ones === 1 && tens < 8 ? ' et ' : '-') + FR[rest]!;
});

/** Before a feminine noun: "une répétition", "vingt et une répétitions". */
export const frenchFeminine: Count = (count) => frenchNumber(count).replace(/un$/, 'une');

/** "ninety seconds", beyond 99 "two minutes and thirty seconds". */
export function durationWords(seconds: number, minutesOf: Count, secondsOf: Count, and: string): string {
  if (seconds <= 99) return secondsOf(seconds);
  const rest = seconds % 60;
  return [minutesOf(Math.floor(seconds / 60)), ...(rest > 0 ? [secondsOf(rest)] : [])].join(` ${and} `);
}

/** A sentence's beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Within a sentence, for languages that write nouns small. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upTo99(words: Count): Count {
  return (count) => (Number.isInteger(count) && count >= 0 && count <= 99 ? words(count) : String(count));
}

function split(count: number): readonly [tens: number, ones: number] {
  return [Math.floor(count / 10), count % 10];
}
