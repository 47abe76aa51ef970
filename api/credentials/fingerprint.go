package credentials

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

// fingerprintBytes is how much of the digest is kept: enough to tell the few keys of a person
// apart, far too little to search for a key by it.
const fingerprintBytes = 6

// Fingerprint gives 12 hexadecimal digits that tell one API key from another without telling either:
// HMAC-SHA-256 under a salt that belongs to one history and is random, at least 16 bytes of it. The
// same key and salt always give the same digits. No key has no fingerprint: the empty text.
func Fingerprint(key string, salt []byte) string {
	if key == "" {
		return ""
	}
	digest := hmac.New(sha256.New, salt)
	_, _ = digest.Write([]byte(key)) // a digest takes everything
	return hex.EncodeToString(digest.Sum(nil)[:fingerprintBytes])
}
