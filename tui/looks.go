package tui

import (
	"cmp"
	"image"
	"path/filepath"
	"slices"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/paths"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/tui/newtask"
)

// checkData is what is known of the pictures and clips in the form, each by its source.
type checkData struct {
	seen     preflight.Seen
	previews map[string]image.Image // of the pictures
	// waiting are to be looked at, looking are being so.
	waiting []looked
	looking map[looked]bool
}

// looked is a file that is to be looked at.
type looked struct {
	source string
	clip   bool
}

// looksAtOnce bounds how many files are looked at at the same time.
const looksAtOnce = 4

// named are the sources that a field of the form means. Where only the disk can tell, they are open
// as long as something is typed, and then being read; err is why there are none.
type named struct {
	list          []string
	open, reading bool
	err           error
}

// first is the first source, empty when there is none.
func (n named) first() string {
	if len(n.list) == 0 {
		return ""
	}
	return n.list[0]
}

// empty reports whether nothing is filled in.
func (n named) empty() bool { return len(n.list) == 0 && !n.open && n.err == nil }

// unknown reports whether something is filled in of which it is not known what it means.
func (n named) unknown() bool { return len(n.list) == 0 && !n.empty() }

// sources are what a field of the form means, as far as that is known. Files stand for paths that look the
// same and are not there.
func (m *Model) sources(f newtask.Field) named {
	n := m.namedBy(f)
	if len(m.data.alike) == 0 {
		return n
	}
	list, known := make([]string, 0, len(n.list)), map[string]bool{}
	for _, source := range n.list {
		if source = cmp.Or(m.data.alike[source], source); !known[source] {
			list, known[source] = append(list, source), true
		}
	}
	n.list = list
	return n
}

// namedBy are the sources by what was typed alone.
func (m *Model) namedBy(f newtask.Field) named {
	typed := m.form.Typed(f)
	if list, sure := typed.Sources(m.dirs()); sure {
		return named{list: list[:min(len(list), paths.Most)]}
	}
	read := m.data.read[f]
	if read.text == typed.Text && (len(read.list) > 0 || read.err != nil) {
		return named{list: read.list, err: read.err}
	}
	return named{open: true, reading: read.text == typed.Text}
}

func (m *Model) dirs() paths.Dirs { return m.fx.Dirs() }

// inspect looks at what the form names: first which files those are, where only the disk can tell,
// then at each file that was not looked at yet.
func (m *Model) inspect() tea.Cmd {
	m.data.folders = foldersMsg{} // what is typed next is looked up anew
	var cmds []tea.Cmd
	for _, f := range []newtask.Field{newtask.Picture, newtask.Motion} {
		if typed := m.form.Typed(f); m.sources(f).open {
			m.data.read[f] = sourcesMsg{text: typed.Text}
			cmds = append(cmds, m.fx.sources(f, typed.Text))
		}
	}
	m.await()
	return tea.Batch(append(cmds, m.lookOn())...)
}

// lookAgain looks once more at what stands in the way of sending: a file that was refused, or was not
// there, may have been put right in its place meanwhile. It gives nil when nothing does.
func (m *Model) lookAgain() tea.Cmd {
	again := m.forgetLooks(func(source string, t preflight.Trouble) bool { return !t.Any() || !history.IsAddress(source) })
	for f := range m.data.read {
		if m.data.read[f].err != nil {
			m.data.read[f], again = sourcesMsg{}, true
		}
	}
	if !again {
		return nil
	}
	clear(m.data.alike)
	m.form.LooksAgain()
	return m.inspect()
}

// forgetLooks forgets looks at files that were refused, or failed, where also is true of them; false when
// there were none.
func (m *Model) forgetLooks(also func(source string, t preflight.Trouble) bool) (some bool) {
	seen, e := m.data.checks.seen, m.form.Engine()
	for source, p := range seen.Pictures {
		if (p.Trouble.Any() || p.Refused(e)) && also(source, p.Trouble) {
			delete(seen.Pictures, source)
			some = true
		}
	}
	for source, c := range seen.Clips {
		if (c.Trouble.Any() || c.Refused(e)) && also(source, c.Trouble) {
			delete(seen.Clips, source)
			some = true
		}
	}
	return some
}

