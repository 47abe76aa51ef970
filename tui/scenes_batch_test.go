package tui_test

import (
	"os"
	"path/filepath"
	"strings"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator/assets"
)

// shelve writes samples into a folder that is the program's own, and one beside it. Their names are
// written as word says, as far as a file can have them.
func shelve(s *harness, word asker, samples ...string) {
	s.t.Helper()
	dir := filepath.Join(s.folder, "pics")
	s.config.Home, s.config.Dir = s.folder, dir
	s.must(os.MkdirAll(filepath.Join(dir, "old takes"), 0o700))
	for i, sample := range samples {
		data, err := assets.FS.ReadFile(sample)
		s.must(err)
		base := filepath.Base(sample)
		name := strings.NewReplacer("/", "", "\x00", "").Replace(word(strings.TrimSuffix(base, filepath.Ext(base))))
		path := filepath.Join(dir, name[:min(len(name), 200)]+filepath.Ext(base))
		s.must(os.WriteFile(path, data, 0o600))
		at := noon.Add(-time.Duration(i*i*7) * time.Hour)
		s.must(os.Chtimes(path, at, at))
	}
}

// batches are the scenes of paths and of several pictures and motions.
func batches() []scene {
	all := []string{
		"pictures/anna.jpg", "pictures/bo.png", "pictures/chen.jpg", "pictures/dai.png", "pictures/half.jpg", "pictures/tiny.png", "pictures/wide.png",
		"clips/waltz.mp4", "clips/tango.mp4",
	}
	form := func(name string, samples []string, then func(*harness, asker)) scene {
		return scene{name: name, begin: func(s *harness, word asker) {
			shelve(s, word, samples...)
			s.add(history.Draft{Picture: shot("anna.png"), Template: waltz, Title: word("Opening")}, seconds(history.CancelDone{})...)
			s.start(120, 36)
			s.press("n")
			then(s, word)
		}}
	}
	ordered := func(s *harness, motions string) {
		s.write("~/pics/*.*g")
		s.press("enter")
		s.write(motions)
		s.press("enter")
	}
	return []scene{
		form("completing", all, func(s *harness, _ asker) { s.write("~/pics/"); s.press("down", "down") }).in(bodyPart),
		form("completing a motion", all, func(s *harness, _ asker) { s.press("down"); s.write("a") }).shows(bodyPart, "AACT.2c9a41e7 motion"),
		form("picker", all, func(s *harness, _ asker) { s.press("ctrl+o", "down") }).shows(boxPart, "~/pics", "old takes/", "▌ anna.jpg", "ctrl+a mark all"),
		form("picker with marks", all, func(s *harness, _ asker) { s.press("ctrl+o", "down", "space", "space", "space", "a") }).in(boxPart),
		form("picker of motions", all, func(s *harness, _ asker) { s.press("tab", "ctrl+o") }).shows(boxPart, "Library", "▌ AACT.2c9a41e7"),
		form("picker in vain", nil, func(s *harness, _ asker) { s.press("ctrl+o", "enter") }).shows(boxPart, "No folders or pictures here"),
		form("batch", all[:4], func(s *harness, _ asker) { ordered(s, waltz+" "+tango) }),
		form("batch with faults", all, func(s *harness, _ asker) { ordered(s, waltz+" ~/pics/*.mp4") }).shows(bodyPart, "15 of 21 videos", "✖ tiny.png"),
		form("batch asked about", all, func(s *harness, _ asker) { ordered(s, waltz+" ~/pics/*.mp4"); s.press("ctrl+s") }).in(boxPart),
		form("pattern in vain", nil, func(s *harness, _ asker) { s.write("~/pics/*.gif"); s.press("enter") }).shows(bodyPart, "No picture matches “~/pics/*.gif”"),
		{name: "batch on the list", part: bodyPart, texts: []string{"Active 3", "◆ 3 marked", "batch of 3 tasks"}, begin: func(s *harness, word asker) {
			var drafts []history.Draft
			for _, picture := range []string{"anna.png", "bo.png", "dai.png"} {
				drafts = append(drafts, onEngine(history.Draft{Title: word("Poster"), Picture: word(shot(picture)), Template: word(waltz)}))
			}
			s.add(history.Draft{Title: word("Opening, slow"), Picture: shot("anna.png"), Template: waltz}, accepted(1, word)...)
			_, err := s.store.Create(s.ctx, drafts...)
			s.must(err)
			s.hold(service)
			s.start(120, 36)
			s.press("b", "ctrl+a")
		}},
	}
}
