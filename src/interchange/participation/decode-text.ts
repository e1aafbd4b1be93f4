export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1251' | 'windows-1256';
}

/**
 * The text of a file whose encoding nobody told: a byte-order mark decides, else valid UTF-8 is UTF-8, else it is one
 * of the code pages in which spreadsheets save on Western, Cyrillic and Arabic systems. Undefined for what is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\u0000') ? undefined : { text, encoding };
}

function encodingOf(bytes: Uint8Array): DecodedText['encoding'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : codePage(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/**
 * In Western text single accented letters stand between ASCII ones; Cyrillic and Arabic words are of high bytes
 * throughout. In Cyrillic the bytes C0–DF are capitals, which never follow a small letter inside a word; in Arabic they
 * are letters like the others.
 */
function codePage(bytes: Uint8Array): DecodedText['encoding'] {
  let high = 0;
  let runs = 0;
  let capitalsInside = 0;
  let last = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) {
      high += 1;
      if (last < 0xc0) runs += 1;
      if (last >= 0xe0 && byte < 0xe0) capitalsInside += 1;
    }
    last = byte;
  }
  if (high === 0 || high / runs < 2) return 'windows-1252';
  return capitalsInside / high > 0.05 ? 'windows-1256' : 'windows-1251';
}
