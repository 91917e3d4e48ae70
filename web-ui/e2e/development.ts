import type { Browser, Locator, Page } from 'playwright-core';
import type { Begun } from './steps.ts';
import { absent, accessible, choose, confirm, dialog, openWindow, PHONE, says, saysNoMore, step } from './steps.ts';

const OWN_ITEM = 'Kummikunnat on nimetty';

function item(page: Page, text: string): Locator {
  return page.locator('.checklist-item').filter({ hasText: text });
}

function words(page: Page, name: string): Locator {
  return dialog(page).getByRole('textbox', { name });
}

async function checklist(page: Page, other: Page): Promise<void> {
  await step('an item is met with a word on it, and a second window shows it at once', async () => {
    await says(other, '.checklist-head', '1/3 täyttyy');
    await page.getByRole('button', { name: /^Täyttyy\s*: Vakinaistamisehdotus/ }).click();
    await words(page, 'Miksi?').fill('Ehdotus lähti lokakuussa');
    await accessible(page);
    await confirm(page);
    await says(page, '.checklist-item', /Vakinaistamisehdotus annettu.*Täyttyy.*Ehdotus lähti lokakuussa/s);
    await says(other, '.checklist-head', '2/3 täyttyy');
  });
  await step('what is done without is waived with a reason, and only with one', async () => {
    await page.getByRole('button', { name: /^Ohita\s*: Päätöksenteon/ }).click();
    if (await dialog(page).getByRole('button', { name: 'Kirjaa', exact: true }).isEnabled()) {
      throw new Error('an item can be waived without a reason');
    }
    await words(page, 'Miksi?').fill('Siirretään seuraavaan sykliin');
    await confirm(page);
    await says(page, '.checklist-item', /Päätöksenteon toimintatapa ratkaistu.*Ohitettu.*Siirretään seuraavaan sykliin/s);
    await says(page, '.checklist-head', '2/3 täyttyy · 1 ohitettu');
    await accessible(page);
  });
  await step('it is opened again', async () => {
    await item(page, 'Päätöksenteon').getByRole('button', { name: /^Avaa uudelleen/ }).click();
    await confirm(page);
    await says(page, '.checklist-item', /Päätöksenteon toimintatapa ratkaistu.*Avoinna/s);
  });
  await step('the list of the phase is put otherwise, and what stays on it stands as it stood', async () => {
    await choose(page, 'Muuta listaa');
    await dialog(page).getByRole('button', { name: 'Lisää kohta' }).click();
    await words(page, 'Kohta 4 (suomi, ei pakollinen)').fill('Tulokset on kerrottu kotiorganisaatioille');
    await dialog(page).getByRole('button', { name: 'Siirrä kohta 4 ylemmäs' }).click();
    await accessible(page);
    await confirm(page);
    await says(page, '.checklist-item:nth-of-type(3)', 'Tulokset on kerrottu kotiorganisaatioille');
    await says(page, '.checklist-head', '2/4 täyttyy');
  });
}

