import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

/** A file that goes with its preview to the officer and comes back with the confirmation, so that no server has to remember it. */
export async function packFile(bytes: Uint8Array): Promise<string> {
  return (await promisify(gzip)(bytes)).toString('base64');
}

/** Undefined when it is not what `packFile` made, or unpacks to more than so many bytes. */
export async function unpackFile(packed: string, mostBytes: number): Promise<Uint8Array | undefined> {
  try {
    return await promisify(gunzip)(Buffer.from(packed, 'base64'), { maxOutputLength: mostBytes });
  } catch {
    return undefined;
  }
}
