import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import type { Page } from '@playwright/test'
import { cellsOf, MOST, tabbed } from '../src/table/cells'
import { csv, bare } from '../src/csv'
import { append, each, set } from '../src/json'
import { example, expect, go, openText, planned, saved, start, test } from './page'
import { PROGRAM } from './program'

const LARGE = execFileSync(PROGRAM, ['init', '--random', '200', '--seed', '3']).toString()

/** Opens the place for rows of a spreadsheet. */
async function paste(page: Page, text: string): Promise<void> {
  const box = page.locator('.paste textarea')
  if (!(await box.isVisible())) await page.locator('summary', { hasText: 'Paste from a spreadsheet' }).press('Enter')
  await box.fill(text)
}

const counts = (page: Page) => page.locator('.seen [role=status]')
const wrongs = (page: Page) => page.locator('.wrongs li')
const now = async (page: Page): Promise<{ interventions: Record<string, unknown>[] }> => JSON.parse((await saved(page)).text)

/** The programme as it stands, without a download. */
async function standing(page: Page): Promise<string> {
  const box = page.getByLabel('Text of the programme')
  if (!(await box.isVisible())) await page.locator('#interventions summary').last().press('Enter')
  return box.inputValue()
}

/** Takes what was understood, and waits until it is in. */
async function take(page: Page, rows: number): Promise<void> {
  await page.getByRole('button', { name: `Take ${rows} row` }).click()
  await expect(page.locator('.notice')).toContainText('takes all of it back at once')
  await planned(page)
}

async function opened(page: Page, text: string): Promise<void> {
  await start(page)
  await openText(page, text)
  await planned(page)
  await go(page, 'interventions')
}

