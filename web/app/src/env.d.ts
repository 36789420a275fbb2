declare module 'virtual:engine/short' {
  /** The address of the module that ranks. */
  const url: string
  export default url
}

declare module 'virtual:engine/whole' {
  /** The address of the module with everything. */
  const url: string
  export default url
}

declare module 'virtual:engine/exchange' {
  /** The address of the module that reads and writes maps for other programs. */
  const url: string
  export default url
}
