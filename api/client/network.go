package client

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"syscall"
	"time"

	"dancecard/api"
)

// NewTransport gives the transport that New uses when none is handed in: proxies from the
// environment, bounded waits for each step of a connection, HTTP/2 with pings, so that a
// connection that died with a sleeping laptop is noticed.
func NewTransport() *http.Transport {
	dialer := &net.Dialer{Timeout: 10 * time.Second, KeepAlive: 30 * time.Second}
	return &http.Transport{
		Proxy:                  http.ProxyFromEnvironment,
		OnProxyConnectResponse: proxyAnswered,
		DialContext:            dialer.DialContext,
		ForceAttemptHTTP2:      true,
		HTTP2:                  &http.HTTP2Config{SendPingTimeout: 15 * time.Second, PingTimeout: 10 * time.Second},
		TLSHandshakeTimeout:    10 * time.Second,
		ResponseHeaderTimeout:  submitLimit,
		IdleConnTimeout:        90 * time.Second,
		MaxIdleConnsPerHost:    4,
		MaxResponseHeaderBytes: 256 << 10,
	}
}

// freshConnections gives a carrier that opens a connection for each request. One that was kept
// may have been closed by the other side at the very moment of writing; then nobody could tell
// whether a submission arrived.
func freshConnections(carrier http.RoundTripper) http.RoundTripper {
	transport, ok := carrier.(*http.Transport)
	if !ok {
		return carrier
	}
	fresh := transport.Clone()
	fresh.DisableKeepAlives = true
	return fresh
}

// proxyRefusal is a proxy's answer when it would not open a way to the service.
type proxyRefusal struct{ status int }

func (p proxyRefusal) Error() string {
	return fmt.Sprintf("the proxy refused the way there with %d %s", p.status, http.StatusText(p.status))
}

func proxyAnswered(_ context.Context, _ *url.URL, _ *http.Request, answer *http.Response) error {
	if answer.StatusCode != http.StatusOK {
		return proxyRefusal{answer.StatusCode}
	}
	return nil
}

// timedOut reports whether an error is the end of a wait.
func timedOut(ctx context.Context, err error) bool {
	var waiting net.Error
	return errors.Is(ctx.Err(), context.DeadlineExceeded) || errors.As(err, &waiting) && waiting.Timeout()
}

// because completes a detail with why a connection did not come about or broke. Nothing is taken over
// from an error's text that could hold an address's query or the key.
func because(d api.Detail, err error, key string) api.Detail {
	var (
		dns     *net.DNSError
		refusal proxyRefusal
		cert    *tls.CertificateVerificationError
		record  tls.RecordHeaderError
		op      *net.OpError
		number  syscall.Errno
	)
	switch {
	case errors.As(err, &dns) && dns.IsNotFound:
		d.Why = api.DetailHostUnknown
	case errors.As(err, &dns):
		d.Why = api.DetailLookupFailed
	case errors.As(err, &refusal):
		d.Why, d.Has = api.DetailProxyRefused, float64(refusal.status)
	case errors.As(err, &cert):
		d.Why, d.Said = api.DetailCertificate, sanitize(cert.Err.Error(), key, excerptRunes)
	case errors.As(err, &record):
		d.Why = api.DetailNoTLS
	case errors.As(err, &op) && op.Op == "proxyconnect":
		d.Why, d.Said = api.DetailProxyUnreached, because(api.Detail{}, op.Err, key).Said
	case errors.As(err, &number):
		d.Why, d.Said = api.DetailOther, number.Error()
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		d.Why = api.DetailClosed
	case strings.Contains(err.Error(), "malformed "): // net/http quotes what it can't read
		d.Why = api.DetailNotHTTP
	case errors.As(err, &op) && op.Err != nil: // without "dial tcp"
		d.Why, d.Said = api.DetailOther, sanitize(op.Err.Error(), key, excerptRunes)
	default:
		d.Why, d.Said = api.DetailOther, sanitize(err.Error(), key, excerptRunes)
	}
	return d
}

// safeCause gives the part of an error that a caller can test for and whose text is known to
// hold no secret; where there is none, an error of the scrubbed text.
func safeCause(err error, key string) error {
	var (
		dns    *net.DNSError
		cert   *tls.CertificateVerificationError
		number syscall.Errno
	)
	switch {
	case errors.As(err, &dns):
		return dns
	case errors.As(err, &cert):
		return cert
	case errors.As(err, &number):
		return number
	}
	for _, known := range []error{context.Canceled, context.DeadlineExceeded, io.ErrUnexpectedEOF, io.EOF, net.ErrClosed} {
		if errors.Is(err, known) {
			return known
		}
	}
	return errors.New(sanitize(err.Error(), key, excerptRunes))
}
