import type { Browser, Page } from 'playwright-core';
import type { Begun, Window } from './steps.ts';
import { absent, accessible, choose, confirm, daysFromNow, dialog, linkFor, openWindow, PHONE, says, saysNoMore, step, typeDay } from './steps.ts';

const TITLE = 'Etäosallistuminen';
const PRINCIPAL = 'Sairaalakoulun rehtori';
const DOCTOR = 'Lastenpsykiatrian ylilääkäri';
const LEVELS = [
  ['Ei vielä', 'Laitteet ovat tilauksessa', 'Ei sitoudu vielä'],
  ['Osittain', 'Meillä on etäyhteys vain toimistolla', 'Sitoutuu osittain'],
] as const;
const NEWCOMER = 'Etsivän nuorisotyön tekijä';

async function unanswered(page: Page): Promise<number> {
  const told = await page.locator('.stands-now').innerText();
  return Number(/(\d+) ei ole vielä vastannut/.exec(told)?.[1] ?? 0);
}

interface Story extends Begun {
  base: string;
  people: string;
  proposal: string;
  /** How many have a say. */
  voters: number;
  principal: Window;
  doctor: Window;
}

async function propose(browser: Browser, base: string, begun: Begun): Promise<Story> {
  const { page, network } = begun;
  const people = `${base}${network}/people`;
  await step('a practice of the network’s own is taken up', async () => {
    await page.goto(`${base}${network}/agreements`);
    await choose(page, 'Uusi sovittava asia');
    await dialog(page).getByRole('combobox', { name: 'Aihe' }).selectOption({ label: 'Oma aihe…' });
    await dialog(page).getByRole('textbox', { name: 'Nimi (suomi)' }).fill(TITLE);
    await accessible(page);
    await confirm(page, 'Ota käsittelyyn');
    await says(page, 'h1', TITLE);
    await says(page, 'main', 'Tästä ei ole vielä ehdotusta');
    await accessible(page);
  });
  await step('a text is proposed, with the rule by which it will be decided', async () => {
    await choose(page, 'Tee ensimmäinen ehdotus');
    await dialog(page).getByRole('textbox', { name: 'Ehdotettu teksti (suomi)' }).fill('Jokaiseen tapaamiseen voi osallistua etänä.');
    await dialog(page).getByRole('textbox', { name: 'Irtautumisaika päivinä' }).fill('30');
    await accessible(page);
    await confirm(page, 'Tuo ehdotus luettavaksi');
    await says(page, 'main', 'Jokaiseen tapaamiseen voi osallistua etänä.');
    await says(page, 'main', 'Hyväksytään, kun kenelläkään ei ole avointa perusteltua vastalausetta');
    await accessible(page);
  });
  const proposal = page.url();
  const principal = await openWindow(browser, PHONE);
  const doctor = await openWindow(browser, PHONE);
  let links: string[] = [];
  let voters = 0;
  await step('keepers give members links by which they sign in, and nobody has answered yet', async () => {
    links = [await linkFor(page, people, PRINCIPAL), await linkFor(page, people, DOCTOR)];
    await page.goto(proposal);
    await says(page, '.stands-now', 'ei avoimia vastalauseita');
    voters = await unanswered(page);
    if (voters < 20) {
      throw new Error(`only ${voters.toString()} are asked`);
    }
  });
  await step('a member opens the link on a phone and has taken a position in under a minute', async () => {
    const began = Date.now();
    const { page: phone } = principal;
    await phone.goto(links[0] ?? '');
    await phone.locator('.waiting-for-you').getByRole('link', { name: TITLE }).click();
    await says(phone, '.agreed-words', 'Jokaiseen tapaamiseen voi osallistua etänä.');
    await phone.getByRole('button', { name: /^Suostun Voin elää/ }).click();
    await says(phone, '.position-now', 'Suostui');
    const seconds = (Date.now() - began) / 1000;
    console.log(`        3 presses: the link, the proposal under “Odottaa sinua”, “Suostun”; ${seconds.toFixed(1)} s by machine`);
    if (seconds > 60) {
      throw new Error(`it took ${seconds.toFixed(0)} s`);
    }
    await accessible(phone);
  });
  await step('the keeper’s window shows the position without a reload', async () => {
    await says(page, '.stands-now', `${(voters - 1).toString()} ei ole vielä vastannut`);
    await says(page, '.ballot-group', /Suostui\s*1.*Sairaalakoulun rehtori/s);
  });
  await step('who reads and speaks for a seat is offered nothing that keepers record', async () => {
    const { page: phone } = principal;
    await absent(phone.getByRole('button', { name: 'Muuta tekstiä' }), 'a member could change the text');
    await absent(phone.getByRole('button', { name: 'Hyväksy' }), 'a member could adopt');
    await phone.goto(people);
    await says(phone, '.page-head', /\d+ jäsentä/);
    await absent(phone.getByRole('button', { name: 'Lisää jäsen' }), 'a member could add a member');
    await phone.goto(`${base}${network}/card`);
    await says(phone, 'main', 'Arviot ajassa');
    await absent(phone.getByRole('button', { name: 'Lisää arvio' }), 'a member could assess the network');
    await absent(phone.getByRole('button', { name: /Korjaa kirjaus/ }), 'a member could correct the record');
    await phone.goto(proposal);
  });
  await step('an objection asks for its reason, and is open for all to see', async () => {
    const { page: phone } = doctor;
    await phone.goto(links[1] ?? '');
    await phone.locator('.waiting-for-you').getByRole('link', { name: TITLE }).click();
    await phone.getByRole('button', { name: /^Vastustan/ }).click();
    await absent(phone.getByRole('button', { name: 'Kirjaa kantani', disabled: false }), 'an objection could be given without a reason');
    await phone.getByRole('textbox', { name: /Mitä haittaa/ }).fill('Sairaalan yhteydet eivät riitä kuvaan.');
    await accessible(phone);
    await phone.getByRole('button', { name: 'Kirjaa kantani' }).click();
    await says(phone, '.position-now', /Vastusti.*Sairaalan yhteydet/s);
    await says(page, '.stands-now', `1 avoin vastalause, ${(voters - 2).toString()} ei ole vielä vastannut`);
    await says(page, '.objection', /Lastenpsykiatrian ylilääkäri.*Avoin.*Sairaalan yhteydet/s);
    await accessible(page);
  });
  return { ...begun, base, people, proposal, voters, principal, doctor };
}

