import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import type { OnProgress } from '../../matching/what-if/progress.ts';
import { type Answers, createAnswers } from './create-answers.ts';
import {
  type AnswerMessage,
  type NoticeMessage,
  type PoolThreadSettings,
  type QuestionKind,
  type QuestionMessage,
  sentError,
} from './questions.ts';

/** Milliseconds between two times that progress is told. */
const tellEveryMs = 250;

const settings: PoolThreadSettings = workerData;
const database = new pg.Pool({
  connectionString: settings.databaseUrl,
  application_name: settings.applicationName,
  max: 2,
  // more than the longest turn of the thread, which hears of a connection only after it
  connectionTimeoutMillis: 15_000,
  statement_timeout: 15_000,
  keepAlive: true,
});
database.on('error', (error) => notify({ lostConnection: sentError(error) }));
const answers = createAnswers({
  database,
  mostProfiles: settings.mostProfiles,
  onUnreadable: ({ side, id, cause }) => notify({ unreadable: { side, id }, error: sentError(cause) }),
});
parentPort?.on('message', (question: QuestionMessage<QuestionKind>) => void answer(question));

async function answer<Kind extends QuestionKind>({
  kind,
  asked,
  port,
}: QuestionMessage<Kind>): Promise<void> {
  const say = (message: AnswerMessage<Kind>): void => port.postMessage(message);
  try {
    const byKind: Answers[Kind] = answers[kind];
    say({
      answer: await byKind(
        asked,
        nowAndThen((progress) => say({ progress })),
      ),
    });
  } catch (error) {
    say({ failure: sentError(error) });
  }
}

/** Tells at once, and then at most four times a second. */
function nowAndThen(tell: OnProgress): OnProgress {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (progress) => {
    if (performance.now() - toldAt >= tellEveryMs) {
      toldAt = performance.now();
      tell(progress);
    }
  };
}

function notify(message: NoticeMessage): void {
  parentPort?.postMessage(message);
}
