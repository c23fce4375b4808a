/**
 * The most usual reasons why a block is set aside; links hold their places in this list. It grows at its end and nowhere else. A reason
 * that is no longer given stays, since older links mean it; one that is missing here is written out.
 */
export const usualReasons: readonly string[] = [
  'a copyright line',
  'a link to the source',
  'a heading of the page',
  'a control of the page',
  'a link to another story',
  'a date line',
  'a byline',
  'who wrote it',
  'when it was published',
  'the caption of a picture',
  'a caption with its credit',
  'a caption with its credit: names and an agency, no sentence',
  'on the page, but outside the article',
  'above the headline',
  'another story on the page',
  'the headline again',
  'set aside by the reader',
  'a caption or a picture’s credit',
  'a line asking to follow the outlet',
  'a line for a newsletter or a subscription',
  'a line for sharing the page',
  'a notice about cookies or privacy',
  'a question about the page',
  'a row of the page’s links',
  'an advertisement',
  'an invitation to comment',
]
