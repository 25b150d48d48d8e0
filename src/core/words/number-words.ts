/** Counts as words, for the voice: "one", "twenty-one"; digits beyond 99. */
const TO_NINETEEN = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The word for a count ≥ 0. */
export function numberWord(count: number): string {
  if (count < 20) return TO_NINETEEN[count] ?? String(count);
  if (count > 99) return String(count);
  const ones = count % 10;
  return TENS[Math.floor(count / 10)]! + (ones > 0 ? `-${TO_NINETEEN[ones]!}` : '');
}
