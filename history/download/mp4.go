package download

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// What can be wrong with bytes that should be an MP4 file (ISO/IEC 14496-12, section 4.2).
var (
	errNoMP4  = errors.New("these are not the boxes of an MP4 file")
	errCutMP4 = errors.New("the file ends too early")
)

// headBytes is how much of a file tells whether it is an MP4 at all: length and type of the first
// box, and the brand that follows.
const headBytes = 12

// isMP4 tells by a file's first headBytes whether it is an MP4. A page of HTML or XML never is.
func isMP4(head []byte) bool {
	return len(head) >= headBytes &&
		binary.BigEndian.Uint32(head) >= headBytes && string(head[4:8]) == "ftyp"
}

// checkMP4 walks the top-level boxes of a file of size bytes. They must begin with ftyp, hold moov
// and mdat, and end exactly where the file ends, so that a file that was cut short is noticed even
// where nobody said how long it should be. It reads a few bytes of each box, however large.
//
// It cannot notice a cut inside a last box that declares itself to reach to the end (length 0).
func checkMP4(r io.ReaderAt, size int64) error {
	var head [16]byte
	seen := make(map[string]bool)
	for at := int64(0); at < size; {
		n, err := r.ReadAt(head[:min(int64(len(head)), size-at)], at)
		if err != nil && err != io.EOF {
			return err
		}
		if at == 0 && n >= headBytes && !isMP4(head[:n]) {
			return errNoMP4
		}
		length, err := boxLength(head[:n], size-at)
		if err != nil {
			return fmt.Errorf("at byte %d of %d: %w", at, size, err)
		}
		seen[string(head[4:8])] = true
		at += length
	}
	if !seen["ftyp"] || !seen["moov"] || !seen["mdat"] {
		return fmt.Errorf("moov or mdat is missing: %w", errCutMP4)
	}
	return nil
}

// boxLength reads how long a box is, its head included; rest is how much of the file is left.
func boxLength(head []byte, rest int64) (int64, error) {
	if len(head) < 8 {
		return 0, errCutMP4
	}
	least, length := uint64(8), uint64(binary.BigEndian.Uint32(head))
	switch length {
	case 0: // to the end of the file
		return rest, nil
	case 1: // the length did not fit: 64 bits follow the type
		if len(head) < 16 {
			return 0, errCutMP4
		}
		least, length = 16, binary.BigEndian.Uint64(head[8:])
	}
	if length < least {
		return 0, errNoMP4
	}
	if length > uint64(rest) {
		return 0, errCutMP4
	}
	return int64(length), nil
}
