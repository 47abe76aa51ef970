package client

import (
	"net"
	"net/url"
	"strings"

	"dancecard/api"
)

// ParseBaseURL reads the address of the service, with or without /api/v1 and a last slash, and
// gives it with /api/v1 and without the slash. The empty text means DefaultBaseURL. Plain http is
// taken only to this machine, because the API key would travel readable. A refusal is an *api.Error
// with CodeAddress; it never repeats a user name, a password or a query.
func ParseBaseURL(text string) (*url.URL, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		text = api.DefaultBaseURL
	}
	if !strings.Contains(text, "://") {
		return nil, badBase(api.Detail{Kind: api.DetailBaseScheme})
	}
	u, err := url.Parse(text)
	if err != nil {
		return nil, badBase(api.Detail{Kind: api.DetailBaseInvalid})
	}
	if trouble := baseTrouble(u); trouble.Any() {
		return nil, badBase(trouble)
	}
	path := strings.TrimRight(u.Path, "/")
	path = strings.TrimSuffix(strings.TrimSuffix(path, "/api/v1"), "/api")
	return &url.URL{Scheme: strings.ToLower(u.Scheme), Host: strings.ToLower(u.Host), Path: path + "/api/v1"}, nil
}

// baseTrouble says what is wrong with a base address, or nothing.
func baseTrouble(u *url.URL) (d api.Detail) {
	scheme := strings.ToLower(u.Scheme)
	switch {
	case scheme != "https" && scheme != "http":
		d.Kind = api.DetailBaseScheme
	case u.User != nil:
		d.Kind = api.DetailBaseUser
	case u.Hostname() == "":
		d.Kind = api.DetailBaseInvalid
	case u.RawQuery != "" || u.ForceQuery:
		d.Kind = api.DetailBaseQuery
	case u.Fragment != "":
		d.Kind = api.DetailBaseFragment
	case strings.Contains(u.Path, "/compatible-mode"):
		d.Kind, d.Name = api.DetailBaseOpenAI, scheme+"://"+u.Host+"/api/v1"
	case scheme == "http" && !loopback(u.Hostname()):
		d.Kind = api.DetailBasePlain
	}
	return d
}

// loopback reports whether a host is this machine.
func loopback(host string) bool {
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}

func badBase(d api.Detail) *api.Error {
	return &api.Error{Op: api.OpSetUp, Delivery: api.NotSent, Code: api.CodeAddress, Detail: d}
}
