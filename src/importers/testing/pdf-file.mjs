/**
 * A PDF file of these objects, numbered from 1, the first of them its catalogue; and the table of where they stand
 * (ISO 32000-1, 7.5). One character of the text is one byte of the file. `trailer` has further entries: `/Info 4 0 R`.
 * @param {readonly string[]} objects
 * @param {string} [trailer]
 * @returns {string}
 */
export function pdfFile(objects, trailer = '') {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const entries = ['/Size', size, '/Root 1 0 R', trailer].join(' ').trim()
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< ${entries} >>\nstartxref\n${file.length}\n%%EOF\n`
}
