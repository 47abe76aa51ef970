package text

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"dancecard/api"
	"dancecard/internal/preflight"
	"dancecard/internal/text/msg"
)

// Detail says what is wrong, in one clause without a full stop or in whole sentences.
func Detail(l msg.Language, d api.Detail) string {
	if d.File != "" {
		file := d.File
		d.File = ""
		return msg.ErrorOfFile(l, Brief(file), Detail(l, d))
	}
	for _, say := range []func(msg.Language, api.Detail) string{readDetail, fileDetail, sideDetail, clipDetail, requestDetail, addressDetail, networkDetail, answerDetail, hostDetail, baseDetail} {
		if said := say(l, d); said != "" {
			return said
		}
	}
	return Clean(d.Error()) // of a version to come
}

// TroubleText says why a file could not be looked at.
func TroubleText(l msg.Language, t preflight.Trouble) string {
	if t.Detail.Any() {
		return Detail(l, t.Detail)
	}
	return Wording{Language: l}.Told(t.Err)
}

// readDetail says why a file cannot be read.
func readDetail(l msg.Language, d api.Detail) string {
	switch d.Kind {
	case api.DetailMissing:
		return msg.ErrorDetailMissing(l)
	case api.DetailForbidden:
		return msg.ErrorDetailForbidden(l)
	case api.DetailFolder:
		return msg.ErrorDetailFolder(l)
	case api.DetailNotRegular:
		return msg.ErrorDetailNotRegular(l)
	case api.DetailUnread:
		return msg.ErrorDetailUnread(l, Message(d.Said))
	case api.DetailDamaged:
		return msg.ErrorDetailDamaged(l)
	case api.DetailCut:
		return msg.ErrorDetailCut(l)
	case api.DetailChanged:
		return msg.ErrorDetailChanged(l)
	case api.DetailWindowsPath:
		return msg.ErrorDetailWindowsPath(l, Brief(d.Name))
	case api.DetailNoPreview:
		return msg.ErrorDetailNoPreview(l)
	case api.DetailTooManyPixels:
		return msg.ErrorDetailTooManyPixels(l, plainNumber(math.Round(d.Has/1e6)))
	}
	return ""
}

// fileDetail says what is wrong with any file.
func fileDetail(l msg.Language, d api.Detail) string {
	switch d.Kind {
	case api.DetailFormat:
		if takes := choice(l, d, api.KindName); d.Name == "" {
			return msg.ErrorDetailFormatUnknown(l, takes)
		} else {
			return msg.ErrorDetailFormat(l, Clean(api.KindName(d.Name)), takes)
		}
	case api.DetailCodec:
		if takes := choice(l, d, api.CodecName); d.Name == "" {
			return msg.ErrorDetailCodecUnknown(l, takes)
		} else {
			return msg.ErrorDetailCodec(l, Clean(api.CodecName(d.Name)), takes)
		}
	case api.DetailEmpty:
		return msg.ErrorDetailEmpty(l)
	case api.DetailSize:
		size, limit := sizeBeside(l, int64(d.Has), int64(d.Most))
		if d.Excluded {
			return msg.ErrorDetailSizeBelow(l, limit, size)
		}
		return msg.ErrorDetailSizeUpTo(l, limit, size)
	}
	return ""
}

// sideDetail says what is wrong with width and height.
func sideDetail(l msg.Language, d api.Detail) string {
	has, least, most := plainNumber(d.Has), plainNumber(d.Least), plainNumber(d.Most)
	switch d.Kind {
	case api.DetailNoSides:
		return msg.ErrorDetailNoSides(l)
	case api.DetailShorterSide:
		if d.Excluded {
			return msg.ErrorDetailShorterSideAbove(l, least, has)
		}
		return msg.ErrorDetailShorterSideFrom(l, least, has)
	case api.DetailLongerSide:
		if d.Excluded {
			return msg.ErrorDetailLongerSideBelow(l, most, has)
		}
		return msg.ErrorDetailLongerSideUpTo(l, most, has)
	case api.DetailUnsettledSide:
		return msg.ErrorDetailUnsettledSide(l, has, plainNumber(d.Has-1))
	case api.DetailTooTall:
		return msg.ErrorDetailTooTall(l, most, beside(d.Has, d.Most))
	case api.DetailTooWide:
		return msg.ErrorDetailTooWide(l, most, beside(d.Has, d.Most))
	}
	return ""
}

