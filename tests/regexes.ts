import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../src', import.meta.url));

export interface Written {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const literalsIn = (file: string): Written[] => {
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, slash), flags: node.text.slice(slash + 1), file });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(`${src}/${file}`, 'utf8'), ts.ScriptTarget.Latest));
  return found;
};

/** Every regular expression that is written out in the product's sources. */
export const writtenRegexes = (): readonly Written[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .flatMap(literalsIn);
