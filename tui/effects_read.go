package tui

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/png"
	"io"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/api/media"
	"dancecard/history"
)

// lease finds out whether this program is the one that watches and sends, and keeps it so, and reads
// what has changed after a version. When it has just become that, what was being sent by a program
// that died is marked unsure first, and all that lives is read.
func (fx *effects) lease(was bool, version int64) tea.Cmd {
	return func() tea.Msg {
		m := leaseMsg{at: fx.Now(), file: fx.Store.InPlace(fx.ctx)}
		m.lease, m.err = fx.Store.Lease(fx.ctx, fx.Holder, leaseLife)
		if m.err == nil && !m.lease.Mine && !fx.Alive(m.lease.Holder) {
			// Whoever held it died without letting go.
			if m.err = fx.Store.Release(fx.ctx, m.lease.Holder); m.err == nil {
				m.lease, m.err = fx.Store.Lease(fx.ctx, fx.Holder, leaseLife)
			}
		}
		if m.err != nil {
			return m
		}
		if m.took = m.lease.Mine && !was; m.took {
			_, m.err = fx.Store.Interrupted(fx.ctx)
			version = history.NoVersion
		}
		m.skew, _ = fx.Client.Skew()
		m.since, m.version = version, version
		if m.err == nil {
			m.changed, m.version, m.err = fx.Store.Since(fx.ctx, version)
		}
		if m.err == nil && m.version != version {
			m.past = fx.past()
			m.lengths, _ = fx.Store.MotionLengths(fx.ctx)
		}
		return m
	}
}

// past reads what each engine's last tasks took, in each of its modes, and the making of motions.
func (fx *effects) past() map[history.Class][]history.Took {
	past := map[history.Class][]history.Took{}
	read := func(engine api.EngineID, kind history.Kind, mode string) {
		took, err := fx.Store.Durations(fx.ctx, engine, kind, mode, history.PastTasks)
		if err == nil && len(took) > 0 {
			past[history.ClassOf(engine, kind, mode)] = took
		}
	}
	for _, e := range api.Engines() {
		for _, mode := range e.Modes {
			read(e.ID, history.MakesVideo, mode.ID)
		}
		if e.TemplateModel != "" {
			read(e.ID, history.MakesMotion, "")
		}
	}
	return past
}

// tidy forgets what must not or need not be kept: dead addresses, tasks removed long ago, parts of
// videos and mended copies that nobody waits for.
func (fx *effects) tidy() tea.Cmd {
	return func() tea.Msg {
		live, err := fx.Store.Live(fx.ctx)
		if err == nil {
			_, err = fx.Store.DropDeadLinks(fx.ctx)
		}
		if err == nil {
			_, err = fx.Store.Purge(fx.ctx, fx.Now().Add(-undoLife))
		}
		if err != nil {
			return noteMsg{note: problem("tidying history: " + sentence(err))}
		}
		wanted := map[string]bool{}
		for _, t := range live {
			wanted[history.PartName(t)] = true
		}
		fx.Videos.Sweep(fx.ctx, func(part string) bool { return wanted[part] })
		if err := fx.sweepCopies(live); err != nil {
			return noteMsg{note: problem("tidying mended copies: " + sentence(err))}
		}
		return nil
	}
}

// reindex brings the words of an older version's tasks to this version's form, a few at a time.
func (fx *effects) reindex() tea.Cmd {
	return func() tea.Msg {
		const few, rest = 200, 2 * time.Second
		for {
			done, err := fx.Store.Reindex(fx.ctx, few)
			switch {
			case err != nil && fx.ctx.Err() == nil:
				return noteMsg{note: problem("filters may find too much: " + sentence(err))}
			case err != nil || done || fx.Sleep(fx.ctx, rest) != nil:
				return nil
			}
		}
	}
}

// window reads the rows for a question to history, with the counts and what was spent.
func (fx *effects) window(q history.Query, a history.Anchor, size int) tea.Cmd {
	return func() tea.Msg { return fx.readWindow(fx.ctx, q, a, size) }
}

func (fx *effects) readWindow(ctx context.Context, q history.Query, a history.Anchor, size int) windowMsg {
	m := windowMsg{at: fx.Now(), query: q, anchor: a}
	m.window, m.err = fx.Store.Window(ctx, q, a, size)
	if m.err == nil {
		m.counts, m.err = fx.Store.Counts(ctx)
	}
	if m.err == nil {
		m.spent, m.err = fx.spent(ctx, m.at, size > firstRows)
	}
	return m
}

// spent sums up what was paid today, and this month where the whole is wanted: a busy month's sum takes
// some milliseconds, for which the first frame need not wait.
func (fx *effects) spent(ctx context.Context, now time.Time, whole bool) (s spent, err error) {
	y, month, d := now.In(fx.Zone).Date()
	if s.today, err = fx.Store.Spent(ctx, time.Date(y, month, d, 0, 0, 0, 0, fx.Zone)); err == nil && whole {
		s.month, err = fx.Store.Spent(ctx, time.Date(y, month, 1, 0, 0, 0, 0, fx.Zone))
	}
	return s, err
}

