package main

import (
	"fmt"
	"go/token"
	"go/types"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// retired is a row of names that were given up. Locals and parameters are free.
type retired struct {
	names  string // patterns for whole names, as of path.Match, with | between them
	kinds  string // any of type, func, method, field, const, var; all of them where it is empty
	within string // patterns of packages, with blanks between them; all packages where it is empty
	now    string // what took their place
}

func retiredNames() []retired {
	return []retired{
		{"[Dd]esk|seat|[Dd]oubt", "", "", "Scheduler, queueKey, BlockingLookup"},
		{"[Ll]ine|spot", "", "history history/* internal/queue internal/core", "lane, position"},
		{"Ask1|Believe", "", "", "PollTask, AcceptUnknown"},
		{"[Ss]weep", "", "", "PollList, Prune"},
		{"[Ss]ettle", "", "", "SubmitOutcome, SetRows, NeedsDecision, normalize, reconcileTemplates"},
		{"take[A-Z]*", "method", "tui", "on…, as in onRows, onPollResult, onKeyChecked"},
		{"[Ss]tand|[Ss]tanding", "", "history history/* internal/core internal/queue tui", "updateEstimates, QueuePosition"},
		{"pass", "method", "tui internal/queue history history/*", "advanceClock"},
		{"fx|effects", "", "", "the core"},
		{"foot|note|say|mention|told|sentence", "", "tui", "status, setStatus, setStatusIfIdle, internal/text"},
		{"chores|peek", "", "internal/core internal/cli", "maintenance, checkAccountOnce"},
		{"ending|mayEnd|hurried", "", "tui", "shutdown, maybeQuit, forceQuit"},
		{"looked|lookOn|looks|named|armed", "", "tui internal/core internal/queue internal/preflight", "inspection…, resolvedSources, sendWhenReady, timerAt"},
		{"film|reel|beat|barren", "", "", "video, playback, frameTick, noFrames"},
		{"strip|cut", "", "tui internal/core internal/media internal/media/frames", "contactSheet, extractFrames"},
		{"[Mm]end*|*Mend*", "", "", "convert, fix, Fixed, fixable"},
		{"[Pp]lace", "", "", "screenID, QueuePosition, Dirs, paths, publish, indexOf"},
		{"[Ss]ight|Where|Offer|Ending", "type func method", "tui tui/*", "StatusLabel, Scope, Completion, completionTarget"},
		{"maker|behind", "", "", "templateTask, blockedBy"},
		{"Took|Past|Class", "type func method", "history history/* internal/queue internal/core", "Sample, Estimator, EstimateKey"},
		{"[Ff]ate|orders|outside", "", "api api/*", "Delivery, billable, isStorage"},
		{"question|reply|trip|turn", "type method field", "api api/*", "call, response, attempt, waitRate"},
		{"trouble|calm|probing", "", "api/poll internal/queue", "breaker, reset, halfOpen"},
		{"Handover|Room|Free", "", "api api/* internal/queue internal/core", "Admission, HasCapacity, Ready"},
		{"harmless|scrub", "", "", "sanitize, redact"},
		{"ErrorBook|chapters|Row", "type func method", "api api/*", "errorTable, groups, ErrorInfo"},
		{"[Ff]orgotten|[Rr]ecall|comeBack", "", "", "GivenUp, recheck, revive"},
		{"[Aa]rrival|[Ii]ntake|[Ll]acking|keepOther", "", "history history/* internal/core", "RemoteTask, ImportResult, Missing, splitDuplicate"},
		{"world|furnish|real", "type func method field", "internal/cli internal/core", "app, seedDemo, runReal"},
		{"moment|kept|fault|or", "type func method", "history history/* internal/core", "unixMicro, truncate, wrapErr, firstTime"},
		{"stage|shelf", "type", "tui", "harness, cache"},
	}
}

const (
	retiredPackages = "compose|words|templates|welcome|house|mend"
	retiredFiles    = "looks|drive|recall|receipt|box|place"
)

// excepted are declarations that have such a name and mean something else.
func excepted() map[string]string {
	return map[string]string{
		"docs/make.film":      "the README's moving picture",
		"internal/core.cut":   "what interrupts a connection of a test",
		"internal/core.fault": "a row of the matrix of faults",
		"internal/core.line":  "a connection of a test",
		"tui/dialog.behind":   "the lines of the screen that a dialog covers",
	}
}

// names finds declarations, packages and files with a name that was given up.
func names(p pkg) (found []finding) {
	for i, f := range p.files {
		at := token.Position{Filename: p.fset.File(f.Pos()).Name(), Line: 1}
		base := strings.TrimSuffix(strings.TrimSuffix(filepath.Base(at.Filename), ".go"), "_test")
		if matches(retiredFiles, base) {
			found = append(found, finding{at, "the file is not named after its subject"})
		}
		if i == 0 && matches(retiredPackages, path.Base(p.path)) {
			found = append(found, finding{at, "the package's name was given up"})
		}
	}
	table, fine := retiredNames(), excepted()
	for id, o := range p.info.Defs {
		kind := kindOf(o)
		if kind == "" || fine[p.path+"."+id.Name] != "" {
			continue
		}
		for _, r := range table {
			if r.fits(id.Name, kind, p.path) {
				found = append(found, finding{p.fset.Position(id.Pos()), fmt.Sprintf("%s %s was given up; now: %s", kind, id.Name, r.now)})
			}
		}
	}
	return found
}

func (r retired) fits(name, kind, pkg string) bool {
	return matches(r.names, name) && (r.kinds == "" || slices.Contains(strings.Fields(r.kinds), kind)) &&
		(r.within == "" || matches(strings.ReplaceAll(r.within, " ", "|"), pkg))
}

// matches reports whether one of some patterns, with | between them, fits all of a name.
func matches(patterns, name string) bool {
	for pattern := range strings.SplitSeq(patterns, "|") {
		if ok, _ := path.Match(pattern, name); ok {
			return true
		}
	}
	return false
}

// kindOf is what an identifier declares; it is empty for locals, parameters and imports.
func kindOf(o types.Object) string {
	if o == nil || o.Pkg() == nil {
		return ""
	}
	global := o.Parent() == o.Pkg().Scope()
	switch o := o.(type) {
	case *types.TypeName:
		if global {
			return "type"
		}
	case *types.Const:
		if global {
			return "const"
		}
	case *types.Func:
		if o.Signature().Recv() != nil {
			return "method"
		}
		return "func"
	case *types.Var:
		switch {
		case o.IsField():
			return "field"
		case global:
			return "var"
		}
	}
	return ""
}
