package cli

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"dancecard/internal/cli/jsonout"
)

// version is the module's version, or the commit that it was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return "built from " + s.Value[:12]
		}
	}
	return "built from source"
}

func (a *app) versionCommand() *cobra.Command {
	c := &cobra.Command{
		Use: "version", Short: "Print the version", Example: "dancecard version --json", Args: cobra.NoArgs,
		RunE: a.markFailures(func(cmd *cobra.Command) error {
			if a.flags.json {
				return jsonout.Write(cmd.OutOrStdout(), jsonout.NewVersion(version()))
			}
			_, err := fmt.Fprintln(sanitizer{cmd.OutOrStdout()}, "dancecard "+version())
			return err
		}),
	}
	a.jsonFlag(c)
	return c
}
