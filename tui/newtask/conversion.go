package newtask

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// conversion makes copies of files that an engine would refuse, one at a time.
type conversion struct {
	env     *screen.Env
	running fix // the zero fix for nothing
	stop    context.CancelFunc
	percent int
	gen     int // which copy it is: the timers that tell how far one is end with it
}

// fix is how a file of the form is made one that the engine takes.
type fix struct {
	preflight.Fix
	engine api.Engine
}

type (
	// fixCheckedMsg says whether a file can be fixed here.
	fixCheckedMsg struct {
		fix fix
		err error
	}
	// makeCopyMsg says that the person agreed to the copy.
	makeCopyMsg struct{ fix fix }
	// progressMsg says that it is time to tell how far the copy is: the gen-th that was begun.
	progressMsg struct{ gen int }
	// copiedMsg holds the path of the copy.
	copiedMsg struct {
		fix  fix
		path string
		err  error
	}
)

// progressEvery is how often it is told how far a copy is.
const progressEvery = time.Second

// explain says how a file of the form can be fixed, or how far that is.
func (c *conversion) explain(f preflight.Fix) string {
	switch {
	case history.IsAddress(f.Source):
		return "once it is on your disk it can be mended: " + text.Changes(c.env.Language, f.Plan)
	case f.Source != c.running.Source:
		return "ctrl+f mends it: " + text.Changes(c.env.Language, f.Plan)
	}
	text := "mending it " + c.env.Theme.More
	if c.percent > 0 {
		text += fmt.Sprintf(" %d%%", c.percent)
	}
	return text + " (ctrl+f calls it off)"
}

// hints are the key of what can be fixed just now.
func (c *conversion) hints(fixable bool) []term.Hint {
	switch {
	case c.stop != nil:
		return []term.Hint{{"ctrl+f", "call off"}}
	case fixable:
		return []term.Hint{{"ctrl+f", "mend"}}
	}
	return nil
}

// ask asks whether to fix one of the files, first of all one of a field.
func (c *conversion) ask(all []preflight.Fix, e api.Engine, first fieldID) action.Action {
	if len(all) == 0 {
		return action.Say{Text: "nothing in the form is known to need mending"}
	}
	f := all[0]
	for _, other := range all[1:] {
		if other.Err == nil && (f.Err != nil || fieldOf(other.About) == first) {
			f = other
		}
	}
	switch {
	case f.Err != nil:
		return action.Warning("this cannot be mended: " + c.env.Wording().Told(f.Err))
	case history.IsAddress(f.Source):
		return action.Warning("only a file on your disk can be mended: download it, and give its path")
	}
	return c.env.AskUntimed(term.OnForm, func(ctx context.Context) tea.Msg {
		return fixCheckedMsg{fix: fix{f, e}, err: c.env.Core.Files.CanFix(ctx)}
	})
}

// cancel ends what is under way.
func (c *conversion) cancel() action.Action {
	c.stop()
	return action.Say{Text: "calling it off"}
}

// onChecked asks whether to fix a file; without ffmpeg it shows how to do it by hand.
func (c *conversion) onChecked(msg fixCheckedMsg) action.Action {
	if c.env.Screen != term.OnForm || c.env.Dialogs {
		return nil
	}
	f := msg.fix
	name, what := term.Clean(filepath.Base(f.Source)), text.Changes(c.env.Language, f.Plan)+"."
	line := f.Plan.Command(f.Source, f.Plan.ByHand(f.Source))
	byHand := []dialog.Option{
		{Key: "c", Label: "copy the command", Act: action.Copy{Name: "the command", Text: line}},
		{Key: "esc", Label: "leave it as it is"},
	}
	if msg.err != nil {
		return action.Open{Dialog: &dialog.Question{
			Title: "Mend " + name + " by hand?",
			Text:  []string{what, c.env.Error(msg.err), "", line},
			Opts:  byHand,
		}}
	}
	makeIt := action.To{Screen: term.OnForm, Msg: makeCopyMsg{f}}
	return action.Open{Dialog: &dialog.Question{
		Title: "Mend " + name + "?",
		Text:  []string{what + " The file itself stays as it is; the form gets a copy, which is removed when no task needs it any more. By hand it would be:", "", line},
		Opts:  append([]dialog.Option{{Key: "m", Also: "ctrl+f", Label: "make the copy", Act: makeIt}}, byHand...),
	}}
}

// begin makes the copy, unless one is being made.
func (c *conversion) begin(f fix) action.Action {
	if c.stop != nil {
		return nil
	}
	ctx, stop := context.WithCancel(c.env.Ctx)
	*c = conversion{env: c.env, running: f, stop: stop, gen: c.gen + 1}
	makeIt := c.env.AskUntimed(term.OnForm, func(context.Context) tea.Msg {
		defer stop()
		msg := copiedMsg{fix: f}
		msg.path, msg.err = c.env.Core.Files.Fix(ctx, core.Fix{Part: f.About, Engine: f.engine, Plan: f.Plan, Source: f.Source})
		return msg
	})
	return action.All{makeIt, c.tellProgress()}
}

// tellProgress tells, in a moment, how far the copy is.
func (c *conversion) tellProgress() action.Action {
	return c.env.Wait(term.OnForm, progressEvery, progressMsg{c.gen})
}

// onProgress takes in how far the copy is, and does so again while it is being made.
func (c *conversion) onProgress(msg progressMsg) action.Action {
	if c.stop == nil || msg.gen != c.gen {
		return nil
	}
	c.percent = c.env.Core.Files.FixPercent()
	return c.tellProgress()
}

// fix asks whether to fix what is wrong in the form, the field that is typed into first. While something is
// being fixed, it stops that.
func (s *Screen) fix() action.Action {
	if s.conversion.stop != nil {
		return s.conversion.cancel()
	}
	c := s.inspection.checks()
	return s.conversion.ask(c.AllFixes(s.inspection.sources(pictureField).list, s.inspection.sources(motionField).list), c.Engine, s.fields.at)
}

// onCopied puts the copy into the form, in place of the file that it was made of.
func (s *Screen) onCopied(msg copiedMsg) action.Action {
	s.conversion = conversion{env: s.env, gen: s.conversion.gen}
	if errors.Is(msg.err, context.Canceled) { // also while the file was being read
		return action.Say{Text: "called off; nothing is left of the copy"}
	}
	if msg.err != nil {
		return action.Problem("not mended: " + s.env.Error(msg.err))
	}
	f := fieldOf(msg.fix.About)
	list := slices.Clone(s.inspection.sources(f).list)
	at := slices.Index(list, msg.fix.Source)
	if at < 0 {
		return action.Say{Text: "mended; the copy is " + term.Clean(msg.path)}
	}
	list[at] = msg.path
	return action.All{action.Good("mended; the form holds the copy"), s.put(f, list)}
}
