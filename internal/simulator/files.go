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

// How long a download may take, in real time at any speed. The reference has the figure for pictures;
// no page has one for clips.
const (
	pictureTimeout = 10 * time.Second
	clipTimeout    = 60 * time.Second
)

const megabyte = 1 << 20

const storageScheme = "oss://"

// checkAddress checks an address as far as that goes without a download. An object of the storage must
// exist for this model and account.
func (s *Server) checkAddress(a *account, x *exchange, sub submission, address string, clip bool) *apiError {
	if address == "" {
		return nil // the model needs none
	}
	if key, stored := strings.CutPrefix(address, storageScheme); stored {
		if x.r.Header.Get("X-DashScope-OssResourceResolve") != "enable" {
			return storageNotResolved(clip)
		}
		if s.storage.object(a, sub.model, key) == nil {
			return invalidURL()
		}
		return nil
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return invalidURL()
	}
	// The successors' page wants other letters percent-encoded.
	if sub.capability.isWan() && strings.ContainsFunc(address, func(r rune) bool { return r > unicode.MaxASCII }) {
		return invalidURL()
	}
	return nil
}

// inspectFiles downloads the files of a submission, checks them, and notes what the result shows.
func (s *Server) inspectFiles(ctx context.Context, a *account, sub *submission) *apiError {
	if sub.imageURL != "" {
		f, apiErr := s.fetch(ctx, a, sub.model, sub.imageURL, pictureTimeout, maxPictureBytes)
		sub.dancer = dancerOf(f, sub.imageURL)
		if apiErr != nil {
			return apiErr
		}
		if apiErr := sub.capability.pictureLimits().check(f); apiErr != nil {
			return apiErr
		}
		if v := detectBody(f); sub.checkPicture && v.code != "" {
			return newError(http.StatusBadRequest, v.code, "%s", v.reason)
		}
	}
	if sub.clipURL != "" {
		f, apiErr := s.fetch(ctx, a, sub.model, sub.clipURL, clipTimeout, maxClipBytes)
		sub.motion, sub.seconds = motionOf(f, sub.clipURL), f.clip.Seconds
		if apiErr != nil {
			return apiErr
		}
		return sub.capability.clipLimits().check(f)
	}
	return nil
}

// fetch gets a file from the storage, or from its host without a key. It reads at most one byte more
// than maxBytes, which shows that a file is too large.
func (s *Server) fetch(ctx context.Context, a *account, model, address string, timeout time.Duration, maxBytes int64) (file, *apiError) {
	if key, stored := strings.CutPrefix(address, storageScheme); stored {
		if o := s.storage.object(a, model, key); o != nil {
			return o.file, nil
		}
		return file{}, invalidURL() // it was there a moment ago
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return file{}, invalidURL()
	}
	resp, err := s.opt.Fetch.Do(req)
	if err != nil {
		return file{}, downloadError(address, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return file{}, connectionRefused(address)
	}
	if resp.ContentLength > maxBytes {
		return file{bytes: resp.ContentLength}, nil
	}
	f, err := inspectContent(ctx, io.LimitReader(resp.Body, maxBytes+1))
	if err != nil {
		return file{}, downloadError(address, err)
	}
	f.names = []string{path.Base(req.URL.Path)}
	return f, nil
}

func downloadError(address string, err error) *apiError {
	var onNet net.Error
	if errors.Is(err, context.DeadlineExceeded) || errors.As(err, &onNet) && onNet.Timeout() {
		return downloadTimedOut(address)
	}
	return connectionRefused(address)
}
