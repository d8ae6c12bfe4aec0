// The licences of all that ships: the production dependencies and theirs, as the lockfile has them.
import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from './setup.mjs';

/** Licences under which a package may be shipped with an MIT extension as it is. */
const FITTING = new Set(['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);

/** Packages whose licence stands in its text alone. */
const BY_TEXT = { csv42: 'ISC' };

const read = (path) => readFileSync(`${ROOT}${path}`, 'utf8');

/** Packages of the lockfile that are no development's, as `node_modules/name` paths. */
export function shippedPackages() {
  const { packages } = JSON.parse(read('package-lock.json'));
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
    .map(([path]) => path)
    .sort();
}

function licenceText(path) {
  const file = readdirSync(`${ROOT}${path}`).find((name) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(name));
  return file ? read(`${path}/${file}`).trim() : null;
}

function section(path) {
  const { name, version, author, homepage, ...rest } = JSON.parse(read(`${path}/package.json`));
  const license = rest.license ?? BY_TEXT[name];
  if (!FITTING.has(license)) throw new Error(`${name} ${version}: its licence, ${license}, was not looked at.`);
  const by = typeof author === 'string' ? author : author?.name;
  const text = licenceText(path) ?? `The package holds no text of its licence; by ${by ?? 'its authors'}, ${license}.`;
  const fenced = text.replaceAll('```', "'''");
  return `## ${name} ${version}\n\n${license}${homepage ? `, <${homepage}>` : ''}\n\n\`\`\`text\n${fenced.replace(/[ \t]+$/gm, '')}\n\`\`\`\n`;
}

/** The text that THIRD-PARTY.md must have for the packages that are installed. */
export const thirdParty = () =>
  `# Third-party licences\n\nWhat Attune ships beside its own code. Written by \`npm run documents\`; don't edit.\n\n${shippedPackages().map(section).join('\n')}`;
