/** A text cut to about so many pixels of the letters of charts. */
export const fit = (text: string, width: number): string => {
  const most = Math.max(8, Math.floor(width / 6.4))
  return text.length <= most ? text : text.slice(0, most - 1).trimEnd() + '…'
}
