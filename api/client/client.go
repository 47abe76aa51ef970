package client

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"dancecard/api"
)

// How long a call may take when its context sets no earlier end. The error page advises at least
// 50 s for calls that do work.
const (
	submitLimit = 60 * time.Second
	queryLimit  = 30 * time.Second
)

// budgets guard against a fault of ours; they are not the plan. The service takes 20 queries, lists
// and cancels a second from an account (the task page), 5 calls a second of each model (the quick
// start) and 100 permissions to upload. With rate and burst added up no second ever holds more.
func budgets() map[api.Op]*rate.Limiter {
	queries := rate.NewLimiter(10, 10)
	return map[api.Op]*rate.Limiter{
		api.OpQuery: queries, api.OpList: queries, api.OpCancel: queries,
		api.OpSubmit: rate.NewLimiter(3, 2), api.OpTemplate: rate.NewLimiter(3, 2), api.OpDetect: rate.NewLimiter(3, 2),
		api.OpPolicy: rate.NewLimiter(10, 10),
	}
}

// Options say where and how a Client asks.
type Options struct {
	// BaseURL is read by ParseBaseURL; empty means DefaultBaseURL.
	BaseURL string
	// Key gives the API key and is asked anew at each request. Without one, or with a key that
	// cannot stand in a header, every call fails with CodeNoKey before anything is sent.
	Key func() string
	// HTTP carries the requests; nil means NewTransport(). Submissions go through a copy of an
	// *http.Transport that opens a connection for each.
	HTTP http.RoundTripper
	// UserAgent names the program to the service.
	UserAgent string
	// Now is the clock, for the difference to the service's and for durations; it must be given.
	Now func() time.Time
	// Debug, where given, is told of every exchange, from the goroutine that made the call.
	Debug func(Exchange)
}

// Exchange is what Debug learns of one request: never a key, never a query.
type Exchange struct {
	Op           api.Op
	Method, Host string
	Path         string
	// Status is the HTTP status, 0 without an answer.
	Status int
	// Code is the failure's code, empty when the call went well.
	Code     string
	Duration time.Duration
}

// Client asks the service. It may be used from many goroutines at once.
type Client struct {
	options Options
	base    *url.URL
	http    http.RoundTripper
	submit  http.RoundTripper
	budgets map[api.Op]*rate.Limiter

	mu        sync.Mutex
	skew      time.Duration
	skewKnown bool
}

// New makes a Client and asks nothing yet. It fails with an *api.Error of CodeAddress for a base
// address that cannot be used, and with another error when no clock was handed in.
func New(o Options) (*Client, error) {
	base, err := ParseBaseURL(o.BaseURL)
	if err != nil {
		return nil, err
	}
	if o.Now == nil {
		return nil, errors.New("client: Options.Now is missing")
	}
	if o.Key == nil {
		o.Key = func() string { return "" }
	}
	if o.HTTP == nil {
		o.HTTP = NewTransport()
	}
	return &Client{
		options: o, base: base, http: o.HTTP, submit: freshConnections(o.HTTP), budgets: budgets(),
	}, nil
}

// Close lets go of idle connections. Calls under way go on.
func (c *Client) Close() {
	if idler, ok := c.http.(interface{ CloseIdleConnections() }); ok {
		idler.CloseIdleConnections()
	}
}

// String names the service's host and nothing else, so that printing a Client is safe.
func (c *Client) String() string { return c.base.Host }

// GoString is String, for %#v.
func (c *Client) GoString() string { return c.String() }

// Skew is the service's clock minus ours, to a second, as of the service's last answer; false
// before the first one.
func (c *Client) Skew() (time.Duration, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.skew, c.skewKnown
}

// Task asks how one task is (the task page, single query). A task that the service does not know
// or has forgotten, 24 hours after its end, is an Answer with Unknown and no error. Limit: 30 s.
func (c *Client) Task(ctx context.Context, taskID string) (api.Answer, error) {
	id, fail := cleanTaskID(api.OpQuery, taskID)
	if fail != nil {
		return api.Answer{}, fail
	}
	spec := call{op: api.OpQuery, method: http.MethodGet, path: "/tasks/" + url.PathEscape(id), limit: queryLimit}
	resp, err := c.call(ctx, spec)
	if err != nil {
		return api.Answer{}, err
	}
	out := resp.output()
	switch {
	case out.status() == "":
		return api.Answer{}, spec.named(resp.refusalOr(api.DetailNoStatus))
	case out.TaskID != "" && string(out.TaskID) != id:
		return api.Answer{}, spec.named(resp.garbage(api.DetailOtherTask))
	}
	return resp.answer(id), nil
}

// Cancel takes a task back that is still PENDING and gives the request's id (the task page,
// cancelling). Once it runs, the service answers 400 UnsupportedOperation. Limit: 30 s.
func (c *Client) Cancel(ctx context.Context, taskID string) (requestID string, err error) {
	id, fail := cleanTaskID(api.OpCancel, taskID)
	if fail != nil {
		return "", fail
	}
	spec := call{op: api.OpCancel, method: http.MethodPost, path: "/tasks/" + url.PathEscape(id) + "/cancel", limit: queryLimit}
	resp, err := c.call(ctx, spec)
	if err != nil {
		return "", err
	}
	if code, _ := resp.problem(); code != "" || !resp.named {
		return "", spec.named(resp.refusalOr(api.DetailNotConfirmed))
	}
	return string(resp.RequestID), nil
}

// Check proves the key with a call that costs nothing: the shortest possible list.
func (c *Client) Check(ctx context.Context) error {
	_, err := c.Tasks(ctx, api.Listing{Page: 1, Size: 1})
	return err
}

// cleanTaskID trims an id and refuses what cannot stand in a path.
func cleanTaskID(op api.Op, id string) (string, *api.Error) {
	id = strings.TrimSpace(id)
	odd := strings.ContainsFunc(id, func(r rune) bool { return r <= ' ' || r > '~' })
	if id != "" && id != "." && id != ".." && len(id) <= 256 && !odd {
		return id, nil
	}
	return "", &api.Error{Op: op, Delivery: api.NotSent, Code: api.CodeAddress, Detail: api.Detail{Kind: api.DetailTaskID}}
}
