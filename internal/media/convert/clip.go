package convert

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

const (
	// smooth is up to how many frames a second a clip gets whole multiples of its own; mostFPS bounds
	// what any copy has.
	smooth, mostFPS = 30, 60
	// audioRate and bestRate are in bits a second: enough for music, and for 2048 × 2048 in motion.
	// Below leastRate nothing can be made out.
	audioRate, bestRate, leastRate = 160_000, 24_000_000, 300_000
	// overhead is what the file may have beside pictures and sound, as a part of it.
	overhead = 0.08
)

// Clip plans the copy of a clip: an MP4 with H.264 and AAC, its sides even and allowed, cut to the
// first seconds that are allowed, with as many bits a second as the size leaves room for. A low frame
// rate is raised by showing frames again, each equally often where that gives 30 a second at most.
// The error, an *Error with CodeHopeless, says why no copy would do.
func Clip(f Facts, l Limits) (Plan, error) {
	demuxer, ok := clips()[f.Type]
	switch {
	case f.Bytes == 0:
		return Plan{}, hopeless("the file is empty")
	case !ok:
		return Plan{}, hopeless("it is no clip that ffmpeg reads")
	case !slices.Contains(l.Types, "video/mp4") || len(l.Codecs) > 0 && !slices.Contains(l.Codecs, "h264"):
		return Plan{}, hopeless("no MP4 with H.264 is taken")
	case f.Seconds > 0 && f.Seconds < l.MinSeconds:
		return Plan{}, hopeless(fmt.Sprintf("it lasts %.2f s, at least %v are needed; take a longer clip", f.Seconds, l.MinSeconds))
	}
	p := Plan{From: f, Ext: ".mp4", To: Facts{Type: "video/mp4", Codec: "h264", Bytes: l.MaxBytes}}
	var err error
	if p.To.Width, p.To.Height, err = sides(f, l, 2); err != nil {
		return Plan{}, err
	}
	if f.FPS > 0 {
		p.To.FPS = rate(f.FPS, l.MinFPS)
	}
	p.To.Seconds = min(f.Seconds, l.MaxSeconds)
	bits := videoRate(f, l)
	if bits < leastRate {
		return Plan{}, hopeless("a file of the size that is allowed could not hold it")
	}
	p.open = []string{"-f", demuxer}
	p.tries = [][]string{clipOptions(p, l, bits)}
	return p, nil
}

// clips gives for each kind of clip that can be converted ffmpeg's name for its form; see pictures.
func clips() map[string]string {
	return map[string]string{
		"video/mp4": "mov", "video/quicktime": "mov", "video/avi": "avi", "video/webm": "matroska", "video/x-matroska": "matroska",
		"video/mp2t": "mpegts", "video/mpeg": "mpeg", "video/x-flv": "flv", "video/x-ms-wmv": "asf", "image/gif": "gif",
	}
}

func clipOptions(p Plan, l Limits, bits int) []string {
	fps := fmt.Sprintf(`fps=min(max(source_fps\,%s)\,%d)`, plain(max(l.MinFPS, 24)), mostFPS)
	if p.To.FPS > 0 {
		fps = "fps=" + plain(p.To.FPS)
	}
	filters := []string{fps, scale(p.To, l, 2), "setsar=1", "format=yuv420p"}
	out := []string{"-map", "0:V:0", "-map", "0:a:0?"}
	if p.From.Seconds <= 0 || p.From.Seconds > l.MaxSeconds {
		out = append(out, "-t", plain(cut(l.MaxSeconds, p.To.FPS)))
	}
	bound := strconv.Itoa(bits)
	return append(out,
		"-vf", strings.Join(filters, ","), "-c:v", "libx264", "-preset", "fast", "-crf", "18", "-maxrate", bound, "-bufsize", bound,
		"-c:a", "aac", "-b:a", strconv.Itoa(audioRate), "-ac", "2", "-movflags", "+faststart", "-f", "mp4")
}

// rate is how many frames a second the copy of a clip has.
func rate(fps, least float64) float64 {
	if fps >= least {
		return min(fps, max(mostFPS, least))
	}
	if times := math.Ceil(least / fps); fps*times <= smooth {
		return fps * times
	}
	return least
}

// cut is where to end so that a clip is not longer than allowed: a frame that begins just before the
// end is shown beyond it.
func cut(most, fps float64) float64 {
	frame := 1 / 24.
	if fps > 0 {
		frame = 1 / fps
	}
	return max(most-max(frame, 0.05), most/2)
}

// videoRate is how many bits a second of pictures keep the file within its size, at most bestRate.
func videoRate(f Facts, l Limits) int {
	seconds := l.MaxSeconds
	if f.Seconds > 0 {
		seconds = min(seconds, f.Seconds)
	}
	bits := float64(l.MaxBytes) * 8 * (1 - overhead)
	// The encoder may be ahead of its rate by what its buffer holds, a second's worth.
	return int(min(bits/(seconds+1)-audioRate, bestRate))
}

// plain writes a number with three decimals at most, never above its value, so that what must not be
// exceeded is not.
func plain(v float64) string {
	return strconv.FormatFloat(math.Floor(v*1000+1e-6)/1000, 'f', -1, 64)
}