// timeline reads what the detail screen shows beyond the task.
func (fx *effects) timeline(t history.Task) tea.Cmd {
	return func() tea.Msg {
		m := timelineMsg{at: fx.Now(), id: t.ID}
		m.entries, m.err = fx.Store.Whole(fx.ctx, t)
		if m.err == nil {
			m.costs, m.err = fx.Store.Costs(fx.ctx, t, m.entries)
		}
		m.preview = fx.keptPreview(t.Picture)
		if t.File != "" {
			m.path, m.missing = fx.Videos.Path(t.File), !fx.Videos.Exists(t)
			_, no := fx.FFmpeg(fx.ctx)
			if m.ffmpeg = no == nil; m.ffmpeg {
				m.frames = fx.keptFrames(m.path)
			}
		}
		return m
	}
}

// Bounds of a preview, in pixels: enough for half a wide terminal.
const previewW, previewH = 96, 128

// maxPicture bounds what is read of a picture; more than the service takes is not looked at. A file larger
// than mostPicture is not opened: no picture has so many bytes.
const maxPicture, mostPicture = 6 << 20, 256 << 20

// keptPreview reads a picture's preview from history.
func (fx *effects) keptPreview(address string) previewMsg {
	m := previewMsg{address: address}
	if b, err := fx.Store.Thumbnail(fx.ctx, address); err == nil && len(b) > 0 {
		m.picture, _ = png.Decode(bytes.NewReader(b))
	}
	return m
}

// preview makes a picture's preview from the picture itself, unless stop is called first. The caller calls
// stop in any case.
func (fx *effects) preview(address string) (look tea.Cmd, stop context.CancelFunc) {
	ctx, stop := context.WithCancel(fx.ctx)
	return func() tea.Msg {
		seen := fx.look(ctx, address)
		return previewMsg{address: address, picture: seen.picture, left: ctx.Err() != nil}
	}, stop
}

// inspect looks at the picture at an address as the service will: kind, size, width and height.
func (fx *effects) inspect(address string) tea.Cmd {
	return func() tea.Msg { return fx.look(fx.ctx, address) }
}

func (fx *effects) look(ctx context.Context, address string) inspectedMsg {
	m := inspectedMsg{address: address}
	data, size, err := fx.pictureData(ctx, address)
	if err != nil {
		m.err, m.alike = err, meantBy(address, err)
		return m
	}
	m.facts, m.err = media.Inspect(bytes.NewReader(data), size)
	if len(data) == 0 && size > mostPicture {
		m.facts, m.err = media.Facts{Bytes: size}, nil
	}
	if m.err == nil && size == int64(len(data)) && size < maxPicture {
		m.err = media.Whole(bytes.NewReader(data), m.facts)
	}
	m.content, m.verdict = fx.verdict(address)
	if m.err != nil {
		return m
	}
	thumb, err := media.Thumbnail(data, previewW, previewH)
	if err != nil { // a picture that cannot be drawn here may still be one for the service
		m.unseen = withoutPreview(err)
		return m
	}
	m.picture = thumb
	fx.keepPreview(address, thumb)
	return m
}

// withoutPreview says why there is no preview.
func withoutPreview(err error) string {
	e, ok := errors.AsType[*media.Error](err)
	switch {
	case !ok:
		return ""
	case e.Code == media.CodeBroken:
		return "no preview: " + e.Text + "; the service may refuse it"
	}
	return e.Text
}

// pictureData reads a picture, as much of it as the service would take, and its whole size.
func (fx *effects) pictureData(ctx context.Context, source string) (data []byte, size int64, err error) {
	if history.IsAddress(source) {
		stream, err := fx.Client.Fetch(ctx, source, 0, "")
		if err != nil {
			return nil, 0, err
		}
		defer stream.Body.Close()
		data, err = io.ReadAll(io.LimitReader(stream.Body, maxPicture))
		return data, max(int64(len(data)), stream.Length), err
	}
	f, info, err := openFile(source)
	if err != nil {
		return nil, 0, err
	}
	defer f.Close()
	if info.Size() > mostPicture {
		return nil, info.Size(), nil
	}
	data, err = io.ReadAll(io.LimitReader(f, maxPicture))
	return data, info.Size(), err
}

// verdict is what the service said of a picture before, if it did, and what the picture is known by.
func (fx *effects) verdict(source string) (key string, v history.Verdict) {
	key = "at " + source
	if !history.IsAddress(source) {
		hash, _, err := fx.hash(fx.ctx, source, maxPicture)
		if err != nil {
			return "", v
		}
		key = hash
	}
	for _, e := range fx.Engines {
		if v, ok, err := fx.Store.Verdict(fx.ctx, key, e.DetectModel); ok && err == nil {
			return key, v
		}
	}
	return key, v
}

