package setup

import (
	"context"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// keys is what is known of the API keys that were found or given.
type keys struct {
	sought bool // one has been looked for
	// tries counts the keys that the person gave. inUse is the number of the one in use, 0 for the one found.
	// missing tells that none was, and that it is to be asked for.
	tries, inUse int
	missing      bool
}

type (
	// foundMsg says where a key was found.
	foundMsg struct {
		found core.FoundKey
		err   error
	}
	// checkedMsg says what the service said of a key: the try-th that was given. One that is to be kept is kept
	// when it is known to be good.
	checkedMsg struct {
		try  int
		key  core.Key
		keep bool
		err  error
	}
)

// Fetch looks for a key once. Where there is none, it asks for one as soon as nothing is being typed.
func (s *Screen) Fetch() action.Action {
	switch {
	case s.env.ReadOnly: // nothing is asked with a key
	case !s.keys.sought:
		s.keys.sought = true
		return s.env.Ask(term.OnSetup, func(ctx context.Context) tea.Msg {
			found, err := s.env.Core.FindKey(ctx)
			return foundMsg{found: found, err: err}
		})
	case s.keys.missing && s.env.Screen == term.OnSetup:
		s.keys.missing = false // another one is being given there
	case s.keys.missing && !s.env.Dialogs && !s.env.Typing:
		s.keys.missing = false
		return action.Go{Screen: term.OnSetup}
	}
	return nil
}

// onFound takes in where the key was found. A slow keyring may answer after the person has given another key:
// then that one counts.
func (s *Screen) onFound(msg foundMsg) action.Action {
	if s.keys.inUse > 0 {
		return nil
	}
	if msg.err != nil {
		s.keys.missing = true
		if core.NoKeyring(msg.found) {
			s.at = once
		}
		return action.SetKey{Found: msg.found}
	}
	acts := action.All{action.SetKey{Found: msg.found}}
	for _, n := range msg.found.Notes {
		return append(acts, action.Warning(s.env.Error(n)))
	}
	return acts
}

// trouble is why no key was found, where that is more than "there is none".
func (s *Screen) trouble() (why string) {
	for _, n := range s.env.APIKey.Notes {
		why = strings.TrimSpace(why + " " + s.env.Error(n))
	}
	return why
}

// try asks the service whether a key is good that was typed.
func (s *Screen) try(text string, keep bool) action.Action {
	key, err := core.ParseKey(text)
	if err != nil {
		s.fail(err)
		return nil
	}
	s.trying, s.failed = true, nil
	s.keys.tries++
	try := s.keys.tries
	return s.env.Ask(term.OnSetup, func(ctx context.Context) tea.Msg {
		return checkedMsg{try: try, key: key, keep: keep, err: s.env.Core.TryKey(ctx, key)}
	})
}

// onChecked takes in what came of trying a key. Answers may come in another order than the keys. One about a
// key given before the key in use changes nothing.
func (s *Screen) onChecked(got checkedMsg) action.Action {
	switch {
	case got.try < s.keys.inUse:
		return nil
	case got.err != nil && s.env.Screen == term.OnSetup && s.trying:
		s.fail(got.err)
		return nil
	case got.err != nil:
		return action.Problem(msg.SetupNotUsed(s.env.Language, s.env.Error(got.err), got.key.Masked()))
	case got.keep:
		return action.Run{Job: s.env.Core.KeepKey(got.try, got.key)}
	}
	return s.use(got.try, got.key, false)
}

// onKept takes in what came of keeping a key that is good.
func (s *Screen) onKept(n core.KeyKept) action.Action {
	if n.Err != nil || n.Number < s.keys.inUse {
		return s.onChecked(checkedMsg{try: n.Number, key: n.Key, err: n.Err})
	}
	return s.use(n.Number, n.Key, true)
}

// use puts a key to use that is good.
func (s *Screen) use(number int, key core.Key, kept bool) action.Action {
	s.keys.inUse, s.keys.missing = number, false
	var acts action.All
	if s.env.Screen == term.OnSetup && s.trying { // the person may be elsewhere, or give another one there
		s.done()
		acts = append(acts, action.Leave{})
	}
	found := core.KeptKey(key)
	say := action.Good(msg.SetupAccepted(s.env.Language))
	if !kept {
		found = core.FoundKey{Key: key} // from nowhere: it was typed
		say = action.Good(msg.SetupAcceptedOnce(s.env.Language))
	}
	if w := text.KeyWarning(s.env.Language, key.Warning()); w != "" {
		say = action.Warning(w)
	}
	return append(acts, action.SetKey{Found: found, Tried: true}, say)
}
