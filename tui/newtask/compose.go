// Package newtask is the form that asks for a new video.
package newtask

import (
	"cmp"
	"image"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/paths"
	"dancecard/internal/preflight"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// Data is what the root knows about what is filled in.
type Data struct {
	Theme *term.Theme
	// Findings are what the checks say of the form as it is.
	Findings []Finding
	// Picture is the preview; nil while there is none.
	Picture image.Image
	// Looking tells that a picture or a clip is being read for its checks, Reading that it is being
	// found out which files are meant.
	Looking, Reading bool
	// Offers are the ways on from what is being typed.
	Offers Offers
	// Batch is the table of what several pictures and motions would make; nil for a single video.
	Batch *Batch
	// Notes are plain words about the engine; Estimate about the price.
	Notes    []string
	Estimate string
	Engine   string
}

// Field is a line of the form.
type Field int

// The fields, in the order of tab.
const (
	Picture Field = iota
	Motion
	Background
	Ratio
	Engine
	Quality
	Watermark
	Title
	fields
)

// Finding is what a check says. A fatal one keeps the form from being sent.
type Finding struct {
	Text  string
	Field Field
	Fatal bool
	Good  bool
	// Missing tells that the field is empty or still being typed into, which is no fault before the
	// form is sent.
	Missing bool
}

// Recent are values that were used before, the last first. Motions are template ids and clips; Engine is
// that of the last task, empty for none.
type Recent struct {
	Pictures, Motions []string
	Engine            api.EngineID
}

// Screen is the form.
type Screen struct {
	w, h    int
	at      Field
	inputs  map[Field]*term.Input
	own     bool // the picture's background
	ratio   int
	engines []api.Engine
	engine  int
	settled bool // the engine is the person's choice, now or in the past, and not just the first
	mode    int
	mark    bool // the service's watermark
	recent  Recent
	shot    term.Preview
	typing  bool             // a key was typed into the field with the focus: then offers are shown
	pick    int              // the offer that is chosen, counted from 1
	old     Offers           // the values used before that are offered; none at other times
	typed   [2]paths.Typed   // what the fields for sources held when they were last read
	asked   string           // what was last asked to be looked at
	filled  map[Field]string // what the fields hold that nobody has typed
	kept    choices          // what was chosen when they were filled
	nagged  bool             // a first ctrl+s was held back while that was being done
}

// New makes an empty form for a choice of engines, an own deployment of AnimateAnyone or the first that
// is not retired chosen.
func New(engines []api.Engine) *Screen {
	s := &Screen{engines: api.InOrder(engines), inputs: map[Field]*term.Input{}}
	for _, f := range []Field{Picture, Motion, Title} {
		in := term.NewInput()
		if f != Title {
			in.SetLimit(sourcesLimit)
		}
		s.inputs[f] = &in
	}
	s.engine = s.indexOf(preflight.DefaultEngine(engines, "").ID)
	s.kept = s.choices()
	s.focus(Picture)
	return s
}

// indexOf is where an engine stands among those to choose from, below 0 for an unknown one.
func (s *Screen) indexOf(id api.EngineID) int {
	return slices.IndexFunc(s.engines, func(e api.Engine) bool { return e.ID == id })
}

// SetSize gives the form w × h cells.
func (s *Screen) SetSize(w, h int) { s.w, s.h = w, h }

// SetRecent hands in the values that ctrl+n offers. A form in which no engine was chosen yet takes
// the last one that is not retired, unless there is an own deployment of AnimateAnyone.
func (s *Screen) SetRecent(r Recent) {
	s.recent = r
	if e := preflight.DefaultEngine(s.engines, r.Engine); !s.settled && e.ID == r.Engine {
		s.Choose(e.ID)
		s.kept.engine = s.engine
	}
}

// Fill takes over the values of old tasks: every picture and motion of them, and the rest of the
// first.
func (s *Screen) Fill(drafts ...history.Draft) action.Action {
	d := drafts[0]
	s.own = d.PictureBackground
	s.Choose(d.Engine)
	var pictures, motions []string
	known := map[history.MotionID]bool{}
	for _, d := range drafts {
		motion := cmp.Or(d.Template, d.Clip)
		if s.Engine().Motion == api.ByClip {
			motion = cmp.Or(d.Clip, d.Template)
		}
		pictures = with(pictures, d.Picture)
		if d.Motion == 0 || !known[d.Motion] { // a clip and the template made of it are one motion
			motions = with(motions, motion)
		}
		known[d.Motion] = true
	}
	lost := []string{s.put(Picture, pictures), s.put(Motion, motions)}
	s.inputs[Title].SetValue(d.Title)
	s.ratio = max(slices.Index(s.Engine().Ratios, d.Ratio), 0)
	s.mark = d.Watermark
	s.mode = max(slices.IndexFunc(s.Engine().Modes, func(m api.Mode) bool { return m.ID == d.Mode }), 0)
	s.settle()
	s.focus(Picture)
	return warn(s.inspect(), lost...)
}

// Put fills a field with sources and goes on from there.
func (s *Screen) Put(f Field, sources []string) action.Action {
	lost := s.put(f, sources)
	s.focus(f)
	return warn(s.inspect(), lost)
}

// with adds a value to a list that does not hold it yet.
func with(list []string, value string) []string {
	if value == "" || slices.Contains(list, value) {
		return list
	}
	return append(list, value)
}

// Choose sets the engine; an unknown one leaves it as it is.
func (s *Screen) Choose(id api.EngineID) {
	s.settled = true
	if i := s.indexOf(id); i >= 0 {
		s.engine = i
	}
}

// Engine is the engine that is chosen.
func (s *Screen) Engine() api.Engine { return s.engines[s.engine] }

// Clear makes room for the next task: all but picture and title stays, as most takes share it.
func (s *Screen) Clear() {
	s.inputs[Picture].SetValue("")
	s.inputs[Title].SetValue("")
	s.asked = ""
	s.settle()
	s.focus(Picture)
}

// Order is what is filled in, beside pictures and motions.
func (s *Screen) Order() preflight.Order {
	e := s.Engine()
	o := preflight.Order{
		Engine: e, Title: strings.TrimSpace(s.inputs[Title].Value()), Mode: e.Modes[s.mode%len(e.Modes)].ID,
		PictureBackground: s.own && e.Keeps == api.KeepsChoice, Watermark: s.mark && e.Takes("watermark"),
	}
	if o.PictureBackground && len(e.Ratios) > 0 {
		o.Ratio = e.Ratios[s.ratio%len(e.Ratios)]
	}
	return o
}

// shown tells the fields that the chosen engine has.
func (s *Screen) shown(f Field) bool {
	switch e := s.Engine(); f {
	case Background:
		return e.Keeps == api.KeepsChoice
	case Ratio:
		return len(e.Ratios) > 0
	case Quality:
		return len(e.Modes) > 1
	case Watermark:
		return e.Takes("watermark")
	case Engine:
		return len(s.engines) > 1
	}
	return true
}

// move goes to the next field that is shown, or back.
func (s *Screen) move(by Field) {
	at := (s.at + by + fields) % fields
	for !s.shown(at) {
		at = (at + by + fields) % fields
	}
	s.focus(at)
}

func (s *Screen) focus(f Field) {
	s.at, s.typing, s.pick, s.old = f, false, 0, Offers{}
	for name, in := range s.inputs {
		if name == s.at {
			in.Focus()
		} else {
			in.Blur()
		}
	}
}

// Do carries out a command of the form; handled is false when the key is text for a field.
func (s *Screen) Do(cmd, key string, d Data) (act action.Action, handled bool) {
	if act, handled := s.offers(cmd, key, d); handled {
		return act, true
	}
	switch cmd {
	case term.CmdNextField:
		return s.leaveField(1), true
	case term.CmdPrevField:
		return s.leaveField(-1), true
	case term.CmdChange:
		if s.inputs[s.at] != nil {
			return nil, false
		}
		s.change(key)
		return s.inspect(), true
	case term.CmdRecent:
		return s.offerOld(), true
	case term.CmdLeave:
		return action.Leave{}, true
	}
	return nil, false
}

func (s *Screen) leaveField(by Field) action.Action {
	act := s.inspect()
	s.move(by)
	return act
}

// inspect asks to look at the pictures and the clips when they are others than before.
func (s *Screen) inspect() action.Action {
	now := s.inputs[Picture].Value() + "\x00" + s.inputs[Motion].Value()
	if now == s.asked {
		return nil
	}
	s.asked, s.nagged = now, false
	return action.Inspect{}
}

// LooksAgain tells that something is looked at once more, which is waited for when the form is to be sent.
func (s *Screen) LooksAgain() { s.nagged = false }

func (s *Screen) change(key string) {
	by := 1
	if key == "left" {
		by = -1
	}
	turn := func(at *int, n int) {
		if n > 0 {
			*at = (*at + by + n) % n
		}
	}
	switch e := s.Engine(); s.at {
	case Background:
		s.own = !s.own
	case Ratio:
		if s.own {
			turn(&s.ratio, len(e.Ratios))
		}
	case Quality:
		turn(&s.mode, len(e.Modes))
	case Watermark:
		s.mark = !s.mark
	case Engine:
		turn(&s.engine, len(s.engines))
		s.ratio, s.mode, s.settled = 0, 0, true
	}
}

// Update takes in typing and pastes. Enter takes the offer that is chosen, or goes to the next field.
func (s *Screen) Update(msg tea.Msg, d Data) action.Action {
	if key, ok := msg.(tea.KeyPressMsg); ok && key.String() == "enter" {
		if act, taken := s.offers("", "enter", d); taken {
			return act
		}
		return s.leaveField(1)
	}
	in := s.inputs[s.at]
	if in == nil {
		return nil
	}
	if paste, ok := msg.(tea.PasteMsg); ok {
		return s.paste(in, paste)
	}
	before := in.Value()
	in.Update(msg)
	if s.at == Title || in.Value() == before {
		return nil
	}
	s.typing, s.pick, s.old = true, 0, Offers{}
	return action.Complete{}
}

// At is the field with the focus.
func (s *Screen) At() Field { return s.at }

// Typing reports whether a field is just being typed into.
func (s *Screen) Typing(f Field) bool { return s.typing && s.at == f }

// Send gives what to do when the form is to be sent: that, or a word on what keeps it back and perhaps a
// look at what is filled in. later tells that it is only this look that is waited for.
func (s *Screen) Send(d Data) (act action.Action, why string, later bool) {
	look := s.inspect()
	for _, f := range d.Findings {
		if f.Fatal {
			s.focus(f.Field)
			return look, f.Text, false
		}
	}
	switch {
	case look != nil, d.Looking && !s.nagged:
		s.nagged = true
		return look, "Looking at it first, then it is sent; ctrl+s once more does not wait.", true
	case d.Reading:
		return nil, "Finding out which files are meant, then it is sent.", true
	}
	return action.Send{}, "", false
}
