package media_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"testing"
	"testing/iotest"

	"dancecard/internal/media"
)

func TestHash(t *testing.T) {
	large := bytes.Repeat([]byte("anna dances "), 100000)
	sum := sha256.Sum256(large)
	for want, content := range map[string][]byte{
		"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855": nil,
		"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad": []byte("abc"),
		hex.EncodeToString(sum[:]): large,
	} {
		for _, r := range []io.Reader{bytes.NewReader(content), iotest.HalfReader(bytes.NewReader(content)), iotest.DataErrReader(bytes.NewReader(content))} {
			if got, err := media.Hash(t.Context(), r); err != nil || got != want {
				t.Errorf("%d bytes: %s, %v", len(content), got, err)
			}
		}
	}
}

func TestHashStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	read := 0
	endless := readerFunc(func(b []byte) (int, error) {
		if read++; read == 3 {
			cancel()
		}
		return len(b), nil
	})
	got, err := media.Hash(ctx, endless)
	failed := (*media.Error)(nil)
	if got != "" || !errors.Is(err, context.Canceled) || !errors.As(err, &failed) || failed.Code != media.CodeUnreadable || read != 3 {
		t.Errorf("%q, %v after %d reads", got, err, read)
	}
	// A reader that would hand over everything at once is stopped as well.
	if _, err := media.Hash(ctx, bytes.NewReader([]byte("all at once"))); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	lost := errors.New("the disk is gone")
	if _, err := media.Hash(t.Context(), iotest.ErrReader(lost)); !errors.Is(err, lost) {
		t.Error(err)
	}
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(b []byte) (int, error) { return f(b) }
