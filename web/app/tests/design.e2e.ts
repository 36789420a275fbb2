import type { Page } from '@playwright/test'
import { violations } from './axe'
import { example, expect, go, openText, saved, start, test } from './page'

const fold = async (page: Page, view: string, summary: string) => {
  await go(page, view)
  const details = page.locator('details.more').filter({ has: page.getByText(summary, { exact: true }) })
  await details.locator('summary').click()
  await expect(details.locator('.design fieldset').first()).toBeVisible()
  return details
}

const ONE = 'Partner, deal and upgrading of each intervention'

test('the deal of an intervention is written down, and the review reads it', async ({ page }) => {
  await start(page, 'interventions')
  const form = await fold(page, 'interventions', ONE)
  await form.getByLabel('Intervention').selectOption({ label: 'Aquaculture business forum' })
  const deal = form.getByRole('group', { name: /^The deal/ })
  await deal.getByLabel(/^The partner spends first/).selectOption('no')
  await deal.getByLabel(/^The partner’s share of the cost, 2009/).fill('20 to 40')
  await deal.getByLabel(/^The partner’s share of the cost, 2009/).press('Enter')
  await deal.getByLabel(/^Months for which nobody else/).fill('24')
  await deal.getByLabel(/^Months for which nobody else/).press('Enter')
  await deal.getByLabel(/^In what form it is agreed/).selectOption('spoken')
  const milestones = deal.getByRole('group', { name: /^Milestones/ })
  await milestones.getByLabel(/^Add to/).fill('two forums held')
  await milestones.getByRole('button', { name: 'Add' }).click()
  await milestones.getByLabel('Period: two forums held').selectOption('2010')
  await milestones.getByLabel('The programme then pays: two forums held').fill('900')
  await milestones.getByLabel('The programme then pays: two forums held').press('Enter')
  const offer = deal.getByRole('group', { name: /^What the programme offers/ })
  await offer.getByLabel(/^Add to/).fill('contacts')
  await offer.getByLabel(/^Add to/).press('Enter')
  await form.getByRole('group', { name: /^Due diligence/ }).getByLabel(/^tax status/).selectOption('done')
  await form.getByRole('group', { name: /^Would it not/ }).getByLabel(/^not otherwise/).selectOption('partly')
  const upgrading = form.getByRole('group', { name: /^Upgrading/ })
  for (const step of ['functional', 'process']) await upgrading.getByLabel('Add a step').selectOption(step)
  const { text } = await saved(page)
  const { deal: written, upgrading: steps } = JSON.parse(text).interventions.find((one: { id: string }) => one.id === 'fish-forum')
  expect(written).toMatchObject({
    partner_pays_first: 'no',
    partner_share: { '2009': { low: 0.2, high: 0.4 } },
    exclusive_months: 24,
    agreement: 'spoken',
    milestones: [{ what: 'two forums held', period: '2010', pays: 900 }],
    offer: [{ what: 'contacts' }],
    due_diligence: { tax: 'done' },
    additionality: { 'not-otherwise': 'partly' },
  })
  expect(steps.steps).toEqual(['functional', 'process'])
  await go(page, 'checks')
  const findings = page.locator('.findings')
  for (const rule of ['exclusive-too-long', 'upgrading-out-of-order']) await expect(findings.locator('code', { hasText: rule }).first()).toBeAttached({ timeout: 20_000 })
  // Turned round, the steps are no fault any more.
  await fold(page, 'interventions', ONE)
  await form.getByLabel('Intervention').selectOption({ label: 'Aquaculture business forum' })
  await upgrading.getByRole('button', { name: 'Earlier: process upgrading' }).click()
  await go(page, 'checks')
  await expect(findings.locator('code', { hasText: 'upgrading-out-of-order' })).toHaveCount(0, { timeout: 20_000 })
})

