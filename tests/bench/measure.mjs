// Times what is asked of it, the subjects taking turns on each text, so that a busy moment of the machine meets all.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COLD = fileURLToPath(new URL('cold.mjs', import.meta.url));

const rank = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

export const summary = (times) => {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50: rank(sorted, 0.5), p99: rank(sorted, 0.99), samples: sorted.length };
};

const time = async (work) => {
  const before = performance.now();
  const found = await work();
  return { ms: performance.now() - before, found };
};

/** `jobs`: for each text or key press a function of the subject. Returns times and findings by subject. */
export async function alternate(subjects, jobs) {
  const measured = Object.fromEntries(Object.keys(subjects).map((name) => [name, { times: [], found: 0 }]));
  const names = Object.keys(subjects);
  for (const [turn, job] of jobs.entries()) {
    for (let nth = 0; nth < names.length; nth++) {
      const name = names[(turn + nth) % names.length];
      job.prepare?.(subjects[name], name);
      const { ms, found } = await time(() => job.run(subjects[name]));
      measured[name].times.push(ms);
      measured[name].found += found;
    }
  }
  return measured;
}

/** Import and first check, the middle one of three processes. */
export function coldStart(name, input, engine) {
  const file = join(tmpdir(), `attune-bench-${process.pid}.json`);
  writeFileSync(file, JSON.stringify(input));
  try {
    const runs = [1, 2, 3].map(() =>
      JSON.parse(execFileSync(process.execPath, [COLD, name, file, ...(engine ? [engine] : [])], { encoding: 'utf8' })),
    );
    return runs.sort((a, b) => a.ms - b.ms)[1];
  } finally {
    rmSync(file, { force: true });
  }
}

/** The exponent k of cost ~ size^k: 0 = flat, 1 = linear. */
export function growth(points) {
  const logs = points.map(({ size, ms }) => [Math.log(size), Math.log(ms)]);
  const mean = (at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
