/// <reference lib="dom" />

/** Browsers that read QR codes from pictures (the Shape Detection interface); others have the field to type into. */
interface CodeReader {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

type CodeReaderClass = new (options: { readonly formats: readonly string[] }) => CodeReader;

function readerClass(): CodeReaderClass | undefined {
  return 'BarcodeDetector' in globalThis ? (Reflect.get(globalThis, 'BarcodeDetector') as CodeReaderClass) : undefined;
}

export function canScan(): boolean {
  return readerClass() !== undefined && typeof navigator.mediaDevices?.getUserMedia === 'function';
}

const lookEvery = 200;
/** The same code held before the camera counts once in so many milliseconds. */
const sameFor = 4000;

/** Looks through the camera until stopped, and hands over each code. Rejects where the camera may not be used. */
export async function scanCodes(video: HTMLVideoElement, found: (code: string) => void): Promise<() => void> {
  const Reader = readerClass();
  if (Reader === undefined) throw new Error('This browser reads no codes.');
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  video.srcObject = stream;
  await video.play();
  const reader = new Reader({ formats: ['qr_code'] });
  let last = { code: '', at: 0 };
  const look = async () => {
    const [seen] = await reader.detect(video);
    if (seen === undefined) return;
    const now = performance.now();
    if (seen.rawValue !== last.code || now - last.at > sameFor) found(seen.rawValue);
    last = { code: seen.rawValue, at: now };
  };
  // A picture that cannot be read is followed by the next one.
  const timer = setInterval(() => void look().catch(() => undefined), lookEvery);
  return () => {
    clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
}
