package media_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"dancecard/internal/media"
)

func TestInspectClipsOfEncoders(t *testing.T) {
	mp4, mov, avi := "video/mp4", "video/quicktime", "video/avi"
	// In indexed.mp4 the first picture is shown a little longer than the others.
	tests := map[string]media.ClipFacts{
		"clips/waltz.mp4":       {Container: mp4, Codec: "h264", Width: 540, Height: 960, Seconds: 6, FPS: 24, Tracks: 1},
		"clips/tango.mp4":       {Container: mp4, Codec: "h264", Width: 540, Height: 960, Seconds: 16.0 / 3, FPS: 24, Tracks: 1},
		"videos/anna-tango.mp4": {Container: mp4, Codec: "h264", Width: 720, Height: 1280, Seconds: 16.0 / 3, FPS: 15, Tracks: 1},
		"videos/dai-waltz.mp4":  {Container: mp4, Codec: "h264", Width: 720, Height: 960, Seconds: 6, FPS: 15, Tracks: 1},
		"hevc.mp4":              {Container: mp4, Codec: "hevc", Width: 64, Height: 96, Seconds: 2, FPS: 25, Tracks: 1},
		"indexed.mp4":           {Container: mp4, Codec: "h264", Width: 64, Height: 96, Seconds: 26215.0 / 12800, FPS: 25, Audio: true, Tracks: 2},
		"unindexed.mp4":         {Container: mp4, Codec: "h264", Width: 64, Height: 96, Seconds: 2, FPS: 25, Tracks: 1},
		"turned.mov":            {Container: mov, Codec: "h264", Width: 96, Height: 64, Seconds: 2, FPS: 25, Audio: true, Tracks: 2},
		"h264.avi":              {Container: avi, Codec: "h264", Width: 64, Height: 96, Seconds: 2.08, FPS: 25, Audio: true, Tracks: 2},
		"mjpeg.avi":             {Container: avi, Codec: "MJPG", Width: 64, Height: 96, Seconds: 0.2, FPS: 25, Tracks: 1},
	}
	files := ofEncoders(t)
	if len(files) != len(tests) {
		t.Errorf("%d files, %d expectations", len(files), len(tests))
	}
	for name, want := range tests {
		want.Bytes = int64(len(files[name]))
		got, err := inspectClip(t, files[name])
		if err != nil || !sameClip(got, want) {
			t.Errorf("%s: %+v, %v; want %+v", name, got, err, want)
		}
		want.Bytes = -1 // the size is not known, as with some servers
		got, err = media.InspectClip(t.Context(), bytes.NewReader(files[name]), -5)
		if err != nil || !sameClip(got, want) {
			t.Errorf("%s without its size: %+v, %v", name, got, err)
		}
	}
}

// A clip that a download has left unfinished is found out wherever it ends, unless what is missing
// changes nothing, such as the index of indexed.mp4.
func TestInspectClipCutOff(t *testing.T) {
	for name, file := range ofEncoders(t) {
		whole, err := inspectClip(t, file)
		if err != nil {
			t.Fatal(name, err)
		}
		for _, part := range []int{1, 7, 11, 12, 40, 100, 1000, len(file) / 3, len(file) / 2, len(file) - 500, len(file) - 9} {
			got, err := inspectClip(t, file[:part])
			whole.Bytes = got.Bytes
			if err == nil && got.Codec != "" && !sameClip(got, whole) {
				t.Errorf("%s cut after %d bytes of %d: %+v", name, part, len(file), got)
			}
			if failed := (*media.Error)(nil); err != nil && (!errors.As(err, &failed) || failed.Code != media.CodeCut) {
				t.Errorf("%s cut after %d bytes: %v", name, part, err)
			}
			if err != nil && (got.Codec != "" || got.Width != 0 || got.Seconds != 0) {
				t.Errorf("%s cut after %d bytes: %v and %+v", name, part, err, got)
			}
		}
		if whole.Seconds == 0 {
			t.Errorf("%s: no length", name)
		}
	}
}

func TestInspectClipNamesOtherFiles(t *testing.T) {
	packets := func(before string, length int) string {
		packet := before + "G" + strings.Repeat("\x00", length-len(before)-1)
		return strings.Repeat(packet, 4)
	}
	tests := map[string]string{
		"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm":     "video/webm",
		"\x1aE\xdf\xa3\xa3B\x86\x81\x01B\x82\x88matroska": "video/x-matroska",
		packets("", 188):                                                   "video/mp2t",
		packets("\x00\x01\x02\x03", 192):                                   "video/mp2t",
		"\x00\x00\x01\xba\x44\x00\x04\x00":                                 "video/mpeg",
		"FLV\x01\x05\x00\x00\x00\x09":                                      "video/x-flv",
		"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c": "video/x-ms-wmv",
		"GIF89a\x01\x00\x01\x00":                                           "image/gif",
		"\x89PNG\r\n\x1a\n":                                                "image/png",
		"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic":                 "image/heic",
		"Gaps and grapes\n":                                                "text/plain",
		"<!DOCTYPE html><title>Log in</title>":                             "text/html",
		"\x00\x01\x02\x03\x04":                                             "",
	}
	for content, mime := range tests {
		got, err := inspectClip(t, []byte(content))
		if want := (media.ClipFacts{Container: mime, Bytes: int64(len(content))}); err != nil || got != want {
			t.Errorf("%.40q: %+v, %v; want %s", content, got, err, mime)
		}
	}
}

