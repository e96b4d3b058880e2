import type { ReactNode } from 'react'

import { TextField } from './field.tsx'

type PathFieldProps = { readonly label: string; readonly hint?: ReactNode; readonly path: string }

/** A path to read and to copy: it is selected whole when the focus comes. */
export const PathField = ({ label, hint, path }: PathFieldProps) => (
  <TextField
    label={label}
    {...(hint === undefined ? {} : { hint })}
    value={path}
    readOnly
    spellCheck={false}
    onChange={() => undefined}
    onFocus={(event) => {
      event.target.select()
    }}
  />
)
