import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { Button } from './button.tsx'
import { Row } from './page.tsx'

/** Items that are shown before all are asked for. */
const FIRST_SHOWN = 6

/** Of many items the first few, and the button that shows all of them; null where there are no more. */
export const useFirstFew = <Item,>(
  items: readonly Item[],
): { readonly shown: readonly Item[]; readonly more: ReactNode } => {
  const { t } = useTranslation()
  const [isWhole, setIsWhole] = useState(false)
  return {
    shown: isWhole ? items : items.slice(0, FIRST_SHOWN),
    more: items.length > FIRST_SHOWN && (
      <Row>
        <Button
          variant="plain"
          aria-expanded={isWhole}
          onClick={() => {
            setIsWhole(!isWhole)
          }}
        >
          {t(isWhole ? 'firstFew.fewer' : 'firstFew.all')}
        </Button>
      </Row>
    ),
  }
}
