// Some Chinese, Japanese and Korean files name a table of letters instead of holding one. The app serves these tables itself.
const addresses = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})

/** The table of that name, such as `90ms-RKSJ-H.bcmap`. Rejects where there is none. */
export async function readCharacterMap(fileName: string): Promise<Uint8Array> {
  const address = addresses[`/node_modules/pdfjs-dist/cmaps/${fileName}`]
  if (address === undefined) throw new Error(`no table of letters is called ${fileName}`)
  const response = await fetch(address)
  if (!response.ok) throw new Error(`the table of letters ${fileName} could not be loaded`)
  return new Uint8Array(await response.arrayBuffer())
}
