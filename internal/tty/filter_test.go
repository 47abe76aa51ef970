package tty_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	uv "github.com/charmbracelet/ultraviolet"
	"pgregory.net/rapid"

	"dancecard/internal/tty"
)

// piece is what arrives in one read, and how long after the one before.
type piece struct {
	after time.Duration
	text  string
}

func (p piece) String() string { return fmt.Sprintf("%v %q", p.after, p.text) }

// script is a terminal that sends pieces, read through a filter or without one.
type script struct {
	pieces []piece
	filter *tty.Filter
}

func (s *script) next() (string, bool) {
	if len(s.pieces) == 0 {
		return "", false
	}
	p := s.pieces[0]
	s.pieces = s.pieces[1:]
	time.Sleep(p.after)
	return p.text, true
}

// Read does what tty.Input does.
func (s *script) Read(p []byte) (int, error) {
	text, ok := s.next()
	if !ok {
		return 0, io.EOF
	}
	if s.filter == nil {
		return copy(p, text), nil
	}
	out := bytes.Clone(s.filter.Feed(time.Now(), []byte(text)))
	for s.filter.Waiting() {
		if len(s.pieces) == 0 || s.pieces[0].after >= tty.EscTime {
			time.Sleep(tty.EscTime)
			if len(s.pieces) > 0 {
				s.pieces[0].after -= tty.EscTime
			}
			out = append(out, s.filter.Expire()...)
			break
		}
		text, _ = s.next()
		out = append(out, s.filter.Feed(time.Now(), []byte(text))...)
	}
	return copy(p, out), nil
}

// events is what Bubble Tea's input layer makes of it: keys by name, pastes in quotes. Other events
// are left out.
func events(t *testing.T, s *script) (list []string) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		heard := make(chan uv.Event)
		go func() {
			defer close(heard)
			if err := uv.NewTerminalReader(s, "xterm-256color").StreamEvents(context.Background(), heard); err != nil {
				t.Error(err)
			}
		}()
		for e := range heard {
			switch e := e.(type) {
			case uv.KeyPressEvent:
				list = append(list, e.String())
			case uv.MouseClickEvent:
				list = append(list, fmt.Sprintf("click(%d,%d)", e.X, e.Y))
			case uv.MouseWheelEvent:
				list = append(list, fmt.Sprintf("wheel(%d,%d)", e.X, e.Y))
			case uv.MouseReleaseEvent, uv.MouseMotionEvent:
				list = append(list, fmt.Sprintf("useless %v", e))
			case uv.PasteEvent:
				list = append(list, fmt.Sprintf("%q", e.Content))
			case uv.UnknownEvent:
				list = append(list, "unknown "+fmt.Sprintf("%q", e))
			}
		}
	})
	return list
}

// mark is a key that is pressed long after each sequence: it must get through alone.
const (
	mark  = "z"
	pause = 6 * time.Second
)

