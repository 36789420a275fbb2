declare module 'virtual:engine' {
  /** The address of the engine. */
  const url: string
  export default url
}
