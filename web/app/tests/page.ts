import fs from 'node:fs'
import { test as base, expect, type Locator, type Page } from '@playwright/test'

/** Every test fails on a console error, a fault in a script, a refusal by the policy, or a request elsewhere. */
export const test = base.extend<{ clean: void }>({
  clean: [
    async ({ page, baseURL }, use) => {
      const wrong: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text())
      })
      page.on('pageerror', (error) => wrong.push(String(error)))
      page.context().on('request', (request) => {
        const here = request.url().startsWith(baseURL ?? '') || request.url().startsWith('blob:')
        if (!here || request.method() !== 'GET') wrong.push(`${request.method()} ${request.url()}`)
      })
      await use()
      // What a cut-off network says of itself is no fault of the page.
      expect(wrong.filter((text) => !/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/.test(text))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export const example = (name: string): string => fs.readFileSync(`../../data/examples/${name}.json`, 'utf8')

/** Opens the page at a view and waits until everything has come to rest; with the first example, if there is no work. */
export async function start(page: Page, view = 'overview'): Promise<void> {
  await page.goto(view === 'overview' ? '.' : `./#/${view}`)
  await planned(page)
  if (view !== 'overview') return
  await expect(page.locator('#begin, #overview')).toBeVisible()
  if (await page.locator('#begin').isVisible()) await page.locator('#begin').getByRole('button', { name: /^Cambo/ }).click()
  await expect(page.locator('#overview')).toBeVisible({ timeout: 20_000 })
  await planned(page)
}

/** Goes to another view. */
export async function go(page: Page, view: string): Promise<void> {
  await page.evaluate((view) => void (location.hash = `/${view}`), view)
  await expect(page.locator(`#${view}`)).toBeVisible()
  await planned(page)
}

/** Waits until everything has come to rest: the ranking, and the plan where one is asked for. */
export async function planned(page: Page): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 })
}

/** Waits until the market map and what is asked of it are worked out. */
export async function mapped(page: Page): Promise<void> {
  await expect(page.locator('#map > [aria-busy]')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 })
  await expect(page.locator('svg.map [data-actor]').or(page.locator('.map-list')).first()).toBeVisible()
}

/** The row of an intervention in the ranking. */
export const row = (page: Page, id: string): Locator =>
  page.locator('.ranking > tbody > tr').filter({ has: page.locator(`#title-${id}`) })

/** The short names in the order of the ranking. */
export const order = (page: Page): Promise<string[]> =>
  page.locator('.ranking .title[id]').evaluateAll((titles) => titles.map((title) => title.id.replace('title-', '')))

/** The total of an intervention, in points. */
export const total = async (page: Page, id: string): Promise<number> =>
  Number(await row(page, id).locator('.total b').textContent())

/** Opens a file by the picker. */
export async function openText(page: Page, text: string, name = 'mine.json'): Promise<void> {
  await page.setInputFiles('input[type=file]', { name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** The file that the page hands over. */
export async function saved(page: Page): Promise<{ text: string; name: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save file' }).click()])
  return { text: fs.readFileSync(await download.path(), 'utf8'), name: download.suggestedFilename() }
}
