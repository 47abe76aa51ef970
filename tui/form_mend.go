package tui

import (
	"context"
	"errors"
	"fmt"
	"math"
	"path/filepath"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/api/media/mend"
	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/compose"
	"dancecard/tui/dialog"
	"dancecard/tui/ui"
)

// repair is a file of the form that the service would refuse, and how to mend it.
type repair struct {
	field  compose.Field
	source string
	engine api.Engine
	plan   mend.Plan
	err    error // why it cannot be mended
}

// mendData is what is being mended.
type mendData struct {
	asked   repair // what the dialog asks about
	at      repair // what is under way; the zero repair for nothing
	stop    context.CancelFunc
	percent int
	gen     int // which copy it is: those that look how far one is end with it
}

// repairs are the files of a draft that the service would refuse for what could be mended.
func (m *Model) repairs(e api.Engine, d history.Draft) (out []repair) {
	if seen, ok := m.data.checks.pictures[d.Picture]; ok && seen.err == nil {
		f := seen.Facts
		facts := api.PictureFacts{Type: f.Type, Bytes: f.Bytes, Width: f.Width, Height: f.Height}
		if fatal(e.CheckPicture(facts)) != nil {
			r := repair{field: compose.Picture, source: d.Picture, engine: e}
			r.plan, r.err = mend.Picture(mend.Facts{
				Type: f.Type, Width: f.Width, Height: f.Height, Orientation: f.Orientation, Bytes: f.Bytes,
			}, pictureLimits(e.Picture))
			out = append(out, r)
		}
	}
	if seen, ok := m.data.checks.clips[d.Clip]; ok && seen.err == nil && d.Template == "" {
		f := seen.Facts
		if fatal(e.CheckClip(f)) != nil {
			r := repair{field: compose.Motion, source: d.Clip, engine: e}
			r.plan, r.err = mend.Clip(mend.Facts{
				Type: f.Container, Codec: f.Codec, Width: f.Width, Height: f.Height, Seconds: f.Seconds, FPS: f.FPS, Bytes: f.Bytes,
			}, clipLimits(e.Clip))
			out = append(out, r)
		}
	}
	return out
}

// allRepairs are those of everything that the form names.
func (m *Model) allRepairs() (out []repair) {
	e := m.form.Engine()
	for _, p := range m.sources(compose.Picture).list {
		out = append(out, m.repairs(e, m.draft(p, ""))...)
	}
	for _, s := range m.sources(compose.Motion).list {
		out = append(out, m.repairs(e, m.draft("", s))...)
	}
	return out
}

// fatal gives the first finding for which the service would refuse a file; nil for none.
func fatal(findings []api.Finding) *api.Finding {
	for _, f := range findings {
		if f.Fatal {
			return &f
		}
	}
	return nil
}

func pictureLimits(l api.PictureLimits) mend.Limits {
	return mend.Limits{
		Types: l.Types, MaxBytes: most(l.Bytes),
		MinSide: int(least(l.Sides.Shorter)), MaxSide: int(most(l.Sides.Longer)), Times: l.Sides.Times,
	}
}

func clipLimits(l api.ClipLimits) mend.Limits {
	return mend.Limits{
		Types: l.Types, Codecs: l.Codecs, MaxBytes: most(l.Bytes),
		MinSide: int(least(l.Sides.Shorter)), MaxSide: int(most(l.Sides.Longer)), Times: l.Sides.Times,
		MinSeconds: l.MinSeconds, MaxSeconds: l.MaxSeconds, MinFPS: l.MinFPS,
	}
}

// most and least are the last values that a bound allows.
func most(b api.Bound) int64 {
	if b.Excluded || b.Unsettled {
		return b.At - 1
	}
	return b.At
}

func least(b api.Bound) int64 {
	if b.Excluded {
		return b.At + 1
	}
	return b.At
}

// mendFindings say what of the form can be mended, and how.
func (m *Model) mendFindings(e api.Engine, d history.Draft) (out []compose.Finding) {
	for _, r := range m.repairs(e, d) {
		text := "ctrl+f mends it: " + changes(r.plan)
		switch {
		case r.err != nil:
			continue
		case history.IsAddress(r.source):
			text = "once it is on your disk it can be mended: " + changes(r.plan)
		case r.source == m.data.mend.at.source:
			text = "mending it " + m.look.theme.More
			if p := m.data.mend.percent; p > 0 {
				text += fmt.Sprintf(" %d%%", p)
			}
			text += " (ctrl+f calls it off)"
		}
		out = append(out, compose.Finding{Field: r.field, Text: text})
	}
	return out
}

// changes say what is mended: "5000×7000 → 2926×4096, BMP → JPEG".
func changes(p mend.Plan) string {
	var parts []string
	add := func(format string, values ...any) { parts = append(parts, fmt.Sprintf(format, values...)) }
	from, to := p.From, p.To
	switch {
	case to.Width == 0:
		add("sides as allowed")
	case from.Width != to.Width || from.Height != to.Height:
		add("%d×%d → %d×%d", from.Width, from.Height, to.Width, to.Height)
	}
	if from.Type != to.Type {
		add("%s → %s", api.KindName(from.Type), api.KindName(to.Type))
	}
	if from.Codec != "" && from.Codec != to.Codec {
		add("%s → %s", api.CodecName(from.Codec), api.CodecName(to.Codec))
	}
	if from.Seconds > to.Seconds {
		add("%.1f s → %.1f s", from.Seconds, to.Seconds)
	}
	if math.Abs(from.FPS-to.FPS) > 0.01 {
		add("%.4g → %.4g frames/s", from.FPS, to.FPS)
	}
	if from.Bytes > to.Bytes {
		add("%s → %s at most", ui.Bytes(from.Bytes), ui.Bytes(to.Bytes))
	}
	return strings.Join(parts, ", ")
}

