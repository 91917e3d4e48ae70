import type { Browser, Page } from 'playwright-core';
import type { Begun } from './steps.ts';
import { absent, accessible, choose, confirm, dialog, openWindow, PHONE, says, step } from './steps.ts';

const FORWARD = 'Veikö tapaaminen yhteistä asiaa eteenpäin?';
const HEARD = 'Tulitko kuulluksi?';
const ANSWERING = 5;

interface Held {
  /** The addresses of two meetings that were held today. */
  meetings: string[];
  /** By which those who were there sign in. */
  links: string[];
}

/** Two meetings at which the same members were, one of them more than will answer. */
async function hold(page: Page, network: string): Promise<Held> {
  return page.evaluate(
    async ([at, number]) => {
      const send = async (path: string, body: object): Promise<Record<string, string>> => {
        const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
        const answer = await fetch(`/api${at}${path}`, {
          method: 'POST', headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token }, body: JSON.stringify(body),
        });
        const text = await answer.text();
        if (!answer.ok) {
          throw new Error(`${path}: ${text}`);
        }
        return text === '' ? {} : (JSON.parse(text) as Record<string, string>);
      };
      const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
      const { members } = (await (await fetch(`/api${at}/members`)).json()) as { members: { id: string }[] };
      const there = members.slice(0, number + 1).map(({ id }) => id);
      const meetings: string[] = [];
      for (const title of ['Kysyttävä tapaaminen', 'Hiljainen tapaaminen']) {
        const { id = '' } = await send('/meetings', { title: { fi: title }, form: 'facilitation', firstDay: today, days: 1 });
        await send(`/meetings/${id}/holding`, { days: 1, on: today });
        await send(`/meetings/${id}/attendance`, { attendance: there.map((memberId) => ({ memberId, attendance: 'present' })) });
        meetings.push(`${at}/meetings/${id}`);
      }
      const links: string[] = [];
      for (const member of there.slice(0, number)) {
        const { link = '' } = await send(`/members/${member}/sign-in-link`, {});
        links.push(new URL(link).pathname + new URL(link).search);
      }
      return { meetings, links };
    },
    [network, ANSWERING] as const,
  );
}

async function ask(page: Page): Promise<void> {
  await choose(page, 'Kysy läsnä olleilta');
  await accessible(page);
  await confirm(page, 'Kysy läsnä olleilta');
  await says(page, 'main', 'Vastauksia otetaan vastaan');
}

async function count(page: Page): Promise<void> {
  await choose(page, 'Laske vastaukset');
  await says(page, '[role=dialog]', 'Vastausaikaa on vielä');
  await accessible(page);
  await confirm(page, 'Laske vastaukset');
}

async function answer(page: Page, forward: number, heard: number, button = 'Lähetä vastaus'): Promise<void> {
  for (const [question, given] of [[FORWARD, forward], [HEARD, heard]] as const) {
    await page.getByRole('group', { name: question }).first().getByRole('radio', { name: given.toString() }).check();
  }
  await page.getByRole('button', { name: button }).first().click();
  await says(page, 'h2', 'Olet vastannut');
}

/** The two questions after a meeting: asked, answered by those who were there, and counted without a word on who said what. */
export async function pulse(browser: Browser, base: string, { page, network }: Begun): Promise<void> {
  let held: Held = { meetings: [], links: [] };
  const [phone, ...others] = await Promise.all(Array.from({ length: ANSWERING }, () => openWindow(browser, PHONE)));
  if (phone === undefined) {
    return;
  }
  const meeting = () => `${base}${held.meetings[0] ?? ''}`;
  await step('those who were at a meeting are asked two questions', async () => {
    await page.goto(`${base}${network}/meetings`);
    held = await hold(page, network);
    await page.goto(meeting());
    await ask(page);
    await accessible(page);
  });
  await step('a member finds them on the home page, and answers both on a phone', async () => {
    await phone.page.goto(base + (held.links[0] ?? ''));
    await phone.page.goto(base + network);
    await phone.page.locator(`.waiting-for-you a[href="${held.meetings[0] ?? ''}"]`).click();
    await says(phone.page, 'h2', 'Kaksi kysymystä tapaamisesta');
    await phone.page.getByRole('group', { name: FORWARD }).getByRole('radio', { name: '1' }).check();
    if (await phone.page.getByRole('button', { name: 'Lähetä vastaus' }).isEnabled()) {
      throw new Error('one answer is taken without the other');
    }
    await accessible(phone.page);
    await answer(phone.page, 1, 1);
    await accessible(phone.page);
  });
  await step('the answer is changed, also after the page was opened anew', async () => {
    await phone.page.goto(meeting());
    await says(phone.page, 'h2', 'Olet vastannut');
    await answer(phone.page, 5, 4, 'Vaihda vastaus');
  });
  await step('the others answer, and nobody sees what was answered', async () => {
    for (const [place, other] of others.entries()) {
      await other.page.goto(base + (held.links[place + 1] ?? ''));
      await other.page.goto(meeting());
      await answer(other.page, 4, 4);
    }
    await absent(phone.page.getByRole('button', { name: 'Laske vastaukset' }), 'a member can count the answers');
    await absent(page.locator('.spread'), 'answers are shown before they are counted');
  });
  await step('they are counted, the changed answer as it was changed, and every window shows it', async () => {
    await count(page);
    for (const window of [page, phone.page]) {
      await says(window, 'main', '5 vastausta, läsnä 6.');
      await window.getByRole('img', { name: 'vastaus 1: 0, vastaus 2: 0, vastaus 3: 0, vastaus 4: 4, vastaus 5: 1' }).waitFor();
      await window.getByRole('img', { name: 'vastaus 1: 0, vastaus 2: 0, vastaus 3: 0, vastaus 4: 5, vastaus 5: 0' }).waitFor();
      await absent(window.getByRole('button', { name: /vastaus$/ }), 'counted questions can still be answered');
      await accessible(window);
    }
  });
  await step('of fewer than five answers only their number is told', async () => {
    await page.goto(`${base}${held.meetings[1] ?? ''}`);
    await ask(page);
    await phone.page.goto(`${base}${held.meetings[1] ?? ''}`);
    await answer(phone.page, 2, 3);
    await count(page);
    await says(page, 'main', /1 vastaus, läsnä 6\..*alle viisi/s);
    await absent(page.locator('.spread'), 'a single answer is shown');
    await absent(dialog(page), 'the dialog stayed open');
    await accessible(page);
  });
  await Promise.all([phone, ...others].map(({ context }) => context.close()));
}
