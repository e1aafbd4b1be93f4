import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { repository } from './serving.ts';

/** A program beside the benchmark that answers questions one after another. */
export interface Child<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts one of the built programs. `garbage` lets it collect its garbage when it is asked for its memory. */
export function startChild<Question extends object, Answer>(name: string, garbage = false): Child<Question, Answer> {
  const child = fork(join(repository, 'dist', 'bench', `${name}.js`), { serialization: 'advanced', execArgv: garbage ? ['--expose-gc'] : [] });
  const ended = once(child, 'exit');
  return {
    ask: async (question) => {
      const answered = once(child, 'message');
      child.send(question);
      const answer: unknown = await Promise.race([answered, ended.then(([code]) => Promise.reject(new Error(`${name} ended (${code}).`)))]);
      return Array.isArray(answer) ? answer[0] : answer;
    },
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}

/** In the child: answers each question, and ends when the benchmark does. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Promise<Answer>, close: () => Promise<void>): void {
  process.on('message', (question: Question) => {
    void answer(question).then((said) => process.send?.(said));
  });
  process.on('disconnect', () => void close().then(() => process.exit(0)));
}

/** Milliseconds on the clock that all programs of one machine share. */
export function machineTime(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