// clipDetail says what is wrong with a clip's time.
func clipDetail(l msg.Language, d api.Detail) string {
	least, most := plainNumber(d.Least), plainNumber(d.Most)
	switch d.Kind {
	case api.DetailNoLength:
		return msg.ErrorDetailNoLength(l, least, most)
	case api.DetailTooShort:
		return msg.ErrorDetailLength(l, least, most, beside(d.Has, d.Least))
	case api.DetailTooLong:
		return msg.ErrorDetailLength(l, least, most, beside(d.Has, d.Most))
	case api.DetailEndMissing:
		return msg.ErrorDetailEndMissing(l, int64(d.Has))
	case api.DetailNoFrameRate:
		return msg.ErrorDetailNoFrameRate(l, least)
	case api.DetailFrameRate:
		return msg.ErrorDetailFrameRate(l, beside(d.Has, d.Least), least)
	}
	return ""
}

// requestDetail says what is wrong with a request.
func requestDetail(l msg.Language, d api.Detail) string {
	name := Clean(d.Name)
	switch d.Kind {
	case api.DetailRatioNoChoice:
		return msg.ErrorDetailRatioNoChoice(l, name)
	case api.DetailRatioOfClip:
		return msg.ErrorDetailRatioOfClip(l, name)
	case api.DetailRatio:
		return msg.ErrorDetailRatio(l, name, choice(l, d, Clean))
	case api.DetailMode:
		return msg.ErrorDetailMode(l, name, choice(l, d, Clean))
	case api.DetailNotDetected:
		if said := Message(d.Said); said != "" {
			return msg.ErrorDetailNotDetected(l, said)
		}
		return msg.ErrorDetailNotDetectedPlain(l)
	case api.DetailHalfBody:
		return msg.ErrorDetailHalfBody(l)
	case api.DetailDistorted:
		times := fmt.Sprintf("%.2f", d.Has)
		if d.Takes != "" {
			return msg.ErrorDetailDistortedChoose(l, name, choice(l, d, Clean), times)
		}
		return msg.ErrorDetailDistorted(l, name, times)
	case api.DetailNoMotion:
		return msg.ErrorDetailNoMotion(l)
	case api.DetailNoTemplate:
		return msg.ErrorDetailNoTemplate(l)
	case api.DetailTemplate:
		return msg.ErrorDetailTemplate(l)
	}
	return ""
}

// addressDetail says what is wrong with an address.
func addressDetail(l msg.Language, d api.Detail) string {
	switch d.Kind {
	case api.DetailNoAddress:
		return msg.ErrorDetailNoAddress(l)
	case api.DetailScheme:
		return msg.ErrorDetailScheme(l, choice(l, d, func(scheme string) string { return Clean(scheme) + "://" }))
	case api.DetailLongAddress:
		return msg.ErrorDetailLongAddress(l, msg.Int(l, int(d.Most)), msg.Int(l, int(d.Has)))
	case api.DetailBlank:
		return msg.ErrorDetailBlank(l)
	case api.DetailUnprintable:
		return msg.ErrorDetailUnprintable(l)
	case api.DetailUnparsable:
		return msg.ErrorDetailUnparsable(l)
	case api.DetailNoHost:
		return msg.ErrorDetailNoHost(l)
	case api.DetailUserName:
		return msg.ErrorDetailUserName(l)
	case api.DetailHoldsKey:
		return msg.ErrorDetailHoldsKey(l)
	}
	return ""
}

// choice writes what is accepted: "JPEG, PNG or BMP".
func choice(l msg.Language, d api.Detail, name func(string) string) string {
	names := strings.Split(d.Takes, ",")
	for i, each := range names {
		names[i] = name(each)
	}
	last := len(names) - 1
	if last == 0 {
		return names[0]
	}
	pause := ", "
	if l == msg.Chinese {
		pause = "、"
	}
	return msg.ErrorChoice(l, names[last], strings.Join(names[:last], pause))
}

// comma stands between clauses.
func comma(l msg.Language) string {
	if l == msg.Chinese {
		return "，"
	}
	return ", "
}

// sizeBeside writes a size and its limit so that they differ where they do.
func sizeBeside(l msg.Language, size, limit int64) (string, string) {
	const mb = 1 << 20
	has, most := msg.Bytes(l, size), msg.Bytes(l, limit)
	if has == most && size != limit {
		has = msg.Int(l, int(size)) + " B"
	}
	if limit%mb == 0 {
		whole := strconv.FormatInt(limit/mb, 10) + " MB"
		if size == limit {
			has = whole
		}
		most = whole
	}
	return has, most
}

// beside writes a value with as many digits as it takes to tell it from its limit, at most five.
func beside(value, limit float64) string {
	for digits := range 6 {
		s := strconv.FormatFloat(value, 'f', digits, 64)
		if read, err := strconv.ParseFloat(s, 64); err == nil && read != limit && (digits >= 2 || read == value) {
			return s
		}
	}
	return plainNumber(value)
}

func plainNumber(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
