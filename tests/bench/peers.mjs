// What the engine is measured against. Each takes a text and says how many things it found.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const PEERS = {
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text).length;
  },
  alex: async () => {
    const { text: check } = await import('alex');
    return (text) => check(text).messages.length;
  },
  'retext-equality': async () => {
    const [{ retext }, { default: equality }] = [await import('retext'), await import('retext-equality')];
    const { default: stringify } = await import('retext-stringify');
    const processor = retext().use(equality).use(stringify).freeze();
    return (text) => processor.processSync(text).messages.length;
  },
  'textlint, two rules': async () => {
    const { TextlintKernel } = await import('@textlint/kernel');
    const plugin = require('@textlint/textlint-plugin-text').default;
    const rules = ['textlint-rule-write-good', 'textlint-rule-stop-words'].map((name) => {
      const found = require(name);
      return { ruleId: name, rule: found.default ?? found };
    });
    const kernel = new TextlintKernel();
    const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin }], rules };
    return async (text) => (await kernel.lintText(text, options)).messages.length;
  },
  'vader-sentiment': async () => {
    const { default: vader } = await import('vader-sentiment');
    return (text) => (vader.SentimentIntensityAnalyzer.polarity_scores(text).compound === 0 ? 0 : 1);
  },
  'compromise two': async () => {
    const { default: nlp } = await import('compromise/two');
    return (text) => nlp(text).length;
  },
  'compromise three': async () => {
    const { default: nlp } = await import('compromise/three');
    return (text) => nlp(text).length;
  },
  'harper.js': async () => {
    const { LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) => (await linter.lint(text)).length;
  },
};

export const PEER_NAMES = Object.keys(PEERS);

/** A function that checks one text, ready to be called. */
export const openPeer = (name) => PEERS[name]();
