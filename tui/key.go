package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/api/credentials"
	"dancecard/internal/core"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// takeKey takes in where the key was found; without one, the first-start screen asks for it. A slow
// keyring may answer after the person has given another key: then that one counts.
func (m *Model) onKeyFound(msg keyFoundMsg) tea.Cmd {
	m.advanceClock(msg.at)
	if m.work.keyInUse > 0 {
		return nil
	}
	m.env.APIKey = msg.found
	if msg.err != nil {
		m.work.keyless = true
		for _, n := range msg.found.Notes {
			if n.Code == credentials.CodeNoKeyring {
				m.welcome.PreferOnce()
			}
		}
		return nil
	}
	m.data.library.stale = true // which motions are of this key's making
	m.core.SetKey(m.env.Now, msg.found.Key, false)
	for _, n := range msg.found.Notes {
		return m.setStatus(warning(sentence(n)))
	}
	return nil
}

// askKey shows the first-start screen once there is no key, as soon as nothing is being typed.
func (m *Model) askKey() {
	if !m.work.keyless || len(m.dialogs) > 0 || m.env.Screen == term.OnForm || m.list.Typing() || m.library.Typing() {
		return
	}
	m.work.keyless = false
	if m.env.Screen == term.OnSetup {
		return // another key is being given there
	}
	m.visit(term.OnSetup)
	m.resize()
}

// tryKey tries a key that was typed.
func (m *Model) tryKey(a action.TryKey) tea.Cmd {
	key, err := credentials.Parse(a.Text)
	if err != nil {
		m.welcome.Failed(sentence(err))
		return nil
	}
	m.welcome.Trying()
	m.work.keyTries++
	return m.fx.tryKey(m.work.keyTries, key, a.Keep)
}

// takeTried takes in what came of trying a key, and then of keeping it. The answers may come in
// another order than the keys: one that was given before the key in use changes nothing.
func (m *Model) onKeyChecked(msg keyTriedMsg) tea.Cmd {
	m.advanceClock(msg.at)
	switch {
	case msg.try < m.work.keyInUse:
		return nil
	case msg.err != nil && m.env.Screen == term.OnSetup && m.welcome.Asking():
		m.welcome.Failed(sentence(msg.err))
		return nil
	case msg.err != nil:
		return m.setStatus(problem("the key " + msg.key.Masked() + " is not used: " + sentence(msg.err)))
	case msg.keep:
		return m.fx.do(m.core.KeepKey(msg.try, msg.key), action.Say{})
	}
	return m.useKey(msg.try, msg.key, false)
}

// keyKept takes in what came of keeping a key that is good.
func (m *Model) keyKept(n core.KeyKept) tea.Cmd {
	if n.Err != nil || n.Number < m.work.keyInUse {
		return m.onKeyChecked(keyTriedMsg{at: m.env.Now, try: n.Number, key: n.Key, err: n.Err})
	}
	return m.useKey(n.Number, n.Key, true)
}

// useKey puts a key to use that is good.
func (m *Model) useKey(number int, key credentials.Key, kept bool) tea.Cmd {
	m.work.keyInUse, m.work.keyless = number, false
	if m.env.Screen == term.OnSetup && m.welcome.Asking() { // the person may be elsewhere, or give another one there
		m.welcome.Done()
		m.env.Screen = m.from
		m.resize()
	}
	m.data.library.stale = true
	m.env.APIKey = credentials.Found{Key: key, Source: credentials.FromKeyring, Where: "the keyring"}
	say := good("the key works and is in the keyring")
	if !kept {
		m.env.APIKey = credentials.Found{Key: key, Where: "this run"}
		say = good("the key works and is used for this run only")
	}
	if w := key.Warning(); w != "" {
		say = warning(w)
	}
	m.core.SetKey(m.env.Now, key, true)
	return m.setStatus(say)
}
