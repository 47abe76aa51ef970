package api

import (
	"fmt"
	"strconv"
	"strings"
)

// TypeName is what people call a MIME type: "JPEG", "an HTML page"; an unfamiliar one stays as it
// is.
func TypeName(mime string) string {
	name := KindName(mime)
	if strings.HasPrefix(mime, "video/") && name != mime {
		return "a clip (" + name + ")"
	}
	return name
}

// KindName is TypeName with the bare names of containers: "MOV".
func KindName(mime string) string {
	names := map[string]string{
		"image/jpeg": "JPEG", "image/png": "PNG", "image/bmp": "BMP", "image/webp": "WEBP", "image/gif": "GIF",
		"image/heic": "HEIC", "image/avif": "AVIF", "image/tiff": "TIFF", "image/svg+xml": "SVG",
		"video/mp4": "MP4", "video/quicktime": "MOV", "video/avi": "AVI", "video/webm": "WebM",
		"video/x-matroska": "MKV", "video/mp2t": "MPEG-TS", "video/mpeg": "MPEG", "video/x-flv": "FLV", "video/x-ms-wmv": "WMV",
		"application/pdf": "a PDF document", "text/html": "an HTML page", "text/xml": "an XML page", "text/plain": "text",
	}
	if name, ok := names[mime]; ok {
		return name
	}
	return nameOf(mime)
}

// CodecName is what people call a video codec.
func CodecName(codec string) string {
	names := map[string]string{
		"h264": "H.264", "hevc": "H.265", "vp8": "VP8", "vp9": "VP9", "vp09": "VP9", "av1": "AV1", "av01": "AV1",
		"mp4v": "MPEG-4 Visual", "mjpg": "Motion JPEG", "jpeg": "Motion JPEG", "": "none that can be recognised",
	}
	if name, ok := names[strings.ToLower(codec)]; ok {
		return name
	}
	return nameOf(codec)
}

// Choice writes "A, B or C" of the names of what there is.
func Choice(of []string, name func(string) string) string {
	names := make([]string, len(of))
	for i, each := range of {
		names[i] = name(each)
	}
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " or " + names[last]
}

// same leaves a name as it is.
func same(name string) string { return name }

// beyond writes a value with as many digits as it takes to tell it from its limit.
func beyond(value, limit float64) string {
	for digits := 2; digits < 6; digits++ {
		if s := strconv.FormatFloat(value, 'f', digits, 64); s != strconv.FormatFloat(limit, 'f', digits, 64) {
			return s
		}
	}
	return plain(value)
}

func plain(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

func pixels(n int64) string { return strconv.FormatInt(n, 10) + " px" }

// Megabytes writes a size in the service's unit, 1024 × 1024 bytes.
func Megabytes(n int64) string {
	const mb = 1 << 20
	if n%mb == 0 {
		return fmt.Sprintf("%d MB", n/mb)
	}
	return fmt.Sprintf("%.2f MB (%d bytes)", float64(n)/mb, n)
}
