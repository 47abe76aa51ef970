package client

import (
	"bytes"
	"context"
	"errors"
	"io"
	"maps"
	"math"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"dancecard/api"
)

// maxAnswer bounds what is read of an answer; the longest documented one, a list of 100 tasks, is
// about 60 kB.
const maxAnswer = 1 << 20

// call is one request to be made.
type call struct {
	op     api.Op
	method string
	// path lies below the base; it is escaped and begins with its slash.
	path   string
	query  url.Values
	header http.Header
	body   []byte
	limit  time.Duration
	model  string
}

// named says in whose service a failure came about.
func (spec call) named(e *api.Error) *api.Error {
	e.Op, e.Model = spec.op, spec.model
	return e
}

// response is an answer with a good status whose body is the service's JSON.
type response struct {
	envelope
	status int
	// body is the answer as it came; nothing of it is shown but its excerpt.
	body []byte
	// named tells that the body itself holds the request's id; a header may come from anybody.
	named bool
}

// call makes one request and reads its answer. Redirects are not followed: the key would go with
// them.
func (c *Client) call(outer context.Context, spec call) (response, error) {
	key, fail := c.secret()
	if fail != nil {
		return response{}, spec.named(fail)
	}
	ctx, cancel := context.WithTimeout(outer, spec.limit)
	defer cancel()
	if fail := c.waitRate(ctx, spec.op); fail != nil {
		return response{}, spec.named(fail)
	}
	try := &attempt{host: c.base.Host, key: key, outer: outer, ctx: ctx, limit: spec.limit}
	req := c.request(try, spec)
	start := c.options.Now()
	answer, status, fail := c.exchange(try, spec, req)
	if fail != nil {
		fail = spec.named(fail)
	}
	c.record(spec.op, req, status, start, fail)
	if fail != nil {
		return response{}, fail
	}
	return answer, nil
}

// exchange sends a request and judges what comes back.
func (c *Client) exchange(try *attempt, spec call, req *http.Request) (response, int, *api.Error) {
	carrier := c.http
	if spec.op.Billable() {
		carrier = c.submit
	}
	asked := c.options.Now()
	resp, err := carrier.RoundTrip(req)
	if err != nil {
		return response{}, 0, try.lost(err)
	}
	defer resp.Body.Close()
	c.learnSkew(resp.Header.Get("Date"), asked)
	body, err := readAnswer(resp)
	answer, fail := judge(try, spec.op, resp, body, err)
	if fail != nil {
		fail.RetryAfter = retryAfter(resp.Header.Get("Retry-After"), c.options.Now())
	}
	return answer, resp.StatusCode, fail
}

// readAnswer reads at most one byte more than any answer has.
func readAnswer(resp *http.Response) ([]byte, error) {
	if resp.ContentLength < 0 || resp.ContentLength > maxAnswer {
		return io.ReadAll(io.LimitReader(resp.Body, maxAnswer+1))
	}
	body := make([]byte, resp.ContentLength)
	n, err := io.ReadFull(resp.Body, body)
	return body[:n], err
}

// secret gives the key in a form that can stand in a header.
func (c *Client) secret() (string, *api.Error) {
	key := strings.TrimSpace(c.options.Key())
	if key == "" {
		return "", &api.Error{Delivery: api.NotSent, Code: api.CodeNoKey, Detail: api.Detail{Kind: api.DetailNoKey}}
	}
	if strings.ContainsFunc(key, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return "", &api.Error{Delivery: api.NotSent, Code: api.CodeNoKey, Detail: api.Detail{Kind: api.DetailKeyCharacters}}
	}
	return key, nil
}

// waitRate waits until the account's budget allows another call.
func (c *Client) waitRate(ctx context.Context, op api.Op) *api.Error {
	if err := c.budgets[op].Wait(ctx); err != nil {
		return &api.Error{Delivery: api.NotSent, Code: api.CodeCanceled, Detail: api.Detail{Kind: api.DetailStopped}, Cause: context.Cause(ctx)}
	}
	return nil
}

