import type { fiSigns } from './signs.texts.fi';

export const enSigns: typeof fiSigns = {
  title: 'What the record shows',
  lead: 'While members assess how the network is doing, this lays beside it what has been put on record. The numbers are no marks: they are questions to think about together.',
  stretch: 'For which time',
  years: {
    '1': 'One year',
    '3': 'Three years',
    '0': 'All time',
  },
  span: '{{from}} – {{to}}',
  nothing: 'No cases',
  outOf: '{{met}}/{{cases}}',
  days_zero: 'usually the same day',
  days_one: 'usually within {{count}} day',
  days_other: 'usually within {{count}} days',
  oneByOne: 'Show one by one',
  part: {
    dialogueAndSharedKnowledge: 'Dialogue and shared knowledge',
    jointDevelopmentProcesses: 'Processes of joint development',
    opennessAndMembership: 'Openness and membership',
  },
  of: {
    'objections-integrated': {
      name: 'Objections were integrated',
      means: 'Of the objections raised in this time, those for which the text was changed by the last day.',
    },
    'minutes-published': {
      name: 'Minutes were published',
      means: 'Of the meetings held in this time, those whose minutes have been published. Days are counted from the last day of the meeting; the number is the median.',
    },
    'homes-at-meetings': {
      name: 'Organisations were there',
      means: 'Of the home organisations that were invited or recorded, those that were present at half of the meetings or more.',
    },
    'agreed-with-those-concerned': {
      name: 'Decided with those concerned',
      means: 'Of what was adopted in this time, what every member there on the day could decide on, not only be heard about. Observers are not counted.',
    },
    'promises-kept-in-time': {
      name: 'Promises were kept in time',
      means: 'Of the promises due in this time, those kept on the day they were due or before. Promises that someone was released from are not counted.',
    },
    'agreements-renewed': {
      name: 'What was agreed was renewed',
      means: 'Of what was adopted in this time, what was a new version of something agreed earlier.',
    },
    'invited-who-joined': {
      name: 'Those invited joined',
      means: 'Of those invited in this time, those who had joined by the last day.',
    },
    'newcomers-first-meeting': {
      name: 'Newcomers came to a first meeting',
      means: 'Of those who joined for the first time in this time, those who have been at a meeting. Days are counted from the invitation or, where there was none, from joining; the number is the median.',
    },
    'newcomers-committed': {
      name: 'Newcomers committed to what was agreed before',
      means: 'Each member with a say who joined in this time, with each text in force that was agreed before, is a case; those count that the member has confirmed at least in part.',
    },
    'members-who-stayed': {
      name: 'Members stayed',
      means: 'Of those there on the first day, those who were there on the last day too.',
    },
    'members-who-returned': {
      name: 'Those who had left returned',
      means: 'Of the former members who were away in this time, those who returned in it.',
    },
  },
};
