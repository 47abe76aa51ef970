package simulator

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/jpeg"
	"image/png"
	"io"
	"net"
	"net/http"
	"time"

	"golang.org/x/image/bmp"
)

// The limits of a picture, from the reference. Its two ends contradict each other about the
// longest side ("at most 4096" and "less than 4096"); the one under "Input limitations" holds
// here. The shortest side is known from the error's text alone.
const (
	downloadLimit = 10 * time.Second // real time, whatever the speed
	pictureBytes  = 5 << 20          // the first size that is too large
	longestSide   = 4096             // px, the last that is allowed
	shortestSide  = 224              // px, the last that is too small
	flattest      = 0.5              // height / width
	tallest       = 2.0
)

// download fetches a picture without any key and judges it. It holds no more than pictureBytes;
// address is the picture's as the client wrote it, for the error's text.
func (s *Server) download(req *http.Request, address string) *refusal {
	resp, err := s.opt.Fetch.Do(req)
	if err != nil {
		return unreachable(address, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return hostRefused(address)
	}
	data, err := io.ReadAll(io.LimitReader(resp.Body, pictureBytes))
	if err != nil {
		return unreachable(address, err)
	}
	return judge(data)
}

func unreachable(address string, err error) *refusal {
	var onNet net.Error
	if errors.Is(err, context.DeadlineExceeded) || errors.As(err, &onNet) && onNet.Timeout() {
		return hostSlow(address)
	}
	return hostRefused(address)
}

// judge measures a picture by its content; the name and the announced type do not matter.
func judge(data []byte) *refusal {
	if len(data) >= pictureBytes {
		return badSize()
	}
	c, err := measure(data)
	if err != nil || c.Width <= 0 || c.Height <= 0 {
		return badFormat()
	}
	if max(c.Width, c.Height) > longestSide || min(c.Width, c.Height) <= shortestSide {
		return badResolution()
	}
	if ratio := float64(c.Height) / float64(c.Width); ratio < flattest || ratio > tallest {
		return badShape()
	}
	return nil
}

func measure(data []byte) (image.Config, error) {
	for _, format := range []struct {
		magic string
		read  func(io.Reader) (image.Config, error)
	}{
		{"\xff\xd8\xff", jpeg.DecodeConfig},
		{"\x89PNG\r\n\x1a\n", png.DecodeConfig},
		{"BM", bmp.DecodeConfig},
	} {
		if bytes.HasPrefix(data, []byte(format.magic)) {
			return format.read(bytes.NewReader(data))
		}
	}
	return image.Config{}, image.ErrFormat
}
