// Package tty stands between Bubble Tea and the terminal: an input filter, an output that never blocks, and job control.
package tty

import (
	"time"
	"unicode/utf8"
)

const (
	// EscTime is how long an ESC waits for the rest of a sequence before it is a key.
	EscTime = 50 * time.Millisecond
	// joinTime is how long an introducer such as `[` still belongs to an escape key, and how long an unfinished sequence
	// is held.
	joinTime = time.Second
	// stringTime is how long an unfinished answer of the terminal is held after its last byte.
	stringTime = 5 * time.Second
	// pasteTime is the silence after which esc or ctrl+c end an unfinished paste.
	pasteTime = 2 * time.Second
	// maxSequence and maxString bound what is held of a sequence and of an answer. What is longer is
	// dropped, but its end is still waited for.
	maxSequence, maxString = 64, 1024
)

// escKey is the escape key, spelled so that Bubble Tea need not wait for more.
const escKey = "\x1b[27u"

// state is what the next byte belongs to.
type state uint8

const (
	ground     state = iota
	escape           // after ESC
	csi              // after ESC [
	linuxKey         // after ESC [ [
	x10Mouse         // after ESC [ M
	ss3              // after ESC O
	str              // in an OSC, DCS, APC, PM or SOS
	strEscape        // after ESC in one
	multibyte        // in a character of several bytes
	paste            // in a bracketed paste
	pasteRune        // in a character of several bytes there
	pasteClose       // in what may be the end of it
)

// Filter lets only whole sequences and characters through, however they were split in time. The
// zero Filter is ready. It reads no clock and does no I/O.
//
//   - An unfinished sequence is held until it ends; one that never ends is dropped.
//   - An ESC that nothing follows for [EscTime] is the escape key. What introduces
//     a sequence (`[`, `]`, `O`, `P`, `X`, `^`, `_`) and comes within a second after it belongs to it;
//     alt with one of these is no key of its own.
//   - In a paste everything is text but ESC, C1 controls and broken UTF-8, which are left out.
//   - 8-bit introducers become 7-bit ones; the Linux console's F1 to F5, rxvt's shifted keys and X10
//     mouse reports take the form that Bubble Tea can read next to other input.
//   - Of mouse reports only whole ones of a pressed button or the wheel are passed on.
//   - Reports of the cursor's place and of the window are left out: nobody asks for them, and they
//     can't be told from keys or would be believed.
type Filter struct {
	state state
	at    time.Time // when the last byte came
	escAt time.Time // when the escape key came that was passed on last; zero when a byte came since
	meta  bool      // another ESC came before the sequence
	bad   bool      // the sequence is malformed or too long
	late  bool      // its ESC was passed on as a key
	kind  byte      // of a string: ] P _ ^ X
	held  []byte    // the sequence, the string or the character so far
	need  int       // bytes that the character or the mouse report lacks
	size  int       // of the string, with what is not held
	out   []byte
}

// Feed takes what was read at a time and gives what is to be passed on. The result holds until the
// next call.
func (f *Filter) Feed(now time.Time, in []byte) []byte {
	f.out = f.out[:0]
	if len(in) == 0 {
		return f.out
	}
	f.overdue(now)
	if f.state >= paste && f.closes(now, in) {
		f.out = append(f.out, "\x1b[201~"...)
		f.state, f.at, f.escAt = ground, now, now
		return f.out
	}
	for _, b := range in {
		f.step(now, b)
	}
	f.at = now
	return f.out
}

// Waiting reports whether an ESC has come of which only time tells whether it is a key.
func (f *Filter) Waiting() bool { return f.state == escape }

// Expire tells that nothing came for [EscTime], and gives what is to be passed on.
func (f *Filter) Expire() []byte {
	f.out = f.out[:0]
	f.expire()
	return f.out
}

func (f *Filter) expire() {
	if f.state != escape {
		return
	}
	f.escapeKey()
	f.out = append(f.out, escKey...)
	f.state, f.escAt = ground, f.at
}

// escapeKey passes on the first of two ESC.
func (f *Filter) escapeKey() {
	if f.meta {
		f.out = append(f.out, escKey...)
		f.meta = false
	}
}