// sequences are what terminals send, and the keys that it means.
var sequences = []struct{ name, text, keys string }{
	{"OSC 10", "\x1b]10;rgb:0000/0000/0000\x1b\\", ""},
	{"OSC 11 with ST", "\x1b]11;rgb:cdcd/f4f4/fefe\x1b\\", ""},
	{"OSC 11 with BEL", "\x1b]11;rgb:1a1a/1b1b/2626\a", ""},
	{"OSC 4", "\x1b]4;1;rgb:cccc/0000/0000\x1b\\", ""},
	{"OSC 52", "\x1b]52;c;ZGFuY2VjYXJk\x1b\\", ""},
	{"OSC l, a title", "\x1b]lcancel everything\x1b\\", ""},
	{"DA1", "\x1b[?62;4;6;22c", ""},
	{"DA2", "\x1b[>41;377;0c", ""},
	{"DA3", "\x1bP!|7E565445\x1b\\", ""},
	{"XTVERSION", "\x1bP>|dancer(1.2.3)\x1b\\", ""},
	{"XTGETTCAP", "\x1bP1+r524742=382f382f38\x1b\\", ""},
	{"DECRQSS", "\x1bP1$r0;38;5;1m\x1b\\", ""},
	{"CPR", "\x1b[1;5R", ""},
	{"DECXCPR", "\x1b[?3;7R", ""},
	{"DECRPM", "\x1b[?2026;2$y", ""},
	{"ANSI DECRPM", "\x1b[20;2$y", ""},
	{"window size", "\x1b[8;5;5t", ""},
	{"kitty flags", "\x1b[?1u", ""},
	{"kitty key", "\x1b[97;5u", "ctrl+a"},
	{"kitty arrow", "\x1b[1;3B", "alt+down"},
	{"kitty graphics", "\x1b_Gi=31;OK\x1b\\", "\x1b_Gi=31;OK\x1b\\"},
	{"kitty graphics that failed", "\x1b_Gi=31;ENOENT:q\x1b\\", ""},
	{"another program's command", "\x1b_xGi=31;OK\x1b\\", ""},
	{"modifyOtherKeys", "\x1b[27;5;97~", "ctrl+a"},
	{"PM", "\x1b^private\x1b\\", ""},
	{"SOS", "\x1bXstart\x1b\\", ""},
	{"SGR mouse", "\x1b[<0;33;12M\x1b[<0;33;12m", "click(32,11)"},
	{"SGR wheel", "\x1b[<65;1;9M", "wheel(0,8)"},
	{"SGR motion", "\x1b[<32;33;12M\x1b[<35;33;12M", ""},
	{"X10 mouse", "\x1b[M !j\x1b[M##q", "click(0,73)"},
	{"X10 mouse far right", "\x1b[M@\xdc\x9b", ""},
	{"focus", "\x1b[I", ""},
	{"blur", "\x1b[O", ""},
	{"arrow", "\x1b[B", "down"},
	{"application arrow", "\x1bOB", "down"},
	{"F1", "\x1bOP", "f1"},
	{"F5", "\x1b[15~", "f5"},
	{"F1 of the Linux console", "\x1b[[A", "f1"},
	{"shift+home of rxvt", "\x1b[7$", "shift+home"},
	{"alt+arrow of rxvt", "\x1b\x1b[A", "alt+up"},
	{"win32 input", "\x1b[65;30;97;1;0;1_", "a"},
	{"paste", "\x1b[200~pics/dai.png\r\nq\x1b[201~", `"pics/dai.png\r\nq"`},
	{"paste in Chinese", "\x1b[200~图片/戴.png\x1b[201~", `"图片/戴.png"`},
	{"paste of nothing", "\x1b[200~\x1b[201~", `""`},
	{"paste with sequences", "\x1b[200~a\x1b]11;b\x1b[2c\x9dd\x90e\x1b[201~", `"a]11;b[2cde"`},
	{"a character", "戴", "戴"},
	{"with alt", "\x1bü", "alt+ü"},
	{"alt+f", "\x1bf", "alt+f"},
}

// forms gives a sequence with 7-bit and 8-bit introducers, the latter as bytes and as UTF-8, unless it
// holds both.
func forms(text string) []string {
	if strings.Contains(text, "\x9d") {
		return []string{text}
	}
	eight, utf := text, text
	for _, c := range "[]OPX^_\\" {
		eight = strings.ReplaceAll(eight, "\x1b"+string(c), string([]byte{byte(c) + 0x40}))
		utf = strings.ReplaceAll(utf, "\x1b"+string(c), string(c+0x40))
	}
	return slices.Compact([]string{text, eight, utf})
}

// splits gives every way to send a text in two or three reads, and byte by byte.
func splits(text string) (all [][]piece) {
	gaps := []time.Duration{10 * time.Millisecond, 80 * time.Millisecond, 900 * time.Millisecond}
	for i := 1; i < len(text); i++ {
		for _, gap := range gaps {
			all = append(all, []piece{{0, text[:i]}, {gap, text[i:]}})
		}
		for j := i + 1; j < len(text); j++ {
			all = append(all,
				[]piece{{0, text[:i]}, {80 * time.Millisecond, text[i:j]}, {80 * time.Millisecond, text[j:]}},
				[]piece{{0, text[:i]}, {10 * time.Millisecond, text[i:j]}, {900 * time.Millisecond, text[j:]}})
		}
	}
	for _, gap := range gaps {
		single := []piece{{0, text[:1]}}
		for i := 1; i < len(text); i++ {
			single = append(single, piece{gap, text[i : i+1]})
		}
		all = append(all, single)
	}
	return all
}

