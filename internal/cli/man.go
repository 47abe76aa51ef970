package cli

import (
	"fmt"
	"strings"
	"time"

	mango "github.com/muesli/mango-cobra"
	"github.com/muesli/roff"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func manCommand() *cobra.Command {
	return &cobra.Command{
		Use: "man", Short: "Print the manual page", Args: cobra.NoArgs, Hidden: true,
		RunE: func(cmd *cobra.Command, _ []string) error {
			page, err := manPage(cmd.Root(), build())
			if err == nil {
				_, err = fmt.Fprint(cmd.OutOrStdout(), page)
			}
			return err
		},
	}
}

// manPage writes the commands with their flags, and the topics of the help as sections of their own.
func manPage(root *cobra.Command, b buildInfo) (string, error) {
	var sections strings.Builder
	for _, c := range root.Commands() {
		if c.IsAdditionalHelpTopicCommand() {
			fmt.Fprintf(&sections, ".SH %s\n.nf\n%s\n.fi\n", strings.ToUpper(strings.ReplaceAll(c.Name(), "-", " ")), preformatted(c.Long))
			root.RemoveCommand(c)
		}
	}
	nameNoValues(root)
	root.Long = strings.ReplaceAll(root.Long, "\n", " ")
	page, err := mango.NewManPage(1, root)
	if err != nil {
		return "", err
	}
	_, commands, _ := strings.Cut(page.Build(roff.NewDocument()), "\n") // its title names today
	date := ""
	if !b.date.IsZero() {
		date = b.date.UTC().Format(time.DateOnly)
	}
	title := fmt.Sprintf(".TH DANCECARD 1 %q %q %q\n", date, "dancecard "+b.version, "User Commands")
	return title + strings.TrimRight(commands, "\n") + "\n" + sections.String(), nil
}

// nameNoValues takes off the backquotes by which pflag finds the names of flags' values.
func nameNoValues(c *cobra.Command) {
	c.Flags().VisitAll(func(f *pflag.Flag) { f.Usage = strings.ReplaceAll(f.Usage, "`", "") })
	for _, sub := range c.Commands() {
		nameNoValues(sub)
	}
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
