import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { hasNotificationService, senseDesktop } from '../../src/main/platform/desktop-senses.ts'

/** What the senses read of the environment. */
const READ = ['PATH', 'XDG_CURRENT_DESKTOP', 'DISPLAY', 'WAYLAND_DISPLAY'] as const

let programs = ''
let before: Readonly<Partial<Record<string, string>>> = {}

/** A desktop on which no program is there yet: the folder is all that is on the path. */
beforeEach(() => {
  before = Object.fromEntries(READ.map((name) => [name, process.env[name]]))
  programs = mkdtempSync(path.join(tmpdir(), 'tsunagari-programs-'))
  process.env['PATH'] = programs
  for (const name of READ.slice(1)) Reflect.deleteProperty(process.env, name)
})

afterEach(() => {
  for (const name of READ) {
    const value = before[name]
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
  }
  rmSync(programs, { recursive: true, force: true })
})

/** Puts a program there: what the shell does when its arguments, joined by blanks, are like one of these. */
const install = (name: string, answers: Readonly<Record<string, string>>) => {
  const file = path.join(programs, name)
  const cases = Object.entries(answers).map(([like, does]) => `  ${like}) ${does} ;;`)
  writeFileSync(file, ['#!/bin/sh', 'case "$*" in', ...cases, '  *) exit 64 ;;', 'esac', ''].join('\n'))
  chmodSync(file, 0o755)
}

const says = (text: string) => `printf '%s\\n' '${text}'`
const HANGS = 'while :; do :; done'
const FAILS = 'echo nobody >&2; exit 1'

const onDesktop = (name: string) => {
  process.env['XDG_CURRENT_DESKTOP'] = name
}
const onScreen = () => {
  process.env['DISPLAY'] = ':7'
}

describe('do not disturb', () => {
  const sensed = async () => (await senseDesktop('linux')).isDoNotDisturb
  const BANNERS = "'get org.gnome.desktop.notifications show-banners'"
  const XFCE = "'-c xfce4-notifyd -p /do-not-disturb'"
  const DUNST = '*org.dunstproject.cmd0*paused*'
  const INHIBITED = '*org.freedesktop.Notifications*Inhibited*'

  it.each([
    ['banners are off', says('false'), true],
    ['banners are shown', says('true'), false],
    ['no such key', `echo 'No such key "show-banners"' >&2; exit 1`, null],
    ['nonsense', says('maybe'), null],
    ['nothing', ':', null],
  ] as const)('GNOME: %s', async (_, does, expected) => {
    onDesktop('ubuntu:GNOME')
    install('gsettings', { [BANNERS]: does })
    expect(await sensed()).toBe(expected)
  })

  it.each([
    ['on', says('true'), true],
    ['off', says('false'), false],
    ['never set', `echo 'Property "/do-not-disturb" does not exist' >&2; exit 1`, null],
    ['nonsense', says('untrue'), null],
  ] as const)('Xfce: %s', async (_, does, expected) => {
    onDesktop('XFCE')
    install('xfconf-query', { [XFCE]: does })
    expect(await sensed()).toBe(expected)
  })

  it.each([
    ['gdbus', says('(<true>,)'), says('(<false>,)')],
    ['busctl', says('b true'), says('b false')],
    ['dbus-send', says('   variant       boolean true'), says('   variant       boolean false')],
  ] as const)('dunst is paused, or not, as %s tells', async (tool, yes, no) => {
    install(tool, { [DUNST]: yes })
    expect(await sensed()).toBe(true)
    install(tool, { [DUNST]: no, [INHIBITED]: yes })
    expect(await sensed()).toBe(false)
  })

  it.each([
    ['inhibited', says('(<true>,)'), true],
    ['not inhibited', says('(<false>,)'), false],
    ['not asked like this', FAILS, null],
    ['nonsense', says("(<'perhaps'>,)"), null],
  ] as const)('Plasma: %s', async (_, does, expected) => {
    onDesktop('KDE')
    install('gdbus', { [DUNST]: FAILS, [INHIBITED]: does })
    expect(await sensed()).toBe(expected)
  })

  it.each(['GNOME', 'XFCE', 'KDE', 'sway'])('on %s without its program it is not known', async (desktop) => {
    onDesktop(desktop)
    expect(await sensed()).toBeNull()
  })

  it.each([
    ['GNOME', 'gsettings'],
    ['XFCE', 'xfconf-query'],
    ['KDE', 'gdbus'],
  ] as const)('on %s a program that never answers is not waited for', async (desktop, program) => {
    onDesktop(desktop)
    install(program, { '*': HANGS })
    expect(await sensed()).toBeNull()
  })
})

