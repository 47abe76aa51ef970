package newtask

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/paths"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// fieldID is a line of the form.
type fieldID int

// The fields, in the order of tab.
const (
	pictureField fieldID = iota
	motionField
	backgroundField
	ratioField
	engineField
	qualityField
	watermarkField
	takesField
	titleField
	fieldCount
)

// kindOf is the kind of the files that a field takes.
func kindOf(f fieldID) paths.Kind {
	if f == motionField {
		return paths.ClipKind
	}
	return paths.PictureKind
}

// fields are what the form holds.
type fields struct {
	choices
	env     *screen.Env
	at      fieldID
	typing  bool // a key was typed into the field with the focus
	paused  bool // and none since for a while
	single  bool // they are those of one task, without takes
	inputs  map[fieldID]*term.Input
	engines []api.Engine
	// engineChosen tells that the engine is the person's choice, now or in the past, and not just the first.
	engineChosen bool
	parsed       [2]paths.Typed     // what the fields for sources held when they were last read
	named        paths.Named        // tells the names of the library's motions
	filled       map[fieldID]string // what the fields hold that nobody has typed
	kept         choices            // what was chosen when they were filled
}

// choices are what is chosen and not typed; engine, mode and ratio are indices. takes is 0 for none.
type choices struct {
	pictureBackground, watermark bool
	ratio, engine, mode          int
	takes                        int
}

// sourcesLimit bounds what a field for sources holds, in characters. All that can be sent at once fits, even
// 500 of the longest paths.
const sourcesLimit = 1 << 21

// newFields makes empty fields. It chooses an own deployment of AnimateAnyone, or the
// first that is not retired.
func newFields(env *screen.Env) *fields {
	f := &fields{env: env, engines: api.InOrder(env.Engines), inputs: map[fieldID]*term.Input{}}
	for _, name := range []fieldID{pictureField, motionField, titleField} {
		in := term.NewInput()
		if name != titleField {
			in.SetLimit(sourcesLimit)
		}
		f.inputs[name] = &in
	}
	f.engine = f.indexOf(preflight.DefaultEngine(env.Engines, "").ID)
	f.takes = 1
	f.kept = f.choices
	f.focus(pictureField)
	return f
}

// indexOf is where an engine stands among those to choose from, below 0 for an unknown one.
func (f *fields) indexOf(id api.EngineID) int {
	return slices.IndexFunc(f.engines, func(e api.Engine) bool { return e.ID == id })
}

// current is the engine that is chosen.
func (f *fields) current() api.Engine { return f.engines[f.engine] }

// choose takes an engine; an unknown one leaves it as it is.
func (f *fields) choose(id api.EngineID) {
	f.engineChosen = true
	if i := f.indexOf(id); i >= 0 {
		f.engine = i
	}
}

// lastEngine tells which engine was used last. It is taken where none was chosen yet, unless it is retired
// or there is an own deployment of AnimateAnyone.
func (f *fields) lastEngine(id api.EngineID) {
	if e := preflight.DefaultEngine(f.engines, id); !f.engineChosen && e.ID == id {
		f.choose(e.ID)
		f.kept.engine = f.engine
	}
}

// order is what is filled in, beside pictures and motions.
func (f *fields) order() preflight.Order {
	e := f.current()
	o := preflight.Order{
		Engine: e, Title: strings.TrimSpace(f.inputs[titleField].Value()), Mode: e.Modes[f.mode%len(e.Modes)].ID,
		PictureBackground: f.pictureBackground && e.Keeps == api.KeepsChoice, Watermark: f.watermark && e.Takes("watermark"),
		Takes: max(f.takes, 1),
	}
	if o.PictureBackground && len(e.Ratios) > 0 {
		o.Ratio = e.Ratios[f.ratio%len(e.Ratios)]
	}
	return o
}

// typed gives what the field for pictures or that for motions holds.
func (f *fields) typed(name fieldID) paths.Typed {
	t := &f.parsed[name]
	if text := f.inputs[name].Value(); text != t.Text {
		*t = paths.Type(text, f.names(name))
	}
	return *t
}

// names tells the names that a field takes; nil for none.
func (f *fields) names(field fieldID) paths.Named {
	if field == motionField {
		return f.named
	}
	return nil
}

// onLibrary takes in the names of the library's motions.
func (f *fields) onLibrary(same map[string]int) {
	f.named = func(text string) bool { return same[preflight.NameKey(text)] > 0 }
	f.parsed[motionField] = paths.Typed{}
}

