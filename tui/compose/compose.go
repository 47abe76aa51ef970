// Package compose is the form that asks for a new video.
package compose

import (
	"image"
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
	// Looking tells that the picture is being fetched for its checks.
	Looking bool
	// Notes are plain words about the engine; Estimate about the price.
	Notes    []string
	Estimate string
	// Ratios are the ratios that the engine makes.
	Ratios []string
	Engine string
}

// Field is a line of the form.
type Field int

// The fields, in the order of tab.
const (
	Picture Field = iota
	Motion
	Background
	Ratio
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

// Recent are values that were used before, the last first.
type Recent struct{ Pictures, Templates []string }

// Screen is the form.
type Screen struct {
	w, h    int
	at      Field
	inputs  map[Field]*ui.Input
	own     bool // the picture's background
	ratio   int
	engine  api.EngineID
	model   string
	recent  Recent
	shot    ui.Preview
	cycling int
	asked   string // the address that was last asked to be looked at
	nagged  bool   // a first ctrl+s was held back while the picture was being looked at
}

// New makes an empty form for an engine.
func New(engine api.EngineID, model string) *Screen {
	s := &Screen{engine: engine, model: model, inputs: map[Field]*ui.Input{}}
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
func (s *Screen) Fill(d history.Draft, ratios []string) action.Action {
	s.inputs[Picture].SetValue(d.Picture)
	s.inputs[Motion].SetValue(d.Template)
	s.inputs[Title].SetValue(d.Title)
	s.own, s.ratio = d.PictureBackground, 0
	for i, r := range ratios {
		if r == d.Ratio {
			s.ratio = i
		}
	}
	s.focus(Picture)
	return s.inspect()
}

// Clear makes room for the next task: motion, background and ratio stay, as most takes share them.
func (s *Screen) Clear() {
	s.inputs[Picture].SetValue("")
	s.inputs[Title].SetValue("")
	s.asked = ""
	s.focus(Picture)
}

// Draft is what is filled in.
func (s *Screen) Draft(ratios []string) history.Draft {
	d := history.Draft{
		Title: strings.TrimSpace(s.inputs[Title].Value()), Picture: strings.TrimSpace(s.inputs[Picture].Value()),
		Template: strings.TrimSpace(s.inputs[Motion].Value()), Engine: s.engine, Model: s.model, PictureBackground: s.own,
	}
	if s.own && len(ratios) > 0 {
		d.Ratio = ratios[s.ratio%len(ratios)]
	}
	return d
}

func (s *Screen) focus(f Field) {
	s.at, s.cycling = (f+fields)%fields, 0
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
		s.change(key, len(d.Ratios))
		return nil, true
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
	s.focus(s.at + by)
	return act
}

// inspect asks to look at the picture when its address is new.
func (s *Screen) inspect() action.Action {
	address := strings.TrimSpace(s.inputs[Picture].Value())
	if address == s.asked {
		return nil
	}
	s.asked, s.nagged = address, false
	return action.Inspect{Address: address}
}

func (s *Screen) change(key string, ratios int) {
	switch {
	case s.at == Background:
		s.own = !s.own
	case s.at == Ratio && ratios > 0:
		by := 1
		if key == "left" {
			by = ratios - 1
		}
		s.ratio = (s.ratio + by) % ratios
	}
}

// cycle puts the next value that was used before into the field.
func (s *Screen) cycle() {
	list := s.recent.Templates
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
		return act, "Looking at the picture first; ctrl+s once more sends without waiting."
	}
	if d.Looking && !s.nagged {
		s.nagged = true
		return nil, "Still looking at the picture; ctrl+s once more sends without waiting."
	}
	return action.Send{Drafts: []history.Draft{s.Draft(d.Ratios)}}, ""
}
