package download

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"io"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/download/retry"
)

const (
	// overlapBytes is how much of what is there is asked for again with the rest, to compare the two.
	overlapBytes = 32
)

// download is one call of [Videos.Save], from the first byte to the last.
type download struct {
	part     *part
	from     Source
	address  string
	most     int64
	sleep    func(context.Context, time.Duration) error
	progress func(done, total int64)
	// entire tells that the address is refused by parts and is asked for the whole.
	entire bool
}

// run tries until the part file holds the whole video, or no other try would help, or there were
// enough. What came of a try that broke is kept for the next.
func (d *download) run(ctx context.Context) error {
	if d.address == "" {
		return &history.Error{Code: history.CodeNoVideo}
	}
	var err error
	for tries := 1; ; tries++ {
		err = d.try(ctx)
		if !d.entire && d.part.size > 0 && ctx.Err() == nil && retry.Refused(err) {
			d.entire = true
			err = d.try(ctx)
		}
		if err == nil || ctx.Err() != nil {
			break
		}
		if wait, again := retry.NextTry(tries, err); !again || d.sleep(ctx, wait) != nil {
			break
		}
	}
	if err != nil && ctx.Err() != nil {
		return &api.Error{Op: api.OpFetch, Delivery: api.NoAnswer, Code: api.CodeCanceled, Cause: context.Cause(ctx)}
	}
	return err
}

// leave decides what becomes of the part file after an error. It is dropped where it will never be
// completed, and on a full disk, whose last bytes the history needs more. That an address is dead is no
// reason: the service may tell a new one. The error that is returned already says more than one of
// closing could.
func (d *download) leave(err error) {
	if d.part.size == 0 || history.HasCode(err, history.CodeFull, history.CodeTooLarge) {
		d.part.drop()
		return
	}
	_ = d.part.close()
}

// try asks for what is missing, once, and checks what there is then.
func (d *download) try(ctx context.Context) error {
	p := d.part
	if !p.whole() {
		if err := d.fetch(ctx); err != nil {
			return err
		}
	}
	return d.check()
}

// fetch takes one answer into the part file.
func (d *download) fetch(ctx context.Context) (err error) {
	p := d.part
	if p.size > 0 && !p.mark.versioned() {
		if err := p.reset(emptyMark()); err != nil {
			return d.disk(err)
		}
	}
	asked, etag := int64(0), ""
	if p.size > 0 && !d.entire {
		asked, etag = p.size-min(overlapBytes, p.size/2), p.mark.ETag
	}
	c, err := d.from(ctx, d.address, asked, etag)
	if err != nil {
		err = fetchError(err, d.address)
		if retry.Misplaced(err) {
			err = cmp.Or(d.disk(p.reset(emptyMark())), err)
		}
		return err
	}
	defer c.Body.Close()
	if c.Length > d.most {
		return &history.Error{Code: history.CodeTooLarge}
	}
	usable, err := p.take(c, asked)
	if err != nil {
		return d.disk(err)
	}
	if !usable {
		return &history.Error{Code: history.CodeChanged}
	}
	var body io.Reader = c.Body
	if p.size == 0 {
		body, err = d.begin(body)
	} else {
		err = d.compare(body, asked)
	}
	if err != nil {
		return err
	}
	err = d.copy(body)
	if _, ok := errors.AsType[*history.Error](err); ok {
		return err
	}
	return cmp.Or(d.disk(p.sync()), err)
}

// compare reads what is there already from an offset on, and throws all of it away where the storage
// sends something else.
func (d *download) compare(body io.Reader, from int64) error {
	p := d.part
	ours, theirs := make([]byte, p.size-from), make([]byte, p.size-from)
	if _, err := p.file.ReadAt(ours, from); err != nil {
		return d.disk(err)
	}
	switch _, err := io.ReadFull(body, theirs); {
	case err == io.EOF || err == io.ErrUnexpectedEOF:
		return &history.Error{Code: history.CodeShort, Cause: io.ErrUnexpectedEOF}
	case err != nil:
		return fetchError(err, d.address)
	case !bytes.Equal(ours, theirs):
		return cmp.Or(d.disk(p.reset(emptyMark())), error(&history.Error{Code: history.CodeChanged}))
	}
	return nil
}

// begin looks at a video's first bytes before anything is written, so that a page that says
// something went wrong never gets near a file.
func (d *download) begin(body io.Reader) (io.Reader, error) {
	head := make([]byte, headBytes)
	n, err := io.ReadFull(body, head)
	switch {
	case err == io.EOF || err == io.ErrUnexpectedEOF:
		return nil, &history.Error{Code: history.CodeShort, Cause: io.ErrUnexpectedEOF}
	case err != nil:
		return nil, fetchError(err, d.address)
	case !isMP4(head):
		return nil, &history.Error{Code: history.CodeNotVideo, Cause: errNoMP4}
	}
	return io.MultiReader(bytes.NewReader(head[:n]), body), nil
}

// copy writes what comes, up to the end of the answer.
func (d *download) copy(body io.Reader) error {
	p := d.part
	buffer := make([]byte, history.PieceBytes)
	for {
		n, err := body.Read(buffer)
		if p.size+int64(n) > d.most {
			return &history.Error{Code: history.CodeTooLarge}
		}
		if n > 0 {
			if err := p.write(buffer[:n]); err != nil {
				return d.disk(err)
			}
			if d.progress != nil {
				d.progress(p.size, p.mark.Total)
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fetchError(err, d.address)
		}
	}
}

// check tells whether the part file holds the whole video now. What is wrong although nothing is
// missing is thrown away; it is worth another try only where it was put together from several
// answers, since then it need not be what the server has.
func (d *download) check() error {
	p := d.part
	if p.size < p.mark.Total {
		return &history.Error{Code: history.CodeShort, Cause: io.ErrUnexpectedEOF}
	}
	info, err := p.file.Stat()
	if err != nil {
		return d.disk(err)
	}
	flaw := checkMP4(p.file, info.Size())
	odd := info.Size() != p.size || p.mark.Total > 0 && p.size > p.mark.Total
	switch {
	case flaw == nil && !odd && p.mark.CRC64 != "" && p.mark.CRC64 != p.sums.crc64():
		return cmp.Or(d.disk(p.reset(emptyMark())), error(&history.Error{Code: history.CodeDifferent}))
	case flaw == nil && !odd:
		p.mark.Total = p.size
		return d.disk(p.sync())
	case errors.Is(flaw, errCutMP4) && p.mark.Total < 0:
		return &history.Error{Code: history.CodeShort, Cause: flaw}
	case flaw != nil && !errors.Is(flaw, errCutMP4) && !errors.Is(flaw, errNoMP4):
		return d.disk(flaw)
	}
	code := history.CodeNotVideo
	if odd || !p.fresh {
		code = history.CodeChanged
	}
	return cmp.Or(d.disk(p.reset(emptyMark())), error(&history.Error{Code: code, Cause: flaw}))
}

func (d *download) disk(err error) error {
	if err == nil {
		return nil
	}
	return diskError(d.part.path, err)
}

// sleep waits for d, or until ctx ends, whose cause it then returns.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-timer.C:
		return nil
	}
}
