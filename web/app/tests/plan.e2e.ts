import { example, expect, go, openText, planned, saved, start, test } from './page'

const outcome = '#plan'

test('a smaller budget funds less and says why', async ({ page }) => {
  await start(page, 'plan')
  const funded = async () => Number(await page.locator('.part small').first().textContent())
  const before = await funded()
  await page.getByLabel('Total', { exact: true }).first().fill('100000')
  await expect(async () => expect(await funded()).toBeLessThan(before)).toPass()
  await planned(page)
  await expect(page.locator(outcome)).toContainText('would break: the total budget')
  await expect(page.locator('.so')).toContainText(/Funds \d+ of 13/)
})

test('a period without money keeps out what costs in it', async ({ page }) => {
  await start(page, 'plan')
  await page.getByLabel('Budget of 2012').fill('0')
  await expect(page.locator('.bars')).toContainText('0 of 0')
  await expect(page.locator(outcome)).toContainText('the budget of 2012')
})

test('without limits everything that helps is funded', async ({ page }) => {
  await start(page, 'plan')
  await page.getByLabel('Total', { exact: true }).first().fill('')
  for (const year of [2008, 2009, 2010, 2011, 2012]) await page.getByLabel(`Budget of ${year}`).fill('')
  await expect(page.locator('p.sum')).toContainText('Funds 13 of 13')
})

test('the share of heavy interventions is capped', async ({ page }) => {
  await start(page, 'plan')
  await page.getByLabel('Most that heavy interventions may take').fill('20')
  await expect(page.locator('.long output')).toHaveText('20%')
  await planned(page)
})

test('a wish is kept, and a conflict of wishes is named and can be loosened', async ({ page }) => {
  await start(page, 'plan')
  const dialogue = page.getByLabel('Your wish for Dialogue between firms and state, and review of rules')
  await dialogue.selectOption('must')
  await page.getByLabel('Total', { exact: true }).first().fill('100000')
  await expect(page.locator(outcome)).toContainText('No plan can keep all of this together:')
  await expect(page.locator(outcome)).toContainText('Dialogue between firms and state, and review of rules must be funded')
  await expect(page.locator(outcome)).toContainText('the total budget')
  await expect(page.locator('.so')).toContainText('No plan keeps every requirement')
  await page.getByRole('button', { name: 'Leave it out: Dialogue' }).click()
  await expect(page.locator('p.sum')).toContainText('Funds')
})

test('a least relief that cannot be reached is named', async ({ page }) => {
  await start(page, 'plan')
  await page.getByText('More requirements').click()
  await page.getByLabel('Scale', { exact: true }).fill('95')
  await page.getByLabel('Scale', { exact: true }).blur()
  await expect(page.locator(outcome)).toContainText('the least relief of Scale')
})

test('each of the requirements that clash can be made what it must become', async ({ page }) => {
  await start(page, 'plan')
  await page.getByLabel('Your wish for Dialogue between firms and state, and review of rules').selectOption('must')
  await page.getByLabel('Total', { exact: true }).first().fill('100000')
  // It costs 475,000, and has to have just that.
  await page.getByRole('button', { name: 'Make it 475,000 USD: the total budget' }).click()
  await expect(page.locator('p.sum')).toContainText('Funds 1 of 13')
  await expect(page.getByLabel('Total', { exact: true }).first()).toHaveValue('475,000')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator(outcome)).toContainText('No plan can keep all of this together:')
})

test('where others clash besides, no single change is said to be enough', async ({ page }) => {
  await start(page)
  const programme = JSON.parse(example('cambodia-msme')) as { budget: object }
  // Two clashes that have nothing to do with each other: money for what must be funded, and a relief out of reach.
  programme.budget = { total: 100000, must_fund: ['public-private-dialogue'], min_relief: { scale: 0.95 } }
  await openText(page, JSON.stringify(programme, null, 1))
  await go(page, 'plan')
  await expect(page.locator(outcome)).toContainText('No plan can keep this:')
  await expect(page.locator(outcome)).toContainText('Giving it up is not enough: others clash besides.')
  await expect(page.locator(outcome)).not.toContainText('Any one of these changes is enough')
})

test('one number that several limits stand for is moved far enough for each of them', async ({ page }) => {
  await start(page)
  const programme = JSON.parse(example('starter')) as { budget: object; interventions: { approaches: object[]; conditions: object }[] }
  // Both do some harm to power and to vertical links, not the same to each: the most harm must allow for the larger.
  Object.assign(programme.interventions[1] ?? {}, { approaches: [{ approach: 'social-marketing', emphasis: 1 }], conditions: {} })
  programme.budget = { must_fund: ['drier-rental', 'buyer-orders'], max_harm: 0.003 }
  await openText(page, JSON.stringify(programme, null, 1))
  await go(page, 'plan')
  await page.getByRole('button', { name: 'Make these 2 changes' }).click()
  await expect(page.locator('p.sum')).toContainText('Funds', { timeout: 20_000 })
})

