// npm run documents: writes docs/rules.md from the rule files and THIRD-PARTY.md from the packages that ship.
import { writeFileSync } from 'node:fs';
import { writeRulesIndex } from './lib/rules-index.mjs';
import { rulesPage } from './lib/rules-page.mjs';
import { ROOT } from './lib/setup.mjs';
import { thirdParty } from './lib/third-party.mjs';

writeRulesIndex();
writeFileSync(`${ROOT}docs/rules.md`, await rulesPage());
writeFileSync(`${ROOT}THIRD-PARTY.md`, thirdParty());
