import type { Connection } from '../database.ts';
import { openEmbedded } from './embedded-server.ts';
import { openExternal } from './external-server.ts';

/** A database to work with: the embedded server that this program started, or one that runs elsewhere. */
export interface DatabaseServer {
  readonly connection: Connection;
  readonly kind: 'embedded' | 'external';
  /** The processes of the embedded server that run now, itself first (its children on Linux only); none of an external one. */
  readonly pids: () => readonly number[];
  /** Stops the embedded server and gives the data directory free; leaves an external one alone. */
  stop(): Promise<void>;
}

export type ServerRefusalCode = 'held-by-another' | 'not-ours' | 'no-binary' | 'would-not-start' | 'other-version' | 'unreachable' | 'no-way-in' | 'no-user';

export interface ServerRefusal {
  readonly refused: true;
  readonly code: ServerRefusalCode;
  readonly sentence: string;
  readonly detail?: string;
}

export interface ServerOptions {
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly log?: (line: string) => void;
}

/** Opens the server of `databaseUrl`, or without one the embedded server of `dataDir`. `log` takes what the person who runs the program should know. */
export async function openServer({ dataDir, databaseUrl, log = () => undefined }: ServerOptions): Promise<DatabaseServer | ServerRefusal> {
  return databaseUrl === undefined ? openEmbedded(dataDir, log) : openExternal(databaseUrl);
}
