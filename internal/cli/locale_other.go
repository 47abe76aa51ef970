//go:build !darwin && !windows

package cli

import "context"

// osLocale is empty: elsewhere variables alone tell the language.
func osLocale(context.Context, []string) string { return "" }
