package term

import (
	"encoding/binary"
	"hash/maphash"
	"image"
)

// digestSeed is that of one program: digests are compared, and not kept.
var digestSeed = maphash.MakeSeed()

// digest is the same for pictures with the same pixels, as when one was read again; 0 for a kind that is not compared.
func digest(img image.Image) uint64 {
	switch p := img.(type) {
	case *image.NRGBA:
		return digestOf(p.Pix, p.Stride, p.Rect.Size(), p.Opaque(), 'n')
	case *image.RGBA:
		return digestOf(p.Pix, p.Stride, p.Rect.Size(), p.Opaque(), 'r')
	}
	return 0
}

// digestOf is that of pixels of four bytes. Their kind counts where something shines through.
func digestOf(pix []byte, stride int, size image.Point, opaque bool, kind byte) uint64 {
	if opaque {
		kind = 'o'
	}
	var h maphash.Hash
	h.SetSeed(digestSeed)
	_ = h.WriteByte(kind) // like Write, it never fails
	_, _ = h.Write(binary.LittleEndian.AppendUint64(nil, uint64(size.X)<<32|uint64(size.Y)))
	for y := range size.Y {
		_, _ = h.Write(pix[y*stride : y*stride+4*size.X])
	}
	return h.Sum64()
}
