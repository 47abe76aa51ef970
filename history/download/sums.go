package download

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"hash/crc64"
	"strconv"
)

// crcTable is that of the checksum which Alibaba Cloud's storage tells of an object (CRC-64 of ECMA-182,
// reflected).
var crcTable = crc64.MakeTable(crc64.ECMA)

// sums are worked out of a video while its bytes come.
type sums struct {
	sha hash.Hash
	crc hash.Hash64
}

func newSums() sums { return sums{sha256.New(), crc64.New(crcTable)} }

// Write adds bytes; it never fails.
func (s *sums) Write(b []byte) (int, error) {
	_, _ = s.crc.Write(b)
	return s.sha.Write(b)
}

// sha256 is the content's SHA-256 in hexadecimal digits.
func (s *sums) sha256() string { return hex.EncodeToString(s.sha.Sum(nil)) }

// crc64 is the content's checksum as the storage writes it: a decimal number.
func (s *sums) crc64() string { return strconv.FormatUint(s.crc.Sum64(), 10) }
