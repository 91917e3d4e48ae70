import type { components } from './schema';

type Schemas = components['schemas'];

export type LocalText = Record<string, string>;
export type Wording = Schemas['WordingView'];
export type NetworkCard = Schemas['CardView'];
export type GoverningBody = Schemas['GoverningBodyView'];
export type DataProtection = Schemas['DataProtectionView'];
export type Assessment = Schemas['AssessmentView'];
export type Aspect = Assessment['aspect'];
export type Member = Schemas['MemberView'];
export type Organisation = Schemas['OrganisationView'];
export type Keeper = Schemas['KeeperView'];
export type Entry = Schemas['EntryView'];
export type ImportResult = Schemas['Outcome'];
export type ProblemDetails = Schemas['Problem'];

export type AgreementHead = Schemas['AgreementHeadView'];
export type AgreementView = Schemas['AgreementView'];
export type Version = Schemas['VersionView'];
export type Position = Schemas['PositionView'];
export type Objection = Schemas['ObjectionView'];
export type Comment = Schemas['CommentView'];
export type Rule = Schemas['RuleView'];
export type Terms = Schemas['TermsView'];
export type Tally = Schemas['Tally'];
export type Coverage = Schemas['CoverageView'];
export type ProposalView = Schemas['ProposalView'];
export type WaitingItem = Schemas['WaitingView'];
export type NewRule = Schemas['StatedRule'];
export type Method = NewRule['method'];
export type Stance = Position['stance'];
export type Level = Schemas['CommitmentView']['level'];
export type GoalType = NonNullable<AgreementHead['goalType']>;
export type Shortfall = ProposalView['ballot']['shortfalls'][number];
export type AgreementRow = Schemas['AgreedView'];
export type AgreementsView = Schemas['AgreementsView'];

export type CalendarView = Schemas['CalendarView'];
export type CalendarEntry = Schemas['CalendarEntryView'];
export type Occurrence = Schemas['OccurrenceView'];
export type Ring = Schemas['RingView'];
export type Clash = Schemas['ClashView'];
export type CarriedOn = Schemas['CarriedOnView'];
export type EntryOfNextYear = Schemas['EntryOfNextYear'];
export type EntryDetails = Schemas['DetailsBody'];
export type EntrySchedule = Schemas['ScheduleBody'];

export type MeetingSummary = Schemas['MeetingSummaryView'];
export type MeetingView = Schemas['MeetingView'];
export type MeetingPlan = Schemas['PlannedMeeting'];
export type MeetingSeat = Schemas['MeetingSeatView'];
export type AgendaItem = Schemas['AgendaItemView'];
export type SuggestedItem = Schemas['SuggestedItemView'];
export type Attendee = Schemas['AttendeeView'];
export type Turnout = Schemas['TurnoutView'];
export type MeetingOutcome = Schemas['MeetingOutcomeView'];
export type Minutes = Schemas['MinutesView'];
export type MinutesVersion = Schemas['MinutesVersionView'];
export type SignsView = Schemas['SignsView'];
export type Sign = Schemas['SignView'];
export type PromiseOfMember = Schemas['PromiseView'];
export type AtMeeting = Schemas['AtMeetingView'];
/** Where something stands in the record. */
export type Recorded = Schemas['RecordedView'];
