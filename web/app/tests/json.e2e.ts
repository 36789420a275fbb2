import { expect, test } from '@playwright/test'
import { remove, set } from '../src/json'
import { unpack } from '../src/engine/unpack'
import fs from 'node:fs'

const TEXT = `{
  "$comment": "kept, \\"quoted\\" } and all",
  "a": { "2012": 1.50, "x": [ 1, { "b": "]" } ] },
  "list": [
    "one",
    "two"
  ],
  "empty": {}
}
`

test.describe('the text of the programme', () => {
  test('a changed value changes nothing else', () => {
    expect(set(TEXT, ['a', 'x', 1, 'b'], 'new')).toBe(TEXT.replace('"]"', '"new"'))
    expect(set(TEXT, ['a', '2012'], 2)).toBe(TEXT.replace('1.50', '2'))
    expect(set(TEXT, ['list', 1], 'three')).toBe(TEXT.replace('"two"', '"three"'))
  })

  test('what is missing is added as its neighbours stand', () => {
    expect(set(TEXT, ['list', 2], 'three')).toBe(TEXT.replace('"two"', '"two",\n    "three"'))
    expect(set(TEXT, ['a', 'y'], true)).toBe(TEXT.replace('"]" } ]', '"]" } ], "y": true'))
    expect(set(TEXT, ['empty', 'k'], 1)).toBe(TEXT.replace('{}', '{ "k": 1 }'))
    expect(set(TEXT, ['new', 'deep', 0], { z: 1 })).toBe(
      TEXT.replace('"empty": {}', '"empty": {},\n  "new": { "deep": [ { "z": 1 } ] }'),
    )
  })

  test('what is taken out leaves valid text', () => {
    expect(remove(TEXT, ['list', 0])).toBe(TEXT.replace('"one",\n    ', ''))
    expect(remove(TEXT, ['list', 1])).toBe(TEXT.replace(',\n    "two"', ''))
    expect(remove(remove(TEXT, ['list', 1]), ['list', 0])).toContain('"list": []')
    expect(remove(TEXT, ['a', 'x'])).toBe(TEXT.replace(', "x": [ 1, { "b": "]" } ]', ''))
    expect(remove(TEXT, ['nothing', 'here'])).toBe(TEXT)
  })

  test('after any change the text reads as the object changed the same way', () => {
    for (const name of fs.readdirSync('../../data/examples')) {
      const text = fs.readFileSync(`../../data/examples/${name}`, 'utf8')
      const paths: (string | number)[][] = []
      const collect = (value: unknown, path: (string | number)[]): void => {
        if (path.length > 0) paths.push(path)
        if (Array.isArray(value)) value.forEach((one, index) => collect(one, [...path, index]))
        else if (value && typeof value === 'object')
          for (const [key, one] of Object.entries(value)) collect(one, [...path, key])
      }
      collect(JSON.parse(text), [])
      for (const path of paths.filter((_, place) => place % 7 === 0)) {
        const changed = JSON.parse(text)
        const removed = JSON.parse(text)
        const last = path.at(-1) ?? ''
        const holder = (whole: unknown) => path.slice(0, -1).reduce<any>((value, key) => value[key], whole) // eslint-disable-line @typescript-eslint/no-explicit-any
        holder(changed)[last] = 'changed'
        expect(JSON.parse(set(text, path, 'changed'))).toEqual(changed)
        if (typeof last === 'number') holder(removed).splice(last, 1)
        else delete holder(removed)[last]
        expect(JSON.parse(remove(text, path))).toEqual(removed)
      }
    }
  })
})

for (const module of ['short', 'whole']) {
  test(`the ${module} engine unpacks to what was packed`, () => {
    const name = fs.readdirSync('dist/assets').find((file) => file.startsWith(module) && file.endsWith('.lzma'))
    const unpacked = unpack(fs.readFileSync(`dist/assets/${name}`))
    expect(Buffer.compare(Buffer.from(unpacked), fs.readFileSync(`src/wasm/${module}_bg.wasm`))).toBe(0)
  })
}
