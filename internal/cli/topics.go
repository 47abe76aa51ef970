package cli

import (
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"dancecard/api/credentials"
	"dancecard/internal/cli/settings"
	"dancecard/internal/text/msg"
)

// topics are pages of the help that belong to no command.
func topics(l msg.Language) []*cobra.Command {
	return []*cobra.Command{
		{Use: "environment", Short: msg.UsageEnvironmentShort(l), Long: environmentPage(l)},
		{Use: "exit-codes", Short: msg.UsageExitShort(l), Long: exitCodesPage(l)},
		{Use: "files", Short: msg.UsageFilesShort(l), Long: filesPage(l)},
	}
}

func environmentPage(l msg.Language) string {
	rows := [][2]string{
		{credentials.KeyVariable, msg.UsageEnvKey(l)},
		{"DASHSCOPE_API_KEY_FILE_PATH", msg.UsageEnvKeyFile(l)},
	}
	for _, row := range settings.Table() {
		if row.Env != "" {
			rows = append(rows, [2]string{row.Env, msg.UsageEnvSetting(l, row.About(l), "--"+row.Flag)})
		}
	}
	rows = append(rows, [][2]string{
		{"LC_ALL, LC_MESSAGES, LC_CTYPE, LANG", msg.UsageEnvLocale(l)},
		{"XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME", msg.UsageEnvXDG(l)},
		{"NO_COLOR", msg.UsageEnvNoColor(l)},
		{"TERM, COLORTERM", msg.UsageEnvTerm(l)},
		{"SSH_TTY, SSH_CONNECTION, TMUX, STY", msg.UsageEnvBetween(l)},
		{"DISPLAY, WAYLAND_DISPLAY", msg.UsageEnvDisplay(l)},
		{"BROWSER", msg.UsageEnvBrowser(l)},
	}...)
	return paragraphs(msg.UsageEnvironmentLong(l), definitions(rows, usualWidth))
}

func exitCodesPage(l msg.Language) string {
	var rows [][2]string
	for _, code := range []struct {
		status int
		means  string
	}{
		{exitDone, msg.UsageExitDone(l)},
		{exitFailed, msg.UsageExitFailed(l)},
		{exitUsage, msg.UsageExitUsage(l)},
		{exitSomeFailed, msg.UsageExitSomeFailed(l)},
		{exitDecision, msg.UsageExitDecision(l)},
		{exitTimeout, msg.UsageExitTimeout(l)},
		{exitInterrupted, msg.UsageExitInterrupted(l)},
	} {
		rows = append(rows, [2]string{strconv.Itoa(code.status), code.means})
	}
	return paragraphs(msg.UsageExitLong(l), definitions(rows, usualWidth))
}

// macFolder is the folder of all files on macOS.
const macFolder commandLine = "~/Library/Application Support/dancecard"

func filesPage(l msg.Language) string {
	folders := [][2]string{
		{"~/.config/dancecard", "config.toml"},
		{"~/.local/share/dancecard", strings.Join([]string{"history.db", "videos/", "mended/"}, ", ")},
		{"~/.local/state/dancecard", strings.Join([]string{logName, languageFile, listViewFile, usedFile}, ", ")},
		{string(macFolder), msg.UsageFilesMacOS(l)},
		{`%LOCALAPPDATA%\dancecard`, msg.UsageFilesWindows(l)},
	}
	files := [][2]string{
		{"config.toml", msg.UsageFilesConfig(l)},
		{"history.db", msg.UsageFilesHistory(l)},
		{"videos/", msg.UsageFilesVideos(l)},
		{"mended/", msg.UsageFilesFixed(l)},
		{logName, msg.UsageFilesLog(l)},
		{languageFile, msg.UsageFilesLanguage(l)},
		{listViewFile, msg.UsageFilesList(l)},
		{usedFile, msg.UsageFilesUsed(l)},
	}
	return paragraphs(msg.UsageFilesLong(l), definitions(folders, usualWidth), definitions(files, usualWidth), msg.UsageFilesShow(l))
}