// mendHint is the key of what can be mended just now.
func (m *Model) mendHint() [][2]string {
	switch {
	case m.data.mend.stop != nil:
		return [][2]string{{"ctrl+f", "call off"}}
	case m.data.mendable:
		return [][2]string{{"ctrl+f", "mend"}}
	}
	return nil
}

// mendable reports whether anything in the form can be mended.
func (m *Model) mendable() bool {
	return slices.ContainsFunc(m.allRepairs(), func(r repair) bool { return r.err == nil && !history.IsAddress(r.source) })
}

// copied marks the figures of a mended copy as such.
func (m *Model) copied(source string) string {
	if m.fx.Mended.Holds(source) {
		return "mended copy: "
	}
	return ""
}

// mend asks whether to mend what is wrong in the form, first of all in the field that is typed into;
// while something is being mended, it calls that off.
func (m *Model) mend() tea.Cmd {
	if m.data.mend.stop != nil {
		return m.callOff()
	}
	all := m.allRepairs()
	if len(all) == 0 {
		return m.say(note{text: "nothing in the form is known to need mending"})
	}
	r := all[0]
	for _, other := range all[1:] {
		if other.err == nil && (r.err != nil || other.field == m.form.At()) {
			r = other
		}
	}
	switch {
	case r.err != nil:
		return m.say(warning("this cannot be mended: " + told(r.err)))
	case history.IsAddress(r.source):
		return m.say(warning("only a file on your disk can be mended: download it, and give its path"))
	}
	return m.fx.mendReady(r)
}

// callOff ends what is being mended.
func (m *Model) callOff() tea.Cmd {
	m.data.mend.stop()
	return m.say(note{text: "calling it off"})
}

// mended takes in what concerns a copy.
func (m *Model) mended(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case mendReadyMsg:
		return m.takeReady(msg)
	case mendAtMsg:
		return m.takeMendAt(msg)
	case mendedMsg:
		return m.takeMended(msg)
	}
	return nil
}

// takeReady asks whether to mend a file; without ffmpeg it shows how to do it by hand.
func (m *Model) takeReady(msg mendReadyMsg) tea.Cmd {
	r := msg.repair
	if m.place != onForm || len(m.dialogs) > 0 {
		return nil
	}
	name, what := ui.Clean(filepath.Base(r.source)), changes(r.plan)+"."
	line := r.plan.Command(r.source, r.plan.ByHand(r.source))
	byHand := []dialog.Option{
		{Key: "c", Label: "copy the command", Act: action.Copy{Name: "the command", Text: line}},
		{Key: "esc", Label: "leave it as it is"},
	}
	if msg.err != nil {
		return m.show(&dialog.Question{
			Title: "Mend " + name + " by hand?",
			Text:  []string{what, sentence(msg.err), "", line},
			Opts:  byHand,
		})
	}
	m.data.mend.asked = r
	return m.show(&dialog.Question{
		Title: "Mend " + name + "?",
		Text:  []string{what + " The file itself stays as it is; the form gets a copy, which is removed when no task needs it any more. By hand it would be:", "", line},
		Opts:  append([]dialog.Option{{Key: "m", Also: "ctrl+f", Label: "make the copy", Act: action.Mend{}}}, byHand...),
	})
}

// beginMend mends what was asked about.
func (m *Model) beginMend() tea.Cmd {
	if m.data.mend.stop != nil {
		return nil
	}
	cmd, stop := m.fx.mend(m.data.mend.asked)
	m.data.mend = mendData{at: m.data.mend.asked, stop: stop, gen: m.data.mend.gen + 1}
	return tea.Batch(cmd, m.fx.mendLook(m.data.mend.gen))
}

// takeMendAt takes in how far the copy is, and looks again while it is being made.
func (m *Model) takeMendAt(msg mendAtMsg) tea.Cmd {
	if m.data.mend.stop == nil || msg.gen != m.data.mend.gen {
		return nil
	}
	m.data.mend.percent = msg.percent
	return m.fx.mendLook(msg.gen)
}

// takeMended puts the copy into the form, in place of the file that it was made of.
func (m *Model) takeMended(msg mendedMsg) tea.Cmd {
	m.data.mend = mendData{gen: m.data.mend.gen}
	if errors.Is(msg.err, context.Canceled) { // also while the file was being read
		return m.say(note{text: "called off; nothing is left of the copy"})
	}
	if msg.err != nil {
		return m.say(problem("not mended: " + sentence(msg.err)))
	}
	list := slices.Clone(m.sources(msg.repair.field).list)
	at := slices.Index(list, msg.repair.source)
	if at < 0 {
		return m.say(note{text: "mended; the copy is " + ui.Clean(msg.path)})
	}
	list[at] = msg.path
	said := m.say(good("mended; the form holds the copy"))
	return tea.Batch(said, m.act(m.form.Put(msg.repair.field, list)))
}
