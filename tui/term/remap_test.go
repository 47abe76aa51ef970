package term_test

import (
	"slices"
	"testing"

	"dancecard/tui/term"
)

func keysNamed(table []term.Command, name string, on term.ScreenID) []string {
	at := slices.IndexFunc(table, func(c term.Command) bool { return c.Name == name && c.Screens&on != 0 })
	return table[at].Keys
}

// Keys are taken as config names them, in any usual spelling; quitting and the palette always keep a way.
func TestKeysAreRemapped(t *testing.T) {
	table, problem := term.Remap(term.Commands(), map[string][]string{
		"retry": {"Ctrl+T", "shift+t", "F12", "alt+T", "Ｒ"}, "refresh": {"f5"}, "cancel": {}, "quit": {}, "palette": {"pgdn"}, "page-down": {"space"}, "mark": {"m"}, "pause-video": {},
		"switch-engine": {}, "rate-up": {"ctrl++", "＋"}, "rate-down": {"_", "－"}, "help": {"h"}, "return": {"left"}, "previous-column": {"shift+tab"}, "send": {"f9"},
	})
	if problem != (term.KeyProblem{}) {
		t.Fatal(problem)
	}
	for _, c := range []struct {
		name string
		on   term.ScreenID
		want []string
	}{
		{"retry", term.OnList, []string{"ctrl+t", "T", "f12", "alt+shift+t", "R"}},
		{"rate-up", term.OnDetail, []string{"ctrl++", "+"}},
		{"rate-down", term.OnList, []string{"_", "-"}},
		{"cancel", term.OnList, nil},
		{"quit", term.OnList, []string{"ctrl+c"}},
		{"palette", term.OnList, []string{"pgdown"}},
		{"palette", term.OnForm, []string{"pgdown"}},
		{"help", term.OnForm, []string{"f1"}},
		{"send", term.OnForm, []string{"f9"}},
	} {
		if got := keysNamed(table, c.name, c.on); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	keys := term.NewKeymap(table)
	for key, want := range map[string]string{"ctrl+t": "retry", "r": "", "c": "", "m": "mark", "h": "help", "q": ""} {
		if got := keys.Find(term.OnList, key); got != want {
			t.Errorf("%s is %q, want %q", key, got, want)
		}
	}
	if got := keys.Find(term.OnForm, "h"); got != "" {
		t.Errorf("in the form h is %q", got)
	}
}

func TestKeysThatCantBe(t *testing.T) {
	for _, c := range []struct {
		name string
		keys []string
		want term.KeyProblem
	}{
		{"retyr", []string{"t"}, term.KeyProblem{Kind: term.UnknownCommand, Command: "retyr"}},
		{"retry", []string{"strg+t"}, term.KeyProblem{Kind: term.UnknownKey, Command: "retry", Key: "strg+t"}},
		{"retry", []string{"ctrl+i"}, term.KeyProblem{Kind: term.UnknownKey, Command: "retry", Key: "ctrl+i"}},
		{"retry", []string{"f0"}, term.KeyProblem{Kind: term.UnknownKey, Command: "retry", Key: "f0"}},
		{"retry", []string{"ctrl+ctrl+t"}, term.KeyProblem{Kind: term.UnknownKey, Command: "retry", Key: "ctrl+ctrl+t"}},
		{"retry", []string{"ctrl+c"}, term.KeyProblem{Kind: term.KeyQuits, Command: "retry", Key: "ctrl+c"}},
		{"retry", []string{"c"}, term.KeyProblem{Kind: term.KeyTaken, Command: "retry", Key: "c", Other: "cancel"}},
		{"quit", []string{"x"}, term.KeyProblem{Kind: term.KeyTaken, Command: "quit", Key: "x", Other: "remove"}},
		{"send", []string{"s"}, term.KeyProblem{Kind: term.KeyIsText, Command: "send", Key: "s"}},
		{"palette", []string{}, term.KeyProblem{Kind: term.KeyNeeded, Command: "palette"}},
	} {
		table, problem := term.Remap(term.Commands(), map[string][]string{c.name: c.keys})
		if problem != c.want || len(table) != len(term.Commands()) || !slices.Equal(keysNamed(table, "cancel", term.OnList), []string{"c"}) {
			t.Errorf("%s = %q: %+v", c.name, c.keys, problem)
		}
	}
}
