import type { Browser } from 'playwright-core';
import type { Begun } from './steps.ts';
import { accessible, openWindow, PHONE, says, step } from './steps.ts';

/** Writes with the rights of whoever is signed in in the window, as the pages do. */
async function write(page: Begun['page'], path: string, body: object): Promise<{ id: string }> {
  return page.evaluate(
    async ([address, content]) => {
      const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
      const answer = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token }, body: content });
      if (!answer.ok) {
        throw new Error(await answer.text());
      }
      const text = await answer.text();
      return (text === '' ? {} : JSON.parse(text)) as { id: string };
    },
    [path, JSON.stringify(body)] as const,
  );
}

/** What members are told by mail: keepers read it, and whoever gets reminders ends them without signing in. */
export async function mails(browser: Browser, base: string, { page, network }: Begun): Promise<void> {
  await step('before anything was written, the page says when it will be', async () => {
    await page.goto(`${base}${network}/mails`);
    await says(page, 'h1', 'Sähköpostit');
    await says(page, 'main', 'Yhtään viestiä ei ole vielä kirjoitettu');
    await accessible(page);
  });
  await step('an invitation is kept where there is no mail server, and can be read', async () => {
    const at = `/api${network}`;
    const { members } = (await (await page.request.get(`${base}${at}/members`)).json()) as { members: { organisationId: string }[] };
    const member = await write(page, `${at}/members`, {
      title: { fi: 'Kirjeiden lukija' },
      organisationId: members[0]?.organisationId,
      person: { name: 'Nimi', email: 'lukija@example.org' },
    });
    const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    const meeting = await write(page, `${at}/meetings`, { title: { fi: 'Kirjeellinen tapaaminen' }, form: 'facilitation', firstDay: day, days: 1 });
    await write(page, `${at}/meetings/${meeting.id}/invitations`, { members: [member.id] });
    await page.goto(`${base}${network}/mails`);
    await says(page, '.mail-line', /Kutsu: Kirjeellinen tapaaminen.*kirjoitettu talteen.*Kirjeiden lukija/s);
    await page.getByText('Lue viesti').click();
    await says(page, '.mail-body', 'kutsuu sinut tapaamiseen');
    await accessible(page);
  });
  const { context, page: phone } = await openWindow(browser, PHONE);
  await step('whoever came by an address that ends nothing is told so, without signing in', async () => {
    await phone.goto(`${base}/reminders/off/made-up`);
    await says(phone, 'h1', 'Lopeta muistutukset');
    await accessible(phone);
    await phone.getByRole('button', { name: 'Lopeta muistutukset' }).click();
    await says(phone, '[role=alert]', 'linkki');
    await accessible(phone);
  });
  await context.close();
}
