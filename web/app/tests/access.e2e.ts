import type { Page } from '@playwright/test'
import { violations } from './axe'
import { expect, go, mapped, planned, start, test } from './page'

const VIEWS = ['overview', 'vision', 'diagnosis', 'priorities', 'interventions', 'checks', 'plan', 'matrix', 'ranking', 'doubt', 'versions', 'report', 'map'] as const

/** Opens whatever a view can open. */
async function openAll(page: Page, view: (typeof VIEWS)[number]): Promise<void> {
  if (view === 'matrix') {
    await page.locator('#cell-8-1').click()
    await page.getByLabel('Choose Asymmetrical power relationships').check()
    await expect(page.locator('.first')).toBeVisible()
  }
  if (view === 'ranking') {
    await page.locator('#title-embedded-training').click()
    await page.locator('#title-public-private-dialogue').click()
    await page.locator('#why-embedded-training').getByLabel('Compare with').selectOption('interest-groups')
    await expect(page.locator('#why-embedded-training .contrast')).toBeVisible()
  }
  if (view === 'checks') {
    await expect(page.locator('.findings')).toBeVisible()
    await page.locator('.finding summary').first().click()
    await page.locator('.finding').first().getByRole('button', { name: 'Set aside…' }).click()
  }
  if (view === 'versions') {
    await page.getByLabel('Name of the scenario').fill('Before')
    await page.getByRole('button', { name: 'Keep this version' }).click()
    await page.getByRole('button', { name: 'Rename Before' }).first().click()
    await page.getByLabel('From', { exact: true }).selectOption('opened')
    if (await page.locator('.wait', { hasText: 'The two say the same' }).isHidden()) await expect(page.locator('.says-it')).toBeVisible()
  }
  if (view === 'diagnosis') await page.getByLabel('Severity of Lack of innovation is unknown').check()
  if (view === 'map') {
    await mapped(page)
    await page.locator('[data-actor=medivet]').click()
    await mapped(page)
    await page.getByRole('button', { name: 'Functions of the market' }).click()
  }
  if (view === 'doubt') await expect(page.locator('#doubt .state')).toHaveAttribute('aria-busy', 'false', { timeout: 50_000 })
  for (const summary of await page.locator('main summary').all())
    if (await summary.evaluate((one) => !one.parentElement?.hasAttribute('open'))) await summary.click()
  // Reasons stand over the foot of the page, and so come last.
  if (view === 'diagnosis') await page.locator('.share').first().click()
  if (view === 'plan') await expect(page.locator('#plan progress')).toHaveCount(0, { timeout: 60_000 })
  await planned(page)
}

for (const scheme of ['light', 'dark'] as const) {
  test(`nothing that axe knows stands in the way, ${scheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: scheme })
    await start(page)
    for (const view of VIEWS) {
      await go(page, view)
      expect([view, ...(await violations(page))]).toEqual([view])
      await openAll(page, view)
      expect([view, ...(await violations(page))]).toEqual([view])
    }
    await go(page, 'diagnosis')
    await page.locator('.found').first().click()
    await expect(page.locator('.dock .finding').first()).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

  test(`nor where one begins and in any stop of the tour, ${scheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('.')
    await expect(page.locator('#begin')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Take the tour' }).click()
    const panel = page.locator('.tour')
    await expect(panel).toContainText('Stop 1 of')
    const last = Number(/of (\d+)/.exec((await panel.locator('.small').textContent()) ?? '')?.[1])
    expect(last).toBeGreaterThan(1)
    for (let stop = 1; stop <= last; stop++) {
      await expect(panel).toContainText(`Stop ${stop} of`)
      await planned(page)
      expect([stop, ...(await violations(page))]).toEqual([stop])
      if (stop < last) await panel.getByRole('button', { name: 'Next' }).click()
    }
  })

  test(`nor in a programme with nothing in it yet, ${scheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('.')
    await page.getByRole('button', { name: 'Begin from nothing' }).click()
    await planned(page)
    for (const view of VIEWS) {
      await go(page, view)
      expect([view, ...(await violations(page))]).toEqual([view])
    }
  })

  test(`nor when several speak, a table is pasted and an intervention is drafted, ${scheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: scheme })
    const fine = async (state: string): Promise<void> => expect([state, ...(await violations(page))]).toEqual([state])
    await start(page, 'priorities')
    await page.getByRole('button', { name: 'Let somebody speak' }).click()
    await fine('who speaks')
    await page.locator('.turn').getByLabel('Name').fill('Amna')
    await page.locator('.turn').getByLabel('Name').press('Enter')
    await fine('hand over')
    await page.locator('.turn').getByRole('button', { name: 'I am Amna: begin' }).click()
    await fine('speaks')
    await page.locator('.turn').getByLabel('Severity: Lack of innovation', { exact: true }).press('End')
    await page.locator('.turn').getByRole('button', { name: 'Begin with this order' }).click()
    await page.locator('.turn').getByRole('button', { name: 'I have said it' }).click()
    await fine('said')
    await start(page, 'interventions')
    await page.getByText('Paste from a spreadsheet').click()
    await page.locator('.paste textarea').fill('Short name\tTitle\tCost 2008\nfish-forum\tThe forum of fish farmers\t5000\n\tEmbedded training\t?')
    await expect(page.locator('.paste table')).toBeVisible()
    await fine('pasted')
    await go(page, 'matrix')
    await page.getByLabel('Choose Lack of innovation').check()
    await page.getByLabel('3 Competitive strategies').check()
    await page.getByRole('button', { name: 'Draft an intervention with 1 approach' }).click()
    await expect(page.getByLabel('What it is called')).toBeFocused()
    await planned(page)
    await fine('drafted')
  })

  test(`nor in a refused file and a conflict, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await start(page, 'plan')
    await page.setInputFiles('input[type=file]', { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') })
    await page.getByLabel('Your wish for Dialogue between firms and state, and review of rules').selectOption('must')
    await page.getByLabel('Total', { exact: true }).first().fill('10')
    await expect(page.locator('.outcome')).toContainText('No plan can keep')
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
}

for (const width of [320, 390, 768, 1024, 1280]) {
  test(`nothing is cut off at ${width} pixels`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 700 })
    await start(page)
    for (const view of VIEWS) {
      await go(page, view)
      await openAll(page, view)
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: view }).toBe(width)
    }
  })
}

test('no number of the ranking is lost at 320 pixels', async ({ page }) => {
  await start(page, 'ranking')
  const numbers = () => page.locator('.ranking > tbody > tr').first().locator('td').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim()))
  const wide = await numbers()
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await numbers()).toEqual(wide)
  for (const cell of await page.locator('.ranking > tbody > tr').first().locator('td').all()) await expect(cell).toBeVisible()
})

test('what is pressed is at least 24 pixels', async ({ page }) => {
  await start(page)
  for (const view of VIEWS) {
    await go(page, view)
    await openAll(page, view)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, select, input, textarea, summary, [role=gridcell], nav a')]
        .map((one) => (one.matches('[type=radio], [type=checkbox]') ? (one.closest('label') ?? one) : one))
        .filter((one) => one.checkVisibility())
        .map((one) => ({ html: one.outerHTML.slice(0, 120), box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
        .map(({ html, box }) => `${Math.round(box.width)}x${Math.round(box.height)} ${html}`),
    )
    expect([view, ...small]).toEqual([view])
  }
})
