import { example, expect, go, openText, planned, start, test } from './page'

const mark = (page: import('@playwright/test').Page, step: string) => page.locator('.way li').filter({ has: page.locator(`a[href="#/${step}"]`) }).locator('.mark')

test('the six steps say how far each is, by the programme alone', async ({ page }) => {
  await start(page)
  await expect(mark(page, 'diagnosis')).toContainText('done')
  await expect(mark(page, 'priorities')).toContainText('not begun')
  await expect(mark(page, 'interventions')).toContainText('begun, 10 of 13')
  await page.getByRole('button', { name: 'Begin from nothing' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New programme')
  for (const step of ['vision', 'diagnosis', 'priorities', 'interventions', 'checks', 'plan'])
    await expect(mark(page, step)).toHaveText('not begun')
  await go(page, 'diagnosis')
  await page.getByLabel('Severity: Lack of innovation', { exact: true }).press('End')
  // Half of a constraint is not yet judged; both halves are.
  await expect(mark(page, 'diagnosis')).toHaveText('not begun')
  await page.getByLabel('Feasibility of addressing it: Lack of innovation', { exact: true }).press('End')
  await expect(mark(page, 'diagnosis')).toHaveText('begun, 1 of 12')
  await go(page, 'ranking')
  await expect(page.locator('#ranking')).toContainText('no interventions yet')
})

test('every view has its own address, title and heading, and back goes back', async ({ page }) => {
  await start(page)
  await expect(page).toHaveTitle(/^Overview · MSME Cambodia/)
  for (const [view, head] of [['vision', 'Vision'], ['checks', 'Checks'], ['plan', 'Plan and measures']] as const) {
    await page.locator(`.way a[href="#/${view}"]`).click()
    await expect(page.locator('#view-head')).toHaveText(head)
    await expect(page.locator('#view-head')).toBeFocused()
    await expect(page).toHaveTitle(new RegExp(`^${head} · MSME`))
    await expect(page.locator('.way [aria-current=page]')).toContainText(head)
  }
  await page.goBack()
  await expect(page.locator('#view-head')).toHaveText('Checks')
  await page.reload()
  await planned(page)
  await expect(page.locator('#view-head')).toHaveText('Checks')
  await start(page, 'nowhere')
  await expect(page.locator('#view-head')).toContainText('What to do about a market')
})

test('the steps lead on to one another', async ({ page }) => {
  await start(page, 'vision')
  for (const head of ['Diagnosis', 'Priorities', 'Interventions', 'Checks', 'Plan and measures']) {
    await page.locator('.onward .next').click()
    await expect(page.locator('#view-head')).toHaveText(head)
  }
  await page.locator('.onward .next').click()
  await expect(page.locator('#overview')).toBeVisible()
})

test('on a narrow screen the list unfolds, and folds away when something is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await start(page)
  const fold = page.locator('.fold')
  await expect(page.locator('#way')).toBeHidden()
  await fold.click()
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
  await page.locator('.way a[href="#/priorities"]').click()
  await expect(page.locator('#view-head')).toHaveText('Priorities')
  await expect(page.locator('#way')).toBeHidden()
})

test('the vision is written where it is asked for', async ({ page }) => {
  await start(page, 'vision')
  await openText(page, example('starter'), 'starter.json')
  await expect(page.getByLabel('Enterprises it is for')).toHaveValue('4000 (3000 to 5500)')
  await page.getByLabel('Country or region').fill('Nepal')
  await page.getByLabel('Enterprises it is for').fill('2,000 to 2,500')
  await page.getByLabel('Enterprises it is for').blur()
  await expect(page.getByLabel('Enterprises it is for')).toHaveValue('2000 to 2500')
  await page.getByRole('button', { name: 'Add 2030' }).click()
  await expect(page.locator('.periods')).toContainText('2030')
  await page.getByLabel('Enterprises it is for').fill('many')
  await page.getByLabel('Enterprises it is for').blur()
  await expect(page.getByRole('alert')).toHaveText('Write a number, or a range such as 5 to 20.')
  await planned(page)
  await expect(page.locator('.head')).toContainText('Nepal')
})

test('priorities say what stands out', async ({ page }) => {
  await start(page, 'priorities')
  await expect(page.locator('#priorities h3').first()).toHaveText('MSE capacity, Commitment failure and Transaction cost carry 58% of all priorities')
  await expect(page.locator('.ordered li')).toHaveCount(9)
})

test('checks ask what is open, and an answer closes it', async ({ page }) => {
  await start(page, 'checks')
  const count = async () => parseInt((await page.locator('#questions-head').textContent()) ?? '')
  const before = await count()
  expect(before).toBeGreaterThan(20)
  await page.locator('.of > summary').filter({ hasText: 'Training by input suppliers' }).click()
  await page.locator('.of[open]').getByLabel('What does it do for women and for the poorest?').selectOption('responsive')
  await expect(async () => expect(await count()).toBe(before - 1)).toPass()
  await page.getByLabel('How severe is Governance?').selectOption('2')
  await expect(async () => expect(await count()).toBe(before - 2)).toPass()
})