async function amend({ page, proposal, voters, principal, doctor }: Story): Promise<void> {
  await step('a question is asked, and answered', async () => {
    await doctor.page.getByRole('textbox', { name: 'Kysy tai kommentoi' }).fill('Riittääkö pelkkä ääni?');
    await doctor.page.getByRole('button', { name: 'Lähetä' }).click();
    await says(page, '.comments li', 'Riittääkö pelkkä ääni?');
    await page.getByRole('button', { name: 'Vastaa', exact: true }).click();
    await page.getByRole('textbox', { name: 'Vastaus kommenttiin' }).fill('Riittää. Kirjoitetaan se tekstiin.');
    await page.locator('.comments').getByRole('button', { name: 'Lähetä' }).click();
    await says(doctor.page, '.replies li', 'Riittää. Kirjoitetaan se tekstiin.');
  });
  await step('while the objection is open, adopting is refused with the reason', async () => {
    await choose(page, 'Hyväksy');
    await dialog(page).getByRole('button', { name: 'Hyväksy', exact: true }).click();
    await says(page, '[role=alert]', 'Vähintään yksi vastalause on vielä avoinna, joten ehdotusta ei voi hyväksyä.');
    await accessible(page);
    await dialog(page).getByRole('button', { name: 'Peruuta' }).click();
  });
  await step('the keeper changes the text and says how the objection was taken in', async () => {
    await choose(page, 'Muuta tekstiä');
    await dialog(page).getByRole('textbox', { name: 'Ehdotettu teksti (suomi)' }).fill('Jokaiseen tapaamiseen voi osallistua etänä, myös pelkällä äänellä.');
    await dialog(page).getByRole('checkbox', { name: DOCTOR }).check();
    await dialog(page).getByRole('textbox', { name: 'Näin otettiin huomioon' }).fill('Lisättiin: myös pelkällä äänellä.');
    await accessible(page);
    await confirm(page);
    await says(page, '.agreed-words', 'myös pelkällä äänellä');
    await says(page, '.objection', /Otettu huomioon.*Lisättiin: myös pelkällä äänellä/s);
    await says(page, '.ballot-group', /Vastasi aiempaan tekstiin\s*2/s);
    await says(page, '.stands-now', `${voters.toString()} ei ole vielä vastannut`);
  });
  await step('those who had answered are asked again, and see the new text at once', async () => {
    for (const { page: phone } of [principal, doctor]) {
      await says(phone, '.noted', 'Teksti on muuttunut sen jälkeen, kun vastasit');
      await says(phone, '.agreed-words ins', 'myös pelkällä äänellä');
    }
    await accessible(principal.page);
    await principal.page.getByRole('button', { name: /^Suostun Voin elää/ }).click();
    await says(principal.page, '.position-now', 'Suostui');
    await doctor.page.getByRole('button', { name: /^Suostun, mutta/ }).click();
    await doctor.page.getByRole('textbox', { name: 'Mikä sinua huolettaa?' }).fill('Äänen laatu');
    await doctor.page.getByRole('button', { name: 'Kirjaa kantani' }).click();
    await says(page, '.ballot-group', /Suostui, huoli kirjattu\s*1.*Äänen laatu/s);
  });
  await step('a position can be changed until the outcome, and what was said before stays to be read', async () => {
    const { page: phone } = principal;
    await phone.getByRole('button', { name: /^Astun sivuun/ }).click();
    await phone.getByRole('textbox', { name: 'Miksi astut sivuun?' }).fill('Koulullamme ei ole laitteita.');
    await accessible(phone);
    await phone.getByRole('button', { name: 'Kirjaa kantani' }).click();
    await says(phone, '.position-now', /Astui sivuun.*Koulullamme ei ole laitteita/s);
    await says(page, '.ballot-group', /Astui sivuun\s*1.*Sairaalakoulun rehtori.*Koulullamme ei ole laitteita.*Aiemmin: suostui/s);
    await phone.getByRole('button', { name: /^Suostun Voin elää/ }).click();
    await says(phone, '.position-now', 'Suostui');
    await says(page, '.ballot-group', /Suostui\s*1.*Sairaalakoulun rehtori.*Aiemmin: suostui .*, astui sivuun/s);
    await accessible(page);
  });
  await step('positions given in a meeting are recorded for many at once, each their own', async () => {
    await choose(page, 'Kirjaa kokouksessa annetut kannat');
    await dialog(page).getByRole('button', { name: 'Suostuu' }).click();
    await dialog(page).getByRole('combobox', { name: /^Kanta: Opetusjohtaja/ }).selectOption({ label: 'Poissa' });
    await accessible(page);
    await confirm(page, `Kirjataan ${(voters - 2).toString()} kantaa`);
    await says(page, '.stands-now', 'ei avoimia vastalauseita, kaikki ovat vastanneet');
    await says(page, 'main', 'Sääntö täyttyy: ehdotus voidaan hyväksyä.');
    await accessible(page);
    await page.goto(proposal);
  });
}

