import { example, expect, go, openText, order, planned, row, start, test, total } from './page'

test('the reasons sum to the total', async ({ page }) => {
  await start(page, 'ranking')
  for (const id of ['embedded-training', 'interest-groups', 'public-private-dialogue']) {
    await page.locator(`#title-${id}`).click()
    const why = page.locator(`#why-${id}`)
    const terms = why.locator('[data-term]:not([data-term=sum])')
    await expect(terms).toHaveCount(6)
    const points = await terms.allTextContents()
    const sum = points.reduce((sum, text) => sum + Number(text), 0)
    expect(Math.abs(sum - (await total(page, id)))).toBeLessThan(0.31)
    await expect(why.locator('[data-term=sum]')).toHaveText((await total(page, id)).toFixed(1))
    const cells = await why.locator('.part-cells .cells td:nth-child(6)').allTextContents()
    const relief = cells.reduce((sum, text) => sum + Number(text), 0)
    expect(Math.abs(relief - Number(await why.locator('[data-term=relief]').textContent()))).toBeLessThan(0.1)
    await page.locator(`#title-${id}`).click()
    await expect(why).toBeHidden()
  }
})

test('every number of a row leads to its reasons', async ({ page }) => {
  await start(page, 'ranking')
  const parts = ['terms', 'cells', 'cells', 'intensity', 'lasting', 'leverage', 'cost', 'terms', 'open']
  const numbers = row(page, 'fish-training').locator('button.n')
  await expect(numbers).toHaveCount(parts.length)
  for (const [place, part] of parts.entries()) {
    await numbers.nth(place).click()
    await expect(page.locator(`#why-fish-training [data-part=${part}]`)).toBeFocused()
  }
  const why = page.locator('#why-fish-training')
  for (const text of ['Who does and who pays', 'How it spreads', 'What nobody has said yet', 'Against another', 'our judgement'])
    await expect(why).toContainText(text)
})

test('a condition answered in place moves the score', async ({ page }) => {
  await start(page, 'ranking')
  await page.locator('#title-embedded-training').click()
  const asked = page.locator('#why-embedded-training').getByRole('radiogroup', { name: /linked into the value chain/ })
  const score = () => total(page, 'embedded-training')
  const partly = await score()
  await asked.getByText('no', { exact: true }).click()
  await expect(async () => expect(await score()).toBeLessThan(partly)).toPass()
  const no = await score()
  await asked.getByText('yes', { exact: true }).click()
  await expect(async () => expect(await score()).toBeGreaterThan(no)).toPass()
  await expect(asked.getByRole('radio', { name: 'yes' })).toBeChecked()
})

test('an open question answered in place is no longer open', async ({ page }) => {
  await start(page, 'ranking')
  await row(page, 'embedded-training').locator('td').last().locator('button').click()
  const open = page.locator('#why-embedded-training .part-open')
  await expect(row(page, 'embedded-training').locator('td').last()).toHaveText('1')
  await open.getByLabel('What does it do for women and for the poorest?').selectOption('transformative')
  await expect(row(page, 'embedded-training').locator('td').last()).toHaveText('0')
  await expect(open).toContainText('Every question has an answer.')
  await expect(page.locator('#why-embedded-training [data-term=inclusion]')).toHaveText('10.0')
})

test('role and functions can be changed where they are explained', async ({ page }) => {
  await start(page, 'ranking')
  await page.locator('#title-embedded-training').click()
  const why = page.locator('#why-embedded-training')
  const cell = (place: number) => row(page, 'embedded-training').locator('td').nth(place)
  await why.getByLabel('Role', { exact: true }).selectOption('deliver')
  await expect(cell(4)).toContainText('high')
  const lasting = Number(await cell(5).textContent())
  await why.getByLabel('Are they able to perform it? train customers').selectOption('no')
  await expect(async () => expect(Number(await cell(5).textContent())).toBeLessThan(lasting)).toPass()
})

test('where there is a map, the leverage says that it comes from there', async ({ page }) => {
  await start(page, 'ranking')
  await page.locator('#title-embedded-training').click()
  const why = page.locator('#why-embedded-training')
  await expect(why).toContainText(/From the market map: [\d,]+ enterprises reached beyond the [\d,]+ of its partners/)
  await expect(why).toContainText('Where the programme has a map, the map counts.')
})

test('where there is none, an influence can be changed where it is explained', async ({ page }) => {
  await start(page)
  await openText(page, example('backus-peru'))
  await go(page, 'ranking')
  await page.locator('#title-skills-training').click()
  await page.locator('#why-skills-training').getByLabel(/^Influence/).first().selectOption('0')
  await expect(row(page, 'skills-training').locator('td').nth(6)).toHaveText('0.00')
})

test('two interventions are compared', async ({ page }) => {
  await start(page, 'ranking')
  await page.locator('#title-interest-groups').click()
  const compare = page.locator('#why-interest-groups .part-compare')
  await compare.getByLabel('Compare with').selectOption('embedded-training')
  await expect(compare).toContainText('Interest and working groups stands ahead of Training by input suppliers as part of the sale by')
  const leads = await compare.locator('.contrast tbody tr:not(.sum) td:nth-child(4)').allTextContents()
  const ahead = (await total(page, 'interest-groups')) - (await total(page, 'embedded-training'))
  expect(Math.abs(leads.reduce((sum, text) => sum + Number(text), 0) - ahead)).toBeLessThan(0.4)
})

test('weights change the order and can be set back', async ({ page }) => {
  await start(page, 'ranking')
  const before = await order(page)
  await page.getByLabel('Leverage', { exact: true }).press('End')
  await page.getByLabel('Sustainability', { exact: true }).press('Home')
  await planned(page)
  expect(await order(page)).not.toEqual(before)
  await page.locator('.weights').getByRole('button', { name: 'Weight of Leverage' }).click()
  await expect(page.getByRole('complementary', { name: 'How this number comes about' })).toContainText('50 points of')
  await page.getByRole('button', { name: 'Default weights' }).click()
  await expect(async () => expect(await order(page)).toEqual(before)).toPass()
})

test('the programme can be changed as text, and a mistake changes nothing', async ({ page }) => {
  await start(page, 'interventions')
  await page.getByText('The programme as text').click()
  const text = page.getByLabel('Text of the programme')
  const was = await text.inputValue()
  // Typing so much takes the browser half a minute.
  const write = (whole: string) =>
    text.evaluate((box: HTMLTextAreaElement, whole) => {
      box.value = whole
      box.dispatchEvent(new Event('input', { bubbles: true }))
    }, whole)
  await write(was.replace('"emphasis": 1', '"emphasis": 7'))
  await page.getByRole('button', { name: 'Use this text' }).click()
  await expect(page.getByRole('alert')).toContainText('/interventions/0/approaches/0/emphasis')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('MSME Cambodia')
  await write(was.replace('MSME Cambodia, phase 2', 'Renamed'))
  await page.getByRole('button', { name: 'Use this text' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Renamed')
})