// stray counts the splits after which something else was heard than the keys that a sequence means:
// behind a late ESC the escape key comes before them, and they may be missing.
func stray(t *testing.T, name, text, keys string, filter *tty.Filter) (tried, wrong int, example string) {
	t.Helper()
	all := splits(text)
	s := &script{filter: filter}
	for _, pieces := range all {
		pieces[0].after = pause
		s.pieces = append(append(s.pieces, pieces...), piece{pause, mark})
	}
	heard := strings.Split(strings.Join(events(t, s), " ")+" ", mark+" ")
	if len(heard) != len(all)+1 {
		return len(all), len(all), fmt.Sprintf("%s: %d of %d keys after it got through", name, len(heard)-1, len(all))
	}
	for i, pieces := range all {
		got := strings.TrimSpace(strings.ReplaceAll(heard[i], "esc ", ""))
		late := strings.Count(heard[i], "esc ") <= strings.Count(text, "\x1b")
		if !late || got != keys && got != "" && got != strings.TrimPrefix(keys, "alt+") {
			wrong, example = wrong+1, fmt.Sprintf("%s: %v gives %q, not %q", name, pieces, heard[i], keys)
		}
	}
	return len(all), wrong, example
}

// However a sequence is split, nothing of it is another key or text.
func TestEverySplitOfEverySequence(t *testing.T) {
	var tried, commands, before int
	for _, sequence := range sequences {
		for _, text := range forms(sequence.text) {
			n, wrong, example := stray(t, sequence.name, text, sequence.keys, &tty.Filter{})
			tried, commands = tried+n, commands+wrong
			if wrong > 0 {
				t.Errorf("%d of %d: %s", wrong, n, example)
			}
			if testing.Verbose() && !strings.HasPrefix(sequence.name, "X10") { // which crashes it
				_, wrong, _ = stray(t, sequence.name, text, sequence.keys, nil)
				before += wrong
			}
		}
	}
	t.Logf("splits tried: %d, commands triggered: %d (without the filter: %d)", tried, commands, before)
}

// Any text, keys and sequences come through the same whatever the reads are, as long as nothing is late.
func TestSplitsThatAreNotLateChangeNothing(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		var text string
		for range rapid.IntRange(1, 6).Draw(r, "parts") {
			if rapid.Bool().Draw(r, "typed") {
				text += rapid.StringMatching(`[a-z0-9 \t\r戴é]{0,5}`).Draw(r, "text")
			} else {
				text += rapid.SampledFrom(sequences).Draw(r, "sequence").text
			}
		}
		var whole, parts tty.Filter
		now := time.Unix(1, 0)
		want := string(whole.Feed(now, []byte(text))) + string(whole.Expire())
		var got string
		for rest := text; rest != ""; {
			n := rapid.IntRange(1, len(rest)).Draw(r, "read")
			got += string(parts.Feed(now, []byte(rest[:n])))
			rest = rest[n:]
			now = now.Add(20 * time.Millisecond)
		}
		if got += string(parts.Expire()); got != want {
			r.Fatalf("%q in parts gives %q, whole %q", text, got, want)
		}
	})
}

// Whatever comes, the filter holds little, passes no unfinished sequence on, and lets keys through again.
func TestAnyBytes(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		var f tty.Filter
		now := time.Unix(1, 0)
		for range rapid.IntRange(1, 8).Draw(r, "reads") {
			in := rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(r, "bytes")
			if bytes.Contains(in, []byte("200~")) {
				continue
			}
			if out := f.Feed(now, in); len(out) > 8*len(in)+1024 {
				r.Fatalf("%d bytes became %d", len(in), len(out))
			}
			now = now.Add(time.Duration(rapid.IntRange(0, 200).Draw(r, "ms")) * time.Millisecond)
		}
		if got := string(f.Feed(now.Add(pause), []byte(mark))); !strings.HasSuffix(got, mark) || len(got) > 1+2*len("\x1b[27u") {
			r.Fatalf("the key after it gives %q", got)
		}
	})
}