async function decide(browser: Browser, { page, base, network, people, proposal, voters, principal }: Story): Promise<void> {
  const late = await openWindow(browser, PHONE, principal.context);
  await step('adopted: the outcome is computed by the stated rule and explained', async () => {
    await late.page.route('**/api/updates', (route) => route.abort());
    await late.page.goto(proposal);
    await says(late.page, '.take-position', 'Sinun kantasi');
    await choose(page, 'Hyväksy');
    await typeDay(dialog(page), 'Tarkistetaan viimeistään', daysFromNow(20));
    await accessible(page);
    await confirm(page, 'Hyväksy');
    await says(page, 'main', /Hyväksytty/);
    await says(page, 'main', `${(voters - 2).toString()} suostui, 1 suostui ja kertoi huolensa, 1 oli poissa`);
    await says(page, 'main', 'Säännön ehdot täyttyivät.');
    await accessible(page);
  });
  await step('a position that comes too late is refused with a clear message', async () => {
    await late.page.getByRole('button', { name: /^Astun sivuun/ }).click();
    await late.page.getByRole('textbox', { name: 'Miksi astut sivuun?' }).fill('Myöhästyin');
    await late.page.getByRole('button', { name: 'Kirjaa kantani' }).click();
    await says(late.page, '[role=alert]', 'Asiasta on jo päätetty, joten kantaa ei voi enää antaa');
    await accessible(late.page);
    await saysNoMore(principal.page, '.take-position', 'Sinun kantasi');
  });
  await late.context.close();
  await step('a newcomer is asked to confirm what holds, and says not yet, then in part, with the reasons', async () => {
    await page.goto(people);
    await choose(page, 'Lisää jäsen');
    await dialog(page).getByRole('textbox', { name: 'Työrooli (suomi)' }).fill(NEWCOMER);
    await dialog(page).getByRole('combobox', { name: 'Taustaorganisaatio' }).selectOption({ label: 'Harjukylän kunta' });
    await confirm(page);
    await says(page, '.seat', NEWCOMER);
    const newcomer = await openWindow(browser, PHONE);
    await newcomer.page.goto(await linkFor(page, people, NEWCOMER));
    await says(newcomer.page, '.waiting-for-you', 'Vahvista sitoutumisesi');
    await accessible(newcomer.page);
    await newcomer.page.goto(`${base}${network}/agreements`);
    await newcomer.page.locator('.agreement-line').getByRole('link', { name: TITLE }).click();
    await says(newcomer.page, '.standing-grid tr', new RegExp(`${NEWCOMER}.*[Ee]i ole vielä vahvistanut`, 's'));
    await accessible(newcomer.page);
    for (const [level, why, told] of LEVELS) {
      await newcomer.page.getByRole('button', { name: 'Vahvista sitoutuminen' }).click();
      await dialog(newcomer.page).getByRole('radio', { name: level }).check();
      await absent(dialog(newcomer.page).getByRole('button', { name: 'Kirjaa', disabled: false }), `“${level}” could be said without a reason`);
      await dialog(newcomer.page).getByRole('textbox', { name: 'Miksi?' }).fill(why);
      await accessible(newcomer.page);
      await confirm(newcomer.page);
      await says(newcomer.page, '.standing-grid tr', new RegExp(`${NEWCOMER}.*${told}`, 's'));
      await saysNoMore(newcomer.page, '.waiting', 'Vahvistatko tämän omalta osaltasi?');
    }
    await newcomer.context.close();
    await page.goto(`${base}${network}/who-agreed`);
    await says(page, '.newcomers li', NEWCOMER);
  });
}

