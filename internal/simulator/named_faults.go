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
	Name    string
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
	retired := func(name string, how Retirement) NamedFault {
		return NamedFault{Name: name, retired: how}
	}
	return []NamedFault{
		{Name: "late-refusals", quirk: lateRefusals},
		{Name: "uuid7", quirk: orderedIDs},
		retired("retired-denied", RetiredDenied),
		retired("retired-endpoint", RetiredEndpoint),
		retired("retired-missing", RetiredMissing),
		retired("retired-unknown", RetiredUnknown),
		{
			Name:   "not-activated",
			faults: taskFaults(Fault{Do: Refuse, Status: http.StatusBadRequest, Code: "InvalidParameter", Message: notActivated}),
		},
		{Name: "refuse="},
		{Name: "fail="},
		{
			Name:   "answer-stray",
			faults: []Fault{{Kind: KindQuery, Do: Stray}, {Kind: KindList, Do: Stray}},
		},
		{Name: "answer-204", faults: []Fault{{Kind: KindQuery, Do: BodyOf204}}},
	}
}

func addressFaults() []NamedFault {
	address := func(name, pattern string) NamedFault {
		return NamedFault{Name: name, faults: []Fault{{Kind: KindQuery, Do: HostileAddress, Body: pattern}}}
	}
	return []NamedFault{
		address("address-option", "--script=x"),
		address("address-file", "file:///etc/passwd"),
		address("address-javascript", "javascript:alert(document.cookie)"),
		address("address-newline", "{address}\nhttp://127.0.0.1:9/second-line"),
		address("address-control", "{address}\x1b]52;c;cm0gLXJmIH4=\x07\x00\u009b31m\u202e"),
		address("address-user", "http://user:password@{rest}"),
	}
}

func resultFaults() []NamedFault {
	result := func(name string, faults ...Fault) NamedFault {
		for i := range faults {
			faults[i].Kind = KindResult
		}
		return NamedFault{Name: name, faults: faults}
	}
	ofRange := func(r *http.Request) bool { return r.Header.Get("Range") != "" }
	return []NamedFault{
		result("result-slow", Fault{Do: Drip}),
		result("result-gzip", Fault{Do: Zip}),
		result("result-cut", Fault{Do: CutBody, Once: true}),
		result("result-cut-bare", Fault{Do: CutBody, Once: true, Bare: true}, Fault{Bare: true}),
		result("result-short", Fault{Do: ShortBody}),
		result("result-lying-range", Fault{Do: CutBody, Once: true}, Fault{Do: LyingRange, Match: ofRange}),
		result("result-other-range", Fault{Do: CutBody, Once: true}, Fault{Do: OtherRange, Match: ofRange}),
		result("result-wrong-crc", Fault{Do: WrongChecksum}),
	}
}

// taskFaults is a fault of everything that makes a task.
func taskFaults(f Fault) []Fault {
	submit, template := f, f
	submit.Kind, template.Kind = KindSubmit, KindTemplate
	return []Fault{submit, template}
}

// FaultError is a name that no fault has; with a Code, one that the error page has not.
type FaultError struct{ Name, Code string }

// Error names what there is not.
func (e *FaultError) Error() string {
	if e.Code != "" {
		return fmt.Sprintf("the error page has no code %q", e.Code)
	}
	return fmt.Sprintf("there is no fault %q", e.Name)
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
		return NamedFault{}, &FaultError{Name: name}
	}
	found := all[i]
	if !coded {
		return found, nil
	}
	answer, ok := documented(code)
	if !ok {
		return NamedFault{}, &FaultError{Name: name, Code: code}
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
