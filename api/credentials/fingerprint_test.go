package credentials_test

import (
	"regexp"
	"strings"
	"testing"

	"dancecard/api/credentials"
)

func TestFingerprint(t *testing.T) {
	const key = "sk-canary-0123456789abcdef"
	salt := []byte("sixteen bytes ok")
	got := credentials.Fingerprint(key, salt)
	// Reckoned elsewhere: openssl dgst -sha256 -hmac 'sixteen bytes ok'.
	if got != "4dfd8000dabd" {
		t.Errorf("got %s", got)
	}
	if !regexp.MustCompile(`^[0-9a-f]{12}$`).MatchString(got) || strings.Contains(got, "canary") {
		t.Errorf("got %s", got)
	}
	others := map[string]string{
		"another key":     credentials.Fingerprint(key+"0", salt),
		"another salt":    credentials.Fingerprint(key, []byte("sixteen bytes OK")),
		"no salt":         credentials.Fingerprint(key, nil),
		"no key":          credentials.Fingerprint("", salt),
		"the key trimmed": credentials.Fingerprint(key+" ", salt),
	}
	seen := map[string]string{got: "the key"}
	for name, other := range others {
		if before, taken := seen[other]; taken {
			t.Errorf("%s has the fingerprint of %s", name, before)
		}
		seen[other] = name
	}
	if others["no key"] != "" || credentials.Fingerprint(key, salt) != got {
		t.Errorf("no key: %q, the key again: %q", others["no key"], credentials.Fingerprint(key, salt))
	}
}
