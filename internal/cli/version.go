package cli

import (
	"cmp"
	"fmt"
	"runtime/debug"
	"time"

	"github.com/spf13/cobra"

	"dancecard/internal/cli/jsonout"
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

func (b buildInfo) String() string {
	date := "unknown"
	if !b.date.IsZero() {
		date = b.date.UTC().Format(time.RFC3339)
	}
	return fmt.Sprintf("dancecard %s\ncommit    %s\ndate      %s\ngo        %s", b.version, cmp.Or(b.commit, "unknown"), date, b.goVersion)
}

func (a *app) versionCommand() *cobra.Command {
	c := &cobra.Command{
		Use: "version", Short: "Print version, commit, date and Go", Example: "dancecard version --json", Args: cobra.NoArgs,
		RunE: a.markFailures(func(cmd *cobra.Command) error {
			b := build()
			if a.flags.json {
				return jsonout.Write(cmd.OutOrStdout(), jsonout.NewVersion(b.version, b.commit, b.date, b.goVersion))
			}
			_, err := fmt.Fprintln(sanitizer{cmd.OutOrStdout()}, b)
			return err
		}),
	}
	a.jsonFlag(c)
	return c
}
