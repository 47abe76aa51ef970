package tty

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

func (f *Filter) onCSI(now time.Time, b byte) {
	switch {
	case b < 0x20 || b >= 0x7f:
		f.again(now, b)
	case b == '[' && len(f.held) == 0:
		f.state = linuxKey
	case b == 'M' && len(f.held) == 0:
		f.begin(x10Mouse, b)
		f.need = 3
	case f.inMouse() && !strings.ContainsRune("0123456789;Mm", rune(b)):
		f.again(now, b) // the rest of the report was lost
	case b == '$' && shifted(f.held):
		f.emit("\x1b[" + string(f.held) + ";2~")
	case b >= 0x40:
		f.endCSI(b)
	default:
		intermediate := len(f.held) > 0 && f.held[len(f.held)-1] < 0x30
		if len(f.held) == maxSequence || intermediate && b >= 0x30 {
			f.bad = true
			return
		}
		f.held = append(f.held, b)
	}
}

// inMouse reports whether the control sequence is a mouse report.
func (f *Filter) inMouse() bool { return len(f.held) > 0 && f.held[0] == '<' }

// report is a whole mouse report.
var report = regexp.MustCompile(`^<([0-9]{1,3});[0-9]{1,5};[0-9]{1,5}([Mm])$`)

// mouse passes a report of a pressed button or of the wheel on. Nobody asks for releases and motion, which come
// in crowds.
func (f *Filter) mouse(text string) {
	f.escapeKey()
	f.state = ground
	const moved, wheel = 32, 64
	m := report.FindStringSubmatch(text)
	if m == nil || m[2] == "m" {
		return
	}
	if button, _ := strconv.Atoi(m[1]); button&moved == 0 || button&wheel != 0 {
		f.emit("\x1b[" + text)
	}
}

// shifted reports whether a `$` ends these parameters: rxvt sends `ESC [ 7 $` for shift+home.
func shifted(held []byte) bool {
	digits := strings.Trim(string(held), "0123456789") == ""
	return digits && len(held) > 0 && len(held) <= 2
}

// endCSI passes a control sequence on, or not.
func (f *Filter) endCSI(final byte) {
	const maxParams = 30 // more of them than Bubble Tea reads would be text
	text := string(f.held) + string(final)
	switch {
	case f.bad, strings.Count(text, ";")+strings.Count(text, ":") >= maxParams, tooMany.MatchString(text):
	case final == 't', final == 'R' && len(f.held) > 0:
	case f.inMouse():
		f.mouse(text)
		return
	case text == "201~":
	case text == "200~":
		f.escapeKey()
		f.emit("\x1b[200~")
		f.state = paste
		return
	default:
		if !strings.ContainsRune("ABCDEFHPQSZabcd~^@", rune(final)) {
			f.escapeKey() // only a key can have been pressed with alt
		}
		f.emit("\x1b[" + text)
		return
	}
	f.escapeKey()
	f.state = ground
}

// emit passes a whole sequence on, behind the other ESC where one came.
func (f *Filter) emit(sequence string) {
	if f.meta {
		f.out = append(f.out, 0x1b)
	}
	f.out = append(f.out, sequence...)
	f.state, f.meta = ground, false
}

// onLinuxKey takes the last byte of the Linux console's F1 to F5.
func (f *Filter) onLinuxKey(now time.Time, b byte) {
	switch {
	case b < 0x20 || b >= 0x7f:
		f.again(now, b)
	case b >= 'A' && b <= 'E':
		f.emit(fmt.Sprintf("\x1b[%d~", 11+b-'A'))
	default:
		f.escapeKey()
		f.state = ground
	}
}

// onMouse takes the three bytes of an X10 mouse report and gives it the form of SGR.
func (f *Filter) onMouse(now time.Time, b byte) {
	if b < 0x20 {
		f.again(now, b)
		return
	}
	f.held, f.need = append(f.held, b), f.need-1
	if f.need > 0 {
		return
	}
	const released, wheel = 3, 64
	button, final := int(f.held[0])-32, 'M'
	if button&released == released && button&wheel == 0 {
		final = 'm'
	}
	f.mouse(fmt.Sprintf("<%d;%d;%d%c", button, int(f.held[1])-32, int(f.held[2])-32, final))
}

func (f *Filter) onSS3(now time.Time, b byte) {
	switch {
	case b <= 0x20 || b >= 0x7f:
		f.again(now, b)
	case b >= '0' && b <= '9' && len(f.held) < 3:
		f.held = append(f.held, b)
	default:
		f.emit("\x1bO" + string(f.held) + string(b))
	}
}

