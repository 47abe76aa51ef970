package client

import (
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strconv"
	"strings"
	"time"

	"dancecard/api"
)

const (
	// silence is how long a download may stay without a byte.
	silence = 30 * time.Second
	// maxRedirects bounds how far a download is followed.
	maxRedirects = 5
	// maxRefusal bounds what is read of a storage's error page.
	maxRefusal = 64 << 10
)

// errSilent ends a download that has gone silent.
var errSilent = errors.New("silence")

// Stream is a picture or a result on its way.
type Stream struct {
	// Body must be closed. A read fails with an *api.Error when the connection breaks, when no byte
	// comes for 30 s, or when the context ends; a short body is io.ErrUnexpectedEOF underneath.
	Body io.ReadCloser
	// Length is the whole file's, in bytes; -1 when it is not told.
	Length int64
	// Offset is where Body begins: the offset asked for, or 0 when the whole file comes.
	Offset int64
	// Type is the MIME type as the storage claims it.
	Type string
	// ETag tells one version of the file from another.
	ETag string
	// CRC64 is the whole file's checksum (CRC-64 of ECMA-182) as Alibaba Cloud's storage tells it, a
	// decimal number; empty where it does not.
	CRC64 string

	part bool // the storage sent a part because one was asked for
}

// Fetch opens a picture or a finished video: without the API key, without a Referer, over http or
// https, following at most five redirects. With an offset above 0 only the rest is asked for, and
// with an etag only as long as the file is still the same; a storage that will not do so sends
// the whole file, and Stream.Offset is 0. What comes encoded although that was not asked for (gzip,
// deflate) is decoded; then neither length nor version is known. An offset at the file's very end yields an empty Body.
// A result's address dies 24 hours after the task's end (the reference): then the *api.Error has
// CodeLinkDead. There is no limit on the whole, only on silence.
func (c *Client) Fetch(ctx context.Context, address string, offset int64, etag string) (*Stream, error) {
	stream, fail := c.download(ctx, fetching{offset: max(offset, 0), etag: etag}, address)
	if fail != nil {
		return nil, fail
	}
	return stream, nil
}

// download begins a download of which offset, until and etag are set.
func (c *Client) download(ctx context.Context, f fetching, address string) (*Stream, *api.Error) {
	u, fail := fetchable(address)
	if fail != nil {
		return nil, fail
	}
	inner, cancel := context.WithCancelCause(ctx)
	f.client, f.outer, f.ctx, f.stop = c, ctx, inner, cancel
	f.watch = time.AfterFunc(silence, func() { cancel(errSilent) })
	stream, fail := f.open(u)
	if fail != nil {
		f.watch.Stop()
		cancel(nil)
		return nil, fail
	}
	return stream, nil
}

// fetching is one download, over all its redirects; attempt is the one under way.
type fetching struct {
	client     *Client
	outer, ctx context.Context // the caller's, and the one that silence ends
	stop       context.CancelCauseFunc
	watch      *time.Timer
	offset     int64
	until      int64 // where to end; 0 means with the file
	etag       string
	attempt    *attempt
}

func (f *fetching) open(u *url.URL) (*Stream, *api.Error) {
	for range maxRedirects + 1 {
		f.attempt = &attempt{host: sanitize(u.Host, "", wordRunes), outer: f.outer, ctx: f.ctx, limit: silence}
		f.watch.Reset(silence)
		start := f.client.options.Now()
		req := f.request(u)
		resp, err := f.client.http.RoundTrip(req)
		f.watch.Stop()
		if err != nil {
			fail := f.broken(err)
			f.client.record(api.OpFetch, req, 0, start, fail)
			return nil, fail
		}
		stream, next, fail := f.read(u, resp)
		f.client.record(api.OpFetch, req, resp.StatusCode, start, fail)
		if stream == nil {
			resp.Body.Close()
		}
		if next == nil {
			return stream, fail
		}
		u = next
	}
	return nil, &api.Error{Op: api.OpFetch, Code: api.CodeAddress, Detail: api.Detail{Kind: api.DetailRedirects, Name: f.attempt.host, Most: maxRedirects}}
}

// broken is a failure of the attempt under way.
func (f *fetching) broken(err error) *api.Error {
	fail := f.attempt.lost(err)
	fail.Op = api.OpFetch
	return fail
}

// request asks for the bytes as they are: with a compression on the way the length would tell
// nothing.
func (f *fetching) request(u *url.URL) *http.Request {
	header := http.Header{
		"Accept":          {"*/*"},
		"Accept-Encoding": {"identity"},
		"User-Agent":      {f.client.userAgent()},
	}
	if f.offset > 0 || f.until > 0 {
		last := ""
		if f.until > 0 {
			last = strconv.FormatInt(f.until-1, 10)
		}
		header.Set("Range", fmt.Sprintf("bytes=%d-%s", f.offset, last))
		if f.etag != "" {
			header.Set("If-Range", f.etag)
		}
	}
	return (&http.Request{
		Method: http.MethodGet, URL: u, Host: u.Host, Header: header,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}).WithContext(httptrace.WithClientTrace(f.ctx, f.attempt.trace()))
}

