// pdf.js ships no types for its worker, of which nothing is called by name.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {}