/** What the page copies for a spreadsheet. */
async function copied(page: Page): Promise<string> {
  await page.locator('.sheet').locator('..').locator('..').locator('.tools button').click()
  await expect(page.locator('.tools [role=status]')).not.toHaveText('')
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Titles and texts that spreadsheets and readers of tables stumble over. */
function spoilt(text: string): string {
  const programme = JSON.parse(text)
  const titles = ['=1+1', "'=led already", 'a "quoted" one, with a comma', 'over\ttwo', '; semicolons | and bars', '-5', '<b>bold</b>', 'été à 20', '__proto__', '@SUM(A1)', '?', 'unknown', '1,234']
  programme.interventions.forEach((one: Record<string, unknown>, place: number) => {
    if (titles[place]) one.title = titles[place]
    one.summary = ['first\nsecond', 'unknown', '?', "'", '"', '=2+2', '\u2028'][place % 7]
    if (place === 0) one.cost = { ...(one.cost as object), [programme.periods[0]]: 1.234, [programme.periods.at(-1)]: { low: 0.125, high: 1234.567, value: 3.5, note: 'kept' } }
    if (place === 1) one.serves = { low: 5, high: 20, cite: undefined }
  })
  return JSON.stringify(programme, null, 2)
}

for (const [name, text] of [
  ['the example', example('cambodia-msme')],
  ['another example', example('backus-peru')],
  ['one with texts that spoil tables', spoilt(example('cambodia-msme'))],
  ['two hundred made-up interventions', LARGE],
] as const)
  test(`what is handed over and pasted back changes nothing: ${name}`, async ({ page, context }) => {
    test.slow()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await opened(page, text)
    const all = JSON.parse(text).interventions.length as number
    const nothing = `0 to add, 0 to change, ${all} as they are. Everything was understood.`
    const through = await copied(page)
    await paste(page, through)
    await expect(counts(page)).toHaveText(nothing)

    // The same through the files of the report.
    await go(page, 'report')
    const files = new Map<string, string>()
    page.on('download', (download) => void download.path().then((path) => files.set(download.suggestedFilename(), path)))
    await page.getByRole('button', { name: 'Tables (XLSX)' }).click()
    await page.getByRole('button', { name: 'Tables (CSV)' }).click()
    await expect.poll(() => [...files.keys()].filter((file) => /tables\.xlsx|interventions\.csv/.test(file))).toHaveLength(2)
    await go(page, 'interventions')
    for (const end of ['interventions.csv', 'tables.xlsx']) {
      const file = [...files.keys()].find((file) => file.endsWith(end)) ?? ''
      await page.locator('.paste input[type=file]').setInputFiles({ name: file, mimeType: '', buffer: fs.readFileSync(files.get(file) ?? '') })
      await expect(counts(page)).toHaveText(nothing)
    }

    // From a page in another language, whose numbers are written in another way.
    await page.locator('.seen .acts button').last().click()
    await page.getByRole('combobox', { name: 'Language' }).selectOption('fr')
    await expect(page.locator('html')).toHaveAttribute('lang', /^fr/)
    const french = await copied(page)
    expect(french).not.toBe(through)
    await page.getByRole('combobox', { name: 'Langue' }).selectOption('en')
    await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
    await paste(page, french)
    await expect(counts(page)).toHaveText(nothing)
    expect(await standing(page)).toBe(text)
  })

const MADE = [
  { title: 'Ice plants', approaches: [{ approach: 'support-markets', emphasis: 0.6 }, { approach: 'public-private-alliances', emphasis: 0.4 }], role: 'broker', serves: { low: 5, high: 20 }, cost: { 2008: { low: 1500, high: 2500.5 } }, programme_share: { 2008: 0.4 }, starts: ['2009'], scale: { least: 0.3, most: 0.8 }, exit_year: 2011, feasibility: 3 },
  { title: 'Seed fairs', approaches: [{ approach: 'horizontal-relationships', emphasis: 0.5 }, { approach: 'support-markets', emphasis: 0.5 }], serves: 1234, cost: { 2008: 2000 } },
]
const TABLES = {
  'English, by tabs': [
    'Name\tApproaches\tRole\tEnterprises\tCost 2008\tShare 2008\tStart\tScale\tExit\tFeasibility',
    'Ice plants\t2: 60%, 10: 40%\tbrokers\t5 to 20\t$1,500 - 2,500.5\t40%\t2009\t30 to 80%\t2011\t3',
    'Seed fairs\t1; 2\t\t1,234\tUSD 2,000\tn/a\t\t\t\tunknown',
  ].join('\r\n'),
  'French, by semicolons': [
    'Intitulé;Approches;Rôle du programme;Bénéficiaires;Coût 2008;Part 2008;Début;Échelle;Année de retrait;Faisabilité',
    '"Ice plants";"2 : 60 %; 10 : 40 %";met en relation;5 à 20;1 500 à 2 500,5 USD;0,4;2009;30 à 80 %;2011;3',
    'Seed fairs;"1 | 2";;1234;2 000;;;;;inconnu',
  ].join('\n'),
  'Spanish, by commas': [
    'Actividad,Enfoques,Papel,Empresas,Costo 2008,Parte 2008,Inicio,Escala,Salida,Viabilidad',
    'Ice plants,"2: 60%; 10: 40%",broker,5 a 20,"1.500 a 2.500,5",40 %,2009,30 a 80%,2011,3',
    'Seed fairs,"1; 2",,1.234,2.000,?,,,,',
  ].join('\n'),
  'names of fields': [
    'title,approaches,role,serves,cost_2008,programme_share 2008,starts,scale,exit_year,feasibility',
    'Ice plants,"support-markets: 0.6; public-private-alliances: 0.4",broker,5-20,1500–2500.50,40,2009,30-80,2011,3',
    'Seed fairs,"horizontal-relationships; support-markets",,1234,2000,,,,,',
  ].join('\n'),
}
for (const [name, text] of Object.entries(TABLES))
  test(`rows are understood: ${name}`, async ({ page }) => {
    await start(page, 'interventions')
    const before = (await saved(page)).text
    await paste(page, text)
    await expect(counts(page)).toHaveText('2 to add, 0 to change, 0 as they are. Everything was understood.')
    await take(page, 2)
    await expect(page.locator('.notice')).toContainText('2 added, 0 changed')
    const [one, other] = (await now(page)).interventions.slice(-2)
    expect(one).toMatchObject(MADE[0] ?? {})
    expect(other).toMatchObject(MADE[1] ?? {})
    expect(Object.keys(other ?? {}).sort()).toEqual(['approaches', 'cost', 'id', 'serves', 'title'])
    // All of it is one step.
    await page.getByRole('button', { name: 'Undo' }).click()
    expect((await saved(page)).text).toBe(before)
  })

test('rows change what is there by short name or title, keep what they do not name, and take out what they say is unknown', async ({ page }) => {
  await start(page, 'interventions')
  const before = await now(page)
  await paste(page, 'Short name\tTitle\tCost 2008\tExit year\nfish-forum\tThe forum of fish farmers\t5000\t\n\tTrade fairs and something\t\t\n\tEmbedded training\t?\t2013')
  await expect(page.locator('.seen-table tbody tr')).toHaveCount(3)
  const titles = new Map(before.interventions.map((one) => [one.id, one.title]))
  await paste(page, `Short name\tTitle\tCost 2008\tExit year\nfish-forum\tThe forum of fish farmers\t5000\t\n\t${String(titles.get('trade-fairs')).toUpperCase()}\t\t2013\n\t${titles.get('embedded-training')}\t?\t`)
  await expect(counts(page)).toContainText('0 to add, 3 to change')
  await expect(page.locator('.seen-table ins').first()).toHaveText('The forum of fish farmers')
  await take(page, 3)
  const after = await now(page)
  const of = (all: { interventions: Record<string, unknown>[] }, id: string) => all.interventions.find((one) => one.id === id) as Record<string, Record<string, unknown>>
  expect(of(after, 'fish-forum').title).toBe('The forum of fish farmers')
  expect(of(after, 'fish-forum').approaches).toEqual(of(before, 'fish-forum').approaches)
  expect(of(after, 'fish-forum').exit_year).toEqual(of(before, 'fish-forum').exit_year)
  expect(of(after, 'trade-fairs').exit_year).toBe(2013)
  expect(of(after, 'embedded-training').cost).not.toHaveProperty('2008')
  expect(after.interventions).toHaveLength(before.interventions.length)
})

test('what is not understood is named with its place and how to mend it, and the rest can be taken', async ({ page }) => {
  await start(page, 'interventions')
  await paste(
    page,
    [
      'Title\tApproaches\tRole\tCost 2008\tShare 2008\tStart\tExit year\tCost 2031\tColour',
      'First\t2: 60%\tshouts\tlots\t140%\t1999\tsoon\t5\tred',
      'Second\t2\tbroker\t€500\t\t\t\t\t',
      '\t1\t\t\t\t\t\t\t',
      'second\t1; 1\t\t\t\t\t\t\t',
      'Third\t2: 60%; 99: 40%\t\t\t\t\t\t\t',
      'Fourth\t2: 80%; 3: 40%\t\t\t\t\t\t\t',
      'Fifth\t1; 1\t\t\t\t\t\t\t',
    ].join('\n'),
  )
  await page.getByRole('button', { name: /^Show all/ }).click()
  const said = (await wrongs(page).allTextContents()).join('\n')
  for (const part of [
    '“Cost 2031” names no period of the programme',
    'Row 6, Approaches: “99: 40%” is no approach',
    'Row 6, Approaches: a new intervention needs at least one approach',
    'Row 8, Approaches: approach 1 stands there twice',
    'Row 2, Role: “shouts” is none of the words for it. Write one of: convenes and informs',
    'Row 2, Cost 2008: “lots” is no number. Write a number such as 1200',
    'Row 2, Share 2008: “140%” is no share',
    'Row 2, Start: “1999” is no period',
    'Row 2, Exit year: “soon” is no year',
    'Row 7, Approaches: the shares of “2: 80%; 3: 40%” come to more than 100%',
    'Row 3, Cost 2008: “€500” is in another currency. Amounts of this programme are in USD',
    'Row 4, Title: a new intervention needs a title',
    'Row 5, Title: row 3 is the same intervention already',
  ])
    expect(said).toContain(part)
  await expect(counts(page)).toContainText('2 to add')
  // What the reader says a column is comes before its head.
  await page.getByLabel('What the column “Colour” is').selectOption({ label: 'Note' })
  await take(page, 2)
  const [first, second] = (await now(page)).interventions.slice(-2)
  expect(first).toEqual({ id: 'first', title: 'First', approaches: [{ approach: 'support-markets', emphasis: 0.6 }], note: 'red' })
  expect(second).toMatchObject({ id: 'second', title: 'Second', approaches: [{ approach: 'support-markets', emphasis: 1 }], role: 'broker' })
})

test('whatever is pasted or opened as a table, nothing breaks and nothing changes unasked', async ({ page }) => {
  test.slow()
  await start(page, 'interventions')
  const { text } = await saved(page)
  await paste(page, 'just some words')
  await expect(counts(page)).toContainText('No column could be told by its head')
  await paste(page, 'Title\tCost 2008\n"open quote\t5\nnext\t6')
  await expect(wrongs(page).first()).toContainText('a quotation mark is opened and not closed')
  await paste(page, '__proto__\tconstructor\tapproaches\ttitle\nx\ty\t1\t<img src=x onerror=alert(1)>')
  await expect(counts(page)).toContainText('1 to add')
  await paste(page, 'Title\n' + 'row\n'.repeat(MOST.rows + 5))
  await expect(page.locator('.paste [role=alert]')).toContainText('too much at once')
  await paste(page, 'Title\tTitle\tNote\nA\tB\tC\n\u0000\u0001\t\t\n')
  await expect(page.locator('.seen-table')).toBeVisible()
  for (const buffer of [Buffer.from('PK\u0003\u0004 no workbook'), Buffer.from([0, 1, 2, 3, 255]), Buffer.alloc(0)]) {
    await page.locator('.paste input[type=file]').setInputFiles({ name: 'bad.xlsx', mimeType: '', buffer })
    if (buffer.length > 0) await expect(page.locator('.paste [role=alert]')).toContainText('could not be read as a table')
  }
  // As Excel of a French machine saves it.
  await page.locator('.paste input[type=file]').setInputFiles({ name: 'old.csv', mimeType: '', buffer: Buffer.from('Intitulé;Coût 2008\nÉtal;1,5', 'latin1') })
  await expect(page.locator('.seen-table ins')).toHaveText(['Étal', '1.5'])
  expect((await saved(page)).text).toBe(text)
})

test('the table is gone through and written by keys, over all of two hundred rows', async ({ page }) => {
  await opened(page, LARGE)
  const programme = JSON.parse(LARGE)
  const titles = programme.interventions.map((one: { title: string }) => one.title) as string[]
  const serves = page.getByLabel(`Serves: ${titles[0]}`, { exact: true })
  await serves.fill('5 to 20')
  await serves.press('Enter')
  await expect(page.getByLabel(`Serves: ${titles[1]}`, { exact: true })).toBeFocused()
  await page.keyboard.type('30')
  await page.keyboard.press('ArrowUp')
  await expect(serves).toBeFocused()
  const last = page.getByLabel(`Serves: ${titles[19]}`, { exact: true })
  await last.focus()
  await last.press('ArrowDown')
  await expect(page.getByLabel(`Serves: ${titles[20]}`, { exact: true })).toBeFocused()
  await expect(page.locator('.sheet tbody tr')).toHaveCount(200)
  const uses = page.getByLabel(`Approaches: ${titles[0]}`, { exact: true })
  await uses.fill('2: 60%; 10: 40')
  await uses.press('Enter')
  await uses.press('Shift+Enter')
  await page.getByLabel(`Approaches: ${titles[1]}`, { exact: true }).fill('2: 60%; 99')
  await page.getByLabel(`Approaches: ${titles[1]}`, { exact: true }).press('Enter')
  await expect(page.locator('.sheet [role=alert]')).toContainText('no approach of the matrix')
  await page.getByText('How it would go').click()
  await page.getByLabel(`Can start in: ${titles[0]}`, { exact: true }).fill(programme.periods[1])
  await page.getByLabel(`Can start in: ${titles[0]}`, { exact: true }).press('Enter')
  await page.getByLabel(`Inclusion: ${titles[0]}`, { exact: true }).selectOption('responsive')
  const { interventions } = await now(page)
  expect(interventions[0]).toMatchObject({ serves: { low: 5, high: 20 }, approaches: [{ approach: 'support-markets', emphasis: 0.6 }, { approach: 'public-private-alliances', emphasis: 0.4 }], starts: [programme.periods[1]], inclusion: 'responsive' })
  expect(interventions[1]?.serves).toBeTruthy()
  expect(interventions[1]?.approaches).toEqual(programme.interventions[1].approaches)
})

test('cells that are pasted into the table land in its rows and columns', async ({ page }) => {
  await start(page, 'interventions')
  const { interventions } = JSON.parse((await saved(page)).text) as { interventions: { id: string; title: string }[] }
  const into = page.getByLabel(`Serves: ${interventions[1]?.title}`, { exact: true })
  await into.evaluate((box) => {
    const data = new DataTransfer()
    data.setData('text/plain', '11\tbroker\r\n12\tdeliver\r\n')
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(counts(page)).toContainText('0 to add, 2 to change')
  await take(page, 2)
  const after = (await now(page)).interventions
  expect([after[1]?.role, after[2]?.role]).toEqual(['broker', 'deliver'])
  expect([after[1]?.serves, after[2]?.serves].map((one) => (one as { value: number }).value ?? one)).toEqual([11, 12])
})

test('tables are read and written as spreadsheets do', () => {
  const hard = [['a\tb', 'c"d', 'e\nf', '', ' 1,5 '], ['', 'x', '', '', '']]
  expect(cellsOf(tabbed(hard))?.rows.map(({ cells }) => cells)).toEqual(hard.map((row) => row.map((cell) => cell.trim())))
  expect(cellsOf('a;b\n\n"1;2";3')).toEqual({ parted: ';', rows: [{ number: 1, cells: ['a', 'b'] }, { number: 3, cells: ['1;2', '3'] }] })
  expect(cellsOf('x'.repeat(MOST.letters + 1))).toBeUndefined()
  for (const text of ['=1', "'=1", "''=1", '-5', 'plain', "'", "'tis"]) {
    const written = csv(['head'], [[text]]).slice(1).split('\r\n')[1] ?? ''
    expect(bare(cellsOf(`head\n${written}`)?.rows[1]?.cells[0] ?? '')).toBe(text)
  }
})

test('many items are written as one by one', () => {
  const text = '{\n  "a": [\n    { "n": 1 },\n    { "n": 2 }\n  ],\n  "b": []\n}\n'
  expect(append(text, ['a'], [{ n: 3 }, { n: 4 }])).toBe(set(set(text, ['a', 2], { n: 3 }), ['a', 3], { n: 4 }))
  expect(JSON.parse(append(text, ['b'], [1, 2])).b).toEqual([1, 2])
  expect(append(text, ['none'], [1])).toBe(text)
  expect(each(text, ['a'], (item) => item)).toBe(text)
  expect(JSON.parse(each(text, ['a'], (item, place) => set(item, ['n'], place * 10))).a).toEqual([{ n: 0 }, { n: 10 }])
})
