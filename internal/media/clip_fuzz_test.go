package media_test

import (
	"errors"
	"testing"

	"dancecard/internal/media"
)

// FuzzInspectClip holds that no file makes the reader panic, read more than 4 MB or in many pieces, or
// tell of a clip that it cannot read. It goes faster with -fuzzminimizetime=20x.
func FuzzInspectClip(f *testing.F) {
	for _, file := range ofEncoders(f) {
		f.Add(file[:min(len(file), 40<<10)])
	}
	for _, file := range [][]byte{
		mp4File(moov(videoTrack(func(r *trackSpec) { r.edits = edits(500, -1, 2000, 0) }), audioTrack()), mdat()),
		mp4File(long("mdat", make([]byte, 20)), moov(videoTrack(func(r *trackSpec) { r.wide = true }))),
		mp4File(fragmentedMoov(), pictures(24, 0, 10), pictures(0, 12288, 10, atom("trun", 0x301, 2, 0, 512, 1, 512, 1))),
		mp4File(fragmentedMoov(atom("mehd", 0, 2000)), pictures(24, 0, 10), index(0, 0, 0, 0)),
		aviFile(),
		[]byte("\x1aE\xdf\xa3\xa3B\x86\x81\x01B\x82\x88matroska"),
	} {
		f.Add(file)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		facts, err := inspectClip(t, file)
		if err == nil {
			return
		}
		failed := (*media.Error)(nil)
		if !errors.As(err, &failed) || failed.Code == "" {
			t.Errorf("%T: %v", err, err)
		}
		if facts.Codec != "" || facts.Seconds != 0 {
			t.Errorf("%v, and still %+v", err, facts)
		}
	})
}
