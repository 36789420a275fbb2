import fs from 'node:fs'
import type { Page } from '@playwright/test'
import type { LeverpointProgramme, Person } from '../src/engine/programme'
import { judging, merged, withPeople } from '../src/workshop/people'
import { example, expect, openText, planned, saved, start, test } from './page'
import { violations } from './axe'

const turn = (page: Page) => page.locator('dialog.turn')
const people = async (page: Page): Promise<Person[]> => JSON.parse((await saved(page)).text).preferences?.people ?? []

/** Hands the machine to somebody. */
async function hand(page: Page, name: string): Promise<void> {
  await turn(page).getByLabel('Name').fill(name)
  await turn(page).getByLabel('Name').press('Enter')
  await expect(turn(page).getByRole('heading', { name: `Hand the machine to ${name}` })).toBeFocused()
  await turn(page).getByRole('button', { name: `I am ${name}: begin` }).click()
  await expect(turn(page).getByRole('heading', { name: `${name} speaks` })).toBeFocused()
}

/** Says a severity by the keys of its slider. */
async function say(page: Page, constraint: string, level: number): Promise<void> {
  const slider = turn(page).getByLabel(`Severity: ${constraint}`, { exact: true })
  await slider.press('Home')
  for (let step = 0; step < level; step++) await slider.press('ArrowRight')
}

test('one after the other judges on one machine, sees nothing of the others, and all stand side by side', async ({ page }) => {
  test.slow()
  await start(page, 'priorities')
  const before = JSON.parse((await saved(page)).text) as LeverpointProgramme
  const ranks = await page.locator('.ordered li b').allTextContents()
  await page.getByRole('button', { name: 'Let somebody speak' }).click()
  await hand(page, 'Sok')
  // Nothing of the programme’s own diagnosis is there.
  await expect(turn(page).getByText('unknown').first()).toBeVisible()
  await say(page, 'Lack of innovation', 4)
  await say(page, 'Asymmetrical power relationships', 1)
  await turn(page).getByRole('button', { name: 'Begin with this order' }).click()
  await turn(page).getByRole('button', { name: 'I have said it' }).click()
  await expect(turn(page)).not.toContainText('innovation')
  await turn(page).getByRole('button', { name: 'The next person' }).click()
  await hand(page, 'Dara')
  for (const name of ['Lack of innovation', 'Asymmetrical power relationships']) await expect(turn(page).getByLabel(`Severity: ${name}`, { exact: true })).toHaveAttribute('aria-valuetext', 'unknown')
  await say(page, 'Lack of innovation', 0)
  await say(page, 'Asymmetrical power relationships', 1)
  await turn(page).getByLabel('Feasibility of addressing it: Asymmetrical power relationships', { exact: true }).press('End')
  // Whoever closes it in the middle loses nothing.
  await page.keyboard.press('Escape')
  await expect(turn(page)).toHaveCount(0)
  await expect(page.locator('.spoken li')).toHaveText([/Sok 2 of 9 constraints, and weights/, /Dara 2 of 9 constraints/])
  await planned(page)

  const sides = page.locator('.sides')
  await expect(sides).toContainText('They lie furthest apart on innovation: from 0 to 4', { ignoreCase: true })
  const row = sides.locator('tr', { hasText: 'Lack of innovation' })
  await expect(row).toContainText('≠ 0 to 4')
  await expect(sides.getByRole('columnheader', { name: 'All together' })).toBeVisible()
  // No score of the programme’s own is changed.
  expect(await page.locator('.ordered li b').allTextContents()).toEqual(ranks)
  const after = JSON.parse((await saved(page)).text) as LeverpointProgramme
  const innovation = (person: Person | undefined) => person?.diagnosis?.find(({ severity }) => severity !== undefined && severity !== 1)?.severity
  expect(after.preferences?.people?.map(({ name }) => name)).toEqual(['Sok', 'Dara'])
  expect(after.preferences?.people?.map(innovation)).toEqual([4, 0])
  expect({ ...after, preferences: before.preferences }).toEqual(before)
})

