// Writes src/review/rules/index.ts from the rule files, so that adding a rule touches one file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../src/review/rules/', import.meta.url));
const target = `${folder}index.ts`;

const camel = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The text the index must have for the rule files that are there. */
export function rulesIndex() {
  const rules = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((family) =>
      readdirSync(folder + family.name)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => ({ family: family.name, id: file.replace(/\.ts$/, '') })),
    )
    .sort((a, b) => (`${a.family}/${a.id}` < `${b.family}/${b.id}` ? -1 : 1));
  const imports = rules.map(({ family, id }) => `import { rule as ${camel(id)} } from './${family}/${id}';`);
  return `// Written by scripts/lib/rules-index.mjs from the files beside it; don't edit.
import type { Rule } from '../rule';
${imports.join('\n')}

export const RULES: readonly Rule[] = [
${rules.map(({ id }) => `  ${camel(id)},`).join('\n')}
];
`;
}

export function writeRulesIndex() {
  const text = rulesIndex();
  let present = '';
  try {
    present = readFileSync(target, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  if (present !== text) writeFileSync(target, text);
}
