import type { Example } from './rule';
import { printOf } from './text/shingles';
import type { Draft, Memory, Message, ReviewSettings, Ticket } from './types';

/** Who writes the reply where an example says nothing of it. */
const AGENT = 'Sam Reed';

/** A rule's example as the engine takes it. */
export interface Played {
  readonly ticket: Ticket;
  readonly draft: Draft;
  readonly settings: ReviewSettings;
  readonly memory: Memory;
}

const messagesOf = (example: Example): readonly Message[] => {
  if (example.thread) return example.thread;
  const says = typeof example.says === 'string' ? [example.says] : (example.says ?? []);
  return says.map((text) => ({ from: 'customer', text }));
};

/** The reply without the signs around what must be found. */
export const plainDraft = ({ draft }: Example): string => draft.replace(/[«»]/g, '');

/** The ticket of an example with `text` as the reply to it. */
export function play(example: Example, text: string, settings: ReviewSettings): Played {
  const agent = example.agent ?? AGENT;
  return {
    ticket: {
      channel: example.channel ?? 'email',
      subject: example.subject,
      customer: { name: example.customer, email: example.email },
      agent: { name: agent },
      messages: messagesOf(example),
    },
    draft: { text, mode: 'reply', attachments: example.attachments },
    settings: {
      ...settings,
      agent: { ...settings.agent, name: agent },
      voice: { ...settings.voice, never: [...settings.voice.never, ...(example.never ?? [])] },
      macros: example.macros ?? [],
    },
    memory: {
      salt: 0,
      replies: (example.history ?? []).map((reply) => printOf(reply, 0)),
      hardRun: [],
      ...example.memory,
    },
  };
}
