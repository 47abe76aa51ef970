// Package compose is the form that asks for a new video.
package compose

import (
	"cmp"
	"image"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/ui"
)

// Data is what the root knows about what is filled in.
type Data struct {
	Theme *ui.Theme
	// Findings are what the checks say of the form as it is.
	Findings []Finding
	// Picture is the preview; nil while there is none.
	Picture image.Image
	// Looking tells that the picture or the clip is being read for its checks.
	Looking bool
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
	Title
	fields
)

// Finding is what a check says. A fatal one keeps the form from being sent.
type Finding struct {
	Text  string
	Field Field
	Fatal bool
	Good  bool
	// Missing tells that the field is empty, which is no fault before the form is sent.
	Missing bool
}

// Recent are values that were used before, the last first. Motions are template ids and clips.
type Recent struct{ Pictures, Motions []string }

// Screen is the form.
type Screen struct {
	w, h    int
	at      Field
	inputs  map[Field]*ui.Input
	own     bool // the picture's background
	ratio   int
	engines []api.Engine
	engine  int
	mode    int
	places  Places
	recent  Recent
	shot    ui.Preview
	cycling int
	asked   [2]string // the picture and the clip that were last asked to be looked at
	nagged  bool      // a first ctrl+s was held back while they were being looked at
}

// New makes an empty form for a choice of engines, the first of them chosen.
func New(engines []api.Engine, places Places) *Screen {
	s := &Screen{engines: engines, places: places, inputs: map[Field]*ui.Input{}}
	for _, f := range []Field{Picture, Motion, Title} {
		in := ui.NewInput()
		s.inputs[f] = &in
	}
	s.focus(Picture)
	return s
}

// SetSize gives the form w × h cells.
func (s *Screen) SetSize(w, h int) { s.w, s.h = w, h }

// SetRecent hands in the values that ctrl+n goes through.
func (s *Screen) SetRecent(r Recent) { s.recent = r }

// Fill takes over an old task's values.
func (s *Screen) Fill(d history.Draft) action.Action {
	s.inputs[Picture].SetValue(d.Picture)
	s.inputs[Motion].SetValue(cmp.Or(d.Template, d.Clip))
	s.inputs[Title].SetValue(d.Title)
	s.own = d.PictureBackground
	s.Choose(d.Engine)
	if s.Engine().Motion == api.ByClip && d.Clip != "" {
		s.inputs[Motion].SetValue(d.Clip)
	}
	s.ratio = max(slices.Index(s.Engine().Ratios, d.Ratio), 0)
	s.mode = max(slices.IndexFunc(s.Engine().Modes, func(m api.Mode) bool { return m.ID == d.Mode }), 0)
	s.focus(Picture)
	return s.inspect()
}

// Choose sets the engine; an unknown one leaves it as it is.
func (s *Screen) Choose(id api.EngineID) {
	if i := slices.IndexFunc(s.engines, func(e api.Engine) bool { return e.ID == id }); i >= 0 {
		s.engine = i
	}
}

// Engine is the engine that is chosen.
func (s *Screen) Engine() api.Engine { return s.engines[s.engine] }

// Clear makes room for the next task: all but picture and title stays, as most takes share it.
func (s *Screen) Clear() {
	s.inputs[Picture].SetValue("")
	s.inputs[Title].SetValue("")
	s.asked = [2]string{}
	s.focus(Picture)
}

// Draft is what is filled in.
func (s *Screen) Draft() history.Draft {
	e := s.Engine()
	mode := e.Modes[s.mode%len(e.Modes)]
	d := history.Draft{
		Title: strings.TrimSpace(s.inputs[Title].Value()), Picture: s.places.Source(s.inputs[Picture].Value()),
		Engine: e.ID, Model: e.Model, Mode: mode.ID, Price: mode.PricePerSecond, Detect: e.DetectModel != "",
	}
	motion := s.places.Source(s.inputs[Motion].Value())
	if isFile(motion) {
		d.Clip = motion
	} else {
		d.Template = motion
	}
	if e.Keeps == api.KeepsChoice {
		d.PictureBackground = s.own
	}
	if d.PictureBackground && len(e.Ratios) > 0 {
		d.Ratio = e.Ratios[s.ratio%len(e.Ratios)]
	}
	return d
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
	s.at, s.cycling = f, 0
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
	switch cmd {
	case ui.CmdNextField:
		return s.leaveField(1), true
	case ui.CmdPrevField:
		return s.leaveField(-1), true
	case ui.CmdChange:
		if s.inputs[s.at] != nil {
			return nil, false
		}
		s.change(key)
		return s.inspect(), true
	case ui.CmdRecent:
		s.cycle()
		return s.inspect(), true
	case ui.CmdLeave:
		return action.Leave{}, true
	}
	return nil, false
}

func (s *Screen) leaveField(by Field) action.Action {
	act := s.inspect()
	s.move(by)
	return act
}

// inspect asks to look at the picture and the clip when either is new.
func (s *Screen) inspect() action.Action {
	d := s.Draft()
	now := [2]string{d.Picture, d.Clip}
	if now == s.asked {
		return nil
	}
	s.asked, s.nagged = now, false
	return action.Inspect{Picture: d.Picture, Clip: d.Clip}
}

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
	case Engine:
		turn(&s.engine, len(s.engines))
		s.ratio, s.mode = 0, 0
	}
}

// cycle puts the next value that was used before into the field.
func (s *Screen) cycle() {
	list := s.recent.Motions
	if s.at == Picture {
		list = s.recent.Pictures
	}
	if in := s.inputs[s.at]; in != nil && s.at != Title && len(list) > 0 {
		if in.Value() == list[s.cycling%len(list)] {
			s.cycling++
		}
		in.SetValue(list[s.cycling%len(list)])
		s.cycling++
	}
}

// Update takes in typing and pastes. Enter goes to the next field.
func (s *Screen) Update(msg tea.Msg) action.Action {
	if key, ok := msg.(tea.KeyPressMsg); ok && key.String() == "enter" {
		return s.leaveField(1)
	}
	in := s.inputs[s.at]
	if in == nil {
		return nil
	}
	in.Update(msg)
	if _, pasted := msg.(tea.PasteMsg); pasted {
		return s.inspect()
	}
	return nil
}

// Send gives what to do when the form is to be sent: the task, or nothing but a word on what keeps
// it back.
func (s *Screen) Send(d Data) (act action.Action, why string) {
	for _, f := range d.Findings {
		if f.Fatal {
			s.focus(f.Field)
			return nil, f.Text
		}
	}
	if act := s.inspect(); act != nil {
		s.nagged = true
		return act, "Looking at what is filled in first; ctrl+s once more sends without waiting."
	}
	if d.Looking && !s.nagged {
		s.nagged = true
		return nil, "Still looking at what is filled in; ctrl+s once more sends without waiting."
	}
	return action.Send{Drafts: []history.Draft{s.Draft()}}, ""
}
