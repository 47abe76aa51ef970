package cli_test

import (
	"slices"
	"testing"

	"dancecard/internal/cli"
)

// Programs that are started for a file have no business with the API key.
func TestOthersAreNotGivenTheKey(t *testing.T) {
	t.Parallel()
	got := cli.WithoutKey([]string{"DASHSCOPE_API_KEY=sk-secret", "DASHSCOPE_API_KEY_FILE_PATH=/key", "PATH=/bin", "HOME=/root"})
	slices.Sort(got)
	if want := []string{"HOME=/root", "PATH=/bin"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
