package docs

import (
	"fmt"
	"strings"

	"dancecard/internal/cli/jsonout"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// JSON writes docs/json.md from the shapes that the command line prints.
func JSON() string {
	var b strings.Builder
	fmt.Fprintf(&b, `<!-- made by go generate ./docs -->
# JSON of the command line

Every command that reads or works on tasks takes `+"`--json`"+`. `+"`list`, `motions`, `submit`, `retry`, `run` and `wait`"+` print
one object a line, the others one object. A command that fails ends with a line of type `+"`error`"+`, also on standard output; nothing else is written there.
Progress and notes go to standard error.

* Every object has `+"`\"schema\": %d`"+`. A name that changes or goes raises it; new names and new types of object do not.
* Names are in snake_case. Times are RFC 3339 in UTC. Sums are rounded to four places, in the `+"`currency`"+` beside them.
* A name is never left out: what is not known, or does not apply, is null.
* Texts are cleaned of control characters. Paths and URLs are exact: in them such characters are escaped, as in `+"`\\u001b`"+`.

`, jsonout.Schema)
	states(&b)
	for _, s := range jsonout.Shapes() {
		fmt.Fprintf(&b, "\n## %s\n\nPrinted by %s.\n\n| name | value | what it is |\n|---|---|---|\n", s.Name, s.Commands)
		for _, f := range s.Fields() {
			fmt.Fprintf(&b, "| `%s` | %s | %s |\n", f.Name, f.Kind, f.About)
		}
	}
	return b.String()
}

// states writes the table of states. The first row that fits a task is its state.
func states(b *strings.Builder) {
	b.WriteString("## States\n\nThe first row that fits a task gives its state. A waiting task that is on hold stays `waiting` or `preparing`,\n" +
		"with `held`; the interface says *" + msg.StateOnHold(msg.English) + "* (" + msg.StateOnHold(msg.Chinese) + ").\n\n" +
		"| stored | if | JSON | interface | 中文界面 |\n|---|---|---|---|---|\n")
	for _, r := range jsonout.States() {
		fmt.Fprintf(b, "| `%s` | %s | `%s` | %s | %s |\n", r.Stored, r.When, r.State, text.StateName(msg.English, r.State), text.StateName(msg.Chinese, r.State))
	}
}
