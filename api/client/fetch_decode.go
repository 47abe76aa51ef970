package client

import (
	"bufio"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"dancecard/api"
)

// encodings lists what was done to a body on its way; nothing for one that comes as it is.
func encodings(h http.Header) []string {
	list := strings.FieldsFunc(strings.ToLower(strings.Join(h.Values("Content-Encoding"), ",")), func(r rune) bool { return r == ',' || r == ' ' })
	return slices.DeleteFunc(list, func(s string) bool { return s == "identity" })
}

// decode undoes what was done to a body although nobody asked for it. How long the file is and which
// version it is of is not known then, so that it is never fetched in parts.
func (f *fetching) decode(s *Stream, list []string) *api.Error {
	open := map[string]func(*bufio.Reader) (io.Reader, error){"gzip": unzip, "x-gzip": unzip, "deflate": inflate}[list[0]]
	if len(list) > 1 || s.part || open == nil {
		status := http.StatusOK
		if s.part {
			status = http.StatusPartialContent
		}
		return &api.Error{
			Op: api.OpFetch, Delivery: api.Answered, HTTP: status, Code: api.CodeGarbage,
			Detail: api.Detail{Kind: api.DetailEncoded, Name: f.attempt.host, Said: sanitize(strings.Join(list, ", "), "", wordRunes)},
		}
	}
	s.Body = &decoded{fetching: f, from: s.Body, open: open}
	s.Length, s.ETag, s.CRC64 = -1, "", ""
	return nil
}

// decoded is a body that is decoded while it is read.
type decoded struct {
	*fetching
	from io.ReadCloser
	open func(*bufio.Reader) (io.Reader, error)
	body io.Reader
}

func (d *decoded) Read(p []byte) (n int, err error) {
	if d.body == nil {
		d.body, err = d.open(bufio.NewReader(d.from))
	}
	if err == nil {
		n, err = d.body.Read(p)
	}
	switch _, ours := errors.AsType[*api.Error](err); {
	case err == nil || err == io.EOF || ours:
		return n, err
	case err == io.ErrUnexpectedEOF:
		return n, d.broken(err)
	}
	return n, &api.Error{
		Op: api.OpFetch, Delivery: api.Answered, HTTP: http.StatusOK, Code: api.CodeGarbage,
		Detail: api.Detail{Kind: api.DetailEncoded, Name: d.attempt.host}, Cause: err,
	}
}

func (d *decoded) Close() error { return d.from.Close() }

// unzip reads gzip. A file that does not begin as such is what it is: a proxy that decoded it may have
// left the header.
func unzip(r *bufio.Reader) (io.Reader, error) {
	if head, err := r.Peek(2); err != nil || head[0] != 0x1f || head[1] != 0x8b {
		return r, nil //nolint:nilerr // reading on gives the error again
	}
	return gzip.NewReader(r)
}

// inflate reads zlib's format, which the standard means by "deflate", or what many servers send: the
// same without a head.
func inflate(r *bufio.Reader) (io.Reader, error) {
	head, err := r.Peek(8)
	switch {
	case err == nil && string(head[4:8]) == "ftyp": // it is not encoded at all
		return r, nil
	case len(head) >= 2 && head[0]&0x0f == 8 && (uint(head[0])<<8|uint(head[1]))%31 == 0:
		return zlib.NewReader(r)
	}
	return flate.NewReader(r), nil
}

// decimal gives a header's number as it is written here, and nothing where it is none.
func decimal(value string) string {
	n, err := strconv.ParseUint(strings.TrimSpace(value), 10, 64)
	if err != nil {
		return ""
	}
	return strconv.FormatUint(n, 10)
}