func TestInspectClipFailures(t *testing.T) {
	lost := errors.New("the disk is gone")
	good := mp4File(moov(videoTrack()), mdat())
	ended, end := context.WithCancel(t.Context())
	end()
	later, endLater := context.WithCancel(t.Context())
	big := mp4File(atom("free", make([]byte, 100<<10)), moov(videoTrack()), mdat())
	tests := []struct {
		name  string
		ctx   context.Context
		r     io.ReaderAt
		size  int64
		code  string
		cause error
	}{
		{"empty", t.Context(), bytes.NewReader(nil), 0, media.CodeEmpty, nil},
		{"empty, size not known", t.Context(), bytes.NewReader(nil), -1, media.CodeEmpty, nil},
		{"unreadable", t.Context(), failingAt{lost}, 1000, media.CodeUnreadable, lost},
		{"a reader that gives nothing", t.Context(), failingAt{}, 1000, media.CodeUnreadable, io.ErrNoProgress},
		{"context ended", ended, bytes.NewReader(good), int64(len(good)), media.CodeUnreadable, context.Canceled},
		{"context ends between two pieces", later, &ledger{ReaderAt: bytes.NewReader(big), seen: endLater}, int64(len(big)), media.CodeUnreadable, context.Canceled},
		{"shorter than it said", t.Context(), bytes.NewReader(good[:200]), int64(len(good)), media.CodeBroken, io.ErrUnexpectedEOF},
	}
	for _, tt := range tests {
		_, err := media.InspectClip(tt.ctx, tt.r, tt.size)
		failed := (*media.Error)(nil)
		if !errors.As(err, &failed) || failed.Code != tt.code || tt.cause != nil && !errors.Is(err, tt.cause) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}

// failingAt fails at every place, without an error against the rules.
type failingAt struct{ err error }

func (f failingAt) ReadAt([]byte, int64) (int, error) { return 0, f.err }

// sparse is a file on disk of 200 MB, nearly all of which is a hole.
func sparse(t *testing.T, before, behind []byte) (*os.File, int64) {
	t.Helper()
	const hole = 200 << 20
	file, err := os.Create(filepath.Join(t.TempDir(), "clip.mp4"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = file.Close() })
	head := be(before, hole+8, "mdat")
	size := int64(len(head)) + hole + int64(len(behind))
	_, err = file.Write(head)
	_, err2 := file.WriteAt(behind, int64(len(head))+hole)
	if err := errors.Join(err, err2, file.Truncate(size)); err != nil {
		t.Fatal(err)
	}
	return file, size
}

// The content of a clip is never read, so that its size does not matter.
func TestInspectClipOfTwoHundredMegabytes(t *testing.T) {
	times := func(r *trackSpec) { // a minute, no two pictures alike
		r.times, r.ticks = nil, 0
		for i := range 1800 {
			r.times = append(r.times, 1, 400+i%20)
			r.ticks += uint64(400 + i%20)
		}
	}
	for name, place := range map[string][2][]byte{
		"header first": {mp4File(moov(videoTrack(times), audioTrack())), nil},
		"header last":  {mp4File(), moov(videoTrack(times), audioTrack())},
	} {
		file, size := sparse(t, place[0], place[1])
		c := &ledger{ReaderAt: file}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		got, err := media.InspectClip(t.Context(), c, size)
		runtime.ReadMemStats(&after)
		used := after.TotalAlloc - before.TotalAlloc
		t.Logf("%s: %d reads, %d bytes read, %d bytes allocated", name, c.reads, c.bytes, used)
		if err != nil || got.Bytes != size || got.Width != 640 || got.Codec != "h264" || !got.Audio || got.Tracks != 2 {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
		if c.reads > 2 || c.bytes > 256<<10 || used > 1<<20 {
			t.Errorf("%s: %d reads, %d bytes, %d bytes of memory", name, c.reads, c.bytes, used)
		}
	}
}

// What is read stays below 4 MB, and what is held as well, when a file sends the reader around.
func TestInspectClipReadsNoMoreThanFourMegabytes(t *testing.T) {
	free := atom("free", make([]byte, 100))
	far := make([]byte, 0, 6<<20)
	for len(far) < 5<<20 {
		far = append(far, free...)
	}
	spread := atom("free", make([]byte, 70<<10))
	tests := map[string][]byte{
		"many small boxes before the header": mp4File(far, moov(videoTrack()), mdat()),
		"boxes just too far from each other": mp4File(bytes.Repeat(spread, 100), moov(videoTrack()), mdat()),
		"many boxes within the header":       mp4File(moov(far, videoTrack()), mdat()),
		"a header without end":               mp4File(moov(bytes.Repeat(videoTrack(), 20000)), mdat()),
	}
	for name, file := range tests {
		if _, err := inspectClip(t, file); err == nil || !strings.Contains(err.Error(), "4 MB") {
			t.Errorf("%s: %v", name, err)
		}
	}
	// Tables as large as those of a long video are passed over.
	table := atom("udta", make([]byte, 9<<20))
	got, err := inspectClip(t, mp4File(moov(table, videoTrack()), mdat()))
	if err != nil || got.Seconds != 2 {
		t.Errorf("behind a large table: %+v, %v", got, err)
	}
}
