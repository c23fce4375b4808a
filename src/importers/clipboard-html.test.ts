import { expect, test } from 'vitest'
import { selectionOf } from './clipboard-html.ts'

test.each([
  ['a browser', '<html><body>\n<!--StartFragment--><p>Words</p><!--EndFragment-->\n</body></html>', '<p>Words</p>'],
  [
    'Windows',
    'Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000190\r\nStartFragment:0000000141\r\nEndFragment:0000000154\r\nSourceURL:https://wire.example/a\r\n<html><body><!--StartFragment--><p>Words</p><!--EndFragment--></body></html>',
    '<p>Words</p>',
  ],
  ['a program that marks only the start', '<!-- StartFragment --><p>Words</p>', '<p>Words</p>'],
  [
    'a program that marks nothing',
    '<b style="font-weight:normal"><p>Words</p></b>',
    '<b style="font-weight:normal"><p>Words</p></b>',
  ],
  [
    'Word, whose lists have their dots in the text',
    '<p class=MsoListParagraph><![if !supportLists]><span>·<span>&nbsp; </span></span><![endif]>Words</p>',
    '<p class=MsoListParagraph>Words</p>',
  ],
])('takes the selection out of the clipboard of %s', (_, html, selection) => {
  expect(selectionOf(html)).toBe(selection)
})
