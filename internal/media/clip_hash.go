package media

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
)

// Hash returns the SHA-256 of everything in r as 64 lower-case hexadecimal digits. It stops when ctx ends.
// An *Error comes when reading fails; its cause is ctx's error where ctx ended.
func Hash(ctx context.Context, r io.Reader) (string, error) {
	sum := sha256.New()
	if _, err := io.CopyBuffer(sum, ctxReader{ctx, r}, make([]byte, readSize)); err != nil {
		return "", unreadable(err)
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// ctxReader reads until its context ends. It hides r's WriteTo, so that every read checks the context.
type ctxReader struct {
	ctx context.Context
	r   io.Reader
}

func (u ctxReader) Read(b []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	return u.r.Read(b)
}
