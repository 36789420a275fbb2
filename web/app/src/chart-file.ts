/** A chart as a picture of its own, with the legend that stands below it. */

const SVG = 'http://www.w3.org/2000/svg'
/** Properties that a drawing takes from the styles of the page. */
const WORN = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-size', 'font-weight', 'font-family', 'text-anchor', 'dominant-baseline', 'paint-order', 'stroke-linejoin', 'stroke-linecap'] as const

/** A drawing with what the page's styles give it written into it. */
function worn(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const copies = [copy, ...copy.querySelectorAll('*')]
  ;[drawing, ...drawing.querySelectorAll('*')].forEach((one, place) => {
    const styles = getComputedStyle(one)
    const target = copies[place]
    if (!target) return
    target.removeAttribute('class')
    for (const property of WORN) target.setAttribute(property, styles.getPropertyValue(property))
  })
  return copy
}

function made<K extends keyof SVGElementTagNameMap>(name: K, attributes: Record<string, string | number>, text = ''): SVGElementTagNameMap[K] {
  const one = document.createElementNS(SVG, name)
  for (const [attribute, value] of Object.entries(attributes)) one.setAttribute(attribute, String(value))
  one.textContent = text
  return one
}

/** Between two entries, between a mark and its words, and between two rows. */
const [APART, NEAR, ROW] = [20, 6, 4]

type Entry = { text: string; heading: boolean; mark: SVGSVGElement | null; wide: number; high: number }

/** The entries of a legend from left to right, in as many rows as they need, each group with its heading first. */
function legend(groups: Element, width: number, top: number): { drawn: SVGElement[]; bottom: number } {
  const { color, fontFamily } = getComputedStyle(groups)
  const font = { fill: color, 'font-family': fontFamily, 'font-size': 12, 'dominant-baseline': 'central' }
  const weight = (heading: boolean): number => (heading ? 600 : 400)
  const pen = document.createElement('canvas').getContext('2d')
  const entries = [...groups.querySelectorAll('h4, li')].map((one): Entry => {
    const [heading, mark] = [one.matches('h4'), one.querySelector('svg')]
    const text = [...one.childNodes].map((part) => (part === mark ? '' : part.textContent)).join('').trim().replace(/\s+/g, ' ')
    if (pen) pen.font = `${weight(heading)} ${font['font-size']}px ${fontFamily}`
    const words = Math.ceil(pen?.measureText(text).width ?? text.length * 7)
    return { text, heading, mark, wide: (mark ? mark.width.baseVal.value + NEAR : 0) + words, high: mark?.height.baseVal.value ?? 24 }
  })
  const rows: Entry[][] = []
  let right = 0
  for (const entry of entries) {
    if (entry.heading || right + entry.wide > width || rows.length === 0) {
      rows.push([])
      right = APART
    }
    rows.at(-1)?.push(entry)
    right += entry.wide + APART
  }
  const drawn: SVGElement[] = []
  let bottom = top
  for (const row of rows) {
    const middle = bottom + Math.max(...row.map((one) => one.high)) / 2
    let left = APART
    for (const { mark, text, heading, wide, high } of row) {
      const place = made('g', { transform: `translate(${left},${middle - high / 2})` })
      if (mark) place.append(worn(mark))
      const x = mark ? mark.width.baseVal.value + NEAR : 0
      place.append(made('text', { ...font, x, y: high / 2, 'font-weight': weight(heading) }, text))
      drawn.push(place)
      left += wide + APART
    }
    bottom = middle * 2 - bottom + ROW
  }
  return { drawn, bottom: bottom + APART / 2 }
}

/** A chart as a file of its own, under the colour of the page. */
export function svg(chart: SVGSVGElement, title: string): string {
  const { width, height } = chart.getBoundingClientRect()
  const copy = worn(chart)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const groups = chart.closest('figure')?.querySelector('[data-legend]')
  const below = groups ? legend(groups, width, height) : { drawn: [], bottom: height }
  const whole = made('svg', { width, height: below.bottom })
  const paper = made('rect', { width: '100%', height: '100%', fill: getComputedStyle(document.documentElement).backgroundColor })
  whole.append(made('title', {}, title), paper, copy, ...below.drawn)
  return new XMLSerializer().serializeToString(whole)
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
