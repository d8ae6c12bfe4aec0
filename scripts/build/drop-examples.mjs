// A rule's file holds its examples, which are its tests and what the options page shows. They are half of its weight,
// and nothing that runs beside a draft looks at them: the bundle gets the rules without.

const RULE_FILE = /\/src\/review\/rules\/[^/]+\/[^/]+\.ts$/;

const isKey = ({ type, key }, name) => type === 'Property' && (key.name === name || key.value === name);

/** Where the value of `examples` stands in `export const rule = { … }`. */
function examplesIn(program) {
  for (const { type, declaration } of program.body) {
    const declarators = type === 'ExportNamedDeclaration' ? (declaration?.declarations ?? []) : [];
    const rule = declarators.find(({ id }) => id.name === 'rule');
    const property = rule?.init?.properties?.find((candidate) => isKey(candidate, 'examples'));
    if (property) return property.value;
  }
  return null;
}

/** `parse` makes an ESTree program of the code, which is JavaScript by now. */
export function withoutExamples(code, parse) {
  const examples = examplesIn(parse(code));
  if (!examples) throw new Error('A rule whose examples can’t be found can’t be built without them.');
  return `${code.slice(0, examples.start)}{ fires: [], silent: [] }${code.slice(examples.end)}`;
}

export function dropExamples() {
  return {
    name: 'attune:drop-examples',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      return RULE_FILE.test(id) ? { code: withoutExamples(code, (text) => this.parse(text)), map: null } : null;
    },
  };
}
