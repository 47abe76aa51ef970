package cli

import (
	"errors"
	"strings"

	"dancecard/internal/simulator"
	"dancecard/internal/text/msg"
)

// faultList lists the simulator's faults with what each does.
func faultList(l msg.Language, width int) string {
	var rows [][2]string
	for _, f := range simulator.NamedFaults() {
		name, about := f.Name, faultAbout(l, f.Name)
		if strings.HasSuffix(name, "=") {
			name += "CODE"
		}
		rows = append(rows, [2]string{name, about})
	}
	return definitions(rows, width)
}

// faultError words what is wrong with --fault.
func (u usage) faultError(err error) error {
	l := u.language
	reason := err.Error()
	if e, ok := errors.AsType[*simulator.FaultError](err); ok {
		reason = msg.UsageUnknownFault(l, e.Name)
		if e.Code != "" {
			reason = msg.UsageUnknownFaultCode(l, e.Code)
		}
	}
	return wrongUse(msg.CliWrongFault(l, faultList(l, usualWidth), reason))
}

// faultAbout says what a fault of the simulator does.
func faultAbout(l msg.Language, name string) string {
	switch name {
	case "retired-denied":
		return msg.UsageFaultRetired(l, "403 AccessDenied")
	case "retired-endpoint":
		return msg.UsageFaultRetired(l, "403 Endpoint.AccessDenied")
	case "retired-missing":
		return msg.UsageFaultRetired(l, "404 ModelNotFound")
	case "retired-unknown":
		return msg.UsageFaultRetired(l, "400 InvalidParameter")
	case "address-option":
		return msg.UsageFaultAddressIs(l, "--script=x")
	case "address-file":
		return msg.UsageFaultAddressIs(l, "file:///etc/passwd")
	}
	about := map[string]func(msg.Language) string{
		"late-refusals": msg.UsageFaultLateRefusals, "uuid7": msg.UsageFaultUUID7, "not-activated": msg.UsageFaultNotActivated,
		"refuse=": msg.UsageFaultRefuse, "fail=": msg.UsageFaultFail, "answer-stray": msg.UsageFaultAnswerStray, "answer-204": msg.UsageFaultAnswer204,
		"address-javascript": msg.UsageFaultAddressJavaScript, "address-newline": msg.UsageFaultAddressNewline,
		"address-control": msg.UsageFaultAddressControl, "address-user": msg.UsageFaultAddressUser,
		"result-slow": msg.UsageFaultResultSlow, "result-gzip": msg.UsageFaultResultGzip, "result-cut": msg.UsageFaultResultCut,
		"result-cut-bare": msg.UsageFaultResultCutBare, "result-short": msg.UsageFaultResultShort, "result-lying-range": msg.UsageFaultResultLyingRange,
		"result-other-range": msg.UsageFaultResultOtherRange, "result-wrong-crc": msg.UsageFaultResultWrongCRC,
	}[name]
	if about == nil {
		return ""
	}
	return about(l)
}