// overdue drops what was never finished.
func (f *Filter) overdue(now time.Time) {
	idle := now.Sub(f.at)
	limit := joinTime
	switch f.state {
	case ground, paste, pasteRune, pasteClose:
		return
	case escape:
		if idle >= EscTime {
			f.expire()
		}
		return
	case csi:
		if f.inMouse() {
			limit = stringTime // what comes late would be text
		}
	case str, strEscape:
		if !f.late && (f.kind == ']' || f.kind == 'P') {
			limit = stringTime
		}
	}
	if idle > limit {
		f.state = ground
	}
}

// closes reports whether a person wants an unfinished paste to end.
func (f *Filter) closes(now time.Time, in []byte) bool {
	switch string(in) {
	case "\x1b", "\x03", "\x1b[27u", "\x1b[99;5u", "\x1b[27;5;99~":
		return now.Sub(f.at) >= pasteTime
	}
	return false
}

// step takes one byte.
func (f *Filter) step(now time.Time, b byte) {
	switch f.state {
	case ground:
		f.onGround(now, b)
	case escape:
		f.onEscape(now, b)
	case csi:
		f.onCSI(now, b)
	case linuxKey:
		f.onLinuxKey(now, b)
	case x10Mouse:
		f.onMouse(now, b)
	case ss3:
		f.onSS3(now, b)
	case str:
		f.onString(now, b)
	case strEscape:
		f.onStringEscape(now, b)
	case multibyte:
		f.onRune(now, b)
	default:
		f.onPaste(b)
	}
}

// begin starts a sequence.
func (f *Filter) begin(s state, kind byte) {
	f.state, f.kind, f.held, f.need, f.size = s, kind, f.held[:0], 0, 0
	f.bad, f.late = false, false
}

// again drops the sequence and takes the byte as if nothing had come before it.
func (f *Filter) again(now time.Time, b byte) {
	f.state, f.meta, f.escAt = ground, false, time.Time{}
	f.onGround(now, b)
}

func (f *Filter) onGround(now time.Time, b byte) {
	late := !f.escAt.IsZero() && now.Sub(f.escAt) <= joinTime
	f.escAt, f.meta = time.Time{}, false
	switch {
	case late && f.introduce(b):
		f.late = true
	case b == 0x1b:
		f.state = escape
	case b < utf8.RuneSelf:
		f.out = append(f.out, b)
	case b < 0xa0:
		f.control(b)
	default:
		f.beginRune(multibyte, b)
	}
}

// introduce begins the sequence that a byte after ESC introduces, and reports whether there is one.
func (f *Filter) introduce(b byte) bool {
	switch b {
	case '[':
		f.begin(csi, b)
	case 'O':
		f.begin(ss3, b)
	case ']', 'P', '_', '^', 'X':
		f.escapeKey()
		f.begin(str, b)
	default:
		return false
	}
	return true
}

// control takes a C1 control; those that introduce nothing are left out.
func (f *Filter) control(b byte) {
	f.state = ground
	f.introduce(b - 0x40)
}

// beginRune begins a character of several bytes; a byte that can't begin one is left out.
func (f *Filter) beginRune(s state, b byte) {
	need := 0
	switch {
	case b >= 0xc2 && b < 0xe0:
		need = 1
	case b >= 0xe0 && b < 0xf0:
		need = 2
	case b >= 0xf0 && b < 0xf5:
		need = 3
	}
	if need == 0 {
		return
	}
	f.begin(s, 0)
	f.held, f.need = append(f.held, b), need
}

func (f *Filter) onRune(now time.Time, b byte) {
	if b&0xc0 != 0x80 {
		f.again(now, b)
		return
	}
	f.held, f.need = append(f.held, b), f.need-1
	if f.need > 0 {
		return
	}
	f.state = ground
	switch r, _ := utf8.DecodeRune(f.held); {
	case r == utf8.RuneError && !utf8.Valid(f.held):
	case r < 0xa0:
		f.escapeKey()
		f.control(byte(r))
		return
	case f.meta:
		f.out = append(append(f.out, 0x1b), f.held...)
	default:
		f.out = append(f.out, f.held...)
	}
	f.meta = false
}

func (f *Filter) onEscape(now time.Time, b byte) {
	switch {
	case b == 0x1b:
		f.escapeKey()
		f.meta = true
	case f.introduce(b):
	case b < utf8.RuneSelf:
		f.escapeKey()
		f.out = append(f.out, 0x1b, b)
		f.state = ground
	default:
		f.escapeKey()
		f.again(now, b)
		f.meta = f.state == multibyte
	}
}
