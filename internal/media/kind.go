package media

import (
	"bytes"
	"encoding/binary"
	"net/http"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// sniffLen is how many bytes tell what a file is.
const sniffLen = 512

// detectType returns the MIME type of content that begins with head; empty where it is unknown.
func detectType(head []byte) string {
	for _, known := range []struct{ prefix, mime string }{
		{"\xff\xd8", "image/jpeg"},
		{"\x89PNG\r\n\x1a\n", "image/png"},
		{"GIF87a", "image/gif"},
		{"GIF89a", "image/gif"},
		{"II*\x00", "image/tiff"},
		{"MM\x00*", "image/tiff"},
		{"\x1aE\xdf\xa3", "video/webm"},
	} {
		if bytes.HasPrefix(head, []byte(known.prefix)) {
			return known.mime
		}
	}
	switch {
	case isBMP(head):
		return "image/bmp"
	case len(head) >= 12 && string(head[:4]) == "RIFF" && string(head[8:12]) == "WEBP":
		return "image/webp"
	case len(head) >= 12 && string(head[4:8]) == "ftyp":
		return brand(head)
	case len(head) >= 8 && slices.Contains([]string{"moov", "mdat", "wide", "free", "skip", "pnot"}, string(head[4:8])):
		return "video/quicktime" // the older files have no ftyp
	case bytes.Contains(head, []byte("<svg")):
		return "image/svg+xml"
	}
	mime, _, _ := strings.Cut(http.DetectContentType(head), ";")
	switch mime {
	case "image/bmp", "text/plain": // the standard library guesses these too easily
		if isText(head) {
			return "text/plain"
		}
		return ""
	case "application/octet-stream":
		return ""
	}
	return mime
}

// isText reports whether head is UTF-8 without control characters. The last character may be incomplete.
func isText(head []byte) bool {
	for range utf8.UTFMax - 1 {
		if r, size := utf8.DecodeLastRune(head); r == utf8.RuneError && size == 1 {
			head = head[:len(head)-1]
		}
	}
	return len(head) > 0 && utf8.Valid(head) &&
		!bytes.ContainsFunc(head, func(r rune) bool { return unicode.IsControl(r) && !unicode.IsSpace(r) })
}

// isBMP also wants a known length of the second header: much text begins with BM.
func isBMP(head []byte) bool {
	return len(head) >= 18 && string(head[:2]) == "BM" &&
		slices.Contains([]uint32{12, 16, 40, 52, 56, 64, 108, 124}, binary.LittleEndian.Uint32(head[14:]))
}

// brand reads the type of an ISO media file from its ftyp box: the major brand, then the compatible ones,
// because phones put the general "mif1" first.
func brand(head []byte) string {
	end := min(int(min(binary.BigEndian.Uint32(head), sniffLen)), len(head))
	brands := []string{string(head[8:12])}
	for at := 16; at+4 <= end; at += 4 {
		brands = append(brands, string(head[at:at+4]))
	}
	for _, group := range []struct {
		mime   string
		brands []string
	}{
		{"image/avif", []string{"avif", "avis"}},
		{"image/heic", []string{"heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"}},
	} {
		if slices.ContainsFunc(brands, func(b string) bool { return slices.Contains(group.brands, b) }) {
			return group.mime
		}
	}
	if brands[0] == "qt  " {
		return "video/quicktime"
	}
	return "video/mp4"
}
