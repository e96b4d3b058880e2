import { useTranslation } from 'react-i18next'
import { useNavigate, useRevalidator } from 'react-router'

import { Button } from '../components/ui/button.tsx'
import { Page, Row } from '../components/ui/page.tsx'

/** What is shown instead of a screen that broke. The rest of the app goes on. */
export const ScreenBoundary = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { revalidate } = useRevalidator()
  return (
    <Page title={t('crash.title')} lead={t('crash.body')}>
      <Row>
        <Button variant="primary" onClick={() => void revalidate()}>
          {t('crash.again')}
        </Button>
        <Button onClick={() => void navigate('/')}>{t('crash.today')}</Button>
      </Row>
    </Page>
  )
}
