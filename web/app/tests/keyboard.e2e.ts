import type { Page } from '@playwright/test'
import { expect, planned, start, test, total } from './page'

/** Goes on by Tab until the focus is where it is wanted, as a person without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`${selector} was not reached`)
}

/** Goes to another view by its link in the list of steps. */
async function follow(page: Page, view: string): Promise<void> {
  await tabTo(page, `.way a[href="#/${view}"]`)
  await page.keyboard.press('Enter')
  await expect(page.locator('#view-head')).toBeFocused()
  await planned(page)
}

test('the whole job by keyboard alone: judge, look up, rank, ask why, plan, save', async ({ page }) => {
  await start(page)
  // As one comes back to it: nothing has the focus.
  await page.reload()
  await planned(page)
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await follow(page, 'diagnosis')
  await tabTo(page, '.level input[type=range]')
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('.level output').first()).toHaveText('3 serious')
  await follow(page, 'matrix')
  await tabTo(page, '.matrix td')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('#card')).toBeFocused()
  await page.keyboard.press('Escape')
  await follow(page, 'ranking')
  await tabTo(page, '#weight-sustainability')
  await page.keyboard.press('ArrowRight')
  // One of whose cells asks for an answer.
  const id = 'embedded-training'
  await tabTo(page, `#title-${id}`)
  await page.keyboard.press('Enter')
  await expect(page.locator('.reasons')).toBeVisible()
  const before = await total(page, id)
  await tabTo(page, '.part-cells input[type=radio]')
  await page.keyboard.press('ArrowRight')
  await expect(async () => expect(await total(page, id)).not.toBe(before)).toPass()
  await follow(page, 'plan')
  await tabTo(page, '#total')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('200000')
  await planned(page)
  await expect(page.locator('p.sum')).toContainText('Funds')
  await tabTo(page, '.gain button')
  await page.keyboard.press('Enter')
  await expect(page.locator('.dock h2')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('.gain button').first()).toBeFocused()
})

test('the focus is always seen', async ({ page }) => {
  await start(page, 'diagnosis')
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const at = document.activeElement
      const label = at?.closest('label')
      return [at, label].some((one) => one && getComputedStyle(one).outlineStyle !== 'none')
    })
    expect(seen).toBe(true)
  }
})

test('the reasons close to where they were opened from', async ({ page }) => {
  await start(page, 'plan')
  await page.locator('.chosen .title').nth(2).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.reasons [data-part=terms]')).toBeFocused()
  await page.locator('.reasons').getByRole('button', { name: 'Close' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.chosen .title').nth(2)).toBeFocused()
})
