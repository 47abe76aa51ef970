package docs

import "dancecard/internal/cli/settings"

// Config writes docs/config.md from the settings that config.toml may hold.
func Config() string {
	return `<!-- made by go generate ./docs -->
# Settings

` + "`config.toml`" + ` holds them; ` + "`dancecard config path`" + ` prints where it is read from, ` + "`dancecard config show`" + ` what holds.
It is read and never written.

` + settings.Markdown()
}
