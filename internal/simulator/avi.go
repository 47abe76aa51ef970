package simulator

import (
	"bufio"
	"encoding/binary"
	"io"
	"strings"
)

// readAVI reads the list of headers, which stands before the frames.
func readAVI(r *bufio.Reader) clip {
	c := clip{container: "AVI"}
	if _, err := r.Discard(12); err != nil {
		return c
	}
	var head [12]byte
	for {
		if _, err := io.ReadFull(r, head[:8]); err != nil {
			return c
		}
		size := int64(binary.LittleEndian.Uint32(head[4:]))
		if string(head[:4]) == "LIST" && size >= 4 {
			if _, err := io.ReadFull(r, head[8:]); err != nil {
				return c
			}
			size -= 4
			if string(head[8:]) == "hdrl" {
				headers, _ := io.ReadAll(io.LimitReader(r, min(size, maxHeader)))
				c.readHeaders(headers)
				return c
			}
		}
		if _, err := io.CopyN(io.Discard, r, size+size%2); err != nil {
			return c
		}
	}
}

func (c *clip) readHeaders(hdrl []byte) {
	var frames float64 // of a file in several parts, each of which has a header of its own
	chunks(hdrl, func(id string, b []byte) {
		switch {
		case id != "LIST" || len(b) < 4:
		case string(b[:4]) == "strl" && c.width == 0:
			c.readStream(b[4:])
		case string(b[:4]) == "odml":
			chunks(b[4:], func(id string, b []byte) {
				if id == "dmlh" {
					frames = float64(little(b, 0))
				}
			})
		}
	})
	if c.fps > 0 && frames > c.seconds*c.fps {
		c.seconds = frames / c.fps
	}
}

// readStream reads one stream, if it is one of pictures.
func (c *clip) readStream(strl []byte) {
	var head, format []byte
	chunks(strl, func(id string, b []byte) {
		switch id {
		case "strh":
			head = b
		case "strf":
			format = b
		}
	})
	if len(head) < 36 || len(format) < 20 || string(head[:4]) != "vids" {
		return
	}
	scale, rate, frames := float64(little(head, 20)), float64(little(head, 24)), float64(little(head, 32))
	if scale == 0 || rate == 0 {
		return
	}
	c.fps, c.seconds = rate/scale, frames*scale/rate
	c.width = int(int32(little(format, 4)))
	c.height = max(int(int32(little(format, 8))), -int(int32(little(format, 8)))) // below 0 it stands on its head
	c.codec = string(format[16:20])
	switch strings.ToUpper(c.codec) {
	case "H264", "X264", "AVC1", "DAVC":
		c.codec = "h264"
	case "H265", "X265", "HEVC", "HVC1", "HEV1":
		c.codec = "hevc"
	}
}

// chunks visits what a list holds, as far as it is whole.
func chunks(b []byte, visit func(id string, body []byte)) {
	for len(b) >= 8 {
		size := int(little(b, 4))
		if size > len(b)-8 {
			return
		}
		visit(string(b[:4]), b[8:8+size])
		b = b[min(len(b), 8+size+size%2):]
	}
}

// little reads 32 bits, 0 beyond the end.
func little(b []byte, at int) uint32 {
	if at+4 > len(b) {
		return 0
	}
	return binary.LittleEndian.Uint32(b[at:])
}