test('limits that clash in several ways are moved together, in one step', async ({ page }) => {
  await start(page)
  const programme = JSON.parse(example('cambodia-msme')) as { budget: object }
  // Floors that no money of this kind reaches, each a clash of its own.
  programme.budget = { total: 100000, min_relief: { scale: 0.95, 'mse-capacity': 0.9 } }
  await openText(page, JSON.stringify(programme, null, 1))
  await go(page, 'plan')
  await expect(page.locator(outcome)).toContainText('Giving it up is not enough: others clash besides.')
  await expect(page.locator(outcome)).toContainText(/A plan is possible if all of these change, none by more than [\d.]+% of its value:/)
  const button = page.getByRole('button', { name: /^Make these \d changes$/ })
  const many = Number(/\d/.exec((await button.textContent()) ?? '')?.[0])
  expect(many).toBeGreaterThan(1)
  await expect(page.locator('.bad ul').last().locator('li')).toHaveCount(many)
  await expect(page.locator('.bad ul').last()).toContainText(/the least relief of Scale: [\d.]+% instead of 95.00%/)
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('p.sum')).toContainText('Funds', { timeout: 20_000 })
  const { budget } = JSON.parse((await saved(page)).text) as { budget: { total: number; min_relief: { scale: number } } }
  expect(budget.min_relief.scale).toBeLessThan(0.95)
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  expect((JSON.parse((await saved(page)).text) as { budget: object }).budget).toEqual(programme.budget)
})

test('a group that is too small is told by how many it must allow', async ({ page }) => {
  await start(page)
  const programme = JSON.parse(example('cambodia-msme')) as { interventions: { id: string }[]; budget: object }
  const ids = programme.interventions.map((it) => it.id)
  const [one, other] = ids
  // Four may be funded at most, of which the first two alone cannot both be: only the smaller group has to give.
  programme.budget = { at_most: [{ of: ids, count: 4 }, { of: [one, other], count: 1 }], must_fund: [one, other] }
  await openText(page, JSON.stringify(programme))
  await go(page, 'plan')
  await page.getByRole('button', { name: /^Make it 2: / }).click()
  await planned(page)
  await expect(page.locator('p.sum')).toContainText(/Funds [234] of/)
  const { budget } = JSON.parse((await saved(page)).text) as { budget: { at_most: unknown } }
  expect(budget.at_most).toEqual([{ of: ids, count: 4 }, { of: [one, other], count: 2 }])
})

test('a share that cannot be kept is told as a percentage that can', async ({ page }) => {
  await start(page, 'plan')
  await page.getByText('More requirements').click()
  await page.getByLabel('Scale', { exact: true }).fill('95')
  await page.getByLabel('Scale', { exact: true }).blur()
  const mend = page.getByRole('button', { name: /^Make it [\d.]+%: the least relief of Scale/ })
  const told = /it ([\d.]+)%/.exec((await mend.getAttribute('aria-label')) ?? '')?.[1]
  await mend.click()
  await expect(page.locator('p.sum')).toContainText('Funds')
  await expect(page.getByLabel('Scale', { exact: true })).toHaveValue(String(Number(told)))
})

test('partners, inclusion, leverage points and what periods leave can be required', async ({ page }) => {
  await start(page, 'plan')
  await page.getByText('More requirements').click()
  for (const [label, value] of [['Money that partners can pay in all', '500000'], ['Least number of leverage points', '3'], [/^Least inclusion/, '40']] as const) {
    await page.getByLabel(label).fill(value)
    await page.getByLabel(label).blur()
  }
  await page.getByLabel('What a period leaves can be spent in later ones').check()
  await page.getByLabel('Only interventions whose programme share never rises').check()
  await planned(page)
  await expect(page.locator(outcome)).toContainText(/Funds|No plan can keep/)
  const { text } = await saved(page)
  expect(JSON.parse(text).budget).toMatchObject({ partner_money: 500000, least_leverage_points: 3, least_inclusion: 0.4, carry_over: true, share_only_falls: true })
})

test('a share that is none is told of and stays as it was typed', async ({ page }) => {
  await start(page, 'plan')
  await page.getByText('More requirements').click()
  const harm = page.getByLabel('Most harm to any constraint, in percent')
  await harm.fill('30')
  await harm.press('Enter')
  for (const wrong of ['300', 'much', '5 to 20']) {
    await harm.fill(wrong)
    await harm.press('Enter')
    await expect(harm).toHaveAttribute('aria-invalid', 'true')
    await expect(harm).toHaveValue(wrong)
    await expect(page.locator('.budget [role=alert]')).toHaveText('Write one number from 0 to 100.')
  }
  const budget = async () => (JSON.parse((await saved(page)).text) as { budget: { max_harm?: number } }).budget
  expect((await budget()).max_harm).toBe(0.3)
  // Something else between, as changes of one place that follow close on each other are one step.
  await page.getByLabel('What a period leaves can be spent in later ones').check()
  await harm.fill('')
  await harm.press('Enter')
  await expect(harm).toHaveAttribute('aria-invalid', 'false')
  expect(await budget()).not.toHaveProperty('max_harm')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(harm).toHaveValue('30')
})

