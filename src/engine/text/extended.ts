/** A longer column that begins with the same numbers. */
export function extended(column: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length)
  longer.set(column)
  return longer
}
