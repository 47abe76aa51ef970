package client

import (
	"fmt"
	"net"
	"net/url"
	"strings"

	"dancecard/api"
)

// ParseBaseURL reads the address of the service, with or without /api/v1 and a last slash, and
// gives it with /api/v1 and without the slash. The empty text means DefaultBaseURL. Plain http is
// taken only to this machine, because the API key would travel readable. A refusal is an *api.Error
// with CodeAddress whose message is a sentence for people; it never repeats a user name, a
// password or a query.
func ParseBaseURL(text string) (*url.URL, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		text = api.DefaultBaseURL
	}
	if !strings.Contains(text, "://") {
		return nil, badBase("the address has to begin with https://, as in " + api.DefaultBaseURL)
	}
	u, err := url.Parse(text)
	if err != nil {
		return nil, badBase("this is not an address; a good one looks like " + api.DefaultBaseURL)
	}
	if trouble := baseTrouble(u); trouble != "" {
		return nil, badBase(trouble)
	}
	path := strings.TrimRight(u.Path, "/")
	path = strings.TrimSuffix(strings.TrimSuffix(path, "/api/v1"), "/api")
	return &url.URL{Scheme: strings.ToLower(u.Scheme), Host: strings.ToLower(u.Host), Path: path + "/api/v1"}, nil
}

// baseTrouble says what is wrong with a base address, or nothing.
func baseTrouble(u *url.URL) string {
	scheme := strings.ToLower(u.Scheme)
	switch {
	case scheme != "https" && scheme != "http":
		return "the address has to begin with https://; other kinds cannot be asked"
	case u.User != nil:
		return "the address must not hold a user name or a password; the API key is kept elsewhere"
	case u.Hostname() == "":
		return "the address names no host; a good one looks like " + api.DefaultBaseURL
	case u.RawQuery != "" || u.ForceQuery:
		return "the address must end before the question mark"
	case u.Fragment != "":
		return "the address must end before the # sign"
	case strings.Contains(u.Path, "/compatible-mode"):
		return fmt.Sprintf("this is the OpenAI-compatible interface, which knows no video tasks; use %s://%s/api/v1", scheme, u.Host)
	case scheme == "http" && !loopback(u.Hostname()):
		return "plain http is taken only to this machine, because the API key would travel readable; use https://"
	}
	return ""
}

// loopback reports whether a host is this machine.
func loopback(host string) bool {
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}

func badBase(message string) *api.Error {
	return &api.Error{Op: api.OpSetUp, Delivery: api.NotSent, Code: api.CodeAddress, Message: message}
}
