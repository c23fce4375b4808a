import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { LONGEST_QR } from './link-length.ts'

/** Dots of quiet around the code, without which cameras do not find it (ISO 18004 asks for four). */
const QUIET = 4

/** A code to be read off the screen by a phone, where the link is short enough for one. */
export function QrCode({ link }: { readonly link: string }) {
  const [isOpen, setIsOpen] = useState(false)
  if (link.length > LONGEST_QR) {
    const most = i18n.number(LONGEST_QR)
    return <p className="share-says">{t`No QR code: phones read at most ${most} characters off a screen.`}</p>
  }
  return (
    <div className="share-qr">
      <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? t`Hide QR code` : t`Show QR code`}
      </Button>
      {isOpen ? <Code link={link} /> : null}
    </div>
  )
}

function Code({ link }: { readonly link: string }) {
  const picture = usePicture(link)
  return picture === null ? null : <img className="share-code" alt={t`QR code of the link`} src={picture} />
}

/** Its address; null until what draws it is fetched. */
function usePicture(link: string): string | null {
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    let isHere = true
    const draw = async () => {
      const { renderSVG } = await import('uqr')
      const svg = renderSVG(link, { ecc: 'L', border: QUIET })
      if (isHere) setPicture(`data:image/svg+xml,${encodeURIComponent(svg)}`)
    }
    void draw()
    return () => {
      isHere = false
    }
  }, [link])
  return picture
}
