package cli

import (
	"cmp"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"dancecard/internal/text/msg"
)

func (u usage) manCommand() *cobra.Command {
	return &cobra.Command{
		Use: "man", Short: msg.UsageManShort(u.language), Args: u.noArgs, Hidden: true,
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := fmt.Fprint(cmd.OutOrStdout(), u.manPage(cmd.Root(), build()))
			return err
		},
	}
}

// manPage is the manual page: what help prints of all commands and topics.
func (u usage) manPage(root *cobra.Command, b buildInfo) string {
	l := u.language
	date := ""
	if !b.date.IsZero() {
		date = b.date.UTC().Format(time.DateOnly)
	}
	p := &manual{}
	p.line(".TH DANCECARD 1 %q %q %q", date, program+" "+b.version, msg.UsageManTitle(l))
	p.line(".nh\n.na")                                                    // no hyphens, and no wide blanks in Chinese
	p.line(".SH %s\n%s \\- %s", msg.UsageManName(l), program, root.Short) // as whatis reads it
	p.line(".SH %s\n%s", msg.UsageManSynopsis(l), roff(u.usageLine(root)))
	p.line(".SH %s", msg.UsageManDescription(l))
	p.text(root.Long)
	p.example(root.Example)
	p.line(".SH %s", msg.UsageManOptions(l))
	p.definitions(u.flagRows(root.LocalFlags()))
	p.line(".SH %s", msg.UsageManCommands(l))
	u.manCommands(p, root)
	heads := map[string]string{"environment": msg.UsageManEnvironment(l), "exit-codes": msg.UsageManExit(l), "files": msg.UsageManFiles(l)}
	for _, c := range root.Commands() {
		if c.IsAdditionalHelpTopicCommand() {
			p.line(".SH %s", heads[c.Name()])
			p.text(c.Long)
		}
	}
	return p.b.String()
}

// manCommands writes the commands below one, each with its flags.
func (u usage) manCommands(p *manual, above *cobra.Command) {
	for _, c := range above.Commands() {
		if !c.IsAvailableCommand() {
			continue
		}
		p.line(".SS %s", roff(u.usageLine(c)))
		p.text(cmp.Or(c.Long, c.Short))
		p.definitions(u.flagRows(c.LocalNonPersistentFlags()))
		p.example(c.Example)
		u.manCommands(p, c)
	}
}

// manual is a page in roff as it is written.
type manual struct{ b strings.Builder }

func (p *manual) line(format string, args ...any) { fmt.Fprintf(&p.b, format+"\n", args...) }

// text writes paragraphs; lines that begin with a blank stay as they are.
func (p *manual) text(s string) {
	for paragraph := range strings.SplitSeq(s, "\n\n") {
		if strings.HasPrefix(paragraph, " ") {
			p.line(".PP\n.nf\n%s\n.fi", roff(paragraph))
			continue
		}
		p.line(".PP\n%s", roff(paragraph))
	}
}

func (p *manual) example(s string) {
	if s != "" {
		p.line(".PP\n.nf\n%s\n.fi", roff(indent(s)))
	}
}

func (p *manual) definitions(rows [][2]string) {
	for _, row := range rows {
		p.line(".TP\n\\fB%s\\fR\n%s", roff(strings.TrimSpace(row[0])), roff(row[1]))
	}
}

// roff escapes what roff would obey, keeps hyphens as they are typed, and lets lines end between Chinese characters.
func roff(text string) string {
	lines := strings.Split(strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(text), "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
			line = `\&` + line
		}
		lines[i] = breakPoint.ReplaceAllString(line, `$1\:`)
	}
	return strings.Join(lines, "\n")
}

// breakPoint is a Chinese character, with the signs that may not begin a line, before which a line may not end.
var breakPoint = regexp.MustCompile(`(\p{Han}[，。：；？、）」]*)`)
