package client

import (
	"context"
	"io"
	"strings"
	"sync"

	"dancecard/api"
)

// How much of a file is asked for at once, and how much in all: more than any header of a clip
// that can be used.
const (
	partBytes   = 64 << 10
	maxParts    = 64
	maxAllParts = 8 << 20
)

// Remote is a file behind a public address, read in parts for the checks that need its headers
// alone. It may be used from many goroutines at once.
type Remote struct {
	client  *Client
	ctx     context.Context
	address string
	size    int64
	mime    string
	etag    string

	mu         sync.Mutex
	head, last block // the first part and the latest
	asked      int
	taken      int64
}

// block is a part of the file.
type block struct {
	at   int64
	data []byte
}

func (b block) holds(at, end int64) bool { return at >= b.at && end <= b.at+int64(len(b.data)) }

// ReaderAt opens a file behind a public address for reading parts of it by requests for ranges,
// over http or https, without the API key. It asks for the beginning at once. The context bounds
// every read. Where the file can only be had as a whole, the *api.Error has CodeNoParts.
func (c *Client) ReaderAt(ctx context.Context, address string) (*Remote, error) {
	r := &Remote{client: c, ctx: ctx, address: address, size: -1}
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, err := r.part(0, partBytes); err != nil {
		return nil, err
	}
	r.head = r.last
	return r, nil
}

// Size is the whole file's length in bytes.
func (r *Remote) Size() int64 { return r.size }

// Type is the MIME type as the host claims it.
func (r *Remote) Type() string { return r.mime }

// ReadAt reads a part of the file, with a request for at least 64 KiB where it is not the first or
// the latest part. A file that has changed meanwhile, more than 64 requests and more than 8 MiB in
// all are *api.Errors of CodeNoParts.
func (r *Remote) ReadAt(p []byte, off int64) (int, error) {
	if off < 0 {
		return 0, remoteTrouble(api.Detail{Kind: api.DetailOtherPart})
	}
	if off >= r.size {
		return 0, io.EOF
	}
	end := min(off+int64(len(p)), r.size)
	r.mu.Lock()
	defer r.mu.Unlock()
	var from block
	switch {
	case r.head.holds(off, end):
		from = r.head
	case r.last.holds(off, end):
		from = r.last
	default:
		var err error
		if from, err = r.part(off, max(end-off, partBytes)); err != nil {
			return 0, err
		}
	}
	n := copy(p, from.data[off-from.at:])
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

// part asks for a part and keeps it as the latest; the first one tells how long the file is.
func (r *Remote) part(at, length int64) (block, error) {
	if r.size >= 0 {
		length = min(length, r.size-at)
	}
	if r.asked == maxParts || r.taken+length > maxAllParts {
		return block{}, remoteTrouble(api.Detail{Kind: api.DetailManyParts, Most: maxAllParts})
	}
	r.asked++
	r.taken += length
	stream, fail := r.client.download(r.ctx, fetching{offset: at, until: at + length, etag: r.etag}, r.address)
	if fail != nil {
		return block{}, fail
	}
	defer stream.Body.Close()
	switch {
	case r.size >= 0 && (!stream.part || stream.Length != r.size):
		return block{}, remoteTrouble(api.Detail{Kind: api.DetailChangedFile})
	case stream.Length == 0:
		r.size = 0
		return block{}, nil
	case !stream.part || stream.Length < 0:
		return block{}, remoteTrouble(api.Detail{Kind: api.DetailWholeOnly})
	}
	data := make([]byte, min(length, stream.Length-at))
	switch n, err := io.ReadFull(stream.Body, data); {
	case err == io.EOF || err == io.ErrUnexpectedEOF:
		return block{}, remoteTrouble(api.Detail{Kind: api.DetailShortPart, Has: float64(n), Most: float64(len(data))})
	case err != nil:
		return block{}, err
	}
	if r.size < 0 {
		r.size, r.mime = stream.Length, stream.Type
		if !strings.HasPrefix(stream.ETag, "W/") { // weak ones cannot be asked with
			r.etag = stream.ETag
		}
	}
	r.last = block{at, data}
	return r.last, nil
}

func remoteTrouble(d api.Detail) *api.Error {
	return &api.Error{Op: api.OpFetch, Delivery: api.Answered, Code: api.CodeNoParts, Detail: d}
}
