import { expect, start, test } from './page'

test('has every cell of the source, told apart by sign', async ({ page }) => {
  await start(page, 'matrix')
  const cells = page.getByRole('gridcell')
  await expect(cells).toHaveCount(99)
  const texts = await cells.allTextContents()
  expect(texts.filter((text) => text === '·')).toHaveLength(24)
  expect(texts.filter((text) => text.startsWith('−'))).toHaveLength(5)
  expect(texts.filter((text) => text.startsWith('±')).length).toBeGreaterThan(0)
  expect(texts.filter((text) => /^[+−±][123]$/.test(text))).toHaveLength(75)
})

test('is walked by the keyboard with one stop', async ({ page }) => {
  await start(page, 'matrix')
  await page.locator('#cell-1-1').focus()
  const at = (place: string) => expect(page.locator(`#cell-${place}`)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await at('2-2')
  await page.keyboard.press('End')
  await at('2-9')
  await page.keyboard.press('PageDown')
  await at('11-9')
  await page.keyboard.press('ArrowDown')
  await at('11-9')
  await page.keyboard.press('Home')
  await at('11-1')
  await expect(page.locator('.matrix [tabindex="0"]')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.locator('#card')).toBeFocused()
  await page.keyboard.press('Escape')
  await at('11-1')
})

test('a cell opens its effect, condition, strength and citation', async ({ page }) => {
  await start(page, 'matrix')
  const card = page.locator('.card')
  await page.locator('#cell-8-1').click()
  for (const text of [
    'Cell 8,1',
    'International agreements and market standards',
    'Lack of MSE capacity',
    'Standards may lie beyond MSE reach, or may drive capacity upward.',
    'either way',
    '2 of 3: plain',
    'three readers of the source agreed',
    'Can the small firms reach what the standard asks',
    'Trade, Micro and Small Enterprises, and Global Value Chains, 2005, Annex 2, cell 8,1',
  ])
    await expect(card).toContainText(text)
  await page.locator('#cell-8-2').click()
  await expect(card).toContainText('makes the constraint worse')
  await expect(card).toContainText('costly to meet in poor rural areas')
  await expect(page.locator('#cell-8-2')).toHaveAttribute('aria-selected', 'true')
  await page.locator('#cell-8-3').click()
  await expect(card).toContainText('No claim in the source. That is not the same as no effect')
  await card.getByRole('button', { name: 'Close' }).click()
  await expect(card).toBeHidden()
  await expect(page.locator('#cell-8-3')).toBeFocused()
})

test('an intervention lights its rows, and a cell says who uses it', async ({ page }) => {
  await start(page, 'matrix')
  await page.getByLabel('Light up the rows of').selectOption('embedded-training')
  await expect(page.locator('.matrix .lit')).toHaveCount(1)
  await expect(page.locator('.matrix .lit')).toContainText('Input/output support markets')
  await expect(page.locator('.matrix .lit')).toContainText('100% of the effort')
  await page.locator('#cell-2-1').click()
  const use = page.locator('.card').getByRole('button', { name: 'Training by input suppliers' })
  await expect(page.locator('.card')).toContainText('3.12 points')
  await use.click()
  await expect(page.locator('#why-embedded-training')).toBeVisible()
})

test('columns above an even share of the priorities are marked', async ({ page }) => {
  await start(page, 'matrix')
  expect(await page.locator('.matrix th.heavy').allTextContents()).toEqual([
    expect.stringContaining('MSE capacity'),
    expect.stringContaining('Transaction cost'),
    expect.stringContaining('Commitment failure'),
  ])
})
