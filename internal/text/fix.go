package text

import (
	"fmt"
	"math"
	"strings"

	"dancecard/api"
	"dancecard/internal/media/convert"
	"dancecard/internal/text/msg"
)

// Changes says what is fixed: "5000×7000 to 2926×4096, BMP to JPEG".
func Changes(l msg.Language, p convert.Plan) string {
	var parts []string
	change := func(from, to string) { parts = append(parts, msg.FixFromTo(l, from, to)) }
	from, to := p.From, p.To
	switch {
	case to.Width == 0:
		parts = append(parts, msg.FixSidesAsAllowed(l))
	case from.Width != to.Width || from.Height != to.Height:
		change(fmt.Sprintf("%d×%d", from.Width, from.Height), fmt.Sprintf("%d×%d", to.Width, to.Height))
	}
	if from.Type != to.Type {
		change(Clean(api.KindName(from.Type)), api.KindName(to.Type))
	}
	if from.Codec != "" && from.Codec != to.Codec {
		change(Clean(api.CodecName(from.Codec)), api.CodecName(to.Codec))
	}
	if from.Seconds > to.Seconds {
		change(msg.FixSeconds(l, fmt.Sprintf("%.1f", from.Seconds)), msg.FixSeconds(l, fmt.Sprintf("%.1f", to.Seconds)))
	}
	if math.Abs(from.FPS-to.FPS) > 0.01 {
		change(fmt.Sprintf("%.4g fps", from.FPS), fmt.Sprintf("%.4g fps", to.FPS))
	}
	if from.Bytes > to.Bytes {
		parts = append(parts, msg.FixFromToAtMost(l, msg.Bytes(l, from.Bytes), msg.Bytes(l, to.Bytes)))
	}
	return strings.Join(parts, comma(l))
}

// fixError says why a file was not fixed.
func (w Wording) fixError(e *convert.Error) string {
	l := w.Language
	switch e.Code {
	case convert.CodeUnfixable:
		return unfixable(l, e)
	case convert.CodeMissing:
		return msg.FixMissing(l)
	case convert.CodeNoStart:
		return msg.FixNotStarted(l, w.Told(e.Cause))
	case convert.CodeEncoder:
		return msg.FixEncoder(l)
	case convert.CodeTooLong:
		return msg.FixTooLong(l, e.Limit)
	case convert.CodeCanceled:
		return msg.FixStopped(l)
	case convert.CodeUnfit:
		return msg.FixUnfit(l, w.Told(e.Cause))
	case convert.CodeDisk:
		return msg.FixNotWritten(l, w.Told(e.Cause))
	}
	if said := Message(e.Stderr); said != "" {
		return msg.FixFailedWith(l, said)
	}
	return msg.FixFailed(l)
}

// unfixable says why no copy would pass.
func unfixable(l msg.Language, e *convert.Error) string {
	has, least, most := plainNumber(e.Has), plainNumber(e.Least), plainNumber(e.Most)
	switch e.Reason {
	case convert.ReasonEmpty:
		return msg.ErrorDetailEmpty(l)
	case convert.ReasonPictureKind:
		return msg.FixPictureKind(l)
	case convert.ReasonClipKind:
		return msg.FixClipKind(l)
	case convert.ReasonNoJPEG:
		return msg.FixNoJPEG(l)
	case convert.ReasonNoMP4:
		return msg.FixNoMP4(l)
	case convert.ReasonNoSides:
		return msg.ErrorDetailNoSides(l)
	case convert.ReasonTooSmall:
		return msg.FixTooSmall(l, least, has)
	case convert.ReasonShape:
		return msg.FixShape(l, most)
	case convert.ReasonSmallCopy:
		return msg.FixSmallCopy(l, least, most, has)
	case convert.ReasonTooShort:
		return msg.FixTooShort(l, least, beside(e.Has, e.Least))
	}
	return msg.FixNoRoom(l)
}

// convertAdvice says what to do about a file that was not fixed.
func (w Wording) convertAdvice(e *convert.Error) string {
	l := w.Language
	switch e.Code {
	case convert.CodeMissing, convert.CodeNoStart:
		if w.Keys == nil {
			return msg.FixMissingCommandAdvice(l)
		}
		return msg.FixMissingAdvice(l)
	case convert.CodeEncoder:
		return msg.FixEncoderAdvice(l)
	case convert.CodeTooLong:
		return msg.FixTooLongAdvice(l)
	case convert.CodeCanceled:
		return msg.FixStoppedAdvice(l)
	case convert.CodeDisk:
		return msg.FixNotWrittenAdvice(l)
	case convert.CodeFailed:
		return msg.FixFailedAdvice(l)
	}
	return msg.FixOtherFileAdvice(l)
}
