package tui

import (
	"cmp"
	"strings"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/queue"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// header is the first line: what runs, what waits, and what stands in the way. When space runs out the key goes
// first, then what was paid, then the counts; the two screens go last.
type header struct {
	env      *screen.Env
	w        int
	tasks    queue.Summary
	rows     core.Rows
	expiring expiring
	file     fileState
}

func (m *Model) header() header {
	return header{env: m.env, w: m.w, tasks: m.summary, rows: m.list.Rows(), expiring: m.expiring, file: m.file()}
}

func (h header) line() string {
	line, _ := h.draw()
	return line
}

// draw gives the line, and what a click on it is for: commands.
func (h header) draw() (string, []term.Zone) {
	t := h.env.Theme
	places, zones := h.places()
	trouble := term.NewLine(h.w - places.Used())
	h.trouble(trouble)
	h.expiringNote(trouble, trouble.Left()*2/3)
	name := term.NewLine(h.w).Add(t.AccentStrong, " dancecard")
	if h.env.Demo {
		name.Add(t.Muted, "  "+msg.HeaderDemo(h.env.Language))
	}
	room := h.w - places.Used() - trouble.Used() - 3 // two cells of air before what stands at the right, one behind
	right, missing := h.counts(room - name.Used())
	if narrow := name.Used() > room+2; narrow || missing > 0 {
		if more, still := h.counts(room); narrow || still < missing {
			name, right = term.NewLine(0), more // the counts tell more than the program's name
		}
	}
	for i := range zones {
		zones[i].From, zones[i].To = zones[i].From+name.Used(), zones[i].To+name.Used()
	}
	line := term.NewLine(h.w)
	for _, part := range []*term.Line{name, places, trouble} {
		line.Raw(part.Inked(), part.Used())
	}
	h.key(right, line.Left()-1)
	line.Cell(t.Text, "", line.Left()-right.Used()-1)
	return line.Raw(right.Inked(), right.Used()).String(), zones
}

// places names the two screens and the keys to them, and marks the one that is shown. The first
// start leads to neither. A click on a name shows its screen.
func (h header) places() (l *term.Line, zones []term.Zone) {
	t := h.env.Theme
	if l = term.NewLine(h.w); h.env.Screen == term.OnSetup {
		return l, nil
	}
	for _, p := range []struct{ command, name string }{
		{term.CmdTasks, msg.HeaderTasks(h.env.Language)}, {term.CmdMotions, msg.HeaderMotions(h.env.Language)},
	} {
		key, name := t.Faint, t.Muted
		if term.Shows(p.command) == term.Tab(h.env.Screen) {
			key, name = t.Accent, t.AccentStrong
		}
		l.Add(t.Text, "  ")
		from := l.Used()
		l.Add(key, h.env.Key(p.command)).Add(name, " "+p.name)
		zones = append(zones, term.Zone{From: from, To: l.Used(), Of: p.command})
	}
	return l, zones
}

// key says which key is in use, where there is plenty of room.
func (h header) key(l *term.Line, room int) {
	key := h.env.APIKey.Key
	if key.IsZero() || h.env.Demo {
		return
	}
	text := msg.HeaderKey(h.env.Language, key.Masked(), cmp.Or(text.KeyPlace(h.env.Language, h.env.APIKey), msg.SetupSession(h.env.Language)))
	if l.Used() > 0 {
		text = "   " + text
	}
	const air = 12 // so that the line does not become one long row of words
	if term.Width(text)+air <= min(l.Left(), room-l.Used()) {
		l.Add(h.env.Theme.Faint, text)
	}
}

// trouble says in a few words what keeps the program from its work.
func (h header) trouble(line *term.Line) {
	t, l, all := h.env.Theme, h.env.Language, h.env.Core.Tasks()
	e, until := all.Outage()
	switch {
	case h.env.Core.Gone() != nil:
		line.Add(t.Bad, "  "+h.file.head(l))
	case h.env.ReadOnly:
		addFitting(line, t.Warn, line.Left(), msg.HeaderReadOnly(h.env.Language))
	case h.env.Core.HeldBy() != "" && !h.env.Core.Mine():
		addFitting(line, t.Warn, line.Left(), msg.HeaderFollowing(l))
	case all.Held() != nil:
		line.Add(t.Bad, "  "+msg.HeaderStopped(l, text.Reason(l, history.ProblemOf(all.Held())), h.env.Key(term.CmdPause)))
	case e != nil:
		h.retrying(line, e, msg.Clock(until, h.env.Zone))
	case h.tasks.Others > 0:
		addFitting(line, t.Warn, line.Left(), msg.HeaderOthers(l, h.tasks.Others))
	default:
		h.blockingLookup(line)
	}
}

// addFitting adds the longest of the texts that takes at most w cells, else what fits of the shortest.
func addFitting(line *term.Line, k term.Ink, w int, texts []string) {
	for i, text := range texts {
		if term.Width(text)+2 <= w || i == len(texts)-1 {
			line.Add(k, "  "+text)
			return
		}
	}
}

// retrying says why something is tried again, and when: the reason is cut before the time is.
func (h header) retrying(line *term.Line, e *api.Error, at string) {
	l, w := h.env.Language, line.Left()
	if e.Offline() {
		addFitting(line, h.env.Theme.Warn, w, msg.HeaderOffline(l, at))
		return
	}
	why := text.Reason(l, history.ProblemOf(e))
	texts := msg.HeaderRetrying(l, why, at)
	if over := term.Width(texts[len(texts)-1]) + 2 - w; over > 0 {
		why = strings.TrimRight(term.Fit(why, term.Width(why)-over), " ")
		texts = msg.HeaderRetrying(l, why, at)
	}
	addFitting(line, h.env.Theme.Warn, w, texts)
}

// counts says how many tasks are live and what was paid, the most important first. Nothing is left out for
// something less important. It tells how many counts it leaves out.
func (h header) counts(room int) (l *term.Line, missing int) {
	t, s := h.env.Theme, h.tasks
	l = term.NewLine(max(room, 0))
	gap := "   "
	if h.w < 100 {
		gap = "  "
	}
	full := false
	add := func(k term.Ink, forms ...string) bool { // the longest form that fits
		for _, text := range forms {
			if l.Used() > 0 {
				text = gap + text
			}
			if !full && term.Width(text) <= l.Left() {
				l.Add(k, text)
				return true
			}
		}
		full = full || len(forms) > 0
		return false
	}
	for _, c := range []struct {
		n    int
		ink  term.Ink
		sign string
		text func(msg.Language, int) string
	}{
		{s.Running, t.Run, t.Running, msg.HeaderRunning},
		{s.Queued, t.Wait, t.Queued, msg.HeaderQueued},
		{s.Saving, t.Run, t.Saving, msg.HeaderDownloading},
		{s.Unsaved, t.Bad, t.Failed, msg.HeaderNotSaved},
		{h.rows.Unseen, t.Accent, t.New, msg.HeaderUnseen},
		{s.Held, t.Muted, t.Held, msg.HeaderOnHold},
	} {
		if c.n > 0 && !add(c.ink, c.sign+" "+c.text(h.env.Language, c.n)) {
			missing++
		}
	}
	add(t.Muted, text.Plan(h.env.Language, s.Running+s.Queued, s.Left)...)
	if h.rows.Today > 0 {
		add(t.Muted, msg.HeaderToday(h.env.Language, h.rows.Today))
	}
	if h.rows.Month > h.rows.Today {
		add(t.Muted, msg.HeaderMonth(h.env.Language, h.rows.Month))
	}
	return l, missing
}

// maxDoubtful is how wide a name may be beside which there is to be room for the reason.
const maxDoubtful = 26

// blockingLookup says that nothing is sent as long as a task cannot be looked up, and why that is.
func (h header) blockingLookup(l *term.Line) {
	t, err := h.env.Core.Tasks().BlockingLookup()
	if err == nil {
		return
	}
	name := h.env.Wording().TaskName(t)
	if term.Width(name) > maxDoubtful {
		name = term.Middle(name, maxDoubtful)
	}
	l.Add(h.env.Theme.Warn, "  "+msg.HeaderLookup(h.env.Language, name, text.Reason(h.env.Language, history.ProblemOf(err))))
}

// expiringNote says which results are in danger for as long as they are, at most in w cells.
func (h header) expiringNote(l *term.Line, w int) {
	d := h.expiring
	if d.n == 0 {
		return
	}
	texts := msg.HeaderExpiring(h.env.Language, d.n, clock(d.first, h.env.Zone))
	if term.Width(texts[len(texts)-1])+2 <= w {
		addFitting(l, h.env.Theme.Bad, w, texts)
	}
}
