package cli

import (
	"context"

	"golang.org/x/sys/windows"
)

// osLocale asks Windows for the language of its interface, such as "zh-CN".
func osLocale(context.Context, []string) string {
	names, err := windows.GetUserPreferredUILanguages(windows.MUI_LANGUAGE_NAME)
	if err != nil || len(names) == 0 {
		return ""
	}
	return names[0]
}