// typingIn reports whether a field is just being typed into.
func (f *fields) typingIn(name fieldID) bool { return f.typing && !f.paused && f.at == name }

// has tells the fields that the chosen engine has.
func (f *fields) has(name fieldID) bool {
	switch e := f.current(); name {
	case backgroundField:
		return e.Keeps == api.KeepsChoice
	case ratioField:
		return len(e.Ratios) > 0
	case qualityField:
		return len(e.Modes) > 1
	case watermarkField:
		return e.Takes("watermark")
	case engineField:
		return len(f.engines) > 1
	case takesField:
		return !f.single
	}
	return true
}

// next is the field after the one with the focus, or before it for -1.
func (f *fields) next(by fieldID) fieldID {
	at := (f.at + by + fieldCount) % fieldCount
	for !f.has(at) {
		at = (at + by + fieldCount) % fieldCount
	}
	return at
}

func (f *fields) focus(name fieldID) {
	f.at, f.typing, f.paused, f.takes = name, false, false, max(f.takes, 1)
	for other, in := range f.inputs {
		if other == name {
			in.Focus()
		} else {
			in.Blur()
		}
	}
}

// change turns the choice with the focus on, or back with the left key.
func (f *fields) change(key string) {
	by := 1
	if key == "left" {
		by = -1
	}
	turn := func(at *int, n int) {
		if n > 0 {
			*at = (*at + by + n) % n
		}
	}
	switch e := f.current(); f.at {
	case backgroundField:
		f.pictureBackground = !f.pictureBackground
	case ratioField:
		if f.pictureBackground {
			turn(&f.ratio, len(e.Ratios))
		}
	case qualityField:
		turn(&f.mode, len(e.Modes))
	case watermarkField:
		f.watermark = !f.watermark
	case engineField:
		turn(&f.engine, len(f.engines))
		f.ratio, f.mode, f.engineChosen = 0, 0, true
	case takesField:
		f.takes, f.typing = min(max(f.takes+by, 1), preflight.MostVideos), false
	}
}

// typeTakes takes in a key at the number of takes: a digit of it, or one that deletes.
func (f *fields) typeTakes(key string) {
	n := f.takes
	switch {
	case key == "backspace":
		n /= 10
	case key == "ctrl+u" || key == "delete":
		n = 0
	case len(key) == 1 && key >= "0" && key <= "9":
		if f.typing {
			n *= 10
		} else {
			n = 0
		}
		n += int(key[0] - '0')
	default:
		return
	}
	if n <= preflight.MostVideos {
		f.takes, f.typing = n, true
	}
}

// options are what a choice can be.
func (f *fields) options(l msg.Language, of fieldID) []string {
	var out []string
	switch e := f.current(); of {
	case backgroundField:
		return []string{msg.FormVideoBackground(l), msg.FormPictureBackground(l)}
	case engineField:
		out = f.engineNames(l)
		for i, e := range f.engines {
			if e.IsRetired() {
				out[i] = msg.NameEngineRetired(l, out[i])
			}
		}
	case qualityField:
		for _, m := range e.Modes {
			out = append(out, quality(l, m.ID))
		}
	case watermarkField:
		return []string{msg.FormWatermarkOff(l), msg.FormWatermarkOn(l)}
	case takesField:
		return []string{takesText(f.takes)}
	case ratioField:
		if !f.pictureBackground {
			return []string{msg.FormRatioOfVideo(l)}
		}
		return e.Ratios
	}
	return out
}

// engineNames are the engines' names alone.
func (f *fields) engineNames(l msg.Language) (out []string) {
	for _, e := range f.engines {
		out = append(out, text.EngineName(l, e))
	}
	return out
}

