import type { Example } from '../src/review/rule';
import { printOf } from '../src/review/text/shingles';
import type { Memory, Message, ReviewSettings, Span, Ticket } from '../src/review/types';
import { DEFAULTS } from '../src/settings/defaults';

/** A rule's example as the engine takes it. `expected` is null where the whole reply is meant. */
export interface Played {
  readonly ticket: Ticket;
  readonly draft: { readonly text: string; readonly mode: 'reply'; readonly attachments?: number | undefined };
  readonly settings: ReviewSettings;
  readonly memory: Memory;
  readonly expected: Span | null;
}

const messagesOf = (example: Example): readonly Message[] => {
  if (example.thread) return example.thread;
  const says = typeof example.says === 'string' ? [example.says] : (example.says ?? []);
  return says.map((text) => ({ from: 'customer', text }));
};

export function play(example: Example): Played {
  const start = example.draft.indexOf('«');
  const end = example.draft.indexOf('»') - 1;
  const agent = example.agent ?? 'Sam Reed';
  return {
    ticket: {
      channel: example.channel ?? 'email',
      subject: example.subject,
      customer: { name: example.customer, email: example.email },
      agent: { name: agent },
      messages: messagesOf(example),
    },
    draft: { text: example.draft.replace(/[«»]/g, ''), mode: 'reply', attachments: example.attachments },
    settings: { ...DEFAULTS, agent: { ...DEFAULTS.agent, name: agent }, macros: example.macros ?? [] },
    memory: {
      salt: 0,
      replies: (example.history ?? []).map((reply) => printOf(reply, 0)),
      hardRun: [],
      ...example.memory,
    },
    expected: start < 0 ? null : { start, end },
  };
}
