package tui_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/internal/simulator/assets"
)

// cutPicture is a picture of the service's samples without its second half.
func cutPicture(t *testing.T, sample string) []byte {
	t.Helper()
	data, err := assets.FS.ReadFile("pictures/" + sample)
	if err != nil {
		t.Fatal(err)
	}
	return data[:len(data)/2]
}

// A picture that is cut off is refused in the form, and when its turn comes, before anything is paid.
func TestAPictureThatIsCutOff(t *testing.T) {
	t.Parallel()
	for _, sample := range []string{"anna.jpg", "bo.png"} {
		t.Run(sample, func(t *testing.T) {
			t.Parallel()
			s := newHarness(t, settings{})
			path := s.put(sample, cutPicture(t, sample))
			s.add(history.Draft{Picture: path, Template: s.sim.TemplateIDs()[0], Detect: true})
			s.start(120, 36)
			s.until("rejected", time.Minute)
			s.see("The end of the file is")
			s.press("n")
			s.paste(path)
			s.press("tab")
			s.paste(s.sim.TemplateIDs()[0])
			s.press("ctrl+s", "ctrl+s")
			s.see("New task", "✖ The end of the picture is missing.")
			wantAsked(t, s, 0, 0, 0, 0)
		})
	}
}

// A picture at an address that is cut off is refused too: the service would get the same.
func TestAPictureAtAnAddressThatIsCutOff(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(120, 36)
	s.press("n")
	s.paste(shot("cut.png"))
	s.press("tab")
	s.paste(s.sim.TemplateIDs()[0])
	s.press("ctrl+s", "ctrl+s")
	s.see("New task", "✖ The end of the picture is missing.")
	wantAsked(t, s, 0, 0, 0, 0)
}

// A file of 50 GB is refused by its size, in the form and when its turn comes.
func TestAFileOfFiftyGigabytes(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	path := s.put("big.jpg", nil)
	s.must(os.Truncate(path, 50<<30))
	clip := s.put("big.mp4", nil)
	s.must(os.Truncate(clip, 50<<30))
	big := s.add(history.Draft{Picture: path, Template: s.sim.TemplateIDs()[0], Detect: true})
	s.add(history.Draft{Picture: shot("anna.png"), Clip: clip})
	begun := time.Now()
	s.start(120, 36)
	s.until("rejected", time.Minute)
	s.press("n")
	s.paste(path)
	s.press("tab")
	s.paste(clip)
	s.press("tab")
	s.see("✖ 50 GB; must be below 5 MB", "✖ Clip: 50 GB; at most 200 MB allowed")
	s.press("esc")
	s.advance(time.Minute)
	if task := s.task(big.ID); task.State != history.Rejected || task.Problem.Detail.Kind != api.DetailSize {
		t.Errorf("%s: %+v", task.State, task.Problem)
	}
	if took := time.Since(begun); took > 20*time.Second { // to hash one takes minutes
		t.Errorf("it took %v", took)
	}
}

// A picture that is replaced between check and upload, with its size and time kept, is not sent unseen. It is
// inspected once more.
func TestAPictureThatChangesBeforeItsUpload(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		tail byte
		says string
		sent int // the check's upload and the video's
	}{{"whole", 0x11, "✔ saved", 2}, {"cut off", 0, "✖ rejected", 0}} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s := newHarness(t, settings{})
			path := s.local(t, "pictures/anna.jpg", "anna.jpg")
			content, err := os.ReadFile(path)
			s.must(err)
			info, err := os.Stat(path)
			s.must(err)
			open := s.hold(func(r *http.Request) bool { return strings.Contains(r.URL.Path, "/uploads") })
			s.add(history.Draft{Picture: path, Template: s.sim.TemplateIDs()[0], Detect: true})
			s.start(120, 36)
			s.advance(2 * time.Second)
			end := len(content) - 2
			copy(content[end-200:], bytes.Repeat([]byte{tt.tail}, 200))
			if tt.tail == 0 {
				copy(content[end:], []byte{0, 0})
			}
			s.must(os.WriteFile(path, content, 0o600))
			s.must(os.Chtimes(path, info.ModTime(), info.ModTime()))
			open()
			s.until(tt.says, 30*time.Minute)
			sums := s.uploaded()
			if len(sums) != tt.sent {
				t.Errorf("%d files were sent", len(sums))
			}
			for _, got := range sums {
				if got != sum(content) {
					t.Errorf("another file was sent: %s", got)
				}
			}
		})
	}
}

func sum(b []byte) string {
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:])
}

// uploaded are the sums of the files that came to the storage whole.
func (s *harness) uploaded() (sums []string) {
	for _, r := range s.requests(simulator.KindUpload) {
		if r.Status == http.StatusOK {
			sums = append(sums, r.Upload.SHA256)
		}
	}
	return sums
}
