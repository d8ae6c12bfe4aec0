// The rules as a page: what each holds, why, where it comes from, and examples, as they stand in the rule files.
import { importTs } from './run-ts.mjs';

const FAMILIES = {
  names: 'Names',
  'talk-track': 'Talk track',
  empathy: 'Empathy',
  ownership: 'Ownership',
  framing: 'Framing',
  blame: 'Blame',
  clarity: 'Clarity',
  listening: 'Listening',
  closing: 'Endings',
  sensitive: 'Sensitive matters',
  'well-being': 'The agent’s own day',
  slips: 'Slips',
  team: 'Your and your team’s words',
};
const SEVERITIES = { warn: 'should not go out as it is', suggest: 'a suggestion', info: 'a detail' };
/** How many examples of each kind stand on the page; the rest are in the rule's file, and are its tests. */
const SHOWN = 3;

const plain = (text) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ⏎ ');
const marked = (text) => plain(text).replaceAll('«', '**«').replaceAll('»', '»**');
const shown = ({ draft, says, becomes }) => {
  const customer = [says ?? []].flat().map((text) => `to “${plain(text)}”: `);
  return `- ${customer.join('')}${marked(draft)}${typeof becomes === 'string' && becomes !== '' ? ` → ${plain(becomes)}` : ''}`;
};

function ruleSection({ id, family, statement, why, sources, severity, channels, examples }) {
  const few = (list) => list.slice(0, SHOWN).map(shown).join('\n');
  return `### ${id}

**${plain(statement)}** ${plain(why)}

As ${SEVERITIES[severity]}, in ${channels.join(', ')}. [The file](../src/review/rules/${family}/${id}.ts)

Speaks up:

${few(examples.fires)}

Says nothing:

${few(examples.silent)}

Sources:

${sources.map((source) => `- ${plain(source)}`).join('\n')}
`;
}

/** The text that docs/rules.md must have for the rule files that are there. */
export async function rulesPage() {
  const { RULES } = await importTs('src/review/rules/index.ts');
  const families = Object.entries(FAMILIES).map(([family, title]) => {
    const rules = RULES.filter((rule) => rule.family === family);
    return `## ${title}\n\n${rules.map(ruleSection).join('\n')}`;
  });
  return `# The rules\n\n${RULES.length} rules, as their files say them. Written by \`npm run documents\`; don't edit. ⏎ is a new line, ▢ what only the agent knows.\n\n${families.join('\n')}`;
}