func TestWhatIsNeverFinishedIsDropped(t *testing.T) {
	second := time.Second
	for _, c := range []struct {
		name   string
		pieces []piece
		want   string
	}{
		{"an answer", []piece{{0, "\x1b]11;rgb:"}, {6 * second, "j"}}, "j"},
		{"ctrl+c in an answer", []piece{{0, "\x1b]11;rgb:"}, {second, "\x03"}}, "ctrl+c"},
		{"an arrow in an answer", []piece{{0, "\x1b]11;rgb:"}, {second, "\x1b[B"}, {0, "j"}}, "down j"},
		{"an arrow", []piece{{0, "\x1b["}, {2 * second, "j"}}, "j"},
		{"ctrl+c in an arrow", []piece{{0, "\x1b["}, {0, "\x03"}}, "ctrl+c"},
		{"a mouse report", []piece{{0, "\x1b[<0;33"}, {4 * second, ";12M"}, {0, "j"}}, "click(32,11) j"},
		{"half a mouse report", []piece{{0, "\x1b[<0;33"}, {0, "j"}}, "j"},
		{"half a mouse report and a digit, later", []piece{{0, "\x1b[<0;33"}, {6 * second, "4j"}}, "4 j"},
		{"half a mouse report and a whole one", []piece{{0, "\x1b[<0;3"}, {0, "\x1b[<0;3;4M"}, {0, "j"}}, "click(2,3) j"},
		{"mouse reports without a place", []piece{{0, "\x1b[<0M\x1b[<;;M\x1b[<0;3M\x1b[<0;3;4;5M\x1b[<0;3;456789M\x1b[0;3;4M\x1b[<0;3;4h"}, {0, "j"}}, "h j"},
		{"half a character", []piece{{0, "\xe6\x88"}, {0, "j"}}, "j"},
		{"a long answer", []piece{{0, "\x1b]52;c;" + strings.Repeat("q", 2000)}, {0, strings.Repeat("q", 2000) + "\a"}, {0, "j"}}, "j"},
		{"a long sequence", []piece{{0, "\x1b[" + strings.Repeat("1;", 100)}, {0, "A"}, {0, "j"}}, "j"},
		{"an answer that Bubble Tea would cut", []piece{{0, "\x1bP" + strings.Repeat("1;", 20) + "|q\x1b\\"}, {0, "j"}}, "j"},
		{"a code beyond all characters", []piece{{0, "\x1b[99999999999u"}, {0, "j"}}, "j"},
		{"esc", []piece{{0, "\x1b"}, {second, "j"}}, "esc j"},
		{"esc twice", []piece{{0, "\x1b"}, {60 * time.Millisecond, "\x1b"}}, "esc esc"},
		{"esc and a bracket, later", []piece{{0, "\x1b"}, {1100 * time.Millisecond, "[j"}}, "esc [ j"},
		{"esc, a bracket and a digit, by a person", []piece{{0, "\x1b"}, {second / 2, "]"}, {second / 4, "1"}, {1100 * time.Millisecond, "j"}}, "esc j"},
		{"alt+] and a key", []piece{{0, "\x1b]"}, {0, "j"}}, "j"},
		{"the end of an answer alone", []piece{{0, "\x1b\\"}, {second, "j"}}, "alt+\\ j"},
		{"a paste, and its end", []piece{{0, "\x1b[200~del"}, {10 * second, "ete q"}, {0, "\x1b[201~"}, {0, "j"}}, `"delete q" j`},
		{"a paste, left with esc", []piece{{0, "\x1b[200~q"}, {3 * second, "\x1b"}, {second / 10, "j"}}, `"q" j`},
		{"a paste, left with ctrl+c", []piece{{0, "\x1b[200~q"}, {3 * second, "\x03"}, {0, "j"}}, `"q" j`},
		{"a paste that stalls before its end", []piece{{0, "\x1b[200~q"}, {3 * second, "\x1b"}, {second / 10, "[201~"}, {0, "j"}}, `"q" j`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(events(t, &script{pieces: c.pieces, filter: &tty.Filter{}}), " "); got != c.want {
				t.Errorf("%q, not %q", got, c.want)
			}
		})
	}
}