async function phases(page: Page): Promise<void> {
  await step('the network agrees on a list of its own for a phase', async () => {
    await page.getByRole('link', { name: 'Tarkistuslistat', exact: true }).click();
    await says(page, 'h1', 'Tarkistuslistat');
    await accessible(page);
    await page.getByRole('button', { name: /^Sovi omasta listasta\s*: Yhdessä eteneminen/ }).click();
    await dialog(page).getByRole('button', { name: 'Lisää kohta' }).click();
    const fields = dialog(page).getByRole('textbox', { name: /^Kohta \d+ \(suomi/ });
    await fields.last().fill(OWN_ITEM);
    await accessible(page);
    await confirm(page);
    await says(page, 'section.card', new RegExp(`Yhdessä eteneminen.*Verkoston oma lista.*${OWN_ITEM}`, 's'));
  });
  await step('going back wants a reason and is as good as going on; the phase begins with the network’s own list', async () => {
    await page.getByRole('link', { name: 'Sykli nyt', exact: true }).click();
    await page.getByRole('button', { name: 'Palaa vaiheeseen: Yhdessä eteneminen' }).click();
    if (await dialog(page).getByRole('button', { name: 'Kirjaa', exact: true }).isEnabled()) {
      throw new Error('going back needs no reason');
    }
    await words(page, 'Miksi?').fill('Kokeilua jatketaan vielä kahdessa kunnassa');
    await accessible(page);
    await confirm(page);
    await says(page, '.phase-list li[aria-current=step]', /3\. Yhdessä eteneminen.*Nyt/s);
    await says(page, '.checklist-item', OWN_ITEM);
    await says(page, '.stay:first-child', /Palattiin.*Kokeilua jatketaan vielä kahdessa kunnassa/s);
    await accessible(page);
  });
  await step('the record tells how far it shows that items are met', async () => {
    await says(page, '.evidence', /lupauksista on pidetty|ei ole vielä tavattu|pidettyjä tapaamisia/);
  });
  await step('the phase is judged, and the cycle goes on although items are open', async () => {
    await choose(page, 'Arvioi vaiheen onnistuminen');
    await dialog(page).getByRole('radio', { name: 'Onnistui osittain' }).check();
    await words(page, 'Mistä sen huomaa?').fill('Kaksi kuntaa sai vakituisen yhteyshenkilön');
    await accessible(page);
    await confirm(page);
    await says(page, '.stay:first-child', /Onnistui osittain.*Kaksi kuntaa sai/s);
    await choose(page, 'Siirry seuraavaan vaiheeseen');
    await says(page, '[role=dialog] .noted', /avoinna/);
    await confirm(page);
    await says(page, '.phase-list li[aria-current=step]', /4\. Vaikutusten arviointi/s);
    await says(page, '.phase-list li:nth-child(3)', '2 jaksoa');
  });
}

async function groups(page: Page): Promise<void> {
  await step('a theme group has a cycle of its own within it', async () => {
    await choose(page, 'Muut kirjaukset', 'Avaa teemaryhmän sykli');
    await words(page, 'Nimi (suomi)').fill('Nivelvaiheen saattaminen');
    await words(page, 'Teemaryhmä').fill('Nivelvaiheryhmä');
    await words(page, 'Miksi?').fill('Saattaminen jää sattuman varaan');
    await accessible(page);
    await confirm(page, 'Avaa sykli');
    await page.getByRole('link', { name: '1. Nivelvaiheen saattaminen' }).click();
    await says(page, 'h1', 'Nivelvaiheen saattaminen');
    await says(page, '.phase-list li[aria-current=step]', '1. Verkoston kokoaminen');
    await says(page, '.five-questions', 'Saattaminen jää sattuman varaan');
    await accessible(page);
  });
  await step('the cycle can’t be closed while the group’s goes on, and the page says what to do', async () => {
    await page.getByRole('link', { name: 'Konsultaatio lähelle' }).click();
    await choose(page, 'Muut kirjaukset', 'Päätä sykli');
    await words(page, 'Mitä syklistä tuli?').fill('Konsultaatio tuli lähelle');
    await dialog(page).getByRole('radio', { name: 'Uudistetaan' }).check();
    await accessible(page);
    await dialog(page).getByRole('button', { name: 'Päätä sykli', exact: true }).click();
    await says(page, '[role=alert]', /Teemaryhmän sykli on vielä auki/);
    await dialog(page).getByRole('button', { name: 'Peruuta' }).click();
  });
  await step('the group closes its own', async () => {
    await page.getByRole('link', { name: '1. Nivelvaiheen saattaminen' }).click();
    await choose(page, 'Muut kirjaukset', 'Päätä sykli');
    await words(page, 'Mitä syklistä tuli?').fill('Saattaja on nimetty jokaiselle');
    await dialog(page).getByRole('radio', { name: 'Jatketaan' }).check();
    await confirm(page, 'Päätä sykli');
    await says(page, 'main', /Sykli päättyi.*Saattaja on nimetty jokaiselle/s);
  });
}

async function closing(page: Page): Promise<void> {
  await step('the cycle is closed with what came of it, and leads to the next one', async () => {
    await page.getByRole('link', { name: 'Konsultaatio lähelle' }).click();
    await choose(page, 'Muut kirjaukset', 'Päätä sykli');
    await words(page, 'Mitä syklistä tuli?').fill('Konsultaatio tuli lähelle');
    await dialog(page).getByRole('radio', { name: 'Uudistetaan' }).check();
    await confirm(page, 'Päätä sykli');
    await says(page, 'main', /Sykli päättyi.*Konsultaatio tuli lähelle.*Uudistetaan/s);
    await absent(page.getByRole('button', { name: /^Täyttyy/ }), 'a closed cycle can still be changed');
  });
  await step('the next one begins with the last one’s answers beside, taken or put anew', async () => {
    await choose(page, 'Avaa seuraava sykli');
    await says(page, '[role=dialog]', /Konsultaation odotusaika.*: lähtötaso 23, nyt 9 \(30\.9\.2026\), tavoite 10/);
    await words(page, 'Nimi (suomi)').fill('Yhteinen arki');
    await dialog(page).getByRole('button', { name: /^Ota pohjaksi\s*: Kuka/ }).click();
    await words(page, 'Miksi?').fill('Osaaminen on saatava lähikouluihin pysyvästi');
    await accessible(page);
    await confirm(page, 'Avaa sykli');
    await says(page, '.page-head', /3\. sykli: Yhteinen arki/);
    await says(page, '.five-questions', /Osaaminen on saatava.*nuorten kokemusasiantuntija/s);
    await accessible(page);
  });
  await step('side by side it shows what changed since the one before, also by its address', async () => {
    await page.getByRole('link', { name: 'Syklit rinnakkain', exact: true }).click();
    await says(page, '.beside-question', /Osaaminen on saatava/);
    await page.getByRole('switch', { name: 'Näytä, mikä muuttui edellisestä' }).click();
    await page.waitForURL(/changes=yes/);
    await says(page, '.beside-question', 'Sama kuin edellisessä syklissä.');
    await says(page, '.beside-question ins', /pysyvästi/);
    await accessible(page);
  });
}

/** How a network develops itself: its phases and their checklists, there and back, a group's own cycle, and the next one. */
export async function development(browser: Browser, base: string, { context, page, network }: Begun): Promise<void> {
  const address = `${base}${network}/development`;
  await step('the second cycle is in its fourth phase', async () => {
    await page.goto(address);
    await says(page, '.page-head', /2\. sykli: Konsultaatio lähelle/);
    await says(page, '.phase-list li[aria-current=step]', /4\. Vaikutusten arviointi ja levittäminen.*Nyt, 7\.10\.2026 alkaen/s);
    await accessible(page);
  });
  await step('on a past day it is where it was, and nothing can be recorded', async () => {
    await page.goto(`${address}?asOf=2024-09-20`);
    await says(page, '.page-head', /1\. sykli: Nivelvaiheet kuntoon/);
    await says(page, '.phase-list li[aria-current=step]', '2. Tavoitteiden ja toimintatapojen sopiminen');
    await absent(page.getByRole('button', { name: /^Täyttyy/ }), 'the past can be changed');
    await accessible(page);
    await page.goto(`${address}?asOf=2024-01-20`);
    await says(page, 'main', 'Kehittämissykliä ei ollut vielä avattu tuona päivänä.');
    await page.goto(address);
  });
  const phone = await openWindow(browser, PHONE, context);
  await phone.page.goto(address);
  await checklist(page, phone.page);
  await phases(page);
  await groups(page);
  await closing(page);
  await step('on a phone all of it fits', async () => {
    await says(phone.page, '.page-head', /3\. sykli: Yhteinen arki/);
    await accessible(phone.page);
    await phone.page.goto(`${address}/cycles?changes=yes&groups=yes`);
    await says(phone.page, '.beside', 'Nivelvaiheen saattaminen');
    await accessible(phone.page);
    await saysNoMore(phone.page, '[role=alert]', /./);
  });
  await phone.context.close();
}