func (f *Filter) onString(now time.Time, b byte) {
	const bel, can, sub, st = 0x07, 0x18, 0x1a, 0x9c
	continued := f.need > 0
	f.need = max(f.need-1, 0)
	switch {
	case b == 0x1b:
		f.state = strEscape
	case b == can, b == sub:
		f.state = ground
	case b == bel, b == st && !continued:
		f.endString()
	case b < 0x08, b > 0x0d && b < 0x20, b == 0x7f:
		f.again(now, b) // no terminal's answer holds it; a person wants out
	case f.size == 0 && !opens(f.kind, b):
		f.again(now, b)
	default:
		f.keep(b, continued)
	}
}

// keep holds a byte of a string. Of strings with more than ASCII only the end matters.
func (f *Filter) keep(b byte, continued bool) {
	f.size++
	switch {
	case b >= 0x20 && b < 0x7f && len(f.held) < maxString:
		f.held = append(f.held, b)
		return
	case continued && b&0xc0 == 0x80:
	case b >= 0xc3 && b < 0xe0:
		f.need = 1
	case b >= 0xe0 && b < 0xf0:
		f.need = 2
	case b >= 0xf0 && b < 0xf5:
		f.need = 3
	}
	f.bad = true
}

// opens reports whether a string of this kind can begin with a byte. Else a person has pressed alt
// with its introducer, and something else after it.
func opens(kind, b byte) bool {
	switch kind {
	case ']':
		return b >= '0' && b <= '9' || b == 'l' || b == 'L' || b == 'I'
	case 'P':
		return b >= 0x20 && b < 0x40
	}
	return true
}

// endString passes an answer on where Bubble Tea knows its kind.
func (f *Filter) endString() {
	f.state = ground
	if f.bad {
		return
	}
	switch text := string(f.held); {
	case f.kind == ']' && number.MatchString(text):
		f.emit("\x1b]" + text + "\a")
	case f.kind == 'P' && known.MatchString(text):
		f.emit("\x1bP" + text + "\x1b\\")
	case f.kind == '_' && graphics.MatchString(text):
		f.emit("\x1b_" + text + "\x1b\\")
	}
}

var (
	number = regexp.MustCompile(`^[0-9]{1,7};`)
	// known are XTVERSION, DA3 and XTGETTCAP.
	known = regexp.MustCompile(`^(>\||!\||[01]\+r)`)
	// graphics is a yes to the question for kitty's graphics protocol.
	graphics = regexp.MustCompile(`^Gi=[0-9]{1,10}(,[a-zA-Z]=[0-9]{1,10})*;OK$`)
	// tooMany are more digits than a number or a character has.
	tooMany = regexp.MustCompile(`[0-9]{8}`)
)

func (f *Filter) onStringEscape(now time.Time, b byte) {
	if b == '\\' {
		f.endString()
		return
	}
	f.state, f.meta = escape, false
	f.onEscape(now, b)
}

// pasteEnd ends a bracketed paste.
const pasteEnd = "\x1b[201~"

// onPaste takes a byte of a paste. ESC, C1 controls and broken UTF-8 are left out: Bubble Tea would
// look for sequences in them, and miss the paste's end.
func (f *Filter) onPaste(b byte) {
	switch f.state {
	case pasteRune:
		if f.pasteRest(b) {
			return
		}
	case pasteClose:
		if b == pasteEnd[len(f.held)] {
			f.held = append(f.held, b)
			if len(f.held) == len(pasteEnd) {
				f.emit(pasteEnd)
			}
			return
		}
		f.out = append(f.out, f.held[f.need:]...)
	}
	f.state = paste
	switch {
	case b == 0x1b:
		f.beginClose("\x1b")
	case b == 0x9b:
		f.pasteControl(b)
	case b < 0x80:
		f.out = append(f.out, b)
	default:
		f.beginRune(pasteRune, b)
	}
}

// pasteRest takes a later byte of a character in a paste, and reports whether it was one.
func (f *Filter) pasteRest(b byte) bool {
	if b&0xc0 != 0x80 {
		return false
	}
	f.held, f.need = append(f.held, b), f.need-1
	if f.need > 0 {
		return true
	}
	f.state = paste
	switch r := []rune(string(f.held)); {
	case len(r) != 1:
	case r[0] < 0xa0:
		f.pasteControl(byte(r[0]))
	default:
		f.out = append(f.out, f.held...)
	}
	return true
}

// pasteControl takes a C1 control in a paste: the 8-bit CSI may begin the paste's end.
func (f *Filter) pasteControl(b byte) {
	if b == 0x9b {
		f.beginClose("\x1b[")
	}
}

// beginClose begins what may be the end of a paste. If it is not, all but its introducer is text.
func (f *Filter) beginClose(introducer string) {
	f.begin(pasteClose, 0)
	f.held, f.need = append(f.held, introducer...), len(introducer)
}
