import { describe, expect, test } from 'vitest'
import { judgeCaption, judgeFurniture } from './furniture.ts'

describe('boilerplate', () => {
  test.each([
    'Copyright 2026 Lindholm Media Inc. All rights reserved.',
    '© The Daily Relay',
    '© 2026 Meridian Wire GmbH. Alle Rechte vorbehalten.',
    'This article may not be republished without permission.',
    'Source link',
    'Source: https://relay.example/story',
    'This story originally appeared on Meridian Wire.',
    'About The Author',
    'Related articles',
    'Related: Ferry returns after nine days',
    'Read more: Ferry returns after nine days',
    'Continue reading…',
    'Mehr zum Thema',
    'Lire aussi : Le bac reste au port',
    'Scroll to Top',
    'Back to the top ↑',
    'Home › Science › Earth and sky',
    'Share · Post · Email · Copy link',
    'About PressPond · Contact · Jobs · Privacy',
    'Was this story useful?',
    'Was this story useful? Yes | No',
    'Five stories before your coffee, free. Enter your email address',
    'Show 14 comments',
    'Leave a Comment',
    '12 Comments',
    'Kommentar schreiben',
    'Share this article',
    'Facebook Twitter WhatsApp Email',
    'Teilen',
    'Follow us on Instagram',
    'Follow The Daily Relay on Facebook and X.',
    'Sign up for our newsletter and get the news in your inbox.',
    'Suscríbete a nuestro boletín',
    'We use cookies to improve your experience.',
    'Advertisement',
    'Anzeige',
    'Photo: Orla Brandt',
    'The ferry in Lindholm harbour on Monday. (AP Photo/Orla Brandt)',
  ])('%s', (line) => {
    expect(judgeFurniture(line)).toMatchObject({ part: 'boilerplate', reason: expect.stringMatching(/^an? /u) })
  })
})

describe('metadata', () => {
  test.each([
    'The Daily Relay, with agencies',
    'Lindholm Public Bulletin, Health Desk',
    'Sept. 10, 2026, 6:12 p.m. · 4 min read',
    'By Orla Brandt',
    'By Courier reporters',
    'Posted by admin',
    '· 4 min read',
    'By ORLA BRANDT and Pat Roe',
    'By Orla Brandt, Meridian Wire',
    'By Orla Brandt | The Daily Relay',
    'By Orla Brandt, Staff Writer',
    'Von Jan van der Meer',
    'Orla Brandt and Pat Roe contributed reporting.',
    'Pat Roe in Lindholm contributed to this report.',
    '(Reporting by Pat Roe; Editing by Orla Brandt)',
    'Reporting by Pat Roe; editing by Orla Brandt',
    ' date 2026-03-11 ',
    'March 11, 2026',
    'Published on Wednesday, 11 March 2026 at 10:30 am',
    'Stand: 11. März 2026, 10:30 Uhr',
    'le 11 mars 2026',
    'AP',
    '(Reuters)',
    'dpa/AFP',
    'LINDHOLM, Ostmark —',
    '4 min read',
  ])('%s', (line) => {
    expect(judgeFurniture(line)).toMatchObject({ part: 'metadata', reason: expect.stringMatching(/^an? /u) })
  })
})

describe('story', () => {
  test.each([
    'Copyright law will change, the minister said.',
    'By Monday, the water had reached the second floor.',
    'By Friday nobody was left.',
    'By March 11, 2026, the ferry was back.',
    'Share the load, the mayor told them.',
    'Follow the money, Brandt said on Tuesday.',
    'Read the letter, she said.',
    'Get vaccinated today, the ministry urges',
    'Related parties must say so.',
    'The mayor met with agencies',
    'Clerks enter your email on a form and forget it.',
    'Three of the reporters left, a Desk stayed',
    'More on the island have left.',
    'On March 11, 2026, the ferry stopped.',
    'Comments by the captain angered the town.',
    'Advertisement spending fell by 4% last year.',
    'Orla Brandt and Pat Roe contributed 4,000 crowns.',
    'Reporting by the newspaper showed that the ferry was safe.',
    'Source of the leak remains unknown',
    'Photos show the ferry on its side.',
    'Reuters reported on Monday that the ferry had sunk.',
    'Home is where the ferry stops.',
    'Sign up, she told them, and they did.',
    `${'The ferry stayed. '.repeat(30)}All rights reserved.`,
  ])('%s', (line) => {
    expect(judgeFurniture(line)).toEqual({ part: 'body', reason: null })
  })
})

test('a caption run into its credit is told by names, a picture’s code and an agency', () => {
  expect(judgeCaption('Ferry Lindholm 040325 Reuters Orla Brandt').part).toBe('metadata')
  expect(judgeCaption('Lindholm Harbour Orla Brandt/AFP').part).toBe('metadata')
  for (const line of ['Reuters Wins Prize', 'Officials Tell AP They Will Resign', 'The ferry left, Reuters said.'])
    expect(judgeCaption(line).part).toBe('body')
  expect(judgeCaption('The ferry at its quay on Thursday. Meridian Wire / Ada Linnet').part).toBe('boilerplate')
  expect(judgeCaption('The ferry left on Thursday. Its sister ship stayed.').part).toBe('body')
})
