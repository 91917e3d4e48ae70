import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { KeepersPage } from '@/features/access/KeepersPage';
import { AgreementPage } from '@/features/agreement/AgreementPage';
import { AgreementsPage } from '@/features/agreement/AgreementsPage';
import { ProposalPage } from '@/features/agreement/ProposalPage';
import { WhoAgreedPage } from '@/features/agreement/WhoAgreedPage';
import { ChecklistsPage } from '@/features/cycle/ChecklistsPage';
import { CyclesPage } from '@/features/cycle/CyclesPage';
import { CyclePage, DevelopmentPage } from '@/features/cycle/DevelopmentPage';
import { AnswerByLinkPage, AnswerPage } from '@/features/evaluation/AnswerPages';
import { EvaluationPage } from '@/features/evaluation/EvaluationPage';
import { EvaluationsPage } from '@/features/evaluation/EvaluationsPage';
import { RecordPage } from '@/features/evaluation/RecordPage';
import { ImpactPage } from '@/features/evaluation/ImpactPage';
import { OverTimePage } from '@/features/evaluation/OverTimePage';
import { HistoryPage } from '@/features/history/HistoryPage';
import { HomePage } from '@/features/home/HomePage';
import { StartPage } from '@/features/home/StartPage';
import { MailsPage } from '@/features/mail/MailsPage';
import { RemindersOffPage } from '@/features/mail/RemindersOffPage';
import { MeetingPage } from '@/features/meeting/MeetingPage';
import { MeetingsPage } from '@/features/meeting/MeetingsPage';
import { MeetingYearPage } from '@/features/meeting/MeetingYearPage';
import { PromisesPage } from '@/features/meeting/PromisesPage';
import { MemberPage } from '@/features/membership/MemberPage';
import { OrganisationsPage } from '@/features/membership/OrganisationsPage';
import { PeoplePage } from '@/features/membership/PeoplePage';
import { NetworkPage } from '@/features/network/NetworkPage';
import { paths } from '@/shared/paths';
import type { Search } from '@/shared/time/clockSearch';
import { parseSearch, readClock, stringifySearch } from '@/shared/time/clockSearch';
import { Front } from './Front';
import { NotFound } from './NotFound';
import { Shell } from './Shell';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  // Pages read their own filters from the address; here only what is no valid clock falls away.
  validateSearch: (search: Search): Search => ({
    ...search,
    asOf: undefined,
    knownAt: undefined,
    lang: undefined,
    ...readClock(search),
  }),
});

const NETWORK = '$networkId';
const pages = [
  { path: '/', component: Front },
  { path: paths.start, component: StartPage },
  { path: paths.home(NETWORK), component: HomePage },
  { path: paths.agreements(NETWORK), component: AgreementsPage },
  { path: paths.agreement(NETWORK, '$agreementId'), component: AgreementPage },
  { path: paths.proposal(NETWORK, '$proposalId'), component: ProposalPage },
  { path: paths.whoAgreed(NETWORK), component: WhoAgreedPage },
  { path: paths.year(NETWORK), component: lazyRouteComponent(() => import('@/features/calendar/YearPage'), 'YearPage') },
  { path: paths.nextYear(NETWORK), component: lazyRouteComponent(() => import('@/features/calendar/NextYearPage'), 'NextYearPage') },
  { path: paths.meetings(NETWORK), component: MeetingsPage },
  { path: paths.meetingYear(NETWORK), component: MeetingYearPage },
  { path: paths.meeting(NETWORK, '$meetingId'), component: MeetingPage },
  { path: paths.promises(NETWORK), component: PromisesPage },
  { path: paths.development(NETWORK), component: DevelopmentPage },
  { path: paths.cycles(NETWORK), component: CyclesPage },
  { path: paths.cycle(NETWORK, '$cycleId'), component: CyclePage },
  { path: paths.checklists(NETWORK), component: ChecklistsPage },
  { path: paths.evaluations(NETWORK), component: EvaluationsPage },
  { path: paths.record(NETWORK), component: RecordPage },
  { path: paths.evaluationsOverTime(NETWORK), component: OverTimePage },
  { path: paths.impact(NETWORK), component: ImpactPage },
  { path: paths.evaluation(NETWORK, '$evaluationId'), component: EvaluationPage },
  { path: paths.answer(NETWORK, '$evaluationId'), component: AnswerPage },
  { path: paths.answers('$secret'), component: AnswerByLinkPage },
  { path: paths.people(NETWORK), component: PeoplePage },
  { path: paths.member(NETWORK, '$memberId'), component: MemberPage },
  { path: paths.organisations(NETWORK), component: OrganisationsPage },
  { path: paths.keepers(NETWORK), component: KeepersPage },
  { path: paths.mails(NETWORK), component: MailsPage },
  { path: paths.remindersOff('$secret'), component: RemindersOffPage },
  { path: paths.card(NETWORK), component: NetworkPage },
  { path: paths.history(NETWORK), component: HistoryPage },
];

export const router = createRouter({
  routeTree: root.addChildren(pages.map((page) => createRoute({ getParentRoute: () => root, ...page }))),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
});
