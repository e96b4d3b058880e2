import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'

import { launchApp, type TestApp } from './driver/app.ts'
import { eventually } from './driver/desktop.ts'

/** A server on this machine that counts who comes by. */
const startServer = async () => {
  let visits = 0
  const server = createServer((_request, response) => {
    visits += 1
    response.end('hello')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, visits: () => visits }
}

/** Keeps links from reaching the desktop; answers what would have been opened. */
const recordOpenedLinks = async ({ electron }: TestApp) => {
  await electron.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = (url) => {
      opened.push(url)
      return Promise.resolve()
    }
  })
  return () => electron.evaluate(() => (globalThis as unknown as { readonly opened: readonly string[] }).opened)
}

const violation = (page: Page, act: string) =>
  page.evaluate<string>(`new Promise((resolve) => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), { once: true })
    try { ${act} } catch { /* Some refusals throw as well. */ }
    setTimeout(() => resolve('nothing was refused'), 3000)
  })`)

test('a page has no Node and no Electron, only the two functions of the bridge', async () => {
  const page = await (await launchApp()).window()
  const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname']
  expect(await page.evaluate((all) => all.filter((name) => name in globalThis), names)).toEqual([])
  expect(await page.evaluate(() => Object.keys(window.tsunagari).toSorted())).toEqual(['invoke', 'subscribe'])
})

test('the renderer is sandboxed and isolated', async () => {
  const { electron } = await launchApp()
  const preferences = await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return (
      contents as unknown as { readonly getLastWebPreferences: () => Record<string, unknown> }
    ).getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
  })
  expect(await electron.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false)
})

test('every answer carries the content policy, also a refusal', async () => {
  const { electron } = await launchApp()
  const answers = await electron.evaluate(async ({ net }) => {
    const addresses = ['index.html', 'missing.html', '..%2f..%2fpackage.json', 'assets/../../package.json']
    return Promise.all(
      addresses.map(async (address) => {
        const { status, headers } = await net.fetch(`app://tsunagari/${address}`)
        return { status, policy: headers.get('content-security-policy'), sniff: headers.get('x-content-type-options') }
      }),
    )
  })
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 404])
  for (const { policy, sniff } of answers) {
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('connect-src')
    expect(sniff).toBe('nosniff')
  }
})

test('other hosts of the scheme and other methods are refused', async () => {
  const { electron } = await launchApp()
  const statuses = await electron.evaluate(async ({ net }) => [
    (await net.fetch('app://tsunagari/index.html', { method: 'POST', body: 'x' })).status,
    (await net.fetch('app://elsewhere/index.html')).status,
  ])
  expect(statuses).toEqual([405, 404])
})

test('scripts, styles, frames and markup from strings are blocked in the page', async () => {
  const app = await launchApp()
  const page = await app.window()
  app.console.allow(/Refused to|violates the following|Trusted(HTML|Script)|ERR_BLOCKED_BY_CSP/)
  const add = (tag: string, fill: string) =>
    `{ const made = document.createElement('${tag}'); ${fill}; document.head.append(made) }`
  expect(await violation(page, add('script', "made.append('window.intruder = true')"))).toMatch(
    /^(script-src-elem|require-trusted-types-for)$/,
  )
  expect(await violation(page, "setTimeout(() => eval('window.intruder = true'))")).toMatch(
    /^(script-src|require-trusted-types-for)$/,
  )
  expect(
    await violation(page, "document.body.setAttribute('onclick', 'window.intruder = true'); document.body.click()"),
  ).toMatch(/^(script-src-attr|require-trusted-types-for)$/)
  expect(await violation(page, add('style', "made.textContent = 'body { color: red }'"))).toBe('style-src-elem')
  expect(await violation(page, "document.body.setAttribute('style', 'color: red')")).toBe('style-src-attr')
  expect(await violation(page, add('iframe', "made.src = 'app://tsunagari/index.html'"))).toBe('frame-src')
  expect(await violation(page, "document.body.innerHTML = '<b>no</b>'")).toBe('require-trusted-types-for')
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false)
})

test('a page cannot fetch anything from the network', async () => {
  const server = await startServer()
  const app = await launchApp()
  app.console.allow(/Refused to connect|violates the following/)
  const page = await app.window()
  const outcome = (address: string) =>
    page.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'fetched',
          () => 'refused',
        ),
      address,
    )
  expect(await outcome(server.address)).toBe('refused')
  expect(await outcome('https://example.com/')).toBe('refused')
  expect(server.visits()).toBe(0)
})

test('the session cancels every request that leaves the app, even one that no policy of a page forbids', async () => {
  const server = await startServer()
  const { electron, console: gate } = await launchApp()
  gate.allow(/ERR_BLOCKED_BY_CLIENT/)
  const errors = await electron.evaluate(async ({ BrowserWindow }, address) => {
    const load = async (url: string) => {
      const window = new BrowserWindow({ show: false })
      const outcome = await window.loadURL(url).then(
        () => 'loaded',
        (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'failed'),
      )
      window.destroy()
      return outcome
    }
    return [await load(address), await load('file:///etc/passwd'), await load('https://example.com/')]
  }, server.address)
  expect(errors).toEqual(['ERR_BLOCKED_BY_CLIENT', 'ERR_BLOCKED_BY_CLIENT', 'ERR_BLOCKED_BY_CLIENT'])
  expect(server.visits()).toBe(0)
})

