package text_test

import (
	"slices"
	"testing"

	"dancecard/history"
	"dancecard/internal/text"
)

// Tasks are found by what any language calls their state, whatever the language of the screen.
func TestStatesNamed(t *testing.T) {
	for word, want := range map[string]history.StateMatch{
		"unconf": {State: history.Unsure}, "待确认": {State: history.Unsure}, "unsure": {State: history.Unsure},
		"NOT": {State: history.Finished, Group: history.Problems}, "保存失败": {State: history.Finished, Group: history.Problems},
		"下载": {State: history.Finished, Group: history.Active}, "downloading": {State: history.Finished, Group: history.Active},
		"hold": {State: history.Waiting, Held: true}, "已暂停": {State: history.Waiting, Held: true},
		"链接": {State: history.Gone}, "服务端": {State: history.Expired}, "未受理": {State: history.Rejected}, "canceled": {State: history.Canceled},
	} {
		if found := text.StatesNamed(word); !slices.Contains(found, want) {
			t.Errorf("%q finds %+v, not %+v", word, found, want)
		}
	}
	for _, word := range []string{"tango", "海报", "x"} {
		if found := text.StatesNamed(word); len(found) > 0 {
			t.Errorf("%q finds %+v", word, found)
		}
	}
}
