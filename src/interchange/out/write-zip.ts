import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import type { Instant } from '../../process/vocabulary/instant.ts';

/** One file of an archive; its pieces are asked for when its turn comes, so that nothing waits in memory. */
export interface ArchivedFile {
  readonly path: string;
  readonly read: () => AsyncIterable<string | Uint8Array>;
}

/** What an archive says of each of its files. */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * A ZIP archive as a stream, files in the given order, `last` after them with the list of what went before.
 * `moment` is the date of every file, so that the same record gives the same archive.
 * A failure while reading breaks the stream off: half an archive never looks whole.
 */
export async function writeZip(files: readonly ArchivedFile[], last: (listed: readonly ListedFile[]) => { readonly path: string; readonly text: string }, moment: Instant): Promise<ReadableStream<Uint8Array>> {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  const out = new PassThrough();
  zip.outputStream.pipe(out);
  zip.on('error', (error: Error) => out.destroy(error));
  const options = { mtime: new Date(moment), forceDosTimestamp: true };
  const listed: ListedFile[] = [];
  const add = (index: number) => {
    const file = files[index];
    if (file === undefined) {
      const { path, text } = last(listed);
      zip.addBuffer(Buffer.from(text, 'utf8'), path, options);
      zip.end();
      return;
    }
    const counted = Readable.from(counting(file, (done) => listed.push(done)), { objectMode: false });
    counted.on('error', (error) => out.destroy(error));
    counted.on('end', () => add(index + 1));
    zip.addReadStream(counted, file.path, options);
  };
  add(0);
  return webStream(out);
}

async function* counting(file: ArchivedFile, done: (listed: ListedFile) => void): AsyncGenerator<Buffer> {
  const hash: Hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of file.read()) {
    const buffer = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : Buffer.from(piece);
    hash.update(buffer);
    bytes += buffer.length;
    yield buffer;
  }
  done({ path: file.path, bytes, sha256: hash.digest('hex') });
}

/** By hand, because `Readable.toWeb` is typed for another stream than the one that a `Response` takes. */
function webStream(out: Readable): ReadableStream<Uint8Array> {
  const pieces: AsyncIterator<Buffer> = out.iterator();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = await pieces.next();
      if (piece.done === true) controller.close();
      else controller.enqueue(new Uint8Array(piece.value));
    },
    cancel(reason) {
      out.destroy(reason instanceof Error ? reason : undefined);
    },
  });
}
