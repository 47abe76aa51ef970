package api

import (
	"strconv"
	"strings"
)

// KindName is the usual name of a MIME type: "JPEG", "MOV"; an unfamiliar one stays as it is.
func KindName(mime string) string {
	names := map[string]string{
		"image/jpeg": "JPEG", "image/png": "PNG", "image/bmp": "BMP", "image/webp": "WEBP", "image/gif": "GIF",
		"image/heic": "HEIC", "image/avif": "AVIF", "image/tiff": "TIFF", "image/svg+xml": "SVG",
		"video/mp4": "MP4", "video/quicktime": "MOV", "video/avi": "AVI", "video/webm": "WebM",
		"video/x-matroska": "MKV", "video/mp2t": "MPEG-TS", "video/mpeg": "MPEG", "video/x-flv": "FLV", "video/x-ms-wmv": "WMV",
		"application/pdf": "PDF", "text/html": "HTML", "text/xml": "XML", "text/plain": "TXT",
	}
	if name, ok := names[mime]; ok {
		return name
	}
	return nameOf(mime)
}

// CodecName is the usual name of a video codec; an unfamiliar one stays as it is.
func CodecName(codec string) string {
	names := map[string]string{
		"h264": "H.264", "hevc": "H.265", "vp8": "VP8", "vp9": "VP9", "vp09": "VP9", "av1": "AV1", "av01": "AV1",
		"mp4v": "MPEG-4 Visual", "mjpg": "Motion JPEG", "jpeg": "Motion JPEG",
	}
	if name, ok := names[strings.ToLower(codec)]; ok {
		return name
	}
	return nameOf(codec)
}

// Megabytes writes a size exactly, in the service's unit of 1024 × 1024 bytes.
func Megabytes(n int64) string { return strconv.FormatFloat(float64(n)/(1<<20), 'f', -1, 64) + " MB" }
