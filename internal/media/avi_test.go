package media_test

import (
	"encoding/binary"
	"errors"
	"math"
	"strings"
	"testing"

	"dancecard/internal/media"
)

func le(values ...any) []byte { return join(binary.LittleEndian, values...) }

// part is one chunk of an AVI file, filled up to an even length.
func part(name string, content ...any) []byte {
	body := le(content...)
	return le(name, len(body), body, make([]byte, len(body)%2))
}

func list(kind string, content ...any) []byte {
	return part("LIST", append([]any{kind}, content...)...)
}

// avih is the main header: how long a picture is shown, how many there are in the first part.
func avih(micros, frames int) []byte {
	return part("avih", micros, 0, 0, 0, frames, 0, 2, 0, 320, 240, make([]byte, 16))
}

// stream is a list of one stream's headers.
func stream(kind, handler string, scale, rate, length int, format ...any) []byte {
	strh := part("strh", kind, handler, 0, 0, 0, scale, rate, 0, length, 0, 0, 0, make([]byte, 8))
	return list("strl", strh, part("strf", format...), part("JUNK", "odd"), part("strn", "dance"))
}

// shots is a stream of 640 × 360, H.264, in 24 pictures a second, 48 of them.
func shots() []byte { return stream("vids", "H264", 1, 24, 48, bitmap(640, 360, "H264")...) }

func voice() []byte { return stream("auds", "\x00\x00\x00\x00", 1, 8000, 16000, make([]byte, 18)) }

func bitmap(w, h int, compression string) []any {
	return []any{40, w, h, uint16(1), uint16(24), compression, make([]byte, 20)}
}

func riff(content ...any) []byte {
	return part("RIFF", append([]any{"AVI "}, content...)...)
}

// aviFile is a complete file.
func aviFile() []byte {
	return riff(list("hdrl", avih(41667, 48), shots(), voice()), part("JUNK", make([]byte, 31)), list("movi", make([]byte, 64)))
}