// read judges the head of an answer: a stream, another place to ask, or a failure.
func (f *fetching) read(u *url.URL, resp *http.Response) (*Stream, *url.URL, *api.Error) {
	switch resp.StatusCode {
	case http.StatusOK:
		stream, fail := f.stream(resp, 0, resp.ContentLength, false)
		return stream, nil, fail
	case http.StatusPartialContent:
		from, total, ok := contentRange(resp.Header.Get("Content-Range"))
		if !ok || from != f.offset {
			return nil, nil, &api.Error{Op: api.OpFetch, Delivery: api.Answered, HTTP: resp.StatusCode, Code: api.CodeGarbage, Detail: api.Detail{Kind: api.DetailOtherPart, Name: f.attempt.host}}
		}
		stream, fail := f.stream(resp, from, total, true)
		return stream, nil, fail
	case http.StatusRequestedRangeNotSatisfiable:
		if total, ok := unsatisfied(resp.Header.Get("Content-Range")); ok && total == f.offset {
			resp.Body.Close()
			resp.Body = http.NoBody
			stream, fail := f.stream(resp, total, total, false)
			return stream, nil, fail
		}
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		next, err := u.Parse(resp.Header.Get("Location"))
		if err != nil || resp.Header.Get("Location") == "" {
			return nil, nil, &api.Error{Op: api.OpFetch, HTTP: resp.StatusCode, Code: api.CodeAddress, Detail: api.Detail{Kind: api.DetailRedirectBad, Name: f.attempt.host, Why: api.DetailNoAddress}}
		}
		next, fail := fetchable(next.String())
		if fail != nil {
			fail.Detail = api.Detail{Kind: api.DetailRedirectBad, Name: f.attempt.host, Why: fail.Detail.Kind, Takes: fail.Detail.Takes, Has: fail.Detail.Has, Most: fail.Detail.Most}
		}
		return nil, next, fail
	}
	return nil, nil, f.refused(resp)
}

func (f *fetching) stream(resp *http.Response, offset, length int64, part bool) (*Stream, *api.Error) {
	s := &Stream{
		Body: &guarded{body: resp.Body, fetching: f}, Offset: offset, Length: length,
		Type: sanitize(resp.Header.Get("Content-Type"), "", wordRunes), ETag: resp.Header.Get("ETag"),
		CRC64: decimal(resp.Header.Get("X-Oss-Hash-Crc64ecma")), part: part,
	}
	if list := encodings(resp.Header); len(list) > 0 {
		if fail := f.decode(s, list); fail != nil {
			return nil, fail
		}
	}
	return s, nil
}

// refused is what a storage says in place of a file.
func (f *fetching) refused(resp *http.Response) *api.Error {
	f.watch.Reset(silence)
	defer f.watch.Stop()
	e := storageRefusal(f.attempt.host, resp, f.client.options.Now())
	dead := resp.StatusCode == http.StatusNotFound || resp.StatusCode == http.StatusGone || expired(e)
	e.Op, e.Code = api.OpFetch, api.CodeHTTP
	if dead {
		e.Code = api.CodeLinkDead
	}
	return e
}

// expired reports whether a storage refused because a signature's time is over.
func expired(e *api.Error) bool {
	said := strings.ToLower(e.Code + e.Detail.Said)
	return e.HTTP == http.StatusForbidden && strings.Contains(said, "expired")
}

// storageRefusal reads a storage's error page, which is XML with a code of its own; without one
// the status alone speaks, with CodeHTTP.
func storageRefusal(host string, resp *http.Response, now time.Time) *api.Error {
	var page struct {
		Code, Message string
		RequestID     string `xml:"RequestId"`
	}
	_ = xml.NewDecoder(io.LimitReader(resp.Body, maxRefusal)).Decode(&page) // not XML: nothing was said
	e := &api.Error{
		Delivery: api.Answered, HTTP: resp.StatusCode, Code: api.CodeHTTP,
		RequestID:  sanitize(page.RequestID, "", wordRunes),
		RetryAfter: retryAfter(resp.Header.Get("Retry-After"), now),
		Detail:     api.Detail{Kind: api.DetailRefused, Name: host, Has: float64(resp.StatusCode)},
	}
	if page.Code != "" {
		e.Code = sanitize(page.Code, "", wordRunes)
		e.Detail.Said = sanitize(page.Code+": "+page.Message, "", excerptRunes)
	}
	return e
}

// guarded is a body whose reads may not be silent for long. The clock runs only while a read
// waits, so that a slow disk on our side is nobody's fault.
type guarded struct {
	*fetching
	body io.ReadCloser
}

func (g *guarded) Read(p []byte) (int, error) {
	g.watch.Reset(silence)
	n, err := g.body.Read(p)
	g.watch.Stop()
	if err != nil && err != io.EOF {
		err = g.broken(err)
	}
	return n, err
}

func (g *guarded) Close() error {
	g.watch.Stop()
	g.stop(nil)
	return g.body.Close()
}

// fetchable reads an address that something may be fetched from.
func fetchable(address string) (*url.URL, *api.Error) {
	// A blank that somebody typed is what every client makes of it.
	u, trouble := api.ParseAddress(strings.ReplaceAll(strings.TrimSpace(address), " ", "%20"))
	if !trouble.Any() {
		u.Fragment, u.RawFragment = "", ""
		return u, nil
	}
	return nil, &api.Error{Op: api.OpFetch, Delivery: api.NotSent, Code: api.CodeAddress, Detail: trouble}
}

// contentRange reads "bytes 10-99/100"; the total is -1 when it is "*".
func contentRange(value string) (from, total int64, ok bool) {
	value, found := strings.CutPrefix(value, "bytes ")
	span, whole, found2 := strings.Cut(value, "/")
	start, _, found3 := strings.Cut(span, "-")
	from, err := strconv.ParseInt(strings.TrimSpace(start), 10, 64)
	if !found || !found2 || !found3 || err != nil {
		return 0, 0, false
	}
	if total, err = strconv.ParseInt(strings.TrimSpace(whole), 10, 64); err != nil {
		total = -1
	}
	return from, total, true
}

// unsatisfied reads the "bytes */100" of a 416.
func unsatisfied(value string) (total int64, ok bool) {
	whole, found := strings.CutPrefix(value, "bytes */")
	total, err := strconv.ParseInt(strings.TrimSpace(whole), 10, 64)
	return total, found && err == nil
}
