import type { Locator, Page } from '@playwright/test'
import { example, expect, go, openText, planned, saved, start, test } from './page'

type Intervention = { id: string; title: string } & Record<string, unknown>
type Programme = {
  interventions: Intervention[]
  budget: { at_most?: { of: string[]; count: number }[] } & Record<string, unknown>
  shared_costs?: { id: string; title?: string; of: string[]; cost: Record<string, unknown> }[]
}

const HEAD = 'Prerequisites, timing and scale of each intervention'
const LISTS = { requires: 'Needs all of these funded with it', requires_any: 'Needs at least one of these funded with it', excludes: 'Cannot be funded beside these', after: 'Starts after these, and needs them funded' } as const
const TRAVEL = 'Visits to other provinces and abroad'
const FAIRS = 'Provincial trade fairs'
const FORUM = 'Aquaculture business forum'
const COURSES = 'Affordable courses in business skills'

const programme = async (page: Page): Promise<Programme> => JSON.parse((await saved(page)).text) as Programme
const one = async (page: Page, id: string): Promise<Intervention | undefined> => (await programme(page)).interventions.find((it) => it.id === id)

/** Opens what an intervention has to do with others. */
async function begin(page: Page, title: string): Promise<Locator> {
  await start(page, 'interventions')
  await page.getByText(HEAD).click()
  const ties = page.locator('.depends')
  await ties.getByLabel('Intervention').selectOption({ label: title })
  return ties
}

async function add(within: Locator, list: string, title: string): Promise<void> {
  await within.getByLabel(`One more: ${list}`).selectOption({ label: title })
  await within.getByRole('button', { name: new RegExp(`^(Add|Begin): ${list}$`) }).click()
}

test('what an intervention needs, excludes and waits for is chosen from lists, one step each', async ({ page }) => {
  const ties = await begin(page, FORUM)
  await add(ties, LISTS.requires, TRAVEL)
  await add(ties, LISTS.requires_any, FAIRS)
  await add(ties, LISTS.requires_any, COURSES)
  await add(ties, LISTS.after, FAIRS)
  await ties.getByLabel(`How long after ${FAIRS}`).selectOption({ label: 'at least 2 periods later' })
  await add(ties, LISTS.excludes, "Medivet's swine health training")
  await planned(page)
  await expect(page.getByRole('alert')).toBeHidden()
  const id = (title: string, all: Intervention[]): string => all.find((it) => it.title === title)?.id ?? title
  const { interventions } = await programme(page)
  const [forum, travel, fairs, courses] = [FORUM, TRAVEL, FAIRS, COURSES].map((title) => id(title, interventions))
  expect(interventions.find((it) => it.id === forum)).toMatchObject({ requires: [travel], requires_any: [fairs, courses], after: [{ intervention: fairs, periods: 2 }], excludes: ['medivet-swine-training'] })
  // What it needs cannot be excluded, and what it excludes cannot be needed.
  await expect(ties.getByLabel(`One more: ${LISTS.excludes}`).getByRole('option', { name: TRAVEL })).toHaveCount(0)
  await expect(ties.getByLabel(`One more: ${LISTS.requires}`).getByRole('option', { name: "Medivet's swine health training" })).toHaveCount(0)
  // Each press is one step back.
  const named = (list: string): Locator => ties.getByRole('group', { name: list, exact: true }).getByRole('listitem')
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await undo.click()
  await expect(named(LISTS.excludes)).toHaveCount(0)
  await undo.click()
  await expect(ties.getByLabel(`How long after ${FAIRS}`)).toHaveValue('1')
  await undo.click()
  await expect(named(LISTS.after)).toHaveCount(0)
  await undo.click()
  await expect(named(LISTS.requires_any)).toHaveText([new RegExp(FAIRS)])
  await undo.click()
  await expect(named(LISTS.requires_any)).toHaveCount(0)
  await expect(named(LISTS.requires)).toHaveText([new RegExp(TRAVEL)])
  await undo.click()
  expect(await one(page, forum ?? '')).not.toHaveProperty('requires')
})

test('an exclusion stands with both, and is taken out from either, by keyboard', async ({ page }) => {
  const ties = await begin(page, FAIRS)
  const list = ties.getByRole('group', { name: LISTS.excludes, exact: true }).getByRole('list')
  const select = ties.getByLabel(`One more: ${LISTS.excludes}`)
  await select.focus()
  await page.keyboard.type('Affordable')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(list).toContainText(COURSES)
  await expect(select).toBeFocused()
  await ties.getByLabel('Intervention').selectOption({ label: COURSES })
  await expect(list).toContainText(FAIRS)
  await list.getByRole('button', { name: `Take out ${FAIRS}` }).focus()
  await page.keyboard.press('Enter')
  await expect(list).toHaveCount(0)
  await expect(select).toBeFocused()
  expect(await one(page, 'trade-fairs')).not.toHaveProperty('excludes')
})

test('others that need one lead to where that is said', async ({ page }) => {
  const ties = await begin(page, 'Interest and working groups')
  await ties.getByRole('button', { name: /needs it$/ }).first().click()
  await expect(ties.getByLabel('Intervention')).not.toHaveValue('interest-groups')
  await expect(ties.getByRole('group', { name: LISTS.requires, exact: true }).getByRole('list')).toContainText('Interest and working groups')
})

