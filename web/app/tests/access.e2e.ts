import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import { expect, planned, start, test } from './page'

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const result = await page.evaluate(
    (tags) => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags }),
    TAGS,
  )
  return result.violations.map((one) => `${one.id} ${one.nodes.length} ${one.nodes[0]?.html.slice(0, 160)} ${one.nodes[0]?.failureSummary}`)
}

async function openAll(page: Page): Promise<void> {
  await page.locator('#cell-8-1').click()
  await page.locator('#title-embedded-training').click()
  await page.locator('#title-public-private-dialogue').click()
  await page.locator('#why-embedded-training').getByLabel('Compare with').selectOption('interest-groups')
  for (const summary of await page.locator('summary').all()) await summary.click()
  await page.getByLabel('Severity of Lack of innovation is unknown').check()
  await page.locator('.share').first().click()
  await planned(page)
}

for (const scheme of ['light', 'dark'] as const) {
  test(`nothing that axe knows stands in the way, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await start(page)
    expect(await violations(page)).toEqual([])
    await openAll(page)
    expect(await violations(page)).toEqual([])
  })

  test(`nor in a refused file and a conflict, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await start(page)
    await page.setInputFiles('input[type=file]', { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') })
    await page.getByLabel('Your wish for Dialogue between firms and state, and review of rules').selectOption('must')
    await page.getByLabel('Total', { exact: true }).first().fill('10')
    await expect(page.locator('.outcome')).toContainText('No plan can keep')
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
}

for (const width of [320, 390, 768, 1024]) {
  test(`nothing is cut off at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await start(page)
    await openAll(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

test('what is pressed is at least 24 pixels', async ({ page }) => {
  await start(page)
  await openAll(page)
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, summary, [role=gridcell]')]
      .map((one) => (one.matches('[type=radio], [type=checkbox]') ? (one.closest('label') ?? one) : one))
      .filter((one) => one.checkVisibility())
      .map((one) => ({ html: one.outerHTML.slice(0, 120), box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
      .map(({ html, box }) => `${Math.round(box.width)}x${Math.round(box.height)} ${html}`),
  )
  expect(small).toEqual([])
})
