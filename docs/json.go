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

Every command that reads or changes tasks takes `+"`--json`"+`. `+"`list`, `motions`, `submit`, `retry`, `run` and `wait`"+` print
one object per line, the others one object. A command that fails ends with a line of type `+"`error`"+`, also on
standard output. Progress and notes go to standard error; standard output holds nothing but JSON.

* Every object has `+"`\"schema\": %d`"+`. The number rises when a name changes or is removed, not when a name
  or a type of object is added.
* Names are in snake_case. Times are RFC 3339 in UTC. Sums are rounded to four places, in the `+"`currency`"+` beside them.
* A name is never left out. A value that is unknown or doesn't apply is null.
* Control characters are removed from texts. Paths and URLs are exact, with such characters escaped, as in `+"`\\u001b`"+`.

`, jsonout.Schema)
	states(&b)
	for _, s := range jsonout.Shapes() {
		fmt.Fprintf(&b, "\n## %s\n\nPrinted by %s.\n\n| name | value | meaning |\n|---|---|---|\n", s.Name, s.Commands)
		for _, f := range s.Fields() {
			fmt.Fprintf(&b, "| `%s` | %s | %s |\n", f.Name, f.Kind, f.About)
		}
	}
	return b.String()
}

// states writes the table of states. The first matching row gives a task's state.
func states(b *strings.Builder) {
	b.WriteString("## States\n\nThe first matching row gives a task's state. A waiting task that is on hold stays `waiting` or `preparing`,\n" +
		"with `held`; the interface says *" + msg.StateOnHold(msg.English) + "* (" + msg.StateOnHold(msg.Chinese) + ").\n\n" +
		"| stored | if | JSON | interface | 中文界面 |\n|---|---|---|---|---|\n")
	for _, r := range jsonout.States() {
		fmt.Fprintf(b, "| `%s` | %s | `%s` | %s | %s |\n", r.Stored, r.When, r.State, text.StateName(msg.English, r.State), text.StateName(msg.Chinese, r.State))
	}
}