// request builds what is sent. The body has no GetBody, so that net/http never sends it twice.
func (c *Client) request(t *attempt, spec call) *http.Request {
	u := *c.base
	u.RawPath = u.EscapedPath() + spec.path
	u.Path, _ = url.PathUnescape(u.RawPath)
	u.RawQuery = spec.query.Encode()
	req := (&http.Request{
		Method: spec.method, URL: &u, Host: u.Host, Header: http.Header{},
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}).WithContext(httptrace.WithClientTrace(t.ctx, t.trace()))
	maps.Copy(req.Header, spec.header)
	req.Header.Set("Authorization", "Bearer "+t.key)
	req.Header.Set("Accept", "application/json")
	req.Header.Set("User-Agent", c.userAgent())
	if spec.body != nil {
		req.Header.Set("Content-Type", "application/json")
		req.ContentLength = int64(len(spec.body))
		req.Body = io.NopCloser(&noticed{Reader: bytes.NewReader(spec.body), touched: &t.sent})
	}
	return req
}

func (c *Client) userAgent() string {
	if c.options.UserAgent == "" {
		return "dancecard"
	}
	return c.options.UserAgent
}

// noticed notes that somebody began to read a request's body: what no connection was seen for
// may then have been sent all the same.
type noticed struct {
	io.Reader
	touched *atomic.Bool
}

func (w *noticed) Read(p []byte) (int, error) {
	w.touched.Store(true)
	return w.Reader.Read(p)
}

// attempt is what is known of one request under way.
type attempt struct {
	host, key string
	// outer is the caller's context, ctx the one with our own limit.
	outer, ctx context.Context
	limit      time.Duration
	// sent is set as soon as a byte of the request can have left. Dialling goes on in other
	// goroutines.
	sent atomic.Bool
}

// trace marks the request as sent once a connection is got: from then on it cannot be told
// whether the service saw it.
func (t *attempt) trace() *httptrace.ClientTrace {
	return &httptrace.ClientTrace{GotConn: func(httptrace.GotConnInfo) { t.sent.Store(true) }}
}

// lost turns a failure to send, or to read an answer, into an *api.Error.
func (t *attempt) lost(err error) *api.Error {
	e := &api.Error{Delivery: api.NoAnswer, Cause: safeCause(err, t.key)}
	connecting := !t.sent.Load()
	if connecting {
		e.Delivery = api.NotSent
	}
	switch {
	case errors.Is(context.Cause(t.ctx), errSilent):
		e.Code, e.Cause = api.CodeTimeout, errSilent
		e.Detail = api.Detail{Kind: api.DetailSilent, Name: t.host, Most: t.limit.Seconds()}
	case errors.Is(t.ctx.Err(), context.Canceled):
		e.Code, e.Cause = api.CodeCanceled, context.Canceled
		e.Detail = api.Detail{Kind: api.DetailStopped, Name: t.host}
	case timedOut(t.ctx, err) && connecting:
		e.Code, e.Detail = api.CodeTimeout, api.Detail{Kind: api.DetailSlowConnect, Name: t.host}
	case timedOut(t.ctx, err):
		e.Code, e.Detail = api.CodeTimeout, api.Detail{Kind: api.DetailSlowAnswer, Name: t.host}
		if t.outer.Err() == nil && t.ctx.Err() != nil {
			e.Detail.Most = t.limit.Seconds()
		}
	case connecting:
		e.Code, e.Detail = api.CodeNetwork, because(api.Detail{Kind: api.DetailNoConnection, Name: t.host}, err, t.key)
	default:
		e.Code, e.Detail = api.CodeNetwork, because(api.Detail{Kind: api.DetailBroken, Name: t.host}, err, t.key)
	}
	return e
}

