import fs from 'node:fs'
import { expect, test } from '@playwright/test'
import { english, fixed, known, leaves, lessons, others, taught } from './languages'

/** What reads the same in English. */
const SAME: Record<'fr' | 'es', readonly string[]> = {
  fr: ['Absent.', 'Budget', 'Date', 'Effort', 'Facilitation', 'Inclusion', 'Influence', 'Innovation', 'Intervention', 'Interventions', 'Note', 'Plan', 'Points', 'Question', 'Score', 'Source', 'Sources', 'Total', 'Versions', 'Vision', 'exact', 'micro', 'possible'],
  es: ['Actor', 'Error', 'GraphML', 'Plan', 'Total', 'micro', 'no'],
}
/** Names, and what no language changes. */
const NAMES = /^words\/(dir|name|starts\/\d+\/file)$|^map\/exports\/g/
/** What the engine steers by and shows nowhere. */
const UNSHOWN = /^scales\/(plan|doubt\/questions|map\/(estimate|search))\//
/** Which texts of the knowledge are sentences and names of ours, rather than keys and titles of works. */
const OURS = /\/(name|short|question|about|effect|note|judgement|caution)$|\/levels\/\w+\/\d$/

for (const language of ['fr', 'es'] as const) {
  test(`every word of the page is there in ${language}`, async () => {
    const lacking: string[] = []
    for (const [name, catalogue] of Object.entries(await english())) {
      const there = new Map(leaves(others[language][name], name).map(({ path, text }) => [path, text]))
      for (const { path, text } of leaves(catalogue, name)) {
        const other = there.get(path)
        if (typeof other !== typeof text) lacking.push(path)
        else if (other === text && text !== '' && !NAMES.test(path) && !SAME[language].includes(String(text))) lacking.push(`${path}, which is still English: ${text}`)
        there.delete(path)
      }
      lacking.push(...[...there.keys()].map((path) => `${path}, which English has no more`))
    }
    expect(lacking).toEqual([])
  })

  test(`what the engine knows is there in ${language}`, () => {
    const there = new Map(leaves(others[language].knowledge).map(({ path, text }) => [path, text]))
    const texts = leaves(known()).filter(({ path }) => OURS.test(path))
    expect(texts.length).toBeGreaterThan(300)
    const lacking = texts.filter(({ path, text }) => !UNSHOWN.test(path) && (there.get(path) ?? text) === text && !SAME[language].includes(String(text)))
    expect(lacking.map(({ path }) => path)).toEqual([])
    const named = new Set(texts.map(({ path }) => path))
    expect([...there.keys()].filter((path) => !named.has(path))).toEqual([])
  })
}

for (const language of ['fr', 'es'] as const) {
  test(`what the lessons teach is there in ${language}`, () => {
    const there = new Map(leaves(lessons[language]).map(({ path, text }) => [path, text]))
    const texts = new Map(leaves(taught()).map(({ path, text }) => [path, text]))
    expect(texts.size).toBeGreaterThan(500)
    // Names of programmes and companies stay what they are.
    const name = (text: unknown): boolean => /^(?:[A-Z]\w*|in|of|with| )+$/.test(String(text))
    expect([...texts].filter(([path, text]) => !there.has(path) || (there.get(path) === text && !name(text))).map(([path]) => path)).toEqual([])
    expect([...there.keys()].filter((path) => !texts.has(path))).toEqual([])
  })
}

test('every file of words is a catalogue that can be translated', async () => {
  const helpers = ['catalogue.ts', 'index.ts', 'locale.ts', 'more.ts', 'spoken.ts', 'translated.ts']
  const files = fs.readdirSync('src/words').filter((file) => file.endsWith('.ts') && !helpers.includes(file))
  for (const file of files) expect([file, /= spoken\('\w+', english\)/.test(fs.readFileSync(`src/words/${file}`, 'utf8'))]).toEqual([file, true])
  const types = fs.readFileSync('src/words/catalogue.ts', 'utf8')
  for (const name of Object.keys(await english())) expect([name, types.includes(`${name}: typeof ${name}`)]).toEqual([name, true])
})

test('French sets its double signs as French does', () => {
  const wrong = leaves({ ...others.fr, lessons: lessons.fr }).filter(({ text }) => fixed(text).some((part) => / [:;?!»%]|« /.test(part)))
  expect(wrong.map(({ path }) => path)).toEqual([])
})
