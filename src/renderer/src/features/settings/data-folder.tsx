import { FolderOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'

import { Button } from '../../components/ui/button.tsx'
import { PathField } from '../../components/ui/path-field.tsx'
import { Row } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useWrite } from '../../lib/query.ts'
import { SettingsGroup } from './settings-group.tsx'

/** Where everything lies, to be read, copied and opened. */
export const DataFolder = ({ path }: { readonly path: string }) => {
  const { t } = useTranslation('settings')
  const open = useWrite('app.openDataFolder')
  return (
    <SettingsGroup title={t('data.title')}>
      <PathField label={t('data.folder')} hint={t('data.note')} path={path} />
      <Row>
        <Button
          icon={<FolderOpen size={20} strokeWidth={1.5} />}
          onClick={() => {
            open.mutate({})
          }}
        >
          {t('data.open')}
        </Button>
      </Row>
      {open.isError && <Failure error={open.error} />}
    </SettingsGroup>
  )
}
