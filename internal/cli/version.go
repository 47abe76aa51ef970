package cli

import (
	"cmp"
	"fmt"
	"runtime/debug"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"dancecard/internal/cli/jsonout"
	"dancecard/internal/text/msg"
)

// A release sets these with -ldflags "-X dancecard/internal/cli.releaseVersion=1.2.3 …"; see .goreleaser.yaml.
var releaseVersion, releaseCommit, releaseDate string

// buildInfo is what is known of how this program was built.
type buildInfo struct {
	version, commit, goVersion string
	date                       time.Time
}

// build reads what the release set, and the rest from what Go records in every program.
func build() buildInfo {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		info = &debug.BuildInfo{}
	}
	recorded := map[string]string{}
	for _, s := range info.Settings {
		recorded[s.Key] = s.Value
	}
	date, _ := time.Parse(time.RFC3339, cmp.Or(releaseDate, recorded["vcs.time"]))
	return buildInfo{
		version:   cmp.Or(releaseVersion, info.Main.Version, "(devel)"),
		commit:    cmp.Or(releaseCommit, recorded["vcs.revision"]),
		goVersion: info.GoVersion,
		date:      date,
	}
}

// text is what version prints.
func (b buildInfo) text(l msg.Language) string {
	date := msg.UsageVersionUnknown(l)
	if !b.date.IsZero() {
		date = b.date.UTC().Format(time.RFC3339)
	}
	lines := []string{program + " " + b.version}
	for _, row := range [][2]string{
		{msg.UsageVersionCommit(l), cmp.Or(b.commit, msg.UsageVersionUnknown(l))}, {msg.UsageVersionDate(l), date}, {"go", b.goVersion},
	} {
		lines = append(lines, padded(row[0], 9)+" "+row[1])
	}
	return strings.Join(lines, "\n")
}

func (a *app) versionCommand() *cobra.Command {
	c := &cobra.Command{
		Use: "version", Short: msg.UsageVersionShort(a.language), Example: "dancecard version --json", Args: a.usage.noArgs,
		RunE: a.markFailures(func(cmd *cobra.Command) error {
			b := build()
			if a.flags.json {
				return jsonout.Write(cmd.OutOrStdout(), jsonout.NewVersion(b.version, b.commit, b.date, b.goVersion))
			}
			_, err := fmt.Fprintln(sanitizer{cmd.OutOrStdout()}, b.text(a.language))
			return err
		}),
	}
	a.jsonFlag(c)
	return c
}
