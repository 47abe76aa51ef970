package api

import (
	"fmt"
	"net/url"
	"strings"
	"unicode"
)

// MaxAddress bounds an address, in bytes. Signed ones of the service have some hundred.
const MaxAddress = 8 << 10

// AddressTrouble says why an address is not one that may be fetched, opened or copied; empty when nothing
// speaks against it. Only whole web addresses pass, so none can be an option, a file or a script to the
// program that is given it, and none holds what a terminal or a shell would obey.
func AddressTrouble(address string) string {
	_, trouble := ParseAddress(address)
	return trouble
}

// ParseAddress reads an address by the rules of AddressTrouble; without trouble there is a URL.
func ParseAddress(address string) (u *url.URL, trouble string) {
	switch {
	case address == "":
		return nil, "the address is empty"
	case len(address) > MaxAddress:
		return nil, fmt.Sprintf("the address has %d characters; at most %d are taken", len(address), MaxAddress)
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
