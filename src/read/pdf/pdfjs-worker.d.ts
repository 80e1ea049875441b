/** The half of pdf.js that parses; loading it is all that it is needed for. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
