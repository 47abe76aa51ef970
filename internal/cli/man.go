package cli

import (
	"fmt"
	"strings"
	"time"

	mango "github.com/muesli/mango-cobra"
	"github.com/muesli/roff"
	"github.com/spf13/cobra"

	"dancecard/internal/text/msg"
)

func (a *app) manCommand() *cobra.Command {
	return &cobra.Command{
		Use: "man", Short: msg.UsageManShort(a.language), Args: a.noArgs, Hidden: true,
		RunE: func(cmd *cobra.Command, _ []string) error {
			page, err := manPage(a.language, cmd.Root(), build())
			if err == nil {
				_, err = fmt.Fprint(cmd.OutOrStdout(), page)
			}
			return err
		},
	}
}

// manPage writes the commands with their flags, and the topics of the help as sections of their own.
func manPage(l msg.Language, root *cobra.Command, b buildInfo) (string, error) {
	heads := map[string]string{"environment": msg.UsageManEnvironment(l), "exit-codes": msg.UsageManExit(l), "files": msg.UsageManFiles(l)}
	var sections strings.Builder
	for _, c := range root.Commands() {
		if c.IsAdditionalHelpTopicCommand() {
			fmt.Fprintf(&sections, ".SH %s\n.nf\n%s\n.fi\n", heads[c.Name()], preformatted(c.Long))
			root.RemoveCommand(c)
		}
	}
	page, err := mango.NewManPage(1, root)
	if err != nil {
		return "", err
	}
	_, commands, _ := strings.Cut(page.Build(roff.NewDocument()), "\n") // its title names today
	date := ""
	if !b.date.IsZero() {
		date = b.date.UTC().Format(time.DateOnly)
	}
	title := fmt.Sprintf(".TH DANCECARD 1 %q %q %q\n", date, program+" "+b.version, msg.UsageManTitle(l))
	return title + manWords(l).Replace(strings.TrimRight(commands, "\n")+"\n") + sections.String(), nil
}

// manWords puts the words of the page's own into a language.
func manWords(l msg.Language) *strings.Replacer {
	var pairs []string
	for _, word := range []func(msg.Language) string{
		msg.UsageManName, msg.UsageManSynopsis, msg.UsageManDescription, msg.UsageManOptions, msg.UsageManCommands,
	} {
		english, own := word(msg.English), word(l)
		pairs = append(pairs, ".SH "+english+"\n", ".SH "+own+"\n", `\fB`+english+`\fP`, `\fB`+own+`\fP`)
	}
	for _, word := range []func(msg.Language) string{msg.UsageManOptionWords, msg.UsageManArgumentWords} {
		pairs = append(pairs, `[\fI`+word(msg.English)+`\&`, `[\fI`+word(l)+`\&`)
	}
	return strings.NewReplacer(pairs...)
}

// preformatted escapes what roff would obey.
func preformatted(text string) string {
	lines := strings.Split(strings.ReplaceAll(text, `\`, `\e`), "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
			lines[i] = `\&` + line
		}
	}
	return strings.Join(lines, "\n")
}
