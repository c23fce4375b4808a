export function pdfFile(objects: readonly string[], trailer?: string): string
