import fs from 'node:fs'
import type { Page } from '@playwright/test'
import { example, expect, mapped, openText, saved, start, test } from './page'

const picker = 'input[type=file][multiple]'
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

async function files(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import and export' }).click()
}

async function exported(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()])
  return { name: download.suggestedFilename(), text: fs.readFileSync(await download.path(), 'utf8') }
}

test('what is exported is imported again without a change, and nothing is lost', async ({ page }) => {
  await start(page, 'map')
  await mapped(page)
  await files(page)
  const actors = await exported(page, 'Actors (CSV)')
  const links = await exported(page, 'Links (CSV)')
  expect(actors.name).toBe('cambodia-msme-actors.csv')
  expect(actors.text.startsWith('\ufeffid,title,kind,count,')).toBe(true)
  await page.setInputFiles(picker, [csv(actors.name, actors.text), csv(links.name, links.text)])
  const preview = page.locator('.preview')
  await expect(preview).toContainText('26 actors: 0 new, 0 changed, 0 no longer there')
  await expect(preview).toContainText('50 links: 0 new, 0 changed, 0 no longer there')
  await preview.getByRole('button', { name: 'Take it' }).click()
  await mapped(page)
  expect(JSON.parse((await saved(page)).text)).toEqual(JSON.parse(example('cambodia-msme')))
  const graphml = await exported(page, 'GraphML')
  expect(graphml.text).toContain('<graphml')
  expect(graphml.text).toContain('leverage_alone')
  await page.setInputFiles(picker, [{ name: 'map.graphml', mimeType: 'application/xml', buffer: Buffer.from(graphml.text) }])
  await expect(preview).toContainText('26 actors: 0 new, 0 changed, 0 no longer there')
  expect((await exported(page, 'GEXF')).text).toContain('<gexf')
})

test('an import is shown before it is taken, and can be taken back', async ({ page }) => {
  await start(page, 'map')
  await mapped(page)
  await files(page)
  const before = (await saved(page)).text
  await page.setInputFiles(picker, [
    csv('who.csv', 'id;title;kind;count\r\nmedivet;Medivet & Co;input-supplier;\r\nswine-farms;Pig farms;producer;4000\r\nnew;A newcomer;trader;\r\n'),
    csv('deals.csv', 'source,target,kind,chance\nmedivet,swine-farms,supply,0.3\nnew,swine-farms,buy,\n'),
  ])
  const preview = page.locator('.preview')
  await expect(preview).toContainText('3 actors: 1 new, 2 changed, 24 no longer there')
  await expect(preview).toContainText('2 links: 2 new, 0 changed, 50 no longer there')
  await expect(preview).toContainText('These leave the map, with every mention of them: Distributors and agents of Medivet')
  expect((await saved(page)).text).toBe(before)
  await preview.getByRole('button', { name: 'Leave it' }).click()
  await expect(preview).toBeHidden()
  expect((await saved(page)).text).toBe(before)
  await page.setInputFiles(picker, [csv('who.csv', 'id,title,kind\nmedivet,Medivet,input-supplier\n')])
  await preview.getByRole('button', { name: 'Take it' }).click()
  await mapped(page)
  const programme = JSON.parse((await saved(page)).text)
  expect(programme.map.actors).toHaveLength(1)
  expect(programme.map.actors[0].cite).toBeDefined()
  expect(programme.map.functions[0].does_now).toEqual(['medivet'])
  expect(programme.map.functions[3]).not.toHaveProperty('does_later')
  expect(programme.interventions.find((one: { id: string }) => one.id === 'tile-forum')).not.toHaveProperty('works_with')
  await page.getByRole('button', { name: 'Undo' }).click()
  expect((await saved(page)).text).toBe(before)
})

test('files that cannot be read are refused with every place, and the map is untouched', async ({ page }) => {
  await start(page, 'map')
  await mapped(page)
  await files(page)
  const before = (await saved(page)).text
  const alert = page.locator('.map-files [role=alert]')
  await page.setInputFiles(picker, [csv('who.csv', 'id,kind,count\na,producer,many\nb,producer,few\n'), csv('deals.csv', 'source,target,chnce\na,b,1\n')])
  await expect(alert).toContainText('Nothing was taken from who.csv, deals.csv. Your map is untouched.')
  await expect(alert).toContainText('who.csv, line 2: `many` in column `count` is no number')
  await expect(alert).toContainText('who.csv, line 3')
  await expect(alert).toContainText('deals.csv, line 1: there is no column `chnce`; did you mean `chance`')
  await page.setInputFiles(picker, [csv('who.csv', 'id,kind\na,produser\nb,producer\n'), csv('deals.csv', 'source,target,chance\na,c,2\n')])
  await expect(alert).toContainText('actor “a”: `produser` is not a kind of actor')
  await expect(alert).toContainText('link from “a” to “c”')
  await page.setInputFiles(picker, [csv('prose.txt', 'no table at all')])
  await expect(alert).toContainText('prose.txt has neither the columns of actors')
  await page.setInputFiles(picker, [csv('one.csv', 'id\na\n'), csv('two.csv', 'id\nb\n')])
  await expect(alert).toContainText('Two files look like a CSV of actors')
  await page.setInputFiles(picker, [csv('bad.graphml', '<graphml><graph>')])
  await expect(alert).toContainText('bad.graphml, line 1')
  expect((await saved(page)).text).toBe(before)
})

test('a map begins from links alone, and formulas stay texts', async ({ page }) => {
  await start(page, 'map')
  await openText(page, example('backus-peru'))
  await expect(page.getByRole('heading', { name: 'There is no map yet' })).toBeVisible()
  await page.setInputFiles(picker, [csv('deals.csv', 'source,target,kind,note\nbrewery,shops,supply,"\'=1+1"\n')])
  const preview = page.locator('.preview')
  await expect(preview).toContainText('There was no file of actors')
  await preview.getByRole('button', { name: 'Take it' }).click()
  await mapped(page)
  await expect(page.locator('svg.map [data-actor]')).toHaveCount(2)
  expect(JSON.parse((await saved(page)).text).map.links[0].note).toBe('=1+1')
  await files(page)
  expect((await exported(page, 'Links (CSV)')).text).toContain("'=1+1")
})