test('files of several people are merged, and nothing of anybody is lost', async ({ page }) => {
  const made = (change: (programme: LeverpointProgramme) => void): Buffer => {
    const programme = JSON.parse(example('cambodia-msme')) as LeverpointProgramme
    change(programme)
    return Buffer.from(JSON.stringify(programme))
  }
  const ann = { name: 'Ann', diagnosis: [{ constraint: 'innovation', severity: 4 }] }
  const files = [
    { name: 'ann.json', mimeType: '', buffer: made((it) => (it.preferences = { ...it.preferences, people: [ann] })) },
    { name: 'other-ann.json', mimeType: '', buffer: made((it) => (it.preferences = { ...it.preferences, people: [{ name: 'Ann', weights: { relief: 100 } }] })) },
    { name: 'designer-of-another.json', mimeType: '', buffer: made((it) => Object.assign(it, { meta: { ...it.meta, authors: ['Bopha'] }, diagnosis: [{ constraint: 'innovation', severity: 1, note: 'seen in the field' }] })) },
    { name: 'broken.json', mimeType: '', buffer: Buffer.from('{"format": 1}') },
    { name: 'picture.png', mimeType: '', buffer: Buffer.from([0x89, 0x50, 0, 1, 2]) },
  ]
  await start(page)
  await openText(page, example('cambodia-msme'))
  await page.evaluate(() => void (location.hash = '/priorities'))
  await planned(page)
  const known = JSON.parse(example('cambodia-msme')) as LeverpointProgramme
  const picker = page.locator('.workshop input[type=file]')
  await picker.setInputFiles(files)
  const said = page.locator('.workshop [role=status]')
  await expect(said).toContainText('3 persons added')
  await expect(said).toContainText('Ann is here with other answers: kept beside as Ann (2).')
  await expect(said).toContainText('broken.json was not merged')
  await expect(said).toContainText('picture.png is not a programme file')
  const there = (await people(page)).slice(known.preferences?.people?.length ?? 0)
  expect(there.map(({ name }) => name)).toEqual(['Ann', 'Ann (2)', 'Bopha'])
  expect(there[0]).toEqual(ann)
  expect(there[1]?.weights).toEqual({ relief: 100 })
  expect(there[2]?.diagnosis).toEqual([{ constraint: 'innovation', severity: 1, note: 'seen in the field' }])
  // Once more adds nobody.
  await picker.setInputFiles(files.slice(0, 3))
  await expect(said).toContainText('0 persons added')
  expect(await people(page)).toHaveLength((known.preferences?.people?.length ?? 0) + 3)
  expect(await violations(page)).toEqual([])
})

test('merging loses no judgement, whatever the names, and is no different in another order but for names', () => {
  const base = JSON.parse(example('starter')) as LeverpointProgramme
  const say = (name: string, severity: number): Person => ({ name, diagnosis: [{ constraint: 'innovation', severity }] })
  const judgements = (all: readonly Person[]) => all.map(({ diagnosis }) => JSON.stringify(diagnosis)).sort()
  const some = [say('A', 1), say('A', 2), say('A', 1), say('B', 1), say('A (2)', 3), say('x'.repeat(80), 0), say('x'.repeat(80), 4)]
  for (const order of [some, [...some].reverse()]) {
    const { added, same } = merged(base, order)
    expect(same).toBe(1)
    expect(new Set(added.map(({ name }) => name)).size).toBe(added.length)
    expect(added.every(({ name }) => name.length <= 80)).toBe(true)
    expect(judgements(added)).toEqual(judgements(some.slice(0, 2).concat(some.slice(3))))
    const text = withPeople(fs.readFileSync('../../data/examples/starter.json', 'utf8'), added)
    expect(merged(JSON.parse(text), order).added).toEqual([])
  }
  expect(judging(base, 'me').every(({ name }) => name !== '')).toBe(true)
})
