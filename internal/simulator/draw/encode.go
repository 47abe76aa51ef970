package main

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
)

// x264 is tuned for flat colours on a still background: few bits, spent evenly.
const x264 = "keyint=300:min-keyint=300:scenecut=0:psy=0:aq-mode=1:aq-strength=0.6:qcomp=0.5:bframes=10:ref=8:" +
	"colorprim=bt709:transfer=bt709:colormatrix=bt709"

// film encodes a take as a silent H.264 loop with ffmpeg, which is fed raw
// frames. One thread and no metadata make the file the same every time.
func film(ctx context.Context, t take, fps int, quality string, path string) error {
	cmd := exec.CommandContext(ctx, "ffmpeg", "-v", "error", "-y",
		"-f", "rawvideo", "-pix_fmt", "rgba", "-s", fmt.Sprintf("%dx%d", t.size.X, t.size.Y), "-r", strconv.Itoa(fps), "-i", "-",
		"-an", "-vf", "scale=out_color_matrix=bt709:out_range=tv", "-pix_fmt", "yuv420p",
		"-c:v", "libx264", "-profile:v", "high", "-preset", "veryslow", "-crf", quality, "-x264-params", x264,
		"-threads", "1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-map_metadata", "-1", "-movflags", "+faststart",
		"-bsf:v", "filter_units=remove_types=6", path) // type 6 would be x264's list of its settings
	var said bytes.Buffer
	cmd.Stderr = &said
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start ffmpeg, which the videos are made with: %w", err)
	}
	err = t.roll(in, fps)
	in.Close()
	if e := cmd.Wait(); e != nil {
		return fmt.Errorf("ffmpeg %s: %w: %s", path, e, bytes.TrimSpace(said.Bytes()))
	}
	return err
}

// roll writes every frame of the loop as raw pixels. The frame after the last
// would equal the first.
func (t take) roll(w io.Writer, fps int) error {
	n := t.frames(fps)
	for i := range n {
		if _, err := w.Write(t.still(float64(i) / float64(n)).Pix); err != nil {
			return err
		}
	}
	return nil
}

// frames is how many pictures one round of the loop has.
func (t take) frames(fps int) int { return int(t.motion.seconds*float64(fps) + 0.5) }

// save writes a picture as PNG or JPEG, by the name's extension.
func save(path string, m *image.RGBA) error {
	var b bytes.Buffer
	var err error
	if filepath.Ext(path) == ".png" {
		err = (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, indexed(m))
	} else {
		err = jpeg.Encode(&b, m, &jpeg.Options{Quality: 80})
	}
	if err != nil {
		return err
	}
	return os.WriteFile(path, b.Bytes(), 0o644)
}

// indexed brings a picture down to 256 colours, which makes a PNG a third as
// long: the most frequent colours that an eye can tell apart.
func indexed(m *image.RGBA) *image.Paletted {
	count := map[color.RGBA]int{}
	for i := 0; i < len(m.Pix); i += 4 {
		count[color.RGBA{m.Pix[i], m.Pix[i+1], m.Pix[i+2], 255}]++
	}
	byUse := slices.SortedFunc(maps.Keys(count), func(a, b color.RGBA) int {
		return cmp.Or(count[b]-count[a], cmp.Compare(hex(a), hex(b)))
	})
	out := image.NewPaletted(m.Rect, nil)
	for _, c := range byUse {
		if len(out.Palette) < 256 && (len(out.Palette) == 0 || apart(c, out.Palette.Convert(c).(color.RGBA)) > 8) {
			out.Palette = append(out.Palette, c)
		}
	}
	nearest := make(map[color.RGBA]uint8, len(byUse))
	for _, c := range byUse {
		nearest[c] = uint8(out.Palette.Index(c))
	}
	for i := range out.Pix {
		p := m.Pix[4*i:]
		out.Pix[i] = nearest[color.RGBA{p[0], p[1], p[2], 255}]
	}
	return out
}

func hex(c color.RGBA) int { return int(c.R)<<16 | int(c.G)<<8 | int(c.B) }

// apart is how much two colours differ: the sum over the channels.
func apart(a, b color.RGBA) int {
	one := func(x, y uint8) int { return max(int(x), int(y)) - min(int(x), int(y)) }
	return one(a.R, b.R) + one(a.G, b.G) + one(a.B, b.B)
}