test('a page cannot be led away', async () => {
  const server = await startServer()
  const app = await launchApp()
  app.console.allow(/form-action|violates the following|Not allowed to (load|navigate)/)
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const home = page.url()
  for (const address of [
    server.address,
    'file:///etc/passwd',
    'data:text/html,hello',
    'app://elsewhere/',
    'app://tsunagari/x.html',
  ]) {
    await page.evaluate((url) => {
      window.location.href = url
    }, address)
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
    expect(page.url()).toBe(home)
  }
  await page.evaluate((url) => {
    const form = document.createElement('form')
    form.action = url
    document.body.append(form)
    form.submit()
    form.remove()
  }, server.address)
  expect(page.url()).toBe(home)
  expect(server.visits()).toBe(0)
  // Nobody is asked about an empty page; whoever got there comes back at once.
  await page.evaluate(() => {
    window.location.href = 'about:blank'
  })
  await page.waitForURL(/^app:\/\/tsunagari\/index\.html/)
  await page.getByRole('heading', { level: 1 }).waitFor()
})

test('no window opens from a page; only harmless links reach the desktop', async () => {
  const app = await launchApp()
  const opened = await recordOpenedLinks(app)
  app.console.allow(/Not allowed to load/)
  const page = await app.window()
  const links = ['https://example.com/help', 'tel:+81312345678', 'mailto:someone@example.com', 'sms:110']
  const bad = [
    'file:///etc/passwd',
    'data:text/html,hello',
    'app://tsunagari/index.html',
    'smb://example.com/',
    'vbscript:1',
  ]
  const returned = await page.evaluate((all) => all.map((url) => window.open(url) === null), [...links, ...bad])
  expect(returned).not.toContain(false)
  expect(await opened()).toEqual(links)
  expect(app.electron.windows()).toHaveLength(1)
})

test('every permission is denied', async () => {
  const page = await (await launchApp({ args: ['--use-fake-device-for-media-stream'] })).window()
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
    ]
    return Promise.all(
      names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
    )
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
  const outcomes = await page.evaluate(async () => [
    await Notification.requestPermission(),
    await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('found'),
        ({ code }) => resolve(code),
      ),
    ),
    await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'heard',
      (error: unknown) => (error as Error).name,
    ),
    await navigator.clipboard.readText().then(
      () => 'read',
      (error: unknown) => (error as Error).name,
    ),
  ])
  expect(outcomes).toEqual(['denied', 1, 'NotAllowedError', 'NotAllowedError'])
})

test('nothing can be downloaded', async () => {
  const app = await launchApp()
  const page = await app.window()
  const ended = app.electron.evaluate(
    ({ session }) =>
      new Promise((resolve) =>
        session.defaultSession.once('will-download', (event) => resolve(event.defaultPrevented)),
      ),
  )
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['x']))
    link.download = 'x.txt'
    link.click()
  })
  const late = new Promise((resolve) => setTimeout(() => resolve('no download began'), 2_000))
  expect(['no download began', true]).toContain(await Promise.race([ended, late]))
})

test('the developer tools stay closed', async () => {
  const { electron, window } = await launchApp()
  const page = await window()
  await page.keyboard.press('F12')
  await page.keyboard.press('Control+Shift+I')
  const isOpen = await electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.openDevTools()
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    return contents?.isDevToolsOpened()
  })
  expect(isOpen).toBe(false)
})

test('calls of a window that is not ours are forbidden, and a frame has no bridge at all', async () => {
  const app = await launchApp()
  const page = await app.window()
  app.console.allow(/./)
  const answers = await app.electron.evaluate(async ({ app: electronApp, BrowserWindow }) => {
    const preload = `${electronApp.getAppPath()}/out/preload/index.cjs`
    const ask = async (url: string) => {
      const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await foreign.loadURL(url)
      const answer: unknown = await foreign.webContents.executeJavaScript("window.tsunagari.invoke('app.info', {})")
      foreign.destroy()
      return answer
    }
    return [await ask('app://tsunagari/index.html'), await ask('about:blank')]
  })
  const forbidden = { ok: false, error: { code: 'forbidden' } }
  expect(answers).toEqual([forbidden, forbidden])
  const hasBridge = await page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const bridge = frame.contentWindow !== null && 'tsunagari' in frame.contentWindow
    frame.remove()
    return bridge
  })
  expect(hasBridge).toBe(false)
})

test('a name that is no channel goes nowhere', async () => {
  const app = await launchApp()
  const page = await app.window()
  const answer = await page.evaluate(() => window.tsunagari.invoke('electron-store-get-data' as 'app.info', {}))
  expect(answer).toEqual({ ok: false, error: { code: 'forbidden' } })
  await expect(
    page.evaluate(() => window.tsunagari.subscribe('any' as 'data.changed', () => undefined)),
  ).rejects.toThrow(/no such event/)
  // The bridge gives a listener the payload and never Electron's event.
  const given = page.evaluate(
    () => new Promise((resolve) => window.tsunagari.subscribe('app.navigate', (...all: unknown[]) => resolve(all))),
  )
  await eventually('the listener is there', async () => {
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('app.navigate', { route: '/' }),
    )
    return Promise.race([given, new Promise((resolve) => setTimeout(() => resolve(null), 200))])
  })
  expect(await given).toEqual([{ route: '/' }])
})
