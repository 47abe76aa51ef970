package api

import (
	"fmt"
	"net/url"
	"strings"
	"unicode"
)

// maxAddress bounds an address, in bytes. Signed ones of the service have some hundred.
const maxAddress = 8 << 10

// AddressTrouble says why an address is not one that may be fetched, opened or copied; empty when nothing
// speaks against it. Only whole web addresses pass, so none can be an option, a file or a script to the
// program that is given it, and none holds what a terminal or a shell would obey.
func AddressTrouble(address string) string {
	_, trouble := webAddress(address)
	return trouble
}

// webAddress reads an address by the rules of AddressTrouble.
func webAddress(address string) (*url.URL, string) {
	switch {
	case address == "":
		return nil, "the address is empty"
	case len(address) > maxAddress:
		return nil, fmt.Sprintf("the address has %d characters; at most %d are taken", len(address), maxAddress)
	case strings.ContainsFunc(address, unprintable):
		return nil, "the address holds control characters, blanks or quotes"
	}
	u, err := url.Parse(address)
	switch {
	case err != nil:
		return nil, "the address cannot be read"
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, "the address does not begin with http:// or https://"
	case u.Hostname() == "" || strings.HasPrefix(u.Host, "-"):
		return nil, "the address names no host"
	case u.User != nil:
		return nil, "the address holds a user name or a password"
	}
	return u, ""
}

// unprintable tells what has to be escaped in an address, or cannot be seen.
func unprintable(r rune) bool {
	return r <= ' ' || strings.ContainsRune("\"<>\\`\ufffd", r) || !unicode.IsGraphic(r) || unicode.IsSpace(r)
}

// link gives the result's address of an answer, or says why it cannot be used.
func (r *reply) link(out output) (address, trouble string) {
	address = strings.TrimSpace(string(first(out.VideoURL, text(out.Results))))
	if address == "" {
		return "", ""
	}
	trouble = AddressTrouble(address)
	if trouble == "" && withoutKey(address, r.key) != address {
		trouble = "the address holds the API key"
	}
	if trouble != "" {
		return "", trouble
	}
	return address, ""
}
