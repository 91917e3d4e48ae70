import type { components } from './schema';

type Schemas = components['schemas'];

export type LocalText = Record<string, string>;
export type Wording = Schemas['WordingView'];
export type NetworkCard = Schemas['CardView'];
export type Assessment = Schemas['AssessmentView'];
export type Aspect = Assessment['aspect'];
export type Member = Schemas['MemberView'];
export type Organisation = Schemas['OrganisationView'];
export type Keeper = Schemas['KeeperView'];
export type Entry = Schemas['EntryView'];
export type ImportResult = Schemas['Outcome'];
export type ProblemDetails = Schemas['Problem'];
