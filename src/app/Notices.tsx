import { useState } from 'react'
import { plural, t } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { NoticeBar } from '../ui/NoticeBar.tsx'
import type { Left } from './state.ts'
import type { Saving } from './use-storage.ts'
import './notices.css'

interface NoticesProps {
  readonly saving: Saving
  /** What could not be read when the page was opened; null once it was seen. */
  readonly problem: string | null
  readonly left: readonly Left[]
  readonly onSave: () => void
  readonly onProblemSeen: () => void
  readonly onLeftSeen: () => void
}

/** What there is to say about keeping; nothing while all is well. */
export function Notices({ saving, problem, left, onSave, onProblemSeen, onLeftSeen }: NoticesProps) {
  return (
    <>
      {saving.status === 'failed' ? (
        <NoticeBar actions={<Button onClick={onSave}>{t`Save as file`}</Button>}>
          <NotSaved problem={saving.problem} />
        </NoticeBar>
      ) : null}
      {saving.status === 'elsewhere' ? (
        <NoticeBar>
          <Trans>
            <strong>This comparison is open in another tab.</strong> Change something here, and this tab goes on with a
            copy of its own. Close the other tab, and this one takes over.
          </Trans>
        </NoticeBar>
      ) : null}
      {saving.status === 'copied' ? (
        <NoticeBar>
          <Trans>
            <strong>This is a copy of its own now.</strong> The other tab keeps the comparison as it was. Both are in My
            comparisons.
          </Trans>
        </NoticeBar>
      ) : null}
      {problem === null ? null : <NoticeBar onDismiss={onProblemSeen}>{problem}</NoticeBar>}
      {left.length === 0 ? null : <LeftNotice left={left} onSeen={onLeftSeen} />}
    </>
  )
}

function NotSaved({ problem }: { readonly problem: string }) {
  return (
    <Trans>
      <strong>Nothing is being saved:</strong> {problem} Reloading will lose what is here.
    </Trans>
  )
}

/** What was decided about words that a newer version of the article does not have. */
function LeftNotice({ left, onSeen }: { readonly left: readonly Left[]; readonly onSeen: () => void }) {
  const [open, setOpen] = useState(false)
  const count = left.length
  return (
    <>
      <NoticeBar onDismiss={onSeen} actions={<Button onClick={() => setOpen(true)}>{t`Show`}</Button>}>
        {plural(count, {
          one: 'One of your decisions does not fit the new version of the article. The others stay.',
          other: '# of your decisions do not fit the new version of the article. The others stay.',
        })}
      </NoticeBar>
      <Dialog title={t`What does not fit any more`} open={open} onClose={() => setOpen(false)}>
        <p>
          <Trans>
            These were about sentences that the new version words differently, or does not have. Make them again where
            they are still right.
          </Trans>
        </p>
        <ul className="left-list">
          {left.map(({ key, title, words }) => (
            <li key={key}>
              <p>{title}</p>
              {[words.a, words.b].map((text, i) => (text === '' ? null : <blockquote key={i}>{text}</blockquote>))}
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
