import type { Page } from '@playwright/test'
import { expect, go, mapped, planned, start, test } from './page'

const VIEWS = ['overview', 'vision', 'diagnosis', 'priorities', 'interventions', 'checks', 'plan', 'matrix', 'ranking', 'map', 'doubt', 'versions', 'report'] as const

// A quarter of a pixel for each of the page: the layout and its colours are held, the edges of letters are not. The
// style that sets one font is no style of the page, which the policy would refuse.
test.use({ deviceScaleFactor: 0.25, bypassCSP: true })

/** The browser that the pictures are of: its next version may draw a box a little higher. */
const CHROMIUM = '156'

/** Whether a font is here: else its letters are as wide as those of one that is nowhere. */
const has = (page: Page, font: string): Promise<boolean> =>
  page.evaluate((font) => {
    const pen = document.createElement('canvas').getContext('2d')
    const wide = (name: string): number => {
      if (pen) pen.font = `40px '${name}', monospace`
      return pen?.measureText('What to fund, and why').width ?? 0
    }
    return wide(font) !== wide('no such font')
  }, font)

for (const [width, scheme] of [[1280, 'light'], [390, 'dark']] as const) {
  test(`every view looks as it did, ${width} pixels wide, ${scheme}`, async ({ page, browser }) => {
    test.slow()
    test.skip(!browser.version().startsWith(`${CHROMIUM}.`), `The pictures are of Chromium ${CHROMIUM}, this is ${browser.version()}. To renew them: npm test -- looks --update-snapshots`)
    test.skip(!(await has(page, 'Liberation Sans')), 'The pictures are in Liberation Sans, which is not here.')
    await page.clock.setFixedTime(new Date('2026-01-02T10:00:00Z'))
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: 800 })
    await start(page)
    await go(page, 'checks')
    await expect(page.locator('.asks > li')).toHaveCount(10, { timeout: 60_000 })
    await expect(page.locator('.asking').getByRole('button', { name: 'Stop' })).toHaveCount(0, { timeout: 60_000 })
    await go(page, 'plan')
    // Twice: what other views brought with them changes nothing.
    for (const view of [...VIEWS, ...VIEWS]) {
      await go(page, view)
      if (view === 'map') await mapped(page)
      if (view === 'doubt') await expect(page.locator('#doubt .state')).toHaveAttribute('aria-busy', 'false', { timeout: 50_000 })
      if (view === 'plan') await expect(page.locator('#plan progress')).toHaveCount(0, { timeout: 60_000 })
      await planned(page)
      await expect.soft(page).toHaveScreenshot(`${view}-${width}-${scheme}.png`, { fullPage: true, scale: 'device', stylePath: 'tests/looks.css', maxDiffPixelRatio: 0.01 })
    }
  })
}
