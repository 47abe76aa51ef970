package tui

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/newtask"
	"dancecard/tui/term"
)

// repair is how to mend a file of the form that an engine would refuse.
type repair struct {
	preflight.Fix
	engine api.Engine
}

// mendData is what is being mended.
type mendData struct {
	asked   repair // what the dialog asks about
	at      repair // what is under way; the zero repair for nothing
	stop    context.CancelFunc
	percent int
	gen     int // which copy it is: those that look how far one is end with it
}

// fixes are those of everything that the form names.
func (m *Model) fixes() []preflight.Fix {
	return m.checks().AllFixes(m.sources(newtask.Picture).list, m.sources(newtask.Motion).list)
}

// mendable says how a file of the form can be mended, or how far that is.
func (m *Model) mendable(f preflight.Fix) string {
	switch {
	case history.IsAddress(f.Source):
		return "once it is on your disk it can be mended: " + text.Changes(f.Plan)
	case f.Source != m.data.mend.at.Source:
		return "ctrl+f mends it: " + text.Changes(f.Plan)
	}
	text := "mending it " + m.env.Theme.More
	if p := m.data.mend.percent; p > 0 {
		text += fmt.Sprintf(" %d%%", p)
	}
	return text + " (ctrl+f calls it off)"
}

// mendHint is the key of what can be mended just now.
func (m *Model) mendHint() []term.Hint {
	switch {
	case m.data.mend.stop != nil:
		return []term.Hint{{"ctrl+f", "call off"}}
	case m.data.mendable:
		return []term.Hint{{"ctrl+f", "mend"}}
	}
	return nil
}

// mend asks whether to mend what is wrong in the form, first of all in the field that is typed into;
// while something is being mended, it calls that off.
func (m *Model) mend() tea.Cmd {
	if m.data.mend.stop != nil {
		return m.callOff()
	}
	all := m.fixes()
	if len(all) == 0 {
		return m.setStatus(action.Say{Text: "nothing in the form is known to need mending"})
	}
	r := all[0]
	for _, other := range all[1:] {
		if other.Err == nil && (r.Err != nil || fieldOf(other.About) == m.form.At()) {
			r = other
		}
	}
	switch {
	case r.Err != nil:
		return m.setStatus(warning("this cannot be mended: " + text.Told(r.Err)))
	case history.IsAddress(r.Source):
		return m.setStatus(warning("only a file on your disk can be mended: download it, and give its path"))
	}
	return m.fx.mendReady(repair{r, m.form.Engine()})
}

// callOff ends what is being mended.
func (m *Model) callOff() tea.Cmd {
	m.data.mend.stop()
	return m.setStatus(action.Say{Text: "calling it off"})
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
	if m.env.Screen != term.OnForm || len(m.dialogs) > 0 {
		return nil
	}
	name, what := term.Clean(filepath.Base(r.Source)), text.Changes(r.Plan)+"."
	line := r.Plan.Command(r.Source, r.Plan.ByHand(r.Source))
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
		return m.setStatus(action.Say{Text: "called off; nothing is left of the copy"})
	}
	if msg.err != nil {
		return m.setStatus(problem("not mended: " + sentence(msg.err)))
	}
	f := fieldOf(msg.repair.About)
	list := slices.Clone(m.sources(f).list)
	at := slices.Index(list, msg.repair.Source)
	if at < 0 {
		return m.setStatus(action.Say{Text: "mended; the copy is " + term.Clean(msg.path)})
	}
	list[at] = msg.path
	said := m.setStatus(good("mended; the form holds the copy"))
	return tea.Batch(said, m.act(m.form.Put(f, list)))
}
