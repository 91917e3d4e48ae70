import type { components } from './schema';

type Schemas = components['schemas'];

export type LocalText = Schemas['LocalText'];
export type Wording = Schemas['Wording'];
export type NetworkCard = Schemas['NetworkCard'];
export type Assessment = Schemas['Assessment'];
export type Aspect = Assessment['aspect'];
export type Member = Schemas['Member'];
export type Organisation = Schemas['Organisation'];
export type Entry = Schemas['Entry'];
export type ImportResult = Schemas['ImportResult'];
export type ProblemDetails = Schemas['Problem'];
