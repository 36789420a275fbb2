/** Files that lie beside the page. In the one file that is the whole tool they lie within it instead. */

/** The text of a file beside the page; fails if it is not there. */
export async function beside(name: string): Promise<string> {
  const response = await fetch(`./${name}`)
  if (!response.ok) throw new Error(`${response.status} ${name}`)
  return response.text()
}
