package client

import (
	"bytes"
	"context"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptrace"
	"net/textproto"
	"time"

	"dancecard/api"
)

// Object is a file that is to go to the temporary storage.
type Object struct {
	// Name is the file's name, for people who read the storage's logs; what is stored gets a name
	// of its own, unique and in ASCII.
	Name string
	// Type is the MIME type by content.
	Type string
	// Size is the file's length in bytes; another length is noticed and refused.
	Size int64
	// Open begins reading the file.
	Open func() (io.ReadCloser, error)
}

// Upload puts a file into the service's temporary storage and gives its address, which begins with
// oss:// and lives 48 hours (the page on temporary storage). The file is streamed and never held in
// memory. Neither the API key nor a Referer goes along, and no redirect is followed. progress, where
// given, is told how many bytes of the file have been handed to the network, many times a second
// from another goroutine, and never after Upload has returned. There is no limit on the whole: the
// storage may be silent for 30 s, and for 60 s once the file is through.
//
// An upload that failed costs nothing and may be repeated. With CodePolicyExpired it needs a new
// Policy, with CodeFile something is wrong with the file on our side, with EntityTooLarge it is
// larger than the model's files may be; every other code is the storage's own.
func (c *Client) Upload(ctx context.Context, p Policy, o Object, progress func(sent int64)) (string, error) {
	host := ""
	if p.host != nil {
		host = sanitize(p.host.Host, "", wordRunes)
	}
	fail := p.refuses(o, c.options.Now())
	if fail != nil {
		return "", uploading(p, fail)
	}
	file, err := o.Open()
	if err != nil {
		return "", uploading(p, &api.Error{Delivery: api.NotSent, Code: api.CodeFile, Detail: api.Detail{Kind: api.DetailUnread, Said: sanitize(err.Error(), "", excerptRunes)}, Cause: err})
	}
	inner, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	form := p.form(o)
	s := &sending{
		file: filePart{file: file, left: o.Size}, size: o.Size, progress: progress,
		watch: time.AfterFunc(silence, func() { cancel(errSilent) }),
	}
	s.parts = io.MultiReader(bytes.NewReader(form.head), &s.file, bytes.NewReader(form.tail))
	try := &attempt{host: host, outer: ctx, ctx: inner, limit: silence}
	req := c.uploadRequest(try, p, form, o.Size, s)
	start := c.options.Now()
	status, fail := c.put(try, req, s)
	if fail != nil {
		fail = uploading(p, fail)
	}
	c.record(api.OpUpload, req, status, start, fail)
	if fail != nil {
		return "", fail
	}
	return "oss://" + form.key, nil
}

// refuses says why an upload need not begin.
func (p Policy) refuses(o Object, now time.Time) *api.Error {
	fail := &api.Error{Delivery: api.NotSent}
	switch {
	case p.host == nil || o.Open == nil:
		fail.Code, fail.Detail = api.CodeFile, api.Detail{Kind: api.DetailNoPermission}
	case o.Size <= 0:
		fail.Code, fail.Detail = api.CodeFile, api.Detail{Kind: api.DetailEmpty}
	case p.MaxBytes > 0 && o.Size > p.MaxBytes:
		fail.Code = "EntityTooLarge"
		fail.Detail = api.Detail{Kind: api.DetailUploadSize, Name: p.Model, Has: float64(o.Size), Most: float64(p.MaxBytes)}
	case !p.Live(now):
		fail.Code, fail.Detail = api.CodePolicyExpired, api.Detail{Kind: api.DetailNoPermission}
	default:
		return nil
	}
	return fail
}

// uploading says that a failure came about in an upload.
func uploading(p Policy, e *api.Error) *api.Error {
	e.Op, e.Model = api.OpUpload, p.Model
	return e
}

// put sends the request and judges the answer.
func (c *Client) put(t *attempt, req *http.Request, s *sending) (status int, fail *api.Error) {
	resp, err := c.http.RoundTrip(req)
	defer s.finish()
	if err != nil {
		return 0, s.broken(t, err)
	}
	defer resp.Body.Close()
	s.wait(silence)
	if resp.StatusCode >= 200 && resp.StatusCode <= 299 {
		return resp.StatusCode, s.taken(t, resp)
	}
	fail = storageRefusal(t.host, resp, c.options.Now())
	if expired(fail) {
		fail.Code = api.CodePolicyExpired
	}
	return resp.StatusCode, fail
}

// taken makes sure that a good answer is the storage's own: asked for success_action_status 200 it says
// nothing in it. Words come from somebody in between, such as a login page, and the file is nowhere.
func (s *sending) taken(t *attempt, resp *http.Response) *api.Error {
	words, err := io.ReadAll(io.LimitReader(resp.Body, 4*excerptRunes))
	switch {
	case err != nil:
		return s.broken(t, err)
	case len(bytes.TrimSpace(words)) > 0:
		return &api.Error{
			Delivery: api.NoAnswer, HTTP: resp.StatusCode, Code: api.CodeGarbage,
			Detail: api.Detail{Kind: api.DetailNotStorage, Name: t.host, Said: sanitize(string(words), t.key, excerptRunes)},
		}
	}
	return nil
}

func (c *Client) uploadRequest(t *attempt, p Policy, form form, size int64, body io.ReadCloser) *http.Request {
	return (&http.Request{
		Method: http.MethodPost, URL: p.host, Host: p.host.Host,
		Header: http.Header{
			"Accept": {"*/*"}, "Content-Type": {form.contentType}, "User-Agent": {c.userAgent()},
		},
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Body: body, ContentLength: int64(len(form.head)+len(form.tail)) + size,
	}).WithContext(httptrace.WithClientTrace(t.ctx, t.trace()))
}

// form is what stands around the file.
type form struct {
	head, tail       []byte
	contentType, key string
}

// form writes the fields in the order of the page, the file's own type as the official client
// does, and the file last.
func (p Policy) form(o Object) form {
	name := objectName(o.Name, o.Type)
	f := form{key: p.folder + "/" + name}
	var b bytes.Buffer
	w := multipart.NewWriter(&b) // a Buffer takes everything, so no write below can fail
	for i, field := range p.fields {
		if i == 3 {
			_ = w.WriteField("key", f.key)
		}
		_ = w.WriteField(field[0], field[1])
	}
	_ = w.WriteField("success_action_status", "200")
	_ = w.WriteField("x-oss-content-type", o.Type)
	_, _ = w.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {multipart.FileContentDisposition("file", name)},
		"Content-Type":        {o.Type},
	})
	f.head = bytes.Clone(b.Bytes())
	b.Reset()
	_ = w.Close()
	f.tail, f.contentType = b.Bytes(), w.FormDataContentType()
	return f
}

// broken is a failure to send the file or to hear what became of it.
func (s *sending) broken(t *attempt, err error) *api.Error {
	done, fault := s.state()
	if fault != nil {
		detail := api.Detail{Kind: api.DetailUnread, Said: sanitize(fault.Error(), "", excerptRunes)}
		if errors.Is(fault, errChanged) {
			detail = api.Detail{Kind: api.DetailChangedFile}
		}
		return &api.Error{Delivery: api.NoAnswer, Code: api.CodeFile, Detail: detail, Cause: fault}
	}
	fail := t.lost(err)
	if errors.Is(fail.Cause, errSilent) {
		fail.Detail = api.Detail{Kind: api.DetailUploadSilent, Name: t.host, Most: t.limit.Seconds()}
		if done {
			fail.Detail = api.Detail{Kind: api.DetailUploadUnanswered, Name: t.host}
		}
	}
	return fail
}
