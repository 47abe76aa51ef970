package convert

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

const (
	// A low frame rate is multiplied by a whole number where that gives at most maxSmoothFPS.
	// No copy has more than maxFPS.
	maxSmoothFPS, maxFPS = 30, 60
	// Rates are in bits a second: enough for music, and for 2048 × 2048 in motion.
	// Below minVideoRate nothing can be made out.
	audioRate, maxVideoRate, minVideoRate = 160_000, 24_000_000, 300_000
	// overhead is the share of the file that is neither pictures nor sound.
	overhead = 0.08
)

// Clip plans the copy of a clip: an MP4 with H.264 and AAC, with even sides, trimmed to the allowed length.
// The bit rate fills the allowed size. A low frame rate is raised by repeating frames.
// The error, an *Error with CodeUnfixable, says why no copy would pass.
func Clip(f Facts, l Limits) (Plan, error) {
	demuxer, ok := clipDemuxers()[f.Type]
	switch {
	case f.Bytes == 0:
		return Plan{}, unfixable(ReasonEmpty)
	case !ok:
		return Plan{}, unfixable(ReasonClipKind)
	case !slices.Contains(l.Types, "video/mp4") || len(l.Codecs) > 0 && !slices.Contains(l.Codecs, "h264"):
		return Plan{}, unfixable(ReasonNoMP4)
	case f.Seconds > 0 && f.Seconds < l.MinSeconds:
		return Plan{}, &Error{Code: CodeUnfixable, Reason: ReasonTooShort, Has: f.Seconds, Least: l.MinSeconds}
	}
	p := Plan{From: f, Ext: ".mp4", To: Facts{Type: "video/mp4", Codec: "h264", Bytes: l.MaxBytes}}
	var err error
	if p.To.Width, p.To.Height, err = targetSides(f, l, 2); err != nil {
		return Plan{}, err
	}
	if f.FPS > 0 {
		p.To.FPS = targetFPS(f.FPS, l.MinFPS)
	}
	p.To.Seconds = min(f.Seconds, l.MaxSeconds)
	bits := videoRate(f, l)
	if bits < minVideoRate {
		return Plan{}, unfixable(ReasonNoRoom)
	}
	p.open = []string{"-f", demuxer}
	p.tries = [][]string{clipOptions(p, l, bits)}
	return p, nil
}

// clipDemuxers maps the clips that can be converted to ffmpeg's demuxers; see pictureDemuxers.
func clipDemuxers() map[string]string {
	return map[string]string{
		"video/mp4": "mov", "video/quicktime": "mov", "video/avi": "avi", "video/webm": "matroska", "video/x-matroska": "matroska",
		"video/mp2t": "mpegts", "video/mpeg": "mpeg", "video/x-flv": "flv", "video/x-ms-wmv": "asf", "image/gif": "gif",
	}
}

func clipOptions(p Plan, l Limits, bits int) []string {
	fps := fmt.Sprintf(`fps=min(max(source_fps\,%s)\,%d)`, decimal(max(l.MinFPS, 24)), maxFPS)
	if p.To.FPS > 0 {
		fps = "fps=" + decimal(p.To.FPS)
	}
	filters := []string{fps, scale(p.To, l, 2), "setsar=1", "format=yuv420p"}
	out := []string{"-map", "0:V:0", "-map", "0:a:0?"}
	if p.From.Seconds <= 0 || p.From.Seconds > l.MaxSeconds {
		out = append(out, "-t", decimal(trimTo(l.MaxSeconds, p.To.FPS)))
	}
	bound := strconv.Itoa(bits)
	return append(out,
		"-vf", strings.Join(filters, ","), "-c:v", "libx264", "-preset", "fast", "-crf", "18", "-maxrate", bound, "-bufsize", bound,
		"-c:a", "aac", "-b:a", strconv.Itoa(audioRate), "-ac", "2", "-movflags", "+faststart", "-f", "mp4")
}

// targetFPS is the frame rate of a clip's copy.
func targetFPS(fps, least float64) float64 {
	if fps >= least {
		return min(fps, max(maxFPS, least))
	}
	if times := math.Ceil(least / fps); fps*times <= maxSmoothFPS {
		return fps * times
	}
	return least
}

// trimTo is where to end a clip so that it stays within maxSeconds: a frame that begins before the end
// is shown beyond it.
func trimTo(maxSeconds, fps float64) float64 {
	frame := 1 / 24.
	if fps > 0 {
		frame = 1 / fps
	}
	return max(maxSeconds-max(frame, 0.05), maxSeconds/2)
}

// videoRate is the bit rate that keeps the file within its size, at most maxVideoRate.
func videoRate(f Facts, l Limits) int {
	seconds := l.MaxSeconds
	if f.Seconds > 0 {
		seconds = min(seconds, f.Seconds)
	}
	bits := float64(l.MaxBytes) * 8 * (1 - overhead)
	// The encoder may be ahead of its rate by what its buffer holds, a second's worth.
	return int(min(bits/(seconds+1)-audioRate, maxVideoRate))
}

// decimal writes a number with at most three decimals, rounded down so that no limit is exceeded.
func decimal(v float64) string {
	return strconv.FormatFloat(math.Floor(v*1000+1e-6)/1000, 'f', -1, 64)
}
