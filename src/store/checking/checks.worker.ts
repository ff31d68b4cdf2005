/** Checks disclosures, away from the screen: a document that is wrong in every row holds no page. */
import * as v from 'valibot';
import { answerTo } from './answer.ts';
import { request, type Reply } from './message.ts';

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  const { number, asked, question } = v.parse(request, data);
  try {
    say({ kind: 'answer', number, answer: { ...answerTo(asked, question) } });
  } catch (fault) {
    say({ kind: 'fault', number, name: fault instanceof Error ? fault.name : typeof fault });
  }
};

function say(reply: Reply): void {
  self.postMessage(reply);
}

say({ kind: 'ready' });