// judge reads an answer: a response when it is good, else what is wrong with it.
func judge(t *attempt, op api.Op, resp *http.Response, body []byte, readErr error) (response, *api.Error) {
	good := resp.StatusCode >= 200 && resp.StatusCode <= 299
	r := response{status: resp.StatusCode, body: body}
	env, isJSON := parse(body, t.key)
	r.envelope, r.named = env, env.RequestID != ""
	if r.RequestID == "" {
		r.RequestID = text(sanitize(resp.Header.Get("X-Request-Id"), t.key, wordRunes))
	}
	fail := &api.Error{HTTP: resp.StatusCode, RequestID: string(r.RequestID), Delivery: deliveryOf(op, resp.StatusCode)}
	switch {
	case readErr != nil && good:
		cut := t.lost(readErr)
		fail.Delivery, fail.Code, fail.Detail, fail.Cause = api.NoAnswer, cut.Code, cut.Detail, cut.Cause
	case len(body) > maxAnswer:
		fail.Code, fail.Detail = api.CodeTooLarge, api.Detail{Kind: api.DetailLargeAnswer, Most: maxAnswer}
		if good { // what it says of the request is not known
			fail.Delivery = api.NoAnswer
		}
	case good && isJSON:
		return r, nil
	case good:
		return r, r.garbage(api.DetailNotJSON)
	case resp.StatusCode <= 399:
		fail.Code, fail.Detail = api.CodeHTTP, api.Detail{Kind: api.DetailRedirect, Name: elsewhere(resp, t.key)}
	default:
		fail.Code, fail.Message = r.problem()
		if fail.Code == "" {
			fail.Code = api.CodeHTTP
			// Only the service's own 503 says that it took nothing; a page in nobody's words may
			// be a gateway's that stopped waiting.
			if op.Billable() && resp.StatusCode == http.StatusServiceUnavailable {
				fail.Delivery = api.NoAnswer
			}
		}
		if fail.Message == "" {
			fail.Detail = api.Detail{Kind: api.DetailStatus, Name: http.StatusText(resp.StatusCode), Said: r.excerpt(), Has: float64(resp.StatusCode)}
		}
	}
	return r, fail
}

// deliveryOf says what a status tells of a request that asks for something to be done: a gateway may
// answer 5xx, or send elsewhere, after the service took it.
func deliveryOf(op api.Op, status int) api.Delivery {
	if !op.Billable() && op != api.OpCancel {
		return api.Answered
	}
	unclear := status < 300 || status == http.StatusFound || status == http.StatusSeeOther ||
		status >= 500 && status != http.StatusServiceUnavailable
	if unclear {
		return api.NoAnswer
	}
	return api.Answered
}

// elsewhere names the host that a redirect leads to.
func elsewhere(resp *http.Response, key string) string {
	if to, err := url.Parse(resp.Header.Get("Location")); err == nil && to.Hostname() != "" {
		return sanitize(to.Hostname(), key, wordRunes)
	}
	return ""
}

// retryAfter reads the header's two forms, seconds and an HTTP date. The service documents
// neither.
func retryAfter(value string, now time.Time) time.Duration {
	wait := time.Duration(0)
	if seconds, err := strconv.ParseFloat(strings.TrimSpace(value), 64); err == nil && !math.IsNaN(seconds) {
		wait = time.Duration(min(max(seconds, 0), api.MaxRetryAfter.Seconds()) * float64(time.Second))
	} else if at, err := http.ParseTime(value); err == nil {
		wait = at.Sub(now)
	}
	return min(max(wait, 0), api.MaxRetryAfter)
}

// slowAnswer is from when on an answer's date tells nothing any more: the machine may have slept, or
// its clock was set, while it was on its way.
const slowAnswer = 20 * time.Second

func (c *Client) learnSkew(date string, asked time.Time) {
	at, err := http.ParseTime(date)
	now := c.options.Now()
	if took := now.Sub(asked); err != nil || took < 0 || took > slowAnswer {
		return
	}
	skew := at.Sub(now).Truncate(time.Second)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.skew, c.skewKnown = skew, true
}

func (c *Client) record(op api.Op, req *http.Request, status int, start time.Time, fail *api.Error) {
	if c.options.Debug == nil {
		return
	}
	x := Exchange{
		Op: op, Method: req.Method, Host: sanitize(req.URL.Host, "", wordRunes), Path: req.URL.EscapedPath(), Status: status,
		Duration: c.options.Now().Sub(start),
	}
	if fail != nil {
		x.Code = fail.Code
	}
	c.options.Debug(x)
}
