import { enSigns } from './signs.texts.en';
import { fiSigns } from './signs.texts.fi';
import { svSigns } from './signs.texts.sv';
import { en } from './texts.en';
import { fi } from './texts.fi';
import { sv } from './texts.sv';

export const evaluationTexts = { fi: { ...fi, signs: fiSigns }, sv: { ...sv, signs: svSigns }, en: { ...en, signs: enSigns } };