// readAgain finds out anew what the patterns mean that the form was left with, and looks once more at what
// was refused or could not be looked at.
func (m *Model) readAgain() tea.Cmd {
	m.data.read = [2]sourcesMsg{}
	again := m.forgetLooks(func(string, preflight.Trouble) bool { return true })
	if again || m.sources(newtask.Picture).open || m.sources(newtask.Motion).open {
		return m.inspect()
	}
	return nil
}

// await puts what the form names in line to be looked at, and forgets what it names no more.
func (m *Model) await() {
	c := &m.data.checks
	old := *c
	*c = checkData{
		seen:     preflight.Seen{Pictures: map[string]preflight.Picture{}, Clips: map[string]preflight.Clip{}},
		previews: map[string]image.Image{}, looking: map[looked]bool{},
	}
	line := func(l looked) {
		switch {
		case old.looking[l]:
			c.looking[l] = true
		case isWeb(l.source) || filepath.IsAbs(l.source):
			c.waiting = append(c.waiting, l)
		}
	}
	for _, source := range m.sources(newtask.Picture).list {
		if seen, ok := old.seen.Pictures[source]; ok {
			c.seen.Pictures[source], c.previews[source] = seen, old.previews[source]
			continue
		}
		line(looked{source: source})
	}
	for _, source := range m.sources(newtask.Motion).list {
		if seen, ok := old.seen.Clips[source]; ok {
			c.seen.Clips[source] = seen
			continue
		}
		line(looked{source: source, clip: true})
	}
}

// lookOn begins to look at what waits, a few at a time.
func (m *Model) lookOn() tea.Cmd {
	c := &m.data.checks
	var cmds []tea.Cmd
	for len(c.waiting) > 0 && len(c.looking) < looksAtOnce {
		next := c.waiting[0]
		c.waiting, c.looking[next] = c.waiting[1:], true
		if next.clip {
			cmds = append(cmds, m.fx.inspectClip(next.source))
		} else {
			cmds = append(cmds, m.fx.inspect(next.source))
		}
	}
	return tea.Batch(cmds...)
}

// takeLook takes in which files are meant, or what one of them is.
func (m *Model) onInspected(msg tea.Msg) tea.Cmd {
	c := &m.data.checks
	switch msg := msg.(type) {
	case sourcesMsg:
		if msg.text != m.data.read[msg.field].text {
			return nil // something else has been typed since
		}
		m.data.read[msg.field] = msg
		m.await()
	case inspectedMsg:
		if l := (looked{source: msg.address}); c.looking[l] {
			delete(c.looking, l)
			c.seen.Pictures[msg.address], c.previews[msg.address] = msg.seen, msg.preview
			m.mean(msg.address, msg.alike)
		}
	case clipMsg:
		if l := (looked{source: msg.source, clip: true}); c.looking[l] {
			delete(c.looking, l)
			c.seen.Clips[msg.source] = msg.seen
			m.mean(msg.source, msg.alike)
		}
	}
	return m.lookOn()
}

// mean lets a file stand for a path that looks the same and is not there.
func (m *Model) mean(source, alike string) {
	if alike == "" {
		return
	}
	if m.data.alike == nil {
		m.data.alike = map[string]string{}
	}
	m.data.alike[source] = alike
	m.await()
}

// missingFiles are the fields of which the disk knows no file.
func missingFiles(pictures, motions named) (out []newtask.Finding) {
	for f, n := range map[newtask.Field]named{newtask.Picture: pictures, newtask.Motion: motions} {
		if n.err != nil {
			out = append(out, newtask.Finding{Field: f, Fatal: true, Text: text.Told(n.err)})
		}
	}
	slices.SortFunc(out, func(a, b newtask.Finding) int { return int(a.Field - b.Field) })
	return out
}
