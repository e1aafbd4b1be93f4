/**
 * What a badge's QR code holds: the registration's id and two check characters, so that a misread or mistyped code is
 * noticed before anybody is asked about it. It is not a secret: the door shows the person's name and asks.
 */
const letters = '0123456789abcdefghijklmnopqrstuvwxyz-';

/** ISO 7064 MOD 1271-36 in spirit: a weighted sum modulo a prime beyond the alphabet, written as two characters. */
function checkOf(id: string): string {
  let sum = 0;
  for (const letter of id) sum = (sum * 37 + letters.indexOf(letter) + 1) % 1259;
  return `${letters[Math.floor(sum / 36)] ?? '0'}${letters[sum % 36] ?? '0'}`;
}

export function badgeCode(registration: string): string {
  return `${registration}.${checkOf(registration)}`;
}

/** The registration's id behind a code as it was read; undefined when it cannot be right. */
export function readBadgeCode(text: string): string | undefined {
  const [id = '', check = ''] = text.trim().toLowerCase().split('.');
  return /^[a-z0-9][a-z0-9-]{0,79}$/u.test(id) && check === checkOf(id) ? id : undefined;
}