describe('full screen', () => {
  const sensed = async () => (await senseDesktop('linux')).isFullScreen
  const ACTIVE = "'-root _NET_ACTIVE_WINDOW'"
  const STATE = "'-id 0x3a00007 _NET_WM_STATE'"
  const active = says('_NET_ACTIVE_WINDOW(WINDOW): window id # 0x3a00007')

  it.each([
    ['covers everything', '_NET_WM_STATE(ATOM) = _NET_WM_STATE_FOCUSED, _NET_WM_STATE_FULLSCREEN', true],
    ['is large', '_NET_WM_STATE(ATOM) = _NET_WM_STATE_MAXIMIZED_HORZ, _NET_WM_STATE_MAXIMIZED_VERT', false],
    ['has no state', '_NET_WM_STATE:  not found.', false],
  ] as const)('the window in front %s', async (_, state, expected) => {
    onScreen()
    install('xprop', { [ACTIVE]: active, [STATE]: says(state) })
    expect(await sensed()).toBe(expected)
  })

  it.each([
    ['none', says('_NET_ACTIVE_WINDOW(WINDOW): window id # 0x0'), false],
    ['a desktop that does not tell', says('_NET_ACTIVE_WINDOW:  not found.'), false],
    ['nonsense', says('???'), false],
    ['no screen there', `echo 'xprop:  unable to open display' >&2; exit 1`, null],
    ['no answer', HANGS, null],
  ] as const)('a window in front: %s', async (_, does, expected) => {
    onScreen()
    install('xprop', { [ACTIVE]: does })
    expect(await sensed()).toBe(expected)
  })

  it('a window that has gone meanwhile covers nothing', async () => {
    onScreen()
    install('xprop', { [ACTIVE]: active, [STATE]: 'echo BadWindow >&2; exit 1' })
    expect(await sensed()).toBe(false)
  })

  it('is not known without xprop, without a screen, and on Wayland', async () => {
    onScreen()
    expect(await sensed()).toBeNull()
    install('xprop', { [ACTIVE]: says('_NET_ACTIVE_WINDOW(WINDOW): window id # 0x0') })
    expect(await sensed()).toBe(false)
    process.env['WAYLAND_DISPLAY'] = 'wayland-0'
    expect(await sensed()).toBeNull()
    Reflect.deleteProperty(process.env, 'WAYLAND_DISPLAY')
    Reflect.deleteProperty(process.env, 'DISPLAY')
    expect(await sensed()).toBeNull()
  })
})

describe('the microphone', () => {
  const sensed = async () => (await senseDesktop('linux')).isInCall
  const OUTPUTS = "'list short source-outputs'"

  it.each([
    ['somebody listens', says('41	1	312	protocol-native.c	s16le 1ch 48000Hz'), true],
    ['nobody listens', ':', false],
    ['blank lines', says('  '), false],
    ['no sound there', `echo 'Connection failure: Connection refused' >&2; exit 1`, null],
    ['no answer', HANGS, null],
  ] as const)('%s', async (_, does, expected) => {
    install('pactl', { [OUTPUTS]: does })
    expect(await sensed()).toBe(expected)
  })

  it('is not known without pactl', async () => {
    expect(await sensed()).toBeNull()
  })
})

describe('all at once', () => {
  it('each is told for itself', async () => {
    onDesktop('GNOME')
    onScreen()
    install('gsettings', { '*': HANGS })
    install('xprop', { '*': says('_NET_ACTIVE_WINDOW(WINDOW): window id # 0x0') })
    install('pactl', { '*': says('41	1	312	protocol-native.c') })
    expect(await senseDesktop('linux')).toEqual({ isDoNotDisturb: null, isFullScreen: false, isInCall: true })
  })

  it.each(['darwin', 'win32'] as const)('%s holds back by itself: nobody is asked', async (platform) => {
    onScreen()
    install('pactl', { '*': says('41') })
    expect(await senseDesktop(platform)).toEqual({ isDoNotDisturb: null, isFullScreen: null, isInCall: null })
    expect(await hasNotificationService(platform)).toBe(true)
  })
})

describe('a service for notifications', () => {
  const there = () => hasNotificationService('linux')

  it.each([
    ['gdbus', says("('dunst', 'knopwob', '1.9.0', '1.2')")],
    ['dbus-send', says('   string "dunst"')],
  ] as const)('is there when %s has an answer, and is not when it fails or hangs', async (tool, does) => {
    install(tool, { '*GetServerInformation*': does })
    expect(await there()).toBe(true)
    install(tool, { '*': FAILS })
    expect(await there()).toBe(false)
    install(tool, { '*': HANGS })
    expect(await there()).toBe(false)
  })

  it('is not there when nobody can be asked', async () => {
    expect(await there()).toBe(false)
  })
})
