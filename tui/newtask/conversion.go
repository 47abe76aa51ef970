package newtask

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
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
	l, key := c.env.Language, c.env.Key(term.CmdFix)
	switch {
	case history.IsAddress(f.Source):
		return msg.FormFixAfterDownload(l, text.Changes(l, f.Plan))
	case f.Source != c.running.Source:
		return msg.FormFixHere(l, text.Changes(l, f.Plan), key)
	case c.percent > 0:
		return msg.FormFixingPercent(l, key, strconv.Itoa(c.percent))
	}
	return msg.FormFixing(l, key)
}

// hints are the key of what can be fixed just now.
func (c *conversion) hints(fixable bool) []term.Hint {
	switch {
	case c.stop != nil:
		return []term.Hint{{c.env.Key(term.CmdFix), msg.FormHintStopFix(c.env.Language)}}
	case fixable:
		return []term.Hint{{c.env.Key(term.CmdFix), msg.FormHintFix(c.env.Language)}}
	}
	return nil
}

// ask asks whether to fix one of the files, first of all one of a field.
func (c *conversion) ask(all []preflight.Fix, e api.Engine, first fieldID) action.Action {
	if len(all) == 0 {
		return action.Say{Text: msg.FormNothingToFix(c.env.Language)}
	}
	f := all[0]
	for _, other := range all[1:] {
		if other.Err == nil && (f.Err != nil || fieldOf(other.About) == first) {
			f = other
		}
	}
	switch {
	case f.Err != nil:
		return action.Warning(msg.FormCannotFix(c.env.Language, c.env.Wording().Told(f.Err)))
	case history.IsAddress(f.Source):
		return action.Warning(msg.FormFixLocalOnly(c.env.Language))
	}
	return c.env.AskUntimed(term.OnForm, func(ctx context.Context) tea.Msg {
		return fixCheckedMsg{fix: fix{f, e}, err: c.env.Core.Files.CanFix(ctx)}
	})
}

// cancel ends what is under way.
func (c *conversion) cancel() action.Action {
	c.stop()
	return action.Say{Text: msg.FormStopping(c.env.Language)}
}

// onChecked asks whether to fix a file; without ffmpeg it shows how to do it by hand.
func (c *conversion) onChecked(checked fixCheckedMsg) action.Action {
	if c.env.Screen != term.OnForm || c.env.Dialogs {
		return nil
	}
	l, f := c.env.Language, checked.fix
	name, changes := term.Clean(filepath.Base(f.Source)), text.Changes(l, f.Plan)
	line := f.Plan.Command(f.Source, f.Plan.ByHand(f.Source))
	byHand := []dialog.Option{
		{Key: "c", Label: msg.FormCopyCommand(l), Act: action.Copy{Name: msg.FormCommand(l), Text: line}},
		{Key: "esc", Label: msg.FormLeaveFile(l)},
	}
	if checked.err != nil {
		return action.Open{Dialog: &dialog.Question{
			Title: msg.FormAskFixByHand(l, name),
			Text:  []string{changes, c.env.Error(checked.err), "", line},
			Opts:  byHand,
		}}
	}
	makeIt := action.To{Screen: term.OnForm, Msg: makeCopyMsg{f}}
	return action.Open{Dialog: &dialog.Question{
		Title: msg.FormAskFix(l, name),
		Text:  []string{changes, msg.FormFixNote(l), "", msg.FormEquivalentCommand(l), line},
		Opts:  append([]dialog.Option{{Key: "f", Also: "ctrl+f", Label: msg.FormFixFile(l), Act: makeIt}}, byHand...),
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
		copied := copiedMsg{fix: f}
		copied.path, copied.err = c.env.Core.Files.Fix(ctx, core.Fix{Part: f.About, Engine: f.engine, Plan: f.Plan, Source: f.Source})
		return copied
	})
	return action.All{makeIt, c.tellProgress()}
}

// tellProgress tells, in a moment, how far the copy is.
func (c *conversion) tellProgress() action.Action {
	return c.env.Wait(term.OnForm, progressEvery, progressMsg{c.gen})
}

// onProgress takes in how far the copy is, and does so again while it is being made.
func (c *conversion) onProgress(progress progressMsg) action.Action {
	if c.stop == nil || progress.gen != c.gen {
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
func (s *Screen) onCopied(copied copiedMsg) action.Action {
	l := s.env.Language
	s.conversion = conversion{env: s.env, gen: s.conversion.gen}
	if errors.Is(copied.err, context.Canceled) { // also while the file was being read
		return action.Say{Text: msg.FormFixStopped(l)}
	}
	if copied.err != nil {
		return action.Problem(msg.FormNotFixed(l, s.env.Error(copied.err)))
	}
	f := fieldOf(copied.fix.About)
	list := slices.Clone(s.inspection.sources(f).list)
	at := slices.IndexFunc(list, func(source string) bool { return s.inspection.file(f, source) == copied.fix.Source })
	if at < 0 {
		return action.Say{Text: msg.FormFixedElsewhere(l, term.Clean(copied.path))}
	}
	list[at] = copied.path
	return action.All{action.Good(msg.FormFixed(l)), s.put(f, list)}
}
