import { expect, test } from '@playwright/test'
import { amount } from '../src/amount'
import { read, typed } from '../src/quantity'

test('numbers and ranges are read as people type them', () => {
  const cases: [string, ReturnType<typeof read>][] = [
    ['12', { value: 12 }],
    ['1,200', { value: 1200 }],
    ['1 200', { value: 1200 }],
    ['1.234.567', { value: 1234567 }],
    ['12,34,567', { value: 1234567 }],
    ['12.5', { value: 12.5 }],
    ['12,5', { value: 12.5 }],
    ['40 %', { value: 40 }],
    ['5 to 20', { low: 5, high: 20 }],
    ['5-20', { low: 5, high: 20 }],
    ['5–20', { low: 5, high: 20 }],
    ['20 to 5', { low: 5, high: 20 }],
    ['1,500 to 2,000', { low: 1500, high: 2000 }],
    ['12 (5 to 20)', { value: 12, low: 5, high: 20 }],
    ['', undefined],
    ['unknown', undefined],
    ['?', undefined],
    ['many', null],
    ['-5', null],
    ['5 to', null],
    ['30 (5 to 20)', null],
    ['1 to 2 to 3', null],
  ]
  for (const [text, wanted] of cases) expect([text, read(text)]).toEqual([text, wanted])
})

test('what is shown is read as what it was', () => {
  for (const one of [{ value: 3 }, { low: 0.5, high: 2 }, { value: 1500, low: 500, high: 2100 }])
    expect(read(typed(one, 'to'))).toEqual(one)
})

test('amounts of money are read as people type them', () => {
  const cases: [string, number | undefined | null][] = [
    ['500 000', 500000],
    ['500\u202f000', 500000],
    ['500,000', 500000],
    ['1.500.000', 1500000],
    ['0.5 m', 500000],
    ['1,5 Mio', 1500000],
    ['250k', 250000],
    ['2 millones', 2000000],
    ['0', 0],
    ['1234.5', 1234.5],
    ['', undefined],
    ['?', null],
    ['-5', null],
    ['5 to 20', null],
    ['5 (1 to 9)', null],
    ['40 %', null],
    ['k', null],
    ['much', null],
    ['9999999999 m', null],
  ]
  for (const [text, wanted] of cases) expect([text, amount(text, ',')]).toEqual([text, wanted])
  expect(amount('500.000', '.')).toBe(500000)
  expect(amount('500,25', '.')).toBe(500.25)
})
