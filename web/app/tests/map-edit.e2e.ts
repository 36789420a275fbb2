import type { Page } from '@playwright/test'
import { expect, go, mapped, saved, start, test } from './page'

const map = async (page: Page) => JSON.parse((await saved(page)).text).map
const head = (page: Page) => page.locator('#market-map-head')

test('an actor is added, described, linked, and taken back step by step', async ({ page }) => {
  test.slow()
  await start(page, 'map')
  await mapped(page)
  await page.getByRole('button', { name: 'Add an actor' }).click()
  const form = page.locator('.map-add')
  await form.getByLabel('What it is called').fill('Feed mill of Takeo')
  await form.getByLabel('Kind').selectOption('processor')
  await form.getByLabel('How many like actors').fill('few')
  await expect(form.getByRole('alert')).toBeVisible()
  await form.getByLabel('How many like actors').fill('3')
  await form.getByRole('button', { name: 'Add it' }).click()
  await mapped(page)
  const panel = page.locator('.map-panel')
  await expect(panel.locator('#actor-head')).toHaveText('Feed mill of Takeo')
  await expect(panel).toContainText('linked to nobody')
  await panel.getByText('Change it').click()
  await panel.getByLabel('Place').fill('Takeo')
  await panel.getByLabel('Place').blur()
  await panel.getByLabel('Already tries what others do not').check()
  await panel.getByLabel('Does it want the change?').selectOption('partly')
  await panel.getByLabel('Weight with others').selectOption('3')
  await panel.getByLabel('Cost to win it over').fill('500 to 2000')
  await panel.getByLabel('Cost to win it over').blur()
  await panel.getByLabel('Size', { exact: true }).selectOption('medium')
  await page.getByRole('button', { name: 'Add a link' }).click()
  await form.locator('#new-link-from').selectOption('feed-mill-of-takeo')
  await form.locator('#new-link-to').selectOption('swine-farms')
  await form.locator('#new-link-kind').selectOption('supply')
  await expect(form).toContainText('usual for this kind: 25% (8% to 50%)')
  await form.getByRole('button', { name: 'Add it' }).click()
  await mapped(page)
  await panel.getByLabel('Do both sides trust each other?').selectOption('yes')
  await panel.getByLabel('How both sides are coordinated').selectOption('relational')
  await panel.getByLabel('How much both deal with each other').selectOption('4')
  await mapped(page)
  // 0.25 x 1.25 x 1.25 x 1.5, and the farms are able but no more willing than others.
  await expect(panel).toContainText(/counts as \d\d%/)
  await panel.getByLabel('Chance that practice passes on').fill('40')
  await panel.getByLabel('Chance that practice passes on').blur()
  await mapped(page)
  await expect(panel).toContainText('counts as 40%')
  const made = await map(page)
  expect(made.actors.at(-1)).toEqual({
    id: 'feed-mill-of-takeo',
    title: 'Feed mill of Takeo',
    kind: 'processor',
    count: 3,
    place: 'Takeo',
    disruptor: true,
    willing: 'partly',
    political_weight: 3,
    cost_to_win: { low: 500, high: 2000 },
    size: 'medium',
  })
  expect(made.links.at(-1)).toEqual({ from: 'feed-mill-of-takeo', to: 'swine-farms', kind: 'supply', trust: 'yes', governance: 'relational', strength: 4, chance: 0.4 })
  const undo = page.getByRole('button', { name: 'Undo' })
  for (let step = 0; step < 5; step++) await undo.click()
  await mapped(page)
  expect((await map(page)).links).toHaveLength(made.links.length - 1)
  while (await undo.isEnabled()) await undo.click()
  await mapped(page)
  await expect(page.locator('svg.map [data-actor]')).toHaveCount(26)
  const redo = page.getByRole('button', { name: 'Redo' })
  while (await redo.isEnabled()) await redo.click()
  expect(await map(page)).toEqual(made)
})

