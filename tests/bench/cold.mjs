// node cold.mjs SUBJECT TICKET-AND-TEXT.json [ENGINE.mjs]: import and first check in a process of their own.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [subject, input, engine] = process.argv.slice(2);
const { ticket, text } = JSON.parse(readFileSync(input, 'utf8'));
const before = performance.now();
if (engine) {
  const { reviewReply } = await import(pathToFileURL(engine).href);
  reviewReply(ticket, text);
} else {
  const { openPeer } = await import('./peers.mjs');
  await (await openPeer(subject))(text);
}
const ms = performance.now() - before;
console.log(JSON.stringify({ ms, rss: process.memoryUsage().rss }));
process.exit(0);