async function age({ page, base, network }: Story): Promise<void> {
  await step('it is reviewed and kept, and its next review is known', async () => {
    await page.goto(`${base}${network}/agreements`);
    await says(page, '.agreement-line', new RegExp(`${TITLE}.*Aika tarkistaa`, 's'));
    await accessible(page);
    await page.locator('.to-review').getByRole('link', { name: TITLE }).click();
    await choose(page, 'Muut kirjaukset', 'Kirjaa tarkistus');
    await typeDay(dialog(page), 'Seuraava tarkistus viimeistään', daysFromNow(400));
    await accessible(page);
    await confirm(page);
    await says(page, '.reviews li', 'Pidettiin ennallaan, seuraavan kerran');
    await page.goto(`${base}${network}/agreements`);
    await says(page, '.agreement-line', new RegExp(`${TITLE}.*Sovittu`, 's'));
    await absent(page.locator('.to-review').getByRole('link', { name: TITLE }), 'what was just reviewed still waits for a review');
  });
  await step('a later review says that it is to be written anew, with the reason', async () => {
    await page.locator('.agreement-line').getByRole('link', { name: TITLE }).click();
    await choose(page, 'Muut kirjaukset', 'Kirjaa tarkistus');
    await dialog(page).getByRole('radio', { name: 'Kirjoitetaan uudelleen' }).check();
    await absent(dialog(page).getByRole('button', { name: 'Kirjaa', disabled: false }), 'it could be recorded without a reason');
    await dialog(page).getByRole('textbox', { name: 'Miksi?' }).fill('Kaikki eivät kuule');
    await confirm(page);
    await says(page, '.reviews li', /Päätettiin kirjoittaa uudelleen.*Kaikki eivät kuule/s);
    await accessible(page);
  });
  await step('notice is given: it ends when the notice period is over', async () => {
    await choose(page, 'Muut kirjaukset', 'Ilmoita päättymisestä');
    await dialog(page).getByRole('textbox', { name: 'Miksi?' }).fill('Palaamme lähitapaamisiin');
    await accessible(page);
    await confirm(page);
    await says(page, '.facts', 'Palaamme lähitapaamisiin');
    await accessible(page);
    await page.goto(`${base}${network}/agreements`);
    await says(page, '.agreement-line', new RegExp(`${TITLE}.*Voimassaolo päättyy.*Päättymässä`, 's'));
  });
  await step('the history tells it all', async () => {
    await page.goto(`${base}${network}/history?kind=agreement&order=recorded`);
    await says(page, '.entry', 'Palaamme lähitapaamisiin');
    await says(page, '.entry', 'Meillä on etäyhteys vain toimistolla');
    await page.getByRole('combobox', { name: 'Jäsen' }).selectOption({ label: `${DOCTOR} – Itä-Järven yliopistosairaala` });
    await says(page, '.entry', 'Sairaalan yhteydet eivät riitä kuvaan.');
    await says(page, '.entry', 'Äänen laatu');
    await accessible(page);
  });
}

/** One practice from being taken up to its end, decided by many people in many windows. */
export async function deciding(browser: Browser, base: string, begun: Begun): Promise<void> {
  const story = await propose(browser, base, begun);
  await amend(story);
  await decide(browser, story);
  await age(story);
  await story.principal.context.close();
  await story.doctor.context.close();
}