test('starts that the costs leave no room for cannot be ticked, and a share that is none stays as it was typed', async ({ page }) => {
  await start(page)
  const starter = JSON.parse(example('starter')) as { periods: string[]; interventions: Intervention[] }
  const [first] = starter.interventions
  if (!first) throw new Error('the starter has one')
  const [a, b, c] = starter.periods
  first.cost = { [a ?? '']: 30000, [b ?? '']: 20000 }
  delete first.starts
  await openText(page, JSON.stringify(starter))
  await go(page, 'interventions')
  await page.getByText(HEAD).click()
  const ties = page.locator('.depends')
  await ties.getByLabel(b ?? '', { exact: true }).check()
  await ties.getByLabel(a ?? '', { exact: true }).check()
  await expect(ties.getByLabel(c ?? '', { exact: true })).toBeDisabled()
  await expect(ties).toContainText(`It costs money over 2 periods, so that ${b} is the last`)
  const scale = ties.getByLabel('Share of the whole, in percent, at which it can be done')
  for (const wrong of ['0', 'half', '30 to 130']) {
    await scale.fill(wrong)
    await scale.press('Enter')
    await expect(scale).toHaveAttribute('aria-invalid', 'true')
    await expect(scale).toHaveValue(wrong)
    await expect(ties.getByRole('alert')).toContainText('Write a share above 0')
  }
  await scale.fill('30-80')
  await scale.press('Enter')
  await expect(scale).toHaveValue('30 to 80')
  await planned(page)
  expect(await one(page, first.id)).toMatchObject({ starts: [a, b], scale: { least: 0.3, most: 0.8 } })
  await scale.fill('25')
  await scale.press('Enter')
  await expect(scale).toHaveValue('25 to 100')
  expect((await one(page, first.id))?.scale).toEqual({ least: 0.25 })
})

test('a group of which only so many may be funded is begun, kept to by the plan, and taken out', async ({ page }) => {
  await start(page, 'plan')
  await page.getByText('At most so many of several').click()
  const whole = page.locator('.whole')
  await add(whole, 'A new group', TRAVEL)
  const group = whole.getByRole('group', { name: 'Group 1' })
  await expect(group).toContainText('It asks for nothing yet')
  await add(group, 'Group 1', FAIRS)
  await expect(group).not.toContainText('It asks for nothing yet')
  await planned(page)
  // The plan funded both before.
  const funded = page.locator('.chosen tbody').first()
  await expect(async () => expect([await funded.getByText(TRAVEL).count(), await funded.getByText(FAIRS).count()].reduce((sum, many) => sum + many)).toBe(1)).toPass()
  await group.getByLabel('How many of group 1').selectOption('0')
  await planned(page)
  await expect(funded).not.toContainText(TRAVEL)
  expect((await programme(page)).budget.at_most).toEqual([{ of: ['exposure-visits', 'trade-fairs'], count: 0 }])
  await whole.getByRole('button', { name: 'Take out group 1' }).click()
  await planned(page)
  await expect(funded).toContainText(TRAVEL)
  expect((await programme(page)).budget).not.toHaveProperty('at_most')
})

test('a cost that several share is written, paid once, and taken out', async ({ page }) => {
  await start(page, 'plan')
  await page.getByText('Costs that several share').click()
  const whole = page.locator('.whole')
  await whole.getByLabel('What is paid for', { exact: true }).fill('An office')
  await whole.getByLabel('One more: Needed by', { exact: true }).selectOption({ label: FAIRS })
  await whole.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(whole).toContainText('It costs nothing yet')
  await add(whole, 'Needed by: An office', FORUM)
  const cost = whole.getByLabel('Cost of An office, 2008')
  await cost.fill('much')
  await cost.press('Enter')
  await expect(whole.getByRole('alert')).toBeVisible()
  await cost.fill('12 000')
  await cost.press('Enter')
  await whole.getByLabel('Programme’s share of An office, 2008').fill('50')
  await whole.getByLabel('Programme’s share of An office, 2008').press('Enter')
  await planned(page)
  await expect(page.locator('.in-time')).toContainText('An office')
  expect((await programme(page)).shared_costs).toEqual([{ id: 'an-office', title: 'An office', of: ['trade-fairs', 'fish-forum'], cost: { 2008: 12000 }, programme_share: { 2008: 0.5 } }])
  await whole.getByRole('button', { name: 'Take out: An office' }).click()
  await expect(whole.getByLabel('What is paid for', { exact: true })).toBeFocused()
  expect(await programme(page)).not.toHaveProperty('shared_costs')
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  expect((await programme(page)).shared_costs).toHaveLength(1)
})

test('an intervention that is taken out leaves no group, shared cost or wait behind that names it', async ({ page }) => {
  await start(page)
  const cambodia = JSON.parse(example('cambodia-msme')) as Programme
  const [first, second, third] = cambodia.interventions.map((it) => it.id)
  if (!first || !second || !third) throw new Error('there are three')
  cambodia.budget.at_most = [{ of: [first], count: 1 }, { of: [second, first, third], count: 1 }, { of: [first], count: 0 }]
  cambodia.shared_costs = [{ id: 'alone', of: [first], cost: {} }, { id: 'both', of: [first, second], cost: { 2008: 10 } }]
  Object.assign(cambodia.interventions[2] ?? {}, { after: [{ intervention: first, periods: 1 }], requires_any: [first, second] })
  await openText(page, JSON.stringify(cambodia))
  await go(page, 'ranking')
  await page.locator(`#title-${first}`).click()
  await page.getByRole('button', { name: 'Take it out' }).click()
  await planned(page)
  await expect(page.getByRole('alert')).toBeHidden()
  const made = await programme(page)
  expect(made.budget.at_most).toEqual([{ of: [second, third], count: 1 }])
  expect(made.shared_costs).toEqual([{ id: 'both', of: [second], cost: { 2008: 10 } }])
  const left = made.interventions.find((it) => it.id === third)
  expect(left).not.toHaveProperty('after')
  expect(left?.requires_any).toEqual([second])
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  expect((await programme(page)).budget.at_most).toHaveLength(3)
})
