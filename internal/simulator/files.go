package simulator

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"path"
	"strings"
	"time"
	"unicode"
)

// How long a download may take, in real time, whatever the speed. The reference has the figure for
// pictures; for clips no page has one.
const (
	pictureTime = 10 * time.Second
	clipTime    = 60 * time.Second
)

const megabyte = 1 << 20

const storageScheme = "oss://"

// locate checks an address as far as that goes without fetching. An object of the storage must be
// there, for this model and this account.
func (s *Server) locate(a *account, x *exchange, sub submission, address string, clip bool) *refusal {
	if address == "" {
		return nil // the craft has no use for one
	}
	if key, stored := strings.CutPrefix(address, storageScheme); stored {
		if x.r.Header.Get("X-DashScope-OssResourceResolve") != "enable" {
			return unresolved(clip)
		}
		if s.storage.object(a, sub.model, key) == nil {
			return badURL()
		}
		return nil
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return badURL()
	}
	// The successors' page wants other letters percent-encoded.
	if sub.craft.wan() && strings.ContainsFunc(address, func(r rune) bool { return r > unicode.MaxASCII }) {
		return badURL()
	}
	return nil
}

// inspect fetches the files of a submission, judges them, and writes down what they show; nil means
// that they will do.
func (s *Server) inspect(ctx context.Context, a *account, sub *submission) *refusal {
	if sub.imageURL != "" {
		f, no := s.fetch(ctx, a, sub.model, sub.imageURL, pictureTime, pictureBytes)
		sub.dancer = dancerOf(f, sub.imageURL)
		if no != nil {
			return no
		}
		if no := sub.craft.pictureRule().judge(f); no != nil {
			return no
		}
		if v := look(f); sub.checkPicture && v.code != "" {
			return refuse(http.StatusBadRequest, v.code, "%s", v.reason)
		}
	}
	if sub.clipURL != "" {
		f, no := s.fetch(ctx, a, sub.model, sub.clipURL, clipTime, clipBytes)
		sub.motion, sub.seconds = motionOf(f, sub.clipURL), f.clip.Seconds
		if no != nil {
			return no
		}
		return sub.craft.clipRule().judge(f)
	}
	return nil
}

// fetch gets a file, from the storage or from its host, to which no key is shown. It reads one byte
// more than most, by which a larger file is told.
func (s *Server) fetch(ctx context.Context, a *account, model, address string, limit time.Duration, most int64) (file, *refusal) {
	if key, stored := strings.CutPrefix(address, storageScheme); stored {
		if o := s.storage.object(a, model, key); o != nil {
			return o.file, nil
		}
		return file{}, badURL() // it was there a moment ago
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return file{}, badURL()
	}
	resp, err := s.opt.Fetch.Do(req)
	if err != nil {
		return file{}, unreachable(address, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return file{}, hostRefused(address)
	}
	if resp.ContentLength > most {
		return file{bytes: resp.ContentLength}, nil
	}
	f, err := inspectContent(ctx, io.LimitReader(resp.Body, most+1))
	if err != nil {
		return file{}, unreachable(address, err)
	}
	f.names = []string{path.Base(req.URL.Path)}
	return f, nil
}

func unreachable(address string, err error) *refusal {
	var onNet net.Error
	if errors.Is(err, context.DeadlineExceeded) || errors.As(err, &onNet) && onNet.Timeout() {
		return hostSlow(address)
	}
	return hostRefused(address)
}
