package api

import (
	"net/url"
	"strings"
	"unicode"
)

// MaxAddress bounds an address, in bytes. Signed ones of the service have some hundred.
const MaxAddress = 8 << 10

// AddressTrouble says why an address is not one that may be fetched, opened or copied; empty when nothing
// speaks against it. Only whole web addresses pass, so none can be an option, a file or a script to the
// program that is given it, and none holds what a terminal or a shell would obey.
func AddressTrouble(address string) Detail {
	_, trouble := ParseAddress(address)
	return trouble
}

// ParseAddress reads an address by the rules of AddressTrouble; without trouble there is a URL.
func ParseAddress(address string) (u *url.URL, trouble Detail) {
	switch {
	case address == "":
		return nil, Detail{Kind: DetailNoAddress}
	case len(address) > MaxAddress:
		return nil, Detail{Kind: DetailLongAddress, Has: float64(len(address)), Most: MaxAddress}
	case strings.ContainsFunc(address, unprintable):
		return nil, Detail{Kind: DetailUnprintable}
	}
	u, err := url.Parse(address)
	switch {
	case err != nil:
		return nil, Detail{Kind: DetailUnparsable}
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, Detail{Kind: DetailScheme, Takes: takes([]string{"http", "https"})}
	case u.Hostname() == "" || strings.HasPrefix(u.Host, "-"):
		return nil, Detail{Kind: DetailNoHost}
	case u.User != nil:
		return nil, Detail{Kind: DetailUserName}
	}
	return u, Detail{}
}

// unprintable tells what has to be escaped in an address, or cannot be seen.
func unprintable(r rune) bool {
	return r <= ' ' || strings.ContainsRune("\"<>\\`\ufffd", r) || !unicode.IsGraphic(r) || unicode.IsSpace(r)
}
