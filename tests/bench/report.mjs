// The table of a run, for people.
const ms = (value) => (value === undefined ? '–' : value >= 100 ? value.toFixed(0) : value.toPrecision(3));

const row = (...cells) => `| ${cells.join(' | ')} |`;

const subjectRows = (subjects) =>
  Object.entries(subjects).map(([name, { unseen, key, cold, found }]) =>
    row(
      name,
      ms(unseen.p50),
      ms(unseen.p99),
      ms(key.p50),
      ms(key.p99),
      ms(cold?.ms),
      cold ? (cold.rss / 1e6).toFixed(0) : '–',
      found,
    ),
  );

const growthRows = (points, what) =>
  points.map(({ size, ms: cost, first }) => row(`${size} ${what}`, ms(first), ms(cost)));

const barRows = (bars) =>
  bars.map(({ what, value, ship, aim }) =>
    row(what, value.toFixed(2), ship, value <= ship ? 'yes' : 'no', aim, value <= aim ? 'yes' : 'no'),
  );

export const reportOf = ({ machine, subjects, draft, thread, bars, replies, keys }) => `# How fast

Written by \`npm run bench\` on ${machine}. Times are milliseconds; only the ratios mean anything on another machine. The
subjects took turns on the same texts: ${replies} replies of 40 to 250 words, of which nothing had been seen, and ${keys} key
presses, the last 30 of drafts of 250 words in threads of 12 messages. Attune had read the ticket; the peers read none, and
check the whole draft at each key press.

| | unseen p50 | unseen p99 | key p50 | key p99 | cold start | RSS, MB | found |
| --- | --- | --- | --- | --- | --- | --- | --- |
${subjectRows(subjects).join('\n')}

## Against the bars

Ratios; less is better.

| | measured | ship | reached | aim | reached |
| --- | --- | --- | --- | --- | --- |
${barRows(bars).join('\n')}

## Growth

| draft | first review | a key press |
| --- | --- | --- |
${growthRows(draft.points, 'words').join('\n')}

A key press costs words^${draft.exponent.toFixed(2)} (0 = flat, 1 = linear).

| thread | opening the ticket | a key press |
| --- | --- | --- |
${growthRows(thread.points, 'messages').join('\n')}

A key press costs messages^${thread.exponent.toFixed(2)}.
`;
