/** Handing over tables and charts as files. */

import { work } from './state/work.svelte'

export type Cell = string | number
/** The numbers of a chart: its columns and rows. */
export type Table = { heads: readonly string[]; rows: readonly (readonly Cell[])[] }

/** Offers a file. */
export function hand(name: string, kind: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type: kind }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** The name of a file about something of the programme. */
export const named = (what: string, end: string): string =>
  `${(work.state.name || 'programme').replace(/\.json$/, '')}-${what}.${end}`

export { csv } from './csv'

/** Properties that a drawing takes from the styles of the page. */
const WORN = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-size', 'font-weight', 'font-family', 'text-anchor', 'dominant-baseline', 'paint-order', 'stroke-linejoin', 'stroke-linecap'] as const

/** A chart as a file of its own: what the page's styles give it is written into it. */
export function svg(chart: SVGSVGElement, title: string): string {
  const copy = chart.cloneNode(true) as SVGSVGElement
  const all = [chart, ...chart.querySelectorAll('*')]
  const copies = [copy, ...copy.querySelectorAll('*')]
  all.forEach((one, place) => {
    const worn = getComputedStyle(one)
    const target = copies[place]
    if (!target) return
    target.removeAttribute('class')
    for (const property of WORN) target.setAttribute(property, worn.getPropertyValue(property))
  })
  const { width, height } = chart.getBoundingClientRect()
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'title')
  made.textContent = title
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  paper.setAttribute('width', '100%')
  paper.setAttribute('height', '100%')
  paper.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor)
  copy.prepend(made, paper)
  return new XMLSerializer().serializeToString(copy)
}

/** A chart as a picture, twice as fine as on the screen. */
export async function png(chart: SVGSVGElement, title: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg(chart, title)], { type: 'image/svg+xml' }))
  try {
    const picture = new Image()
    picture.src = url
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width * 2
    canvas.height = picture.height * 2
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture')))))
  } finally {
    URL.revokeObjectURL(url)
  }
}
