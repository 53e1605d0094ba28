const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/**
 * Tells whether a unified social credit code (统一社会信用代码) is well formed and its check
 * character right (GB 32100-2015). Some codes issued in reality fail the check, so that a wrong one
 * is a finding and never a refusal.
 *
 * @param code - 18 characters
 */
export function isCreditCode(code: string): boolean {
  if (code.length !== 18) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    const value = alphabet.indexOf(character);
    if (value < 0) return false;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}