test('an actor is taken off with its links and every mention of it, in one step', async ({ page }) => {
  await start(page, 'map')
  await mapped(page)
  await page.locator('[data-actor=medivet]').click()
  await page.locator('.map-panel').getByText('Change it').click()
  await expect(page.locator('.map-panel')).toContainText('With it goes: 3 links')
  await page.getByRole('button', { name: 'Take it off the map' }).click()
  await mapped(page)
  await expect(page.getByRole('alert')).toBeHidden()
  const text = (await saved(page)).text
  expect(text).not.toContain('"medivet"')
  const programme = JSON.parse(text)
  // It was the only one that this intervention works with: with whom it works is not said any more.
  expect(programme.interventions.find((one: { id: string }) => one.id === 'medivet-swine-training')).not.toHaveProperty('works_with')
  expect(programme.map.functions[0].does_now).toEqual(['input-suppliers', 'fingerling-suppliers'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('svg.map [data-actor]')).toHaveCount(26)
  expect((await saved(page)).text).toContain('"medivet"')
})

test('a link is drawn by mouse, turned both ways, and taken off', async ({ page }) => {
  await start(page, 'map')
  await mapped(page)
  const middle = async (id: string) => {
    const box = await page.locator(`[data-actor=${id}] .body`).boundingBox()
    if (!box) throw new Error(id)
    return [box.x + box.width / 2, box.y + box.height / 2] as const
  }
  await page.locator('svg.map').scrollIntoViewIfNeeded()
  await page.mouse.move(...(await middle('lenders')))
  await page.mouse.down()
  await page.mouse.move(...(await middle('ngos')), { steps: 8 })
  await page.mouse.up()
  const form = page.locator('.map-add')
  await expect(form.locator('#new-link-from')).toHaveValue('lenders')
  await expect(form.locator('#new-link-to')).toHaveValue('ngos')
  await expect(form.locator('#new-link-kind')).toBeFocused()
  await form.locator('#new-link-kind').selectOption('finance')
  await form.getByRole('button', { name: 'Add it' }).click()
  const panel = page.locator('.map-panel')
  await expect(panel.locator('#link-head')).toHaveText('Micro-finance institutions → Provincial NGOs that teach (lends to or insures)')
  await panel.getByLabel('Direction').selectOption('both-ways')
  await panel.getByLabel('Chance back').fill('10')
  await panel.getByLabel('Chance back').blur()
  expect((await map(page)).links.at(-1)).toEqual({ from: 'lenders', to: 'ngos', kind: 'finance', direction: 'both-ways', chance_back: 0.1 })
  await panel.getByLabel('Direction').selectOption('one-way')
  expect((await map(page)).links.at(-1)).toEqual({ from: 'lenders', to: 'ngos', kind: 'finance' })
  await panel.getByRole('button', { name: 'Take the link off' }).click()
  await mapped(page)
  expect((await map(page)).links).toHaveLength(50)
})

test('what cannot be is not offered: the same link twice, and a single actor with itself', async ({ page }) => {
  await start(page, 'map')
  await mapped(page)
  await page.getByRole('button', { name: 'Add a link' }).click()
  const form = page.locator('.map-add')
  await form.locator('#new-link-from').selectOption('minister')
  await form.locator('#new-link-to').selectOption('provinces')
  await form.locator('#new-link-kind').selectOption('regulate')
  await expect(form).toContainText('This link is there already')
  await expect(form.getByRole('button', { name: 'Add it' })).toBeDisabled()
  await form.locator('#new-link-to').selectOption('minister')
  await expect(form).toContainText('A single actor is not linked to itself')
})

test('a missing link that would add most is added from its row', async ({ page }) => {
  await start(page, 'map')
  await mapped(page)
  const row = page.locator('.map-hangs li').filter({ has: page.getByRole('button', { name: /^Add it:/ }) }).first()
  const adds = Number(((await row.locator('span').textContent()) ?? '').replace(/\D/g, ''))
  expect(adds).toBeGreaterThan(50)
  await row.getByRole('button').click()
  await mapped(page)
  await expect(page.locator('#link-head')).toContainText('→')
  expect((await map(page)).links).toHaveLength(51)
})

test('functions say who does and pays, nobody, or that it is not said', async ({ page }) => {
  await start(page, 'map')
  await mapped(page)
  await page.getByRole('button', { name: 'Functions of the market' }).click()
  await page.locator('.map-functions form').getByLabel('What has to be done').fill('test feed')
  await page.getByRole('button', { name: 'Add a function' }).click()
  await page.getByLabel('Who does it later: test feed').selectOption({ label: 'Micro-finance institutions' })
  await page.getByLabel('Who pays for it now: test feed').selectOption({ label: 'nobody' })
  expect((await map(page)).functions.at(-1)).toEqual({ name: 'test feed', does_later: ['lenders'], pays_now: [] })
  await page.getByLabel('Who pays for it now: test feed').selectOption({ label: 'not said' })
  await page.getByRole('button', { name: 'Take out Micro-finance institutions: does it later' }).last().click()
  expect((await map(page)).functions.at(-1)).toEqual({ name: 'test feed' })
  await page.getByRole('button', { name: 'Take it out: test feed' }).click()
  expect((await map(page)).functions).toHaveLength(4)
})

test('an intervention says with whom of the map it works, and its leverage follows', async ({ page }) => {
  await start(page, 'ranking')
  await page.locator('#title-tile-makers-abroad').click()
  const part = page.locator('#why-tile-makers-abroad .works-with')
  await part.getByLabel('Add an actor of the map').selectOption('builders')
  await part.getByLabel('With how many: Large building firms of the capital').fill('2')
  await part.getByLabel('With how many: Large building firms of the capital').blur()
  const of = async () => JSON.parse((await saved(page)).text).interventions.find((one: { id: string }) => one.id === 'tile-makers-abroad').works_with
  expect(await of()).toEqual([{ actor: 'tile-investors' }, { actor: 'builders', members: 2 }])
  await part.getByRole('button', { name: 'Take out Tile and brick makers who invest first' }).click()
  await part.getByRole('button', { name: 'Take out Large building firms' }).click()
  expect(await of()).toBeUndefined()
  await go(page, 'map')
  await mapped(page)
  await expect(head(page)).toContainText('pass practice on')
})
