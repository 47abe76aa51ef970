package newtask

import (
	"cmp"
	"context"
	"image"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/paths"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// inspection is what is known of the pictures and clips that the fields name, each by its source.
type inspection struct {
	env    *screen.Env
	fields *fields
	// asked is what the form held of files when it began, runs how often that was. Announced tells that a first
	// ctrl+s was held back while it was being done.
	asked     string
	runs      int
	announced bool

	resolved   [2]resolvedMsg    // which files the fields mean
	lookAlikes map[string]string // the files that were meant by paths that are not there
	seen       preflight.Seen
	// previews are those of the first pictures that were inspected; nil where there is none to be had.
	previews map[string]image.Image
	// waiting are to be inspected, running are being so.
	waiting []target
	running map[target]bool
}

// target is a file that is to be inspected.
type target struct {
	source string
	clip   bool
}

// mostPreviews bounds how many previews are kept: a batch shows none, and a single picture is inspected again.
const mostPreviews = 20

// mostAtOnce bounds how many files are inspected at the same time.
const mostAtOnce = 4

// The answers.
type (
	// resolvedMsg says which files are meant by what a field held.
	resolvedMsg struct {
		field fieldID
		text  string
		list  []string
		err   error
	}
	// pictureMsg says what a picture is, and what the service said of it before.
	pictureMsg struct {
		source    string
		seen      preflight.Picture
		preview   image.Image
		lookAlike string // the file that was meant, where none is at the source
	}
	// clipMsg says what a clip is.
	clipMsg struct {
		source    string
		seen      preflight.Clip
		lookAlike string
	}
)

// resolvedSources are the sources that a field means. Where only the disk can tell, they are open while
// something is typed, and read afterwards. err is why there are none.
type resolvedSources struct {
	list          []string
	open, reading bool
	err           error
}

// first is the first source, empty when there is none.
func (r resolvedSources) first() string {
	if len(r.list) == 0 {
		return ""
	}
	return r.list[0]
}

// empty reports whether nothing is filled in.
func (r resolvedSources) empty() bool { return len(r.list) == 0 && !r.open && r.err == nil }

// unknown reports whether something is filled in of which it is not known what it means.
func (r resolvedSources) unknown() bool { return len(r.list) == 0 && !r.empty() }

// sources are what a field means, as far as that is known. Files stand for paths that look the same and are
// not there.
func (i *inspection) sources(f fieldID) resolvedSources {
	r := i.resolve(f)
	if len(i.lookAlikes) == 0 {
		return r
	}
	list, known := make([]string, 0, len(r.list)), map[string]bool{}
	for _, source := range r.list {
		if source = cmp.Or(i.lookAlikes[source], source); !known[source] {
			list, known[source] = append(list, source), true
		}
	}
	r.list = list
	return r
}

// resolve gives the sources by what was typed alone.
func (i *inspection) resolve(f fieldID) resolvedSources {
	typed := i.fields.typed(f)
	if list, sure := typed.Sources(i.env.Dirs()); sure && !(typed.Unknown && i.fields.typingIn(f)) {
		return resolvedSources{list: list[:min(len(list), paths.Most)]}
	}
	read := i.resolved[f]
	if read.text == typed.Text && (len(read.list) > 0 || read.err != nil) {
		return resolvedSources{list: read.list, err: read.err}
	}
	return resolvedSources{open: true, reading: read.text == typed.Text}
}

// checks are what the form holds beside pictures and motions, with all that is known to check it by.
func (i *inspection) checks() preflight.Checks {
	return preflight.Checks{
		Order: i.fields.order(), Seen: i.seen, Library: i.env.Library.Recent.Library(i.env.Library.Known), Engines: i.env.Engines,
	}
}

// file is the file that a source of a field stands for: itself, or the clip of a motion of the library where the engine
// takes that.
func (i *inspection) file(f fieldID, source string) string {
	if f == motionField {
		return i.checks().ClipFile(source)
	}
	return source
}

// update inspects the pictures and the clips when they are others than before. The engine decides which clips of the
// library are needed.
func (i *inspection) update() action.Action {
	now := strings.Join([]string{i.fields.inputs[pictureField].Value(), i.fields.inputs[motionField].Value(), string(i.fields.current().ID)}, "\x00")
	if now == i.asked {
		return nil
	}
	i.asked, i.announced = now, false
	return i.begin()
}

// begin finds out which files are named, where only the disk can tell, and inspects each that was not yet.
func (i *inspection) begin() action.Action {
	i.runs++
	acts := action.All{}
	for _, f := range []fieldID{pictureField, motionField} {
		if typed := i.fields.typed(f); i.sources(f).open {
			i.resolved[f] = resolvedMsg{text: typed.Text}
			acts = append(acts, i.find(f, typed.Text))
		}
	}
	i.enqueue()
	return append(acts, i.next())
}

// again inspects once more what stands in the way of sending. A refused or missing file may have been put
// right since. It gives nil when nothing does.
func (i *inspection) again() action.Action {
	again := i.forget(func(source string, t preflight.Trouble) bool { return !t.Any() || !history.IsAddress(source) })
	for f := range i.resolved {
		if i.resolved[f].err != nil {
			i.resolved[f], again = resolvedMsg{}, true
		}
	}
	if !again {
		return nil
	}
	clear(i.lookAlikes)
	i.announced = false
	return i.begin()
}

// reopen resolves again the patterns that the form was left with. It also inspects again what was refused or
// could not be read.
func (i *inspection) reopen() action.Action {
	i.resolved = [2]resolvedMsg{}
	again := i.forget(func(string, preflight.Trouble) bool { return true })
	if again || i.sources(pictureField).open || i.sources(motionField).open {
		return i.begin()
	}
	return nil
}

// forget drops what is known of refused or unreadable files for which also is true. It is false when there
// were none.
func (i *inspection) forget(also func(source string, t preflight.Trouble) bool) (some bool) {
	e := i.fields.current()
	for source, p := range i.seen.Pictures {
		if (p.Trouble.Any() || p.Refused(e)) && also(source, p.Trouble) {
			delete(i.seen.Pictures, source)
			some = true
		}
	}
	for source, c := range i.seen.Clips {
		if (c.Trouble.Any() || c.Refused(e)) && also(source, c.Trouble) {
			delete(i.seen.Clips, source)
			some = true
		}
	}
	return some
}

// reset drops all that is known, once the form was sent.
func (i *inspection) reset() {
	i.asked = ""
	i.seen, i.previews, i.waiting, i.running = preflight.Seen{}, nil, nil, nil
}

// enqueue puts what the fields name in line to be inspected, and forgets what they name no more.
func (i *inspection) enqueue() {
	old := *i
	i.seen = preflight.Seen{Pictures: map[string]preflight.Picture{}, Clips: map[string]preflight.Clip{}}
	i.previews, i.waiting, i.running = map[string]image.Image{}, nil, map[target]bool{}
	line := func(t target) {
		switch {
		case old.running[t]:
			i.running[t] = true
		case isWeb(t.source) || filepath.IsAbs(t.source):
			i.waiting = append(i.waiting, t)
		}
	}
	pictures := i.sources(pictureField).list
	for _, source := range pictures {
		seen, ok := old.seen.Pictures[source]
		if preview, kept := old.previews[source]; kept {
			i.previews[source] = preview
		} else if len(pictures) == 1 {
			ok = false
		}
		if ok {
			i.seen.Pictures[source] = seen
			continue
		}
		line(target{source: source})
	}
	for _, source := range i.sources(motionField).list {
		clip := i.file(motionField, source)
		if seen, ok := old.seen.Clips[clip]; ok {
			i.seen.Clips[clip] = seen
			continue
		}
		line(target{source: clip, clip: true})
	}
}

// onLibrary inspects the clips of the names that are known only now.
func (i *inspection) onLibrary() action.Action {
	if i.asked == "" {
		return nil
	}
	i.enqueue()
	return i.next()
}

// isWeb reports whether an address can be inspected from here.
func isWeb(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}

// next begins to inspect what waits, a few at a time.
func (i *inspection) next() action.Action {
	acts := action.All{}
	for len(i.waiting) > 0 && len(i.running) < mostAtOnce {
		t := i.waiting[0]
		i.waiting, i.running[t] = i.waiting[1:], true
		if t.clip {
			acts = append(acts, i.inspectClip(t.source))
		} else {
			acts = append(acts, i.inspectPicture(t.source))
		}
	}
	return acts
}

// onAnswer takes in which files are meant, or what one of them is.
func (i *inspection) onAnswer(msg tea.Msg) action.Action {
	switch msg := msg.(type) {
	case resolvedMsg:
		if msg.text != i.resolved[msg.field].text {
			return nil // something else has been typed since
		}
		i.resolved[msg.field] = msg
		i.enqueue()
	case pictureMsg:
		if t := (target{source: msg.source}); i.running[t] {
			delete(i.running, t)
			i.seen.Pictures[msg.source] = msg.seen
			if len(i.previews) < mostPreviews {
				i.previews[msg.source] = msg.preview
			}
			i.substitute(msg.source, msg.lookAlike)
		}
	case clipMsg:
		if t := (target{source: msg.source, clip: true}); i.running[t] {
			delete(i.running, t)
			i.seen.Clips[msg.source] = msg.seen
			i.substitute(msg.source, msg.lookAlike)
		}
	}
	return i.next()
}

// substitute lets a file stand for a path that looks the same and is not there.
func (i *inspection) substitute(source, lookAlike string) {
	if lookAlike == "" {
		return
	}
	if i.lookAlikes == nil {
		i.lookAlikes = map[string]string{}
	}
	i.lookAlikes[source] = lookAlike
	i.enqueue()
}

// missingFiles are the fields of which the disk knows no file.
func missingFiles(words text.Wording, pictures, motions resolvedSources) (out []finding) {
	for f, r := range map[fieldID]resolvedSources{pictureField: pictures, motionField: motions} {
		if r.err != nil {
			out = append(out, finding{Field: f, Fatal: true, Text: words.Told(r.err)})
		}
	}
	slices.SortFunc(out, func(a, b finding) int { return int(a.Field - b.Field) })
	return out
}

// find finds out which files are meant by what was typed or dropped.
func (i *inspection) find(f fieldID, text string) action.Action {
	dirs, named := i.env.Dirs(), i.fields.names(f)
	return i.env.AskUntimed(term.OnForm, func(context.Context) tea.Msg {
		list, err := dirs.FindTyped(kindOf(f), text, named)
		return resolvedMsg{field: f, text: text, list: list, err: err}
	})
}

// inspectPicture looks at a picture as the service will: kind, size, width and height.
func (i *inspection) inspectPicture(source string) action.Action {
	c := i.env.Core
	return i.env.AskUntimed(term.OnForm, func(ctx context.Context) tea.Msg {
		p, err := c.Files.InspectPicture(ctx, source)
		return pictureMsg{source: source, seen: c.Files.SeenPicture(source, p, err), preview: p.Preview, lookAlike: paths.LookAlike(source, err)}
	})
}

// inspectClip looks at a clip's headers, wherever it is.
func (i *inspection) inspectClip(source string) action.Action {
	c := i.env.Core
	return i.env.AskUntimed(term.OnForm, func(ctx context.Context) tea.Msg {
		clip, err := c.Files.InspectClip(ctx, source)
		return clipMsg{source: source, seen: c.Files.SeenClip(source, clip, err), lookAlike: paths.LookAlike(source, err)}
	})
}