test('by keyboard alone, and every step can be taken back', async ({ page }) => {
  await start(page, 'interventions')
  const form = await fold(page, 'interventions', ONE)
  await form.getByLabel('Intervention').focus()
  await page.keyboard.press('End')
  const title = await form.getByLabel('Intervention').locator('option:checked').textContent()
  expect(title).toContain('Dialogue')
  const gains = form.getByRole('group', { name: /^The partner/ }).getByLabel(/^Gains from it/)
  await gains.focus()
  await page.keyboard.press('p')
  await expect(gains).toHaveValue('partly')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(gains).toHaveValue('unknown')
  await expect(page.getByText('0 of', { exact: false }).first()).toBeVisible()
})

test('what the map says of a partner is taken over', async ({ page }) => {
  await start(page)
  const programme = JSON.parse(example('cambodia-msme')) as { interventions: { id: string; title: string; partner?: unknown; works_with?: unknown[] }[] }
  const one = programme.interventions.find((it) => it.id === 'medivet-swine-training')
  if (!one) throw new Error('it is there')
  delete one.partner
  await openText(page, JSON.stringify(programme, null, 1))
  const form = await fold(page, 'interventions', ONE)
  await form.getByLabel('Intervention').selectOption({ label: one.title })
  const wants = /wants it, (\w+)/.exec((await form.getByText(/^The market map says of/).textContent()) ?? '')?.[1]
  await form.getByRole('button', { name: 'Take over' }).click()
  await expect(form.getByRole('group', { name: /^The partner/ }).getByLabel(/^Wants it/)).toHaveValue(wants ?? '')
})

test('what is asked of the programme as a whole is written where it belongs', async ({ page }) => {
  await start(page, 'vision')
  const vision = await fold(page, 'vision', 'The vision in five parts')
  await vision.getByLabel(/^the exit/).fill('Suppliers train on their own by 2012.')
  const market = await fold(page, 'diagnosis', 'What small firms need, have going for them and are threatened by; the state of policy')
  await market.getByLabel(/^finance/).selectOption('4')
  await market.getByLabel(/^low cost/).selectOption('yes')
  await market.getByLabel(/^trade policy/).selectOption('blocking')
  const whole = await fold(page, 'checks', 'What the review asks of the programme as a whole')
  await whole.getByLabel(/^results are measured/).selectOption('3')
  await whole.getByLabel(/^Are reviews planned/).selectOption('no')
  const { text } = await saved(page)
  expect(JSON.parse(text).design).toMatchObject({
    vision: { exit: 'Suppliers train on their own by 2012.' },
    needs: { finance: 4 },
    opportunities: { 'low-cost': 'yes' },
    policy: { trade: 'blocking' },
    readiness: { measurement: 3 },
    answers: { 'reviews-planned': 'no' },
  })
  await expect(page.locator('.findings').locator('code', { hasText: 'no-reviews' }).first()).toBeAttached({ timeout: 20_000 })
})

test('why a constraint exists is written down with how sure that is, also of one nobody has judged', async ({ page }) => {
  await start(page, 'diagnosis')
  await openText(page, JSON.stringify({ format: 'leverpoint/programme/1', meta: { title: 'New' }, periods: ['2026'], interventions: [] }))
  const causes = await fold(page, 'diagnosis', 'Why each constraint exists, and what the judgements rest on')
  const one = causes.getByRole('group', { name: /^4 Market knowledge|^4 / }).first()
  await one.getByLabel(/^Why it exists/).pressSequentially('Buyers are far off.')
  await one.getByLabel('they do not know').check()
  await one.getByLabel(/^What the judgement rests on/).selectOption('workshop')
  await one.getByLabel(/^How sure it is/).selectOption('low')
  const { text } = await saved(page)
  const { diagnosis } = JSON.parse(text)
  expect(diagnosis).toHaveLength(1)
  expect(diagnosis[0]).toMatchObject({ root_cause: 'Buyers are far off.', causes: ['awareness'], evidence: 'workshop', confidence: 'low' })
})

for (const scheme of ['light', 'dark'] as const) {
  test(`nothing that axe knows stands in the way, ${scheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: scheme })
    await start(page, 'interventions')
    await fold(page, 'interventions', ONE)
    expect(await violations(page)).toEqual([])
    await fold(page, 'diagnosis', 'What small firms need, have going for them and are threatened by; the state of policy')
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}
