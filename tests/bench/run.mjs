// One run of the bench: all subjects on all texts.
import { cpus } from 'node:os';
import { floorsFor } from './floors.mjs';
import { alternate, coldStart, growth, summary } from './measure.mjs';
import { openPeer, PEER_NAMES } from './peers.mjs';

const ENGINE = 'Attune';
/** A ticket is read when it is opened: that is not part of a reply's or a key press's cost. */
const OPEN = '';
const TYPED = 30;
const MESSAGES = 12;

const median = (times) => summary(times).p50;

const time = (work) => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

const subjectsFor = async (engine, drafts) => {
  const subjects = { [ENGINE]: ({ ticket, text }) => engine.reviewReply(ticket, text) };
  const check = (work) => (job) => work(job.text);
  for (const name of PEER_NAMES) subjects[name] = check(await openPeer(name));
  for (const [name, work] of Object.entries(floorsFor(drafts))) subjects[name] = check(work);
  return subjects;
};

const openTicket = (ticket) => (subject, name) => name === ENGINE && subject({ ticket, text: OPEN });

const replyJobs = (engine, said, count, from) =>
  Array.from({ length: count }, (_, nth) => {
    const words = 40 + Math.round((210 * nth) / Math.max(1, count - 1));
    const ticket = engine.ticketOf(said, MESSAGES, from + nth * 11);
    const job = { ticket, text: engine.replyOf(said, words, from + nth * 5) };
    return { prepare: openTicket(ticket), run: (subject) => subject(job) };
  });

const keyJobs = (engine, said, drafts) =>
  Array.from({ length: drafts }, (_, nth) => {
    const ticket = engine.ticketOf(said, MESSAGES, nth * 17);
    const text = engine.replyOf(said, 250, nth * 31);
    const before = { ticket, text: text.slice(0, -TYPED) };
    return Array.from({ length: TYPED }, (_, key) => {
      const job = { ticket, text: text.slice(0, text.length - TYPED + key + 1) };
      // The draft that is typed on has been reviewed before its last words come.
      const prepare = key === 0 ? (subject, name) => name === ENGINE && subject(before) : undefined;
      return { prepare, run: (subject) => subject(job) };
    });
  }).flat();

const typing = (engine, ticket, text) => {
  engine.reviewReply(ticket, text.slice(0, -TYPED));
  return median(
    Array.from({ length: TYPED }, (_, key) =>
      time(() => engine.reviewReply(ticket, text.slice(0, text.length - TYPED + key + 1))),
    ),
  );
};

const draftGrowth = (engine, said, sizes) =>
  sizes.map((size) => {
    const ticket = engine.ticketOf(said, MESSAGES, 5);
    const text = engine.replyOf(said, size, 3);
    engine.reviewReply(ticket, OPEN);
    const first = time(() => engine.reviewReply(ticket, text));
    return { size, first, ms: typing(engine, ticket, text) };
  });

const threadGrowth = (engine, said, sizes) =>
  sizes.map((size) => {
    const ticket = engine.ticketOf(said, size, 5);
    const first = time(() => engine.reviewReply(ticket, OPEN));
    return { size, first, ms: typing(engine, ticket, engine.replyOf(said, 250, 7)) };
  });

const barsOf = (subjects, unseen137, draft, thread) => {
  const key = (name) => subjects[name].key.p99;
  const at = (points, size) => points.find((point) => point.size === size).ms;
  return [
    { what: 'key press p99 : write-good’s', value: key(ENGINE) / key('write-good'), ship: 1, aim: 0.2 },
    { what: 'key press p99 : harper.js’s', value: key(ENGINE) / key('harper.js'), ship: 1, aim: 0.01 },
    { what: 'unseen 137 words : alex’s', value: unseen137[ENGINE] / unseen137.alex, ship: 1, aim: 1 },
    { what: 'unseen 137 words : write-good’s', value: unseen137[ENGINE] / unseen137['write-good'], ship: 10, aim: 1 },
    {
      what: 'key press, 1,000 messages : 12',
      value: at(thread.points, 1000) / at(thread.points, 12),
      ship: 1.2,
      aim: 1.05,
    },
    {
      what: 'key press, 10,000 words : 250',
      value: at(draft.points, 10_000) / at(draft.points, 250),
      ship: 39,
      aim: 2,
    },
  ];
};

const medians = (measured) =>
  Object.fromEntries(Object.entries(measured).map(([name, { times }]) => [name, median(times)]));

/** `engine`: what engine.ts exports; `file`: its bundle, for the cold start. */
export async function run(engine, file, { cases, replies, drafts }) {
  const said = engine.readSaid(cases);
  const subjects = await subjectsFor(engine, said.drafts);
  await alternate(subjects, replyJobs(engine, said, Math.ceil(replies / 10), 1500));
  const unseen = await alternate(subjects, replyJobs(engine, said, replies, 0));
  const keys = await alternate(subjects, keyJobs(engine, said, drafts));
  const middle = await alternate(
    subjects,
    Array.from({ length: Math.ceil(replies / 10) }, (_, nth) => {
      const ticket = engine.ticketOf(said, MESSAGES, nth * 23);
      const job = { ticket, text: engine.replyOf(said, 137, 700 + nth * 9) };
      return { prepare: openTicket(ticket), run: (subject) => subject(job) };
    }),
  );
  const input = { ticket: engine.ticketOf(said, MESSAGES, 5), text: engine.replyOf(said, 137, 3) };
  const result = Object.fromEntries(
    Object.keys(subjects).map((name) => [
      name,
      {
        unseen: summary(unseen[name].times),
        key: summary(keys[name].times),
        found: unseen[name].found,
        ...(name.startsWith('floor') ? {} : { cold: coldStart(name, input, name === ENGINE ? file : undefined) }),
      },
    ]),
  );
  const points = {
    draft: draftGrowth(engine, said, [250, 600, 1000, 2500, 5000, 10_000]),
    thread: threadGrowth(engine, said, [1, 12, 100, 1000]),
  };
  const draft = { points: points.draft, exponent: growth(points.draft) };
  const thread = { points: points.thread, exponent: growth(points.thread) };
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
  const bars = barsOf(result, medians(middle), draft, thread);
  return { machine, replies, keys: drafts * TYPED, subjects: result, draft, thread, bars };
}
