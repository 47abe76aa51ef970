package media

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
)

// Hash gives the SHA-256 of everything in r as 64 lower-case hexadecimal digits, by which the same
// content is known again whatever it is called. It reads piece by piece and stops when ctx ends. An
// *Error comes when reading fails; its cause is ctx's error where that was it.
func Hash(ctx context.Context, r io.Reader) (string, error) {
	sum := sha256.New()
	if _, err := io.CopyBuffer(sum, until{ctx, r}, make([]byte, piece)); err != nil {
		return "", unreadable(err)
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// until reads as long as its context lives, and hides other ways to be copied that r may have.
type until struct {
	ctx context.Context
	r   io.Reader
}

func (u until) Read(b []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	return u.r.Read(b)
}
