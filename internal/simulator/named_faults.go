package simulator

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// quirk is a way in which the service differs from the documents while a named fault is on.
type quirk string

const (
	lateRefusals quirk = "late refusals"
	orderedIDs   quirk = "ordered ids"
)

// has reports whether a quirk is on.
func (all *faults) has(q quirk) bool {
	all.mu.Lock()
	defer all.mu.Unlock()
	return all.quirks[q] > 0
}

// enable switches a quirk on until the function that it returns is called.
func (all *faults) enable(q quirk) (disable func()) {
	add := func(n int) {
		all.mu.Lock()
		defer all.mu.Unlock()
		all.quirks[q] += n
	}
	add(1)
	return func() { add(-1) }
}

// NamedFault is one of the faults that [Server.EnableFaults] knows.
type NamedFault struct {
	// Name ends in "=" where a code of [Documented] follows.
	Name string
	// About says in one line what happens.
	About string

	faults  []Fault
	quirk   quirk
	retired Retirement
}

// NamedFaults lists the named faults. Of several that match a request, the one that was switched on
// first applies.
func NamedFaults() []NamedFault {
	return slices.Concat(answerFaults(), addressFaults(), resultFaults())
}

func answerFaults() []NamedFault {
	retired := func(name string, how Retirement, answer string) NamedFault {
		return NamedFault{Name: name, About: "AnimateAnyone's models answer " + answer, retired: how}
	}
	return []NamedFault{
		{Name: "late-refusals", About: "what gets HTTP 400 is accepted, the first query fails", quirk: lateRefusals},
		{Name: "uuid7", About: "task ids (UUIDv7) share their first eight characters", quirk: orderedIDs},
		retired("retired-denied", RetiredDenied, "403 AccessDenied"),
		retired("retired-endpoint", RetiredEndpoint, "403 Endpoint.AccessDenied"),
		retired("retired-missing", RetiredMissing, "404 ModelNotFound"),
		retired("retired-unknown", RetiredUnknown, "400 \"Model not exist.\""),
		{
			Name: "not-activated", About: `submissions get "The product is not activated"`,
			faults: taskFaults(Fault{Do: Refuse, Status: http.StatusBadRequest, Code: "InvalidParameter", Message: notActivated}),
		},
		{Name: "refuse=", About: "submissions are refused with a code of the error page"},
		{Name: "fail=", About: "tasks fail at the first query with such a code"},
		{
			Name: "answer-stray", About: "bytes follow a query's answer, past its Content-Length",
			faults: []Fault{{Kind: KindQuery, Do: Stray}, {Kind: KindList, Do: Stray}},
		},
		{Name: "answer-204", About: "queries are answered 204 No Content, with a body", faults: []Fault{{Kind: KindQuery, Do: BodyOf204}}},
	}
}

func addressFaults() []NamedFault {
	address := func(name, about, pattern string) NamedFault {
		return NamedFault{Name: name, About: "the result's address " + about, faults: []Fault{{Kind: KindQuery, Do: HostileAddress, Body: pattern}}}
	}
	return []NamedFault{
		address("address-option", "is --script=x", "--script=x"),
		address("address-file", "is file:///etc/passwd", "file:///etc/passwd"),
		address("address-javascript", "is a javascript: address", "javascript:alert(document.cookie)"),
		address("address-newline", "holds a line break and more", "{address}\nhttp://127.0.0.1:9/second-line"),
		address("address-control", "holds escape sequences", "{address}\x1b]52;c;cm0gLXJmIH4=\x07\x00\u009b31m\u202e"),
		address("address-user", "holds a user name and a password", "http://user:password@{rest}"),
	}
}

func resultFaults() []NamedFault {
	result := func(name, about string, faults ...Fault) NamedFault {
		for i := range faults {
			faults[i].Kind = KindResult
		}
		return NamedFault{Name: name, About: about, faults: faults}
	}
	ofRange := func(r *http.Request) bool { return r.Header.Get("Range") != "" }
	return []NamedFault{
		result("result-slow", "results come at one byte per five seconds", Fault{Do: Drip}),
		result("result-gzip", "results are gzip-encoded, whatever was asked for", Fault{Do: Zip}),
		result("result-cut", "the first download of each result breaks off", Fault{Do: CutBody, Once: true}),
		result("result-cut-bare", "the same, without ETag, date and checksum", Fault{Do: CutBody, Once: true, Bare: true}, Fault{Bare: true}),
		result("result-short", "results are cut, their Content-Length with them", Fault{Do: ShortBody}),
		result("result-lying-range", "a cut download's rest is the beginning once more", Fault{Do: CutBody, Once: true}, Fault{Do: LyingRange, Match: ofRange}),
		result("result-other-range", "a cut download's rest is labelled as another range", Fault{Do: CutBody, Once: true}, Fault{Do: OtherRange, Match: ofRange}),
		result("result-wrong-crc", "results come with another file's checksum", Fault{Do: WrongChecksum}),
	}
}

// taskFaults is a fault of everything that makes a task.
func taskFaults(f Fault) []Fault {
	submit, template := f, f
	submit.Kind, template.Kind = KindSubmit, KindTemplate
	return []Fault{submit, template}
}

// findNamedFault reads a name, with its code where it takes one.
func findNamedFault(name string) (NamedFault, error) {
	kind, code, coded := strings.Cut(name, "=")
	if coded {
		kind += "="
	}
	all := NamedFaults()
	i := slices.IndexFunc(all, func(f NamedFault) bool { return f.Name == kind })
	if i < 0 {
		return NamedFault{}, fmt.Errorf("there is no fault %q", name)
	}
	found := all[i]
	if !coded {
		return found, nil
	}
	answer, ok := documented(code)
	if !ok {
		return NamedFault{}, fmt.Errorf("the error page has no code %q", code)
	}
	do := Refuse
	if kind == "fail=" {
		do = Fail
	}
	found.Name = name
	found.faults = taskFaults(Fault{Do: do, Status: answer.Status, Code: answer.Code, Message: answer.Message})
	return found, nil
}

// EnableFaults switches named faults on, in their order; on an error none of them. The function that it
// returns switches them off again, and retired models on.
func (s *Server) EnableFaults(names ...string) (off func(), err error) {
	var found []NamedFault
	var unknown []error
	for _, name := range names {
		fault, err := findNamedFault(name)
		found, unknown = append(found, fault), append(unknown, err)
	}
	if err := errors.Join(unknown...); err != nil {
		return nil, err
	}
	var undo []func()
	for _, named := range found {
		for _, f := range named.faults {
			undo = append(undo, s.Inject(f))
		}
		if named.quirk != "" {
			undo = append(undo, s.faults.enable(named.quirk))
		}
		if named.retired != NotRetired {
			s.Retire(named.retired)
			undo = append(undo, func() { s.Retire(NotRetired) })
		}
	}
	return func() {
		for _, f := range undo {
			f()
		}
		undo = nil
	}, nil
}
