// Pages that are made to stop a browser: each either gives its text or is refused, and the page that reads it stays alive.

const times = (count, piece) => Array.from({ length: count }, (_, index) => piece.replace('#', String(index))).join('')
const STORY = times(
  10,
  '<p>Paragraph # of a story that a reader might want, with a comma, and a full stop at its end.</p>',
)

/** Each page with what it is about; made only when it is asked for. */
export const hostilePages = [
  { name: '50,000 levels', html: () => `<html><body>${STORY}${times(50_000, '<div>')}deep` },
  { name: '50,000 levels of lists', html: () => `<html><body>${STORY}${times(50_000, '<ul><li>')}deep` },
  { name: '5,000 nested tables', html: () => `<html><body>${STORY}${times(5_000, '<table><tr><td>cell #')}` },
  { name: '49,000 paragraphs', html: () => `<html><body>${times(49_000, '<p>word #</p>')}` },
  {
    name: '20,000 linked paragraphs',
    html: () => `<html><body>${STORY}${times(20_000, '<p class="a b c#"><a href="#">word and word #</a></p>')}`,
  },
  { name: '240,000 open spans', html: () => `<html><body>${STORY}${times(240_000, '<span>w #')}` },
  { name: '600,000 paragraphs', html: () => `<html><body>${times(600_000, '<p>word #</p>')}` },
  {
    name: '5,000 open fonts before 5,000 paragraphs',
    html: () => `<html><body>${times(5_000, '<font size="#">')}${times(5_000, '<p>word</p>')}`,
  },
  { name: '9 MB of one paragraph', html: () => `<html><body><p>${times(1_000_000, 'one word ')}</p>` },
  { name: '9 MB of open quotations', html: () => `<html><body>${STORY}${times(1_000_000, '<a b="\'')}` },
  { name: '9 MB of open comments', html: () => `<html><body>${STORY}${times(2_000_000, '<!--')}` },
  { name: '9 MB of open style sheets', html: () => `<html><body>${STORY}${times(1_000_000, '<style>')}` },
  { name: '9 MB of signs', html: () => `<html><body>${STORY}${times(9_000_000, '<')}` },
  { name: '200,000 line breaks', html: () => `<html><body>${STORY}<p>${times(200_000, 'w <br><br> ')}</p>` },
  { name: '9 MB of one class name', html: () => `<html><body>${STORY}<p class="${times(4_000_000, 'a ')}">word</p>` },
  {
    name: '10,000 articles in structured data, nested',
    html: () => `<html><script type="application/ld+json">${times(10_000, '{"a":[')}</script><body>${STORY}`,
  },
]