func TestInspectAVI(t *testing.T) {
	good := media.ClipFacts{Container: "video/avi", Codec: "h264", Width: 640, Height: 360, Seconds: 2, FPS: 24, Tracks: 1}
	but := func(change func(*media.ClipFacts)) media.ClipFacts {
		f := good
		change(&f)
		return f
	}
	headers := func(parts ...any) []byte { return riff(list("hdrl", parts...), list("movi")) }
	video := func(parts ...any) []byte {
		return headers(avih(41667, 48), stream("vids", "H264", 1, 24, 48, parts...))
	}
	times := func(micros, frames, scale, rate, length int) []byte {
		return headers(avih(micros, frames), stream("vids", "H264", scale, rate, length, bitmap(640, 360, "H264")...))
	}
	seconds := func(s, fps float64) media.ClipFacts {
		return but(func(f *media.ClipFacts) { f.Seconds, f.FPS = s, fps })
	}
	unfinished := headers(avih(41667, 48), shots())
	copy(unfinished[4:], "\xff\xff\xff\xff")
	noSize := headers(avih(41667, 48), shots())
	copy(noSize[4:], "\x00\x00\x00\x00")
	tests := []struct {
		name string
		file []byte
		want media.ClipFacts
	}{
		{"with sound", aviFile(), but(func(f *media.ClipFacts) { f.Audio, f.Tracks = true, 2 })},
		{"silent", headers(avih(41667, 48), shots()), good},
		{"sound first", headers(avih(41667, 48), voice(), shots()), but(func(f *media.ClipFacts) { f.Audio, f.Tracks = true, 2 })},
		{"sound alone", headers(avih(41667, 48), voice()), media.ClipFacts{Container: "video/avi", Audio: true, Tracks: 1}},
		{"pictures and sound in one", headers(avih(40000, 50), stream("iavs", "dvsd", 1, 25, 50, make([]byte, 32))), media.ClipFacts{Container: "video/avi", Codec: "rgb", Width: 320, Height: 240, Seconds: 2, FPS: 25, Audio: true, Tracks: 1}},
		{"two of pictures", headers(avih(41667, 48), shots(), stream("vids", "MJPG", 1, 5, 9, bitmap(64, 36, "MJPG")...)), but(func(f *media.ClipFacts) { f.Tracks = 2 })},
		{"something before the headers", riff(part("JUNK", make([]byte, 9)), list("INFO", part("ISFT", "it")), list("hdrl", avih(41667, 48), shots()), list("movi")), good},
		{"not finished", unfinished, good},
		{"no size", noSize, good},
		{"two parts of a large file", headers(avih(41667, 48), shots(), list("odml", part("dmlh", 4800, make([]byte, 244)))), seconds(200, 24)},
		{"rows from the top", video(bitmap(640, -360, "H264")...), good},
		{"the size in the main header alone", video(bitmap(0, 0, "H264")...), but(func(f *media.ClipFacts) { f.Width, f.Height = 320, 240 })},
		{"no format", headers(avih(41667, 48), list("strl", part("strh", "vids", "X264", 0, 0, 0, 1, 24, 0, 48))), but(func(f *media.ClipFacts) { f.Width, f.Height = 320, 240 })},
		{"H.265", video(bitmap(640, 360, "HEVC")...), but(func(f *media.ClipFacts) { f.Codec = "hevc" })},
		{"another codec", video(bitmap(640, 360, "XVID")...), but(func(f *media.ClipFacts) { f.Codec = "XVID" })},
		{"no compression", video(bitmap(640, 360, "\x00\x00\x00\x00")...), but(func(f *media.ClipFacts) { f.Codec = "rgb" })},
		{"a rate that is no whole number", times(0, 0, 1001, 24000, 48), seconds(48*1001/24000.0, 24000/1001.0)},
		{"the rate in the main header alone", times(40000, 50, 0, 0, 50), seconds(2, 25)},
		{"the number in the main header alone", times(41667, 72, 1, 24, 0), seconds(3, 24)},
		{"a recording that was broken off", times(41667, 0, 1, 24, 0), seconds(0, 24)},
	}
	for _, tt := range tests {
		tt.want.Bytes = int64(len(tt.file))
		if got, err := inspectClip(t, tt.file); err != nil || !sameClip(got, tt.want) {
			t.Errorf("%s: %+v, %v; want %+v", tt.name, got, err, tt.want)
		}
	}
}

func TestInspectDamagedAVI(t *testing.T) {
	whole := aviFile()
	too := func(name string) []byte { // that part is larger than what it lies in
		file := aviFile()
		at := strings.Index(string(file), name)
		binary.LittleEndian.PutUint32(file[at+4:], math.MaxUint16)
		return file
	}
	for name, tt := range map[string]struct {
		file []byte
		code string
	}{
		"cut in its content":         {whole[:len(whole)-30], media.CodeCut},
		"cut in its headers":         {whole[:120], media.CodeCut},
		"nothing but its beginning":  {riff(), media.CodeBroken},
		"content before the headers": {riff(list("movi"), list("hdrl", avih(1, 1), shots())), media.CodeBroken},
		"a list that is none":        {riff(part("LIST", "hd")), media.CodeBroken},
		"a header too large":         {too("strh"), media.CodeBroken},
		"a header too short":         {riff(list("hdrl", part("avih", 1)), list("movi")), media.CodeBroken},
		"no width":                   {riff(list("hdrl", stream("vids", "H264", 1, 24, 48, bitmap(0, 0, "H264")...))), media.CodeBroken},
		"no rate":                    {riff(list("hdrl", avih(0, 48), stream("vids", "H264", 0, 0, 48, bitmap(640, 360, "H264")...))), media.CodeBroken},
	} {
		got, err := inspectClip(t, tt.file)
		failed := (*media.Error)(nil)
		if !errors.As(err, &failed) || failed.Code != tt.code {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
}
