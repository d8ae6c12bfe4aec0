import { writeRulesIndex } from './rules-index.mjs';

writeRulesIndex();
