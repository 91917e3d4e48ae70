import { accessTexts } from '@/features/access/texts';
import { agreementTexts } from '@/features/agreement/texts';
import { calendarTexts } from '@/features/calendar/texts';
import { cycleTexts } from '@/features/cycle/texts';
import { evaluationTexts } from '@/features/evaluation/texts';
import { historyTexts } from '@/features/history/texts';
import { homeTexts } from '@/features/home/texts';
import { mailTexts } from '@/features/mail/texts';
import { meetingTexts } from '@/features/meeting/texts';
import { membershipTexts } from '@/features/membership/texts';
import { networkTexts } from '@/features/network/texts';
import { en } from '@/shared/i18n/texts.en';
import { fi } from '@/shared/i18n/texts.fi';
import { sv } from '@/shared/i18n/texts.sv';
import { appTexts } from './texts';

const ofEachRoom = { app: appTexts, access: accessTexts, agreement: agreementTexts, calendar: calendarTexts, home: homeTexts, network: networkTexts, membership: membershipTexts, mail: mailTexts, meeting: meetingTexts, cycle: cycleTexts, evaluation: evaluationTexts, history: historyTexts };

function inLanguage<const L extends 'fi' | 'sv' | 'en'>(language: L, shared: typeof fi) {
  return {
    shared,
    app: ofEachRoom.app[language],
    access: ofEachRoom.access[language],
    agreement: ofEachRoom.agreement[language],
    calendar: ofEachRoom.calendar[language],
    home: ofEachRoom.home[language],
    network: ofEachRoom.network[language],
    membership: ofEachRoom.membership[language],
    mail: ofEachRoom.mail[language],
    meeting: ofEachRoom.meeting[language],
    cycle: ofEachRoom.cycle[language],
    evaluation: ofEachRoom.evaluation[language],
    history: ofEachRoom.history[language],
  };
}

export const resources = { fi: inLanguage('fi', fi), sv: inLanguage('sv', sv), en: inLanguage('en', en) };
