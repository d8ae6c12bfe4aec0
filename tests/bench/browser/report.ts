import { type Bar, type Compared, type Summary, verdict } from './figures';
import type { Calls, Idle } from './idle';
import { all, type DeskFigures, type Result } from './run';

/** A load from which on other work must have been in the way, on two cores. */
const BUSY = 1.5;

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const digits = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1));

const both = ({ p50, p95 }: Summary): string => `${digits(p50)} / ${digits(p95)}`;

const compared = (what: string, { off, on, extra }: Compared): string => row(what, both(off), both(on), both(extra));

const typingRows = ({ name, typing }: DeskFigures): readonly string[] => [
  compared(`${name}: main thread, ms`, typing.work),
  compared(`${name}: key to next paint, ms`, typing.paint),
];

const restRow = ({ name, typing, opening }: DeskFigures): string => {
  const { off, on } = typing.longTasks;
  const heap = ((typing.heap.on - typing.heap.off) / 1e6).toFixed(1);
  return row(name, both(typing.own), `${off} / ${on}`, both(typing.marks), both(opening.firstMarks), heap);
};

const scriptRows = ([first]: readonly DeskFigures[]): readonly string[] =>
  Object.entries(first?.opening.scripts ?? {}).map(([file, { compile, run }]) =>
    row(`\`${file}\``, digits(compile), digits(run)),
  );

const callsOf = (calls: Calls): string => {
  const parts = Object.entries(calls).map(([from, count]) => `${from} ${digits(count)}`);
  return parts.length > 0 ? `${digits(all(calls))} (${parts.join(', ')})` : '0';
};

const idleRow = (name: string, { inbox, ticket, beside }: Idle): string =>
  row(name, callsOf(inbox), callsOf(ticket), beside ? callsOf(beside) : '–');

const HELD = { aim: 'aim', ship: 'ship', no: '**no**' } as const;

const barRow = (bar: Bar): string =>
  row(bar.what, `${digits(bar.value)} ${bar.unit}`.trim(), bar.ship, bar.aim, HELD[verdict(bar)]);

const loadSaid = ({ before, after }: Result['load']): string =>
  before < BUSY
    ? `The machine was quiet (load ${before.toFixed(1)} before the run, ${after.toFixed(1)} with it).`
    : `The machine was busy with other work (load ${before.toFixed(1)} before the run, ${after.toFixed(1)} at its end).`;

/** The table of a run, for people. */
export const reportOf = ({ machine, load, size, desks, worker, bars }: Result): string => `# What the page pays

Written by \`npm run bench:browser\` with ${machine}.
${loadSaid(load)}

Each helpdesk’s page with its real editor stands in two tabs, one under an address on which Attune doesn’t run. Both are
typed in, in turns of twenty keys, ten keys a second: the last ${size.keys} of a draft of 250 words, in a ticket of twelve messages.
“Extra” is taken key by key. The main thread’s time is its own, so a busy machine makes it little longer; a slower one
does, and all times by the clock suffer. p50 / p95.

| | without | with | extra |
| --- | --- | --- | --- |
${desks.flatMap(typingRows).join('\n')}

The engine runs where the session runs, in the page’s main thread, once a key press: in an idle slot after the frame that
shows the key, 40 ms after it at the latest. “In Attune’s scripts” is its and the session’s part of the extra time; the rest
is the browser’s: the frame that shows a change, compiling, garbage.

| | in Attune’s scripts, ms a key | tasks over 50 ms, without / with | key to marks, ms | ticket open to first marks, ms | heap added, MB |
| --- | --- | --- | --- | --- | --- |
${desks.map(restRow).join('\n')}

“Ticket open” is the moment in which the page’s own editor stands, with a draft of 250 words in it; the engine comes to the
page only then. What a page pays for each script when it comes, in ms of the main thread, with ${desks[0]?.name ?? ''}:

| | parsed and compiled | run for the first time |
| --- | --- | --- |
${scriptRows(desks).join('\n')}

The service worker answers in ${both(worker.off)} ms when it runs and in ${both(worker.on)} ms when it has to be started.

## While nobody types

Calls into Attune’s scripts in a minute. Lists, counters and clocks outside the ticket change twice a second, and three
notices a minute come and go over the page.

| | inbox, no ticket open | ticket with a reviewed draft | the same, and what is known of the customer changes twice a second |
| --- | --- | --- | --- |
${desks.map(({ name, idle }) => idleRow(name, idle)).join('\n')}

## Against the bars

Less is better.

| | measured | ship | aim | held |
| --- | --- | --- | --- | --- |
${bars.map(barRow).join('\n')}
`;