test('the plan says what it reaches through others, each counted once', async ({ page }) => {
  await start(page, 'plan')
  await expect(page.locator('p.reached')).toContainText(/reaches 6,\d{3} enterprises, each counted once.*would be 15,\d{3}/)
})

test('numbers of the plan open their reasons', async ({ page }) => {
  await start(page, 'plan')
  const dock = page.getByRole('complementary', { name: 'How this number comes about' })
  await page.getByRole('button', { name: /^Value/ }).click()
  await expect(dock).toContainText('it is not the sum of the totals')
  await page.locator('.bars button').first().click()
  await expect(dock).toContainText('Cost to the programme in 2008: 174,195')
  const costs = await dock.locator('tbody tr:not(.sum) td:last-child').allTextContents()
  const sum = costs.reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0)
  expect(Math.abs(sum - 174195)).toBeLessThan(10)
  await page.locator('.bars > div').last().locator('button').first().click()
  await expect(dock).toContainText('Relief of MSE capacity')
  await page.locator('.gain button').first().click()
  await expect(dock).toContainText('the plan would lose')
})

test('a plan of an outdated programme is dropped', async ({ page }) => {
  await start(page, 'plan')
  const total = page.getByLabel('Total', { exact: true }).first()
  for (const budget of ['90000', '200000', '300000', '50000']) await total.fill(budget)
  await planned(page)
  const cost = /for ([\d,]+)/.exec((await page.locator('p.sum').textContent()) ?? '')?.[1]
  expect(Number(cost?.replaceAll(',', ''))).toBeLessThanOrEqual(50000)
})

test('the starter keeps what it requires', async ({ page }) => {
  await start(page, 'plan')
  await openText(page, example('starter'), 'starter.json')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('STARTER')
  await planned(page)
  await expect(page.locator(outcome)).toContainText(/Funds \d of 3/)
})

test('a budget is typed as people type it, and what is no amount is told at the field', async ({ page }) => {
  await start(page, 'plan')
  const total = page.getByLabel('Total', { exact: true }).first()
  const budget = async () => (JSON.parse((await saved(page)).text) as { budget: { total?: number } }).budget.total
  await expect(total).toHaveValue('750,000')
  for (const [text, wanted, shown] of [['500 000', 500000, '500,000'], ['0.4m', 400000, '400,000']] as const) {
    await total.fill(text)
    // The plan follows while the hand is still at it, and what is typed stays as it is.
    await expect(page.locator('.money')).toBeVisible()
    await expect(total).toHaveValue(text)
    await total.press('Tab')
    await expect(total).toHaveValue(shown)
    expect(await budget()).toBe(wanted)
  }
  await total.fill('a lot')
  await expect(page.locator('.budget [role=alert]')).toHaveCount(0)
  await total.press('Tab')
  await expect(total).toHaveAttribute('aria-invalid', 'true')
  await expect(total).toHaveValue('a lot')
  await expect(page.locator('.budget [role=alert]')).toHaveText('Write an amount, such as 500,000.')
  expect(await budget()).toBe(400000)
  // One step back writes what holds in its place.
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(total).not.toHaveValue('a lot')
  await expect(page.locator('.budget [role=alert]')).toHaveCount(0)
  await total.fill('')
  await total.press('Enter')
  await expect(total).toHaveAttribute('placeholder', 'no limit')
  expect(await budget()).toBeUndefined()
})

test('a plan of nothing says what is missing and leads there', async ({ page }) => {
  await page.goto('.')
  await page.getByRole('button', { name: 'Begin from nothing' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New programme')
  await go(page, 'plan')
  await expect(page.locator('#plan')).toContainText('There is nothing to choose from yet')
  await expect(page.locator('#plan')).not.toContainText(/proven|Funds 0/)
  await expect(page.locator('#plan :is(svg, .figure, .chosen, .more-of-plan)')).toHaveCount(0)
  await expect(page.locator('.so')).not.toContainText('Funds')
  // The money can be said before what it is for.
  await page.getByLabel('Total', { exact: true }).first().fill('90000')
  await page.getByRole('link', { name: 'Go to the interventions' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Interventions' })).toBeFocused()
  expect((JSON.parse((await saved(page)).text) as { budget: unknown }).budget).toMatchObject({ total: 90000 })
})
