import type { Side } from '../../article.ts'
import type { Change } from '../../diff/diff-links.ts'
import type { Segmented } from '../../text/segment.ts'
import type { ArtefactFinding } from '../finding.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import { counterparts } from './counterparts.ts'
import { doubledWord } from './doubled-word.ts'
import { foreignQuotes } from './foreign-quotes.ts'
import { fragment } from './fragment.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { lookAlikeLetters } from './look-alike-letters.ts'
import { lostParagraphs } from './lost-paragraphs.ts'
import { missingStop } from './missing-stop.ts'
import { mixedQuotes } from './mixed-quotes.ts'
import { mojibake } from './mojibake.ts'
import { particleBeforeVerb } from './particle-before-verb.ts'
import { readArticle } from './reading.ts'
import { scrambledPhrase } from './scrambled-phrase.ts'
import { splitName } from './split-name.ts'
import { stopInSentence } from './stop-in-sentence.ts'
import { strayPunctuation } from './stray-punctuation.ts'
import { unpairedQuotes } from './unpaired-quotes.ts'
import { untranslated } from './untranslated.ts'
import { wrongAgreement } from './wrong-agreement.ts'

const rules: readonly ArtefactRule[] = [
  mojibake,
  splitName,
  stopInSentence,
  scrambledPhrase,
  untranslated,
  doubledWord,
  fragment,
  unpairedQuotes,
  lookAlikeLetters,
  hiddenCharacters,
  particleBeforeVerb,
  wrongAgreement,
  foreignQuotes,
  strayPunctuation,
  missingStop,
  lostParagraphs,
  mixedQuotes,
]

/** What machines and copying left behind in either article: `a`'s first, rule by rule, each in reading order. */
export function findArtefacts(a: Segmented, b: Segmented, changes: readonly Change[]): ArtefactFinding[] {
  return [...findArtefactsIn('a', a, b, changes), ...findArtefactsIn('b', b, a, changes)]
}

/** The artefacts of one article; `other` is null and `changes` empty where it is looked at alone. */
export function findArtefactsIn(
  side: Side,
  article: Segmented,
  other: Segmented | null,
  changes: readonly Change[],
): ArtefactFinding[] {
  const reading = readArticle(side, article, other, changes)
  const counterpartOf = counterparts(reading)
  return rules.flatMap(({ name, explanation, severity, find }) =>
    find(reading).map((span) => ({
      kind: 'artefact' as const,
      severity,
      code: `artefact/${name}`,
      explanation,
      side,
      span,
      rule: name,
      counterpart: counterpartOf(span),
    })),
  )
}
