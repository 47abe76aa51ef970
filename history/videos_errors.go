package history

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"syscall"

	"dancecard/api"
)

// The codes of saving a video. [CodeFull], [CodeReadOnly] and [CodeIO] come as well.
const (
	// CodeShort: less came than the video is long, again and again.
	CodeShort Code = "ShortVideo"
	// CodeChanged: what came did not belong to one version of the video, again and again.
	CodeChanged Code = "ChangedVideo"
	// CodeDifferent: the bytes that came are not those of which the storage tells the checksum, again and
	// again.
	CodeDifferent Code = "DifferentChecksum"
	// CodeNotVideo: what came is not an MP4 file, or not a whole one.
	CodeNotVideo Code = "NotVideo"
	// CodeTooLarge: the video is larger than any that is saved.
	CodeTooLarge Code = "VideoTooLarge"
	// CodeNoVideo: the task has no video, or the video's address is not known any more.
	CodeNoVideo Code = "NoVideo"
	// CodeSaving: the same video is being saved already, here or in another window.
	CodeSaving Code = "AlreadySaving"
)

// videoSentence gives what [Error.Error] says of a video's code; ok is false for the codes of the history
// file.
func videoSentence(code Code) (sentence string, ok bool) {
	switch code {
	case CodeShort:
		return "the video broke off before its end", true
	case CodeChanged:
		return "the video was another one each time it was fetched", true
	case CodeDifferent:
		return "the video arrived damaged each time: its checksum is not the one that the storage tells", true
	case CodeNotVideo:
		return "what came is not a whole MP4 video", true
	case CodeTooLarge:
		return "the video is larger than 2 GB", true
	case CodeNoVideo:
		return "there is no address to fetch this task's video from", true
	case CodeSaving:
		return "this video is being saved already", true
	}
	return "", false
}

// diskError says what a file refused. A limit on the size of files leaves as little room as a full
// disk does; Windows has two numbers for the latter.
func diskError(path string, err error) error {
	if err == nil {
		return nil
	}
	const handleDiskFull = 39
	if errors.Is(err, syscall.EFBIG) || onWindows(err, handleDiskFull) {
		return &Error{Code: CodeFull, Path: path, Cause: err}
	}
	return fault(path, err)
}

// fetchError makes a failure to fetch ready to be shown and kept: an [*api.Error] without the
// query of the address. A storage that says that nothing is there says that the link is dead; what
// a 403 means is for the source to tell, since proxies answer with it as well.
func fetchError(err error, address string) error {
	out := api.Error{Op: api.OpFetch, Fate: api.NoAnswer, Code: api.CodeNetwork, Cause: err}
	if e, ok := errors.AsType[*api.Error](err); ok {
		out = *e
	} else {
		out.Message = err.Error()
	}
	if out.HTTP == http.StatusNotFound || out.HTTP == http.StatusGone {
		out.Code = api.CodeLinkDead
	}
	hide := strings.NewReplacer(secretsOf(address)...)
	out.Message = hide.Replace(out.Message)
	if out.Cause != nil && hide.Replace(out.Cause.Error()) != out.Cause.Error() {
		out.Cause = errors.New(hide.Replace(out.Cause.Error()))
	}
	return &out
}

// secretsOf lists what no text may hold, the whole first, each followed by what stands in its place.
func secretsOf(address string) []string {
	_, query, _ := strings.Cut(address, "?")
	if query == "" {
		return nil
	}
	pairs := []string{query, "…"}
	for field := range strings.FieldsFuncSeq(query, func(r rune) bool { return r == '&' || r == ';' }) {
		_, value, _ := strings.Cut(field, "=")
		decoded, _ := url.QueryUnescape(value)
		for _, v := range []string{value, decoded} {
			if len(v) >= 6 { // shorter ones guard nothing and would tear ordinary words apart
				pairs = append(pairs, v, "…")
			}
		}
	}
	return pairs
}

// has reports whether an error is one of this package with one of the codes.
func has(err error, codes ...Code) bool {
	e, ok := errors.AsType[*Error](err)
	return ok && slices.Contains(codes, e.Code)
}