// takesText is the number of takes as it is typed; empty while none is.
func takesText(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// quality is what people call a mode.
func quality(l msg.Language, mode string) string {
	switch mode {
	case "wan-std":
		return msg.FormStandard(l)
	case "wan-pro":
		return msg.FormProfessional(l)
	}
	return mode
}

// chosen is which of its options a choice is.
func (f *fields) chosen(of fieldID) int {
	switch {
	case of == backgroundField && f.pictureBackground, of == watermarkField && f.watermark:
		return 1
	case of == ratioField && f.pictureBackground:
		return f.ratio
	case of == engineField:
		return f.engine
	case of == qualityField:
		return f.mode
	}
	return 0
}

// fill takes over the values of old tasks: every picture and motion of them, and the rest of the first. lost
// says what the fields do not hold.
func (f *fields) fill(l msg.Language, drafts []history.Draft) (lost string) {
	d := drafts[0]
	f.pictureBackground = d.PictureBackground
	f.choose(d.Engine)
	var pictures, motions []string
	known := map[history.MotionID]bool{}
	for _, d := range drafts {
		pictures = with(pictures, d.Picture)
		if d.Motion == 0 || !known[d.Motion] { // a clip and the template made of it are one motion
			motions = with(motions, f.wordOf(d))
		}
		known[d.Motion] = true
	}
	lost = cmp.Or(f.put(l, pictureField, pictures), f.put(l, motionField, motions))
	f.inputs[titleField].SetValue(d.Title)
	f.ratio = max(slices.Index(f.current().Ratios, d.Ratio), 0)
	f.watermark, f.takes = d.Watermark, takesOf(drafts)
	f.mode = max(slices.IndexFunc(f.current().Modes, func(m api.Mode) bool { return m.ID == d.Mode }), 0)
	f.remember()
	return lost
}

// takesOf is how many takes drafts are of each pair of a picture and a motion; 1 where they differ in that.
func takesOf(drafts []history.Draft) int {
	type pair struct {
		picture, motion string
		known           history.MotionID
	}
	count := map[pair]int{}
	for _, d := range drafts {
		count[pair{d.Picture, cmp.Or(d.Template, d.Clip), d.Motion}]++
	}
	takes := 0
	for _, n := range count {
		if takes != 0 && n != takes {
			return 1
		}
		takes = n
	}
	return takes
}

// useMotion fills a motion of the library in. Everything else stays as it is.
func (f *fields) useMotion(l msg.Language, m history.Motion) (lost string) {
	was := f.inputs[motionField].Value()
	lost = f.put(l, motionField, []string{f.wordFor(m)})
	if lost == "" && was != "" && was != f.filled[motionField] && was != f.inputs[motionField].Value() {
		lost = msg.FormReplaced(l)
	}
	return lost
}

// wordFor is what the field is given for a motion of the library: its name where that means nothing else, else its
// source.
func (f *fields) wordFor(known history.Motion) string {
	name := known.Name
	unique := f.env.Library.Same[preflight.NameKey(name)] == 1 && strings.TrimSpace(name) != "" && typable(name)
	if unique && !history.IsFile(name) && !strings.HasPrefix(name, "AACT.") && f.env.Dirs().Source(name) == name {
		return name
	}
	return f.motionSource(known.Template, known.Clip)
}

// wordOf is what the field is given for the motion of an old task, which the library may have.
func (f *fields) wordOf(d history.Draft) string {
	for _, known := range f.env.Library.Motions {
		same := d.Template != "" && d.Template == known.Template || d.Clip != "" && d.Clip == known.Clip
		if same && (d.Motion == 0 || d.Motion == known.ID) {
			return f.wordFor(known)
		}
	}
	return f.motionSource(d.Template, d.Clip)
}

// motionSource names a motion in the way that the chosen engine takes: by its template's id, or by its clip.
func (f *fields) motionSource(template, clip string) string {
	if f.current().Motion == api.ByClip {
		return cmp.Or(clip, template)
	}
	return cmp.Or(template, clip)
}

// with adds a value to a list that does not hold it yet.
func with(list []string, value string) []string {
	if value == "" || slices.Contains(list, value) {
		return list
	}
	return append(list, value)
}

// clear makes room for the next task: all but picture, title and takes stays, as most tasks share it.
func (f *fields) clear() {
	f.takes = 1
	f.inputs[pictureField].SetValue("")
	f.inputs[titleField].SetValue("")
	f.remember()
}

// touched reports whether the form holds unsent values that the person filled in. Filling it anew would lose
// them.
func (f *fields) touched() bool {
	for name, in := range f.inputs {
		value := in.Value()
		if value != "" && (value != f.filled[name] || f.choices != f.kept) {
			return true
		}
	}
	return false
}

// filledIn reports whether a field holds what the program filled in.
func (f *fields) filledIn(name fieldID) bool {
	value := f.inputs[name].Value()
	return value != "" && value == f.filled[name]
}

// remember keeps what the fields were filled with, or left with, by the program.
func (f *fields) remember() {
	f.filled = map[fieldID]string{}
	for name, in := range f.inputs {
		f.filled[name] = in.Value()
	}
	f.kept = f.choices
}

// unsent tells that what the fields were filled with is nowhere else: it counts as typed.
func (f *fields) unsent() { f.filled = nil }
