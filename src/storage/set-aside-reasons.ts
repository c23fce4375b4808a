/**
 * The most usual reasons why a block is set aside; links hold their places in this list. Catalogues find them by the comment. It grows at its end and nowhere else. A reason
 * that is no longer given stays, since older links mean it; one that is missing here is written out.
 */
export const usualReasons: readonly string[] = [
  /*i18n*/ 'a copyright line',
  /*i18n*/ 'a link to the source',
  /*i18n*/ 'a heading of the page',
  /*i18n*/ 'a control of the page',
  /*i18n*/ 'a link to another story',
  /*i18n*/ 'a date line',
  /*i18n*/ 'a byline',
  /*i18n*/ 'who wrote it',
  /*i18n*/ 'when it was published',
  /*i18n*/ 'the caption of a picture',
  /*i18n*/ 'a caption with its credit',
  /*i18n*/ 'a caption with its credit: names and an agency, no sentence',
  /*i18n*/ 'on the page, but outside the article',
  /*i18n*/ 'above the headline',
  /*i18n*/ 'another story on the page',
  /*i18n*/ 'the headline again',
  /*i18n*/ 'set aside by the reader',
  /*i18n*/ 'a caption or a picture’s credit',
  /*i18n*/ 'a line asking to follow the outlet',
  /*i18n*/ 'a line for a newsletter or a subscription',
  /*i18n*/ 'a line for sharing the page',
  /*i18n*/ 'a notice about cookies or privacy',
  /*i18n*/ 'a question about the page',
  /*i18n*/ 'a row of the page’s links',
  /*i18n*/ 'an advertisement',
  /*i18n*/ 'an invitation to comment',
]
