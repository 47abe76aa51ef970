package tui_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"dancecard/api/credentials"
	"dancecard/history"
)

const (
	firstKey  = "sk-first-0123456789abcdef0123456789"
	secondKey = "sk-second-0123456789abcdef012345678"
)

// slowKey has the service take its time over a key that begins so.
func (s *harness) slowKey(begin string, wait time.Duration, answer error) {
	s.config.CheckKey = func(ctx context.Context, k credentials.Key) error {
		if !strings.HasPrefix(k.Reveal(), begin) {
			return nil
		}
		if err := s.clock.Sleep(ctx, wait); err != nil {
			return err
		}
		return answer
	}
}

// newKey gives another key: to be kept, or for this run only.
func (s *harness) newKey(key string, keep bool) {
	s.t.Helper()
	s.command("key")
	s.paste(key)
	if !keep {
		s.press("down")
	}
	s.press("enter")
	if !keep {
		s.press("up")
	}
}

// lateRing is a keyring that takes three seconds to answer.
type lateRing struct {
	ring
	s *harness
}

func (r *lateRing) Get(service, account string) (string, error) {
	_ = r.s.clock.Sleep(r.s.ctx, 3*time.Second)
	return r.ring.Get(service, account)
}

// late starts the program with such a keyring, which holds a key or none.
func late(t *testing.T, holds string) *harness {
	s := newHarness(t, settings{noKey: true})
	slow := &lateRing{s: s}
	slow.key = holds
	s.config.Keys = credentials.New(credentials.Options{Keyring: slow, Getenv: func(string) string { return "" }})
	s.start(120, 36)
	return s
}

// The answer about a key changes nothing on the screen of somebody who went on to something else.
func TestAnAnswerAboutAKeyLeavesTheFormOpen(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	done := s.add(history.Draft{Picture: shot("anna.png"), Template: waltz, Title: "One"}, seconds(history.CancelDone{})...)
	s.slowKey("sk-first", 20*time.Second, nil)
	s.start(120, 36)
	s.newKey(firstKey, true)
	s.press("esc", "n")
	s.write("/pictures/an")
	s.advance(20 * time.Second)
	s.see("Key accepted and saved to the keyring")
	s.write("x")
	s.see("/pictures/anx")
	if !s.task(done.ID).Removed.IsZero() {
		t.Error("a letter that was typed removed a task")
	}
}

// Of two keys the last one given is used, whichever the service answers about first. The keyring holds the
// same.
func TestOfTwoKeysTheLastIsUsed(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.slowKey("sk-first", 20*time.Second, nil)
	s.start(120, 36)
	s.newKey(firstKey, true)
	s.press("esc")
	s.newKey(secondKey, true)
	s.see("Key accepted")
	s.advance(time.Minute)
	if s.config.Secret.Reveal() != secondKey || s.ring.key != secondKey {
		t.Errorf("%q is used and %q kept", s.config.Secret.Reveal(), s.ring.key)
	}
}

// A key that waits to be verified is used when the one after it was refused. What is typed for a third one
// stays.
func TestAKeyIsTriedInTheBackground(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.slowKey("sk-first", 20*time.Second, nil)
	s.start(120, 36)
	s.newKey(firstKey, true)
	s.press("esc")
	s.command("key")
	s.paste("sk-thi")
	s.advance(20 * time.Second)
	s.see("Key accepted and saved to the keyring", "Change the API key", "••••••")
	if s.config.Secret.Reveal() != firstKey {
		t.Errorf("%q is used", s.config.Secret.Reveal())
	}
}

// A refusal of somebody who did not wait for it is told where the person is.
func TestARefusedKeyIsTold(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.slowKey("sk-first", 20*time.Second, context.DeadlineExceeded)
	s.start(120, 36)
	s.newKey(firstKey, true)
	s.press("esc", "n")
	s.advance(20 * time.Second)
	s.see("Key ****6789 not accepted: ", "Picture")
	if s.config.Secret.Reveal() != canary || s.ring.key != "" {
		t.Errorf("%q is used and %q kept", s.config.Secret.Reveal(), s.ring.key)
	}
}

// What a slow keyring says after a key was given by hand comes too late.
func TestASlowKeyringComesTooLate(t *testing.T) {
	t.Parallel()
	for _, holds := range []string{"", firstKey} {
		s := late(t, holds)
		s.newKey(secondKey, false)
		s.see("Key accepted")
		s.press("n")
		s.write("anna")
		s.advance(10 * time.Second)
		s.see("Picture", "anna", "(this session)")
		s.miss("Welcome")
		if s.config.Secret.Reveal() != secondKey {
			t.Errorf("%q is used", s.config.Secret.Reveal())
		}
	}
}

// That there is no key is not said in the middle of a word: first what is typed is finished.
func TestTheKeyIsNotAskedForWhileSomethingIsTyped(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		begin, text, shows string
	}{
		{"n", "/pictures/an", "/pictures/anx"},
		{"/", "an", "/anx"},
		{":", "an", "anx"},
	} {
		s := late(t, "")
		s.press(c.begin)
		s.write(c.text)
		s.advance(5 * time.Second)
		s.write("x")
		s.miss("Welcome")
		s.see(c.shows)
		s.press("esc")
		s.see("Welcome")
		s.paste(secondKey)
		s.press("down", "enter")
		s.see("Key accepted")
	}
}
