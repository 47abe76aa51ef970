package media

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math"
	"strconv"
)

// ClipFacts are what a clip is by its content. What the headers do not tell is empty or 0.
type ClipFacts struct {
	// Container is the MIME type of the file: video/mp4, video/quicktime and video/avi are looked
	// into, anything else is named alone; empty when the content is nothing known.
	Container string
	// Codec is how the first picture track is compressed: h264, hevc, or the four characters by
	// which the file names it. It is empty when there is no such track.
	Codec string
	// Width and Height are in pixels, as the clip is shown, turned by its track's matrix.
	Width, Height int
	// Seconds is how long its pictures are shown, with edit lists obeyed. In a fragmented file that is too
	// long to be gone through, it is what the header says, or judged from the part that was.
	Seconds float64
	// FPS is the average number of pictures a second, before any edit.
	FPS float64
	// Audio tells that there is sound.
	Audio bool
	// Tracks counts everything in the file: pictures, sound, subtitles, data.
	Tracks int
	// Bytes is the file's size as it was handed in, -1 where that is not known.
	Bytes int64
	// Missing is how many bytes the end of an MP4 or MOV lacks, where that is so little that it plays.
	Missing int64
}

// Failures that become the cause of an *Error.
var (
	errClip = errors.New("not built like a clip of its kind")
	errFar  = errors.New("nothing is told in its first 4 MB")
	errCut  = errors.New("a part of it is missing")
)

// InspectClip tells what a clip is from its headers alone, wherever in the file they are. It reads
// at most 4 MB in all, in few pieces of 64 KB or more and mostly forwards, for each may be a request
// to another computer. size is the file's, in bytes, or -1. An MP4 of 200 MB takes one piece, or two
// when its header comes last.
//
// Content that is no MP4, MOV or AVI is no error: Container names it and the rest is empty. An
// *Error comes for an empty file, for one that cannot be read, also because ctx has ended, and for a
// clip that is damaged or cut off; Container and Bytes are then told nevertheless.
func InspectClip(ctx context.Context, r io.ReaderAt, size int64) (ClipFacts, error) {
	f := ClipFacts{Bytes: max(size, -1)}
	w := &window{ctx: ctx, r: r, size: size, left: maxHeader}
	if size < 0 {
		w.size = math.MaxInt64
	}
	head, err := w.peek(0, sniffed)
	if err == nil && len(head) == 0 {
		return f, &Error{Code: CodeEmpty, Text: "the file is empty"}
	}
	if err == nil {
		f.Container = clipKind(head)
		switch f.Container {
		case "video/mp4", "video/quicktime":
			err = inspectMovie(w, &f)
		case "video/avi":
			err = inspectAVI(w, &f)
		}
	}
	if err == nil {
		return f, nil
	}
	f = ClipFacts{Container: f.Container, Bytes: f.Bytes}
	var failed *readError
	switch {
	case errors.As(err, &failed):
		return f, unreadable(failed.cause)
	case errors.Is(err, errCut):
		return f, &Error{Code: CodeBroken, Text: "the clip is cut off", Cause: err}
	}
	return f, broken("the clip's header", err)
}

// clipKind names content as kind does, and further kinds of clips.
func clipKind(head []byte) string {
	has := func(at int, s string) bool { return len(head) >= at+len(s) && string(head[at:at+len(s)]) == s }
	every := func(at, packet int) bool { return has(at, "G") && has(at+packet, "G") && has(at+2*packet, "G") }
	switch {
	case has(0, "\x1aE\xdf\xa3") && bytes.Contains(head[:min(len(head), 64)], []byte("matroska")):
		return "video/x-matroska"
	case every(0, 188), every(4, 192): // the second with a time before each packet, as cameras write it
		return "video/mp2t"
	case has(0, "\x00\x00\x01\xba"):
		return "video/mpeg"
	case has(0, "FLV\x01"):
		return "video/x-flv"
	case has(0, "\x30\x26\xb2\x75\x8e\x66\xcf\x11"):
		return "video/x-ms-wmv"
	}
	return kind(head)
}

// codecName gives the usual name for four characters that stand for H.264 or H.265 in any of the
// containers, and others as they are; what cannot be shown becomes a number.
func codecName(four []byte) string {
	switch string(bytes.ToLower(four)) {
	case "avc1", "avc2", "avc3", "avc4", "dva1", "dvav", "h264", "x264", "davc", "vssh":
		return "h264"
	case "hvc1", "hev1", "hvc2", "hev2", "dvh1", "dvhe", "hevc", "h265", "x265":
		return "hevc"
	}
	name := bytes.TrimRight(four, " \x00")
	for _, c := range name {
		if c <= ' ' || c > '~' {
			return "0x" + strconv.FormatUint(uint64(bigEndian32(four)), 16)
		}
	}
	return string(name)
}
