import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'

import { SupportList } from '../../components/support-list.tsx'
import { Button } from '../../components/ui/button.tsx'
import { Page } from '../../components/ui/page.tsx'

/** Whom to turn to. Reached from every screen, and leads back to it. */
export const SupportPage = () => {
  const { t } = useTranslation('support')
  const navigate = useNavigate()
  // The first screen of a session has nothing behind it.
  const isFirst = useLocation().key === 'default'
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        isFirst ? undefined : (
          <Button
            variant="plain"
            onClick={() => {
              void navigate(-1)
            }}
          >
            {t('back')}
          </Button>
        )
      }
    >
      <SupportList />
    </Page>
  )
}
