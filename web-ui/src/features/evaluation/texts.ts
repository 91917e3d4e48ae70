import { enSigns } from './signs.texts.en';
import { fiSigns } from './signs.texts.fi';
import { svSigns } from './signs.texts.sv';

export const evaluationTexts = { fi: { signs: fiSigns }, sv: { signs: svSigns }, en: { signs: enSigns } };
