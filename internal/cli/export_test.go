package cli

import (
	"context"

	tea "charm.land/bubbletea/v2"
)

// Show runs a model in the terminal as the program does, for tests of models that fail.
func Show(ctx context.Context, env []string, stdio Stdio, model tea.Model) error {
	return (&world{env: environment(env), stdio: stdio}).show(ctx, model)
}

// WithoutKey is the environment that other programs are given.
func WithoutKey(env []string) []string { return (&world{env: environment(env)}).withoutKey() }

// Plain tells a terminal that draws ASCII only.
func Plain(env []string) bool { return (&world{env: environment(env)}).plain() }
