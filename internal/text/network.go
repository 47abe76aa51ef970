package text

import (
	"strconv"
	"strings"
	"time"

	"dancecard/api"
	"dancecard/internal/text/msg"
)

// networkDetail says why no answer came.
func networkDetail(l msg.Language, d api.Detail) string {
	host, limit := Brief(d.Name), time.Duration(d.Most*float64(time.Second))
	switch d.Kind {
	case api.DetailNoKey:
		return msg.ErrorNetNoKey(l)
	case api.DetailKeyCharacters:
		return msg.ErrorNetKeyCharacters(l)
	case api.DetailStopped:
		return msg.ErrorNetStopped(l)
	case api.DetailSilent:
		return msg.ErrorNetSilent(l, host, limit)
	case api.DetailSlowConnect:
		return msg.ErrorNetSlowConnect(l, host)
	case api.DetailSlowAnswer:
		if d.Most > 0 {
			return msg.ErrorNetSlowAnswerWithin(l, host, limit)
		}
		return msg.ErrorNetSlowAnswer(l, host)
	case api.DetailNoConnection:
		return msg.ErrorNetNoConnection(l, host, because(l, d))
	case api.DetailBroken:
		if host == "" {
			return msg.ErrorNetBrokenAny(l, because(l, d))
		}
		return msg.ErrorNetBroken(l, host, because(l, d))
	}
	return ""
}

// because says why a connection did not come about or broke.
func because(l msg.Language, d api.Detail) string {
	said := Message(d.Said)
	switch d.Why {
	case api.DetailHostUnknown:
		return msg.ErrorNetHostUnknown(l)
	case api.DetailLookupFailed:
		return msg.ErrorNetLookupFailed(l)
	case api.DetailProxyRefused:
		return msg.ErrorNetProxyRefused(l, plainNumber(d.Has))
	case api.DetailProxyUnreached:
		if said != "" {
			return msg.ErrorNetProxyUnreachedFor(l, said)
		}
		return msg.ErrorNetProxyUnreached(l)
	case api.DetailCertificate:
		return msg.ErrorNetCertificate(l, said)
	case api.DetailNoTLS:
		return msg.ErrorNetNoTLS(l)
	case api.DetailNotHTTP:
		return msg.ErrorNetNotHTTP(l)
	case api.DetailClosed:
		return msg.ErrorNetClosed(l)
	}
	return Named(said, msg.ErrorNoReason(l))
}

// answerDetail says what is wrong with an answer of the service.
func answerDetail(l msg.Language, d api.Detail) string {
	what := answerFault(l, d)
	if said := Message(d.Said); said != "" && what != "" {
		return msg.ErrorNetAnswer(l, said, what)
	}
	return what
}

func answerFault(l msg.Language, d api.Detail) string {
	name := Brief(d.Name)
	switch d.Kind {
	case api.DetailLargeAnswer:
		_, limit := sizeBeside(l, 0, int64(d.Most))
		return msg.ErrorNetLargeAnswer(l, limit)
	case api.DetailNotJSON:
		return msg.ErrorNetNotJSON(l)
	case api.DetailNoStatus:
		return msg.ErrorNetNoStatus(l)
	case api.DetailOtherTask:
		return msg.ErrorNetOtherTask(l)
	case api.DetailNotConfirmed:
		return msg.ErrorNetNotConfirmed(l)
	case api.DetailNoTask:
		return msg.ErrorNetNoTask(l)
	case api.DetailNoVerdict:
		return msg.ErrorNetNoVerdict(l)
	case api.DetailNoList:
		return msg.ErrorNetNoList(l)
	case api.DetailLongList:
		return msg.ErrorNetLongList(l)
	case api.DetailStatus:
		return msg.ErrorNetStatus(l, status(d))
	case api.DetailRedirect:
		if name == "" {
			return msg.ErrorNetRedirectAny(l)
		}
		return msg.ErrorNetRedirect(l, name)
	case api.DetailNoUpload:
		return msg.ErrorNetNoUpload(l, name)
	case api.DetailTaskID:
		return msg.ErrorNetTaskID(l)
	case api.DetailNoEngine:
		return msg.ErrorNetNoEngine(l, name)
	}
	return ""
}

// status is a status of HTTP with its name: "502 Bad Gateway".
func status(d api.Detail) string { return strings.TrimSpace(strconv.Itoa(int(d.Has)) + " " + d.Name) }

// hostDetail says what is wrong with a file at a host, or with an upload to one.
func hostDetail(l msg.Language, d api.Detail) string {
	host, limit := Brief(d.Name), time.Duration(d.Most*float64(time.Second))
	switch d.Kind {
	case api.DetailRefused:
		if said := Message(d.Said); said != "" {
			return msg.ErrorNetRefusedSays(l, host, said, plainNumber(d.Has))
		}
		return msg.ErrorNetRefused(l, host, plainNumber(d.Has))
	case api.DetailRedirects:
		return msg.ErrorNetRedirects(l, host, plainNumber(d.Most))
	case api.DetailRedirectBad:
		d.Kind, d.Name = d.Why, ""
		return msg.ErrorNetRedirectBad(l, host, addressDetail(l, d))
	case api.DetailOtherPart:
		return msg.ErrorNetOtherPart(l, host)
	case api.DetailEncoded:
		return msg.ErrorNetEncoded(l, host)
	case api.DetailManyParts:
		return msg.ErrorNetManyParts(l, int64(d.Most))
	case api.DetailChangedFile:
		return msg.ErrorNetChangedFile(l)
	case api.DetailWholeOnly:
		return msg.ErrorNetWholeOnly(l)
	case api.DetailShortPart:
		size, whole := sizeBeside(l, int64(d.Has), int64(d.Most))
		return msg.ErrorNetShortPart(l, size, whole)
	case api.DetailUploadSize:
		size, limit := sizeBeside(l, int64(d.Has), int64(d.Most))
		return msg.ErrorNetUploadSize(l, limit, host, size)
	case api.DetailNoPermission:
		return msg.ErrorNetNoPermission(l)
	case api.DetailNotStorage:
		return msg.ErrorNetNotStorage(l, host)
	case api.DetailUploadSilent:
		return msg.ErrorNetUploadSilent(l, host, limit)
	case api.DetailUploadUnanswered:
		return msg.ErrorNetUploadUnanswered(l, host)
	}
	return ""
}

// baseDetail says what is wrong with the address of the service.
func baseDetail(l msg.Language, d api.Detail) string {
	switch d.Kind {
	case api.DetailBaseScheme:
		return msg.ErrorNetBaseScheme(l, api.DefaultBaseURL)
	case api.DetailBaseInvalid:
		return msg.ErrorNetBaseInvalid(l, api.DefaultBaseURL)
	case api.DetailBaseUser:
		return msg.ErrorNetBaseUser(l)
	case api.DetailBaseQuery:
		return msg.ErrorNetBaseQuery(l)
	case api.DetailBaseFragment:
		return msg.ErrorNetBaseFragment(l)
	case api.DetailBaseOpenAI:
		return msg.ErrorNetBaseOpenAI(l, Brief(d.Name))
	case api.DetailBasePlain:
		return msg.ErrorNetBasePlain(l)
	}
	return ""
}
