import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { cleanup } from '@testing-library/react'

import { isPlain } from '../../src/renderer/src/components/markdown/is-plain.ts'
import { MarkdownView } from '../../src/renderer/src/components/markdown/markdown-view.tsx'
import { Written } from '../../src/renderer/src/components/markdown/written.tsx'

afterEach(cleanup)

const show = (text: string) => render(<MarkdownView text={text} under={3} />).container

describe('words with marks in them', () => {
  it('shows emphasis, lists, quotes and headings, each under the heading above it', () => {
    const place = show('# 公園で\n**たくさん**歩いた。\n\n- 桜\n- 池\n\n> また行きたい\n\n1. one\n2. two')
    expect(screen.getByRole('heading', { level: 4, name: '公園で' })).toBeTruthy()
    expect(place.querySelector('strong')?.textContent).toBe('たくさん')
    expect(screen.getAllByRole('list')).toHaveLength(2)
    expect(place.querySelector('blockquote')?.textContent.trim()).toBe('また行きたい')
  })

  it('knows emphasis beside Japanese punctuation', () => {
    expect(show('彼女は**「また会おう。」**と言った。').querySelector('strong')?.textContent).toBe('「また会おう。」')
  })

  it('keeps every line that was typed on a line of its own', () => {
    expect(show('一行目*です*\n二行目').querySelectorAll('br')).toHaveLength(1)
  })

  it('shows HTML as the letters that it is', () => {
    const place = show('<script>alert(1)</script> <img src=x onerror=alert(1)> *fine* &amp; <b>bold</b>')
    expect(place.querySelector('script, img, b')).toBeNull()
    expect(place.textContent).toContain('<script>alert(1)</script> <img src=x onerror=alert(1)>')
    expect(place.textContent).toContain('<b>bold</b>')
  })

  it('fetches no picture: it is a link to where it is', () => {
    const place = show('![桜](https://example.org/sakura.png) ![](data:image/png;base64,AAAA)')
    expect(place.querySelector('img')).toBeNull()
    expect(screen.getByRole('link', { name: '桜' })).toHaveProperty('href', 'https://example.org/sakura.png')
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })

  it.each(['javascript:alert(1)', 'data:text/html,hello', 'file:///etc/passwd', '#/settings', '/settings', 'app://x'])(
    'does not link to %s',
    (address) => {
      show(`[words](${address}) *and more*`)
      expect(screen.queryByRole('link')).toBeNull()
      expect(screen.getByText(/words/)).toBeTruthy()
    },
  )

  it('opens other links outside, and shows where they lead', () => {
    show('読んだ記事 https://example.org/a と [手紙](mailto:mika@example.org)')
    const links = screen.getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://example.org/a', 'mailto:mika@example.org'])
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank')
      expect(link.getAttribute('rel')).toBe('noreferrer')
      expect(link.title).toBe(link.getAttribute('href'))
    }
  })

  it('leaves words alone that only look like code, underlines or footnotes', () => {
    const place = show('*a*\n\n    four spaces\n\ntitle\n===\n\nsee [^1]\n\n[^1]: not a note')
    expect(place.querySelector('code, h1, section')).toBeNull()
    expect(place.textContent).toContain('[^1]: not a note')
  })

  it('ticks without a field that could be pressed', () => {
    const place = show('- [x] お礼を送る\n- [ ] 本を返す')
    expect(place.querySelector('input')).toBeNull()
    expect(place.textContent).toContain('☑ お礼を送る')
  })
})

describe('which words have marks', () => {
  it.each([
    'ゆっくり話した。\n　また会いたい。',
    'Nothing special - just a walk.',
    'C# と 3 < 4 ではない話'.replace('<', '＜'),
    '5月3日、10時から12時まで',
    '    set in\n\tby a tab',
  ])('none: %j', async (text) => {
    expect(isPlain(text)).toBe(true)
    render(<Written text={text} under={3} />)
    expect(
      (await screen.findByText((_words, element) => element?.textContent === text, { selector: 'p' })).tagName,
    ).toBe('P')
  })

  it.each([
    '*a*',
    '- a',
    '1. a',
    '> a',
    '# a',
    'https://example.org',
    'a@example.org',
    '`a`',
    '~~a~~',
    '| a | b |',
    '---',
  ])('some: %s', (text) => {
    expect(isPlain(`first line\n${text}`)).toBe(false)
  })
})
