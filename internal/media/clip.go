package media

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math"
	"strconv"
)

// ClipFacts describe a clip by its content. What the headers do not tell is empty or 0.
type ClipFacts struct {
	// Container is the MIME type of the file, empty where the content is unknown. Only video/mp4,
	// video/quicktime and video/avi are parsed.
	Container string
	// Codec is the codec of the first video track: h264, hevc, or the file's four characters. It is empty
	// where there is no video track.
	Codec string
	// Width and Height are in pixels, as shown, with the track's matrix applied.
	Width, Height int
	// Seconds is the length of the video, with edit lists applied. In a fragmented file too long to be read
	// through, it comes from the header, or is extrapolated.
	Seconds float64
	// FPS is the average frame rate, before any edit.
	FPS float64
	// Audio tells that there is sound.
	Audio bool
	// Tracks counts all tracks: video, sound, subtitles, data.
	Tracks int
	// Bytes is the file's size as given, -1 where it is unknown.
	Bytes int64
	// Missing is how many bytes the end of an MP4 or MOV lacks, where it still plays.
	Missing int64
}

// Failures that become the cause of an *Error.
var (
	errBadClip = errors.New("not built like a clip of its kind")
	errTooFar  = errors.New("nothing is told in its first 4 MB")
	errClipCut = errors.New("a part of it is missing")
)

// InspectClip tells what a clip is from its headers, wherever in the file they are. It reads at most 4 MB, in
// few pieces of 64 KB or more and mostly forwards, as each may be a request to a server. An MP4 takes one
// piece, or two when its header comes last. size is the file's, in bytes, or -1.
//
// Content that is no MP4, MOV or AVI is no error: Container names it and the rest is empty. An *Error comes
// for an empty file, for one that cannot be read, also because ctx ended, and for a damaged or cut-off clip;
// Container and Bytes are set nevertheless.
func InspectClip(ctx context.Context, r io.ReaderAt, size int64) (ClipFacts, error) {
	f := ClipFacts{Bytes: max(size, -1)}
	w := &window{ctx: ctx, r: r, size: size, left: maxHeader}
	if size < 0 {
		w.size = math.MaxInt64
	}
	head, err := w.peek(0, sniffLen)
	if err == nil && len(head) == 0 {
		return f, &Error{Code: CodeEmpty}
	}
	if err == nil {
		f.Container = detectClipType(head)
		switch f.Container {
		case "video/mp4", "video/quicktime":
			err = inspectMP4(w, &f)
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
	case errors.Is(err, errClipCut):
		return f, &Error{Code: CodeCut, Cause: err}
	}
	return f, broken(err)
}

// detectClipType is detectType with further types of clips.
func detectClipType(head []byte) string {
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
	return detectType(head)
}

// codecName maps the four characters of H.264 and H.265 to their usual names. Others stay as they are, and
// what cannot be shown becomes a number.
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
			return "0x" + strconv.FormatUint(uint64(be32(four)), 16)
		}
	}
	return string(name)
}