// inspectClip looks at a clip's headers, wherever it is.
func (fx *effects) inspectClip(source string) tea.Cmd {
	return func() tea.Msg {
		m := clipMsg{source: source}
		if !history.IsAddress(source) {
			if m.facts, m.err = clipFacts(fx.ctx, source); m.err == nil && m.facts.Bytes <= fx.mostBytes() {
				m.hash, _, m.err = fx.hash(fx.ctx, source, fx.mostBytes())
			}
			m.alike = meantBy(source, m.err)
			return m
		}
		remote, err := fx.Client.ReaderAt(fx.ctx, source)
		if err != nil {
			m.err = err
			return m
		}
		facts, err := media.InspectClip(fx.ctx, remote, remote.Size())
		m.facts, m.err = asClip(facts), err
		return m
	}
}

// keepPreview writes a preview down. Without it the picture is fetched again next time, so that a
// failure loses nothing.
func (fx *effects) keepPreview(address string, img image.Image) {
	var b bytes.Buffer
	if png.Encode(&b, img) == nil {
		_ = fx.Store.SetThumbnail(fx.ctx, address, b.Bytes())
	}
}

// recent reads values that were used before, and the library.
func (fx *effects) recent() tea.Cmd {
	return func() tea.Msg {
		var m recentMsg
		m.pictures, _ = fx.Store.Recent(fx.ctx, history.Pictures, recentValues)
		m.templates, _ = fx.Store.Recent(fx.ctx, history.Templates, recentValues)
		m.seconds, _ = fx.Store.Lengths(fx.ctx, m.templates)
		m.engine, _ = fx.Store.LastEngine(fx.ctx)
		if m.motions, m.err = fx.Store.Motions(fx.ctx); m.err == nil {
			m.unmade, m.err = fx.Store.Unmade(fx.ctx)
		}
		m.finger, _ = fx.fingerprint(fx.ctx)
		return m
	}
}

// recentValues is how many earlier values the form offers.
const recentValues = 20

// findKey looks for the API key in all its places.
func (fx *effects) findKey() tea.Cmd {
	return func() tea.Msg {
		found, err := fx.Keys.Find(fx.ctx)
		return keyFoundMsg{at: fx.Now(), found: found, err: err}
	}
}

// tryKey asks the service whether a key is good.
func (fx *effects) tryKey(try int, key credentials.Key, keep bool) tea.Cmd {
	return func() tea.Msg {
		err := fx.spend(func() error { return fx.CheckKey(fx.ctx, key) })
		if e, ok := errors.AsType[*api.Error](err); ok && e.HTTP == 429 {
			err = nil // too many questions: but the key was taken
		}
		return keyTriedMsg{at: fx.Now(), try: try, key: key, keep: keep, err: err}
	}
}

// keepKey puts a key that is good into the keyring, unless a later one has come there meanwhile.
func (fx *effects) keepKey(m keyTriedMsg) tea.Cmd {
	return func() tea.Msg {
		unlock, err := fx.locks.lock(fx.ctx, "keyring")
		if err != nil {
			return nil // the program ends
		}
		defer unlock()
		if m.try > fx.keptTry {
			if m.err = fx.Keys.Save(fx.ctx, m.key); m.err == nil {
				fx.keptTry = m.try
			}
		}
		m.at, m.kept = fx.Now(), m.err == nil
		return m
	}
}

// play hands a task's file to the person's player, or its link when there is no file.
func (fx *effects) play(t history.Task, alive bool) tea.Cmd {
	return func() tea.Msg {
		target, name := fx.Videos.Path(t.File), t.File
		if t.File == "" || !fx.Videos.Exists(t) {
			if !alive {
				return noteMsg{note: warning("the file is not there any more, and the link has died; e makes the task again")}
			}
			target, name = t.Video, "the link"
			if trouble := api.AddressTrouble(target); trouble != "" {
				return noteMsg{note: problem("The link can't be opened: " + trouble + ". r asks the service for another one")}
			}
		}
		if err := fx.Open(fx.ctx, target); err != nil {
			return noteMsg{note: problem("could not open " + name + ": " + err.Error() + "; y copies it")}
		}
		return noteMsg{note: note{text: "opened " + name}}
	}
}

// notFound is the HTTP status of a file that is not there.
const notFound = 404

// deadLink tells an address that no other try will bring back. A storage that does not find a file
// may find it later; only one that speaks of its time being over is believed at once.
func deadLink(err error) bool {
	e, ok := errors.AsType[*api.Error](err)
	return ok && e.Code == api.CodeLinkDead && e.HTTP != notFound
}
